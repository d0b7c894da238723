import type * as z from 'zod';
import type { Organisation } from '../../../adapters/organisations.ts';
import type { cycleBoard } from '../../../contracts/api/board.ts';
import { consultedDepartments } from '../../../domain/inquiry/departments.ts';
import type { Instant } from '../../../domain/kernel/instant.ts';
import type { OpenItem } from '../../../domain/reminder/reminders-due.ts';
import { namedFact } from '../../../domain/verification/facts.ts';

type Due = z.input<typeof cycleBoard>['due'][number];
type Kind = Due['at']['kind'];

/** What the parts of an open item's id are, after its kind; later ones tell it apart from others of the same. */
const partsOf: Readonly<Record<Kind, readonly string[]>> = {
  verification: ['code', 'fact'],
  correction: ['code'],
  review: ['code', 'stage'],
  'site-report': ['code'],
  investigation: ['notice', 'receipt'],
  inquiry: ['round', 'department'],
  remark: [],
  hearing: ['code'],
  honour: ['code'],
  duty: ['code'],
  petition: ['code'],
  plan: [],
};

const isKind = (kind: string | undefined): kind is Kind => kind !== undefined && Object.hasOwn(partsOf, kind);

/** What is said of it beside its own words: the organisation where those do not name it, the fact, who is asked. */
const wordsOf = (
  { about }: OpenItem,
  kind: Kind,
  parts: Readonly<Record<string, string>>,
  organisations: ReadonlyMap<string, Organisation>,
): string => {
  const fact = kind === 'verification' ? namedFact(parts.fact ?? '') : undefined;
  const nameless = kind === 'correction' || kind === 'review' || kind === 'hearing' || kind === 'duty';
  const name = nameless ? organisations.get(parts.code ?? '')?.name : undefined;
  const department = fact?.departmentName ?? consultedDepartments.get(parts.department ?? '');
  return `${name === undefined ? '' : `${name}：`}${about}${fact ? `：${fact.label}` : ''}${department === undefined ? '' : `（${department}）`}`;
};

/**
 * An open item as the office sees it on the year's board.
 *
 * @throws RangeError for a kind of item that the board does not know: it would be shown to nobody
 */
export const showDue = (item: OpenItem, organisations: ReadonlyMap<string, Organisation>, now: Instant): Due => {
  const [kind, ...rest] = item.id.split('.');
  if (!isKind(kind)) throw new RangeError(`the board knows no open item “${item.id}”`);
  const parts: Readonly<Record<string, string>> = Object.fromEntries(
    partsOf[kind].map((name, index) => [name, rest[index] ?? '']),
  );
  const { code, notice, receipt, round } = parts;
  return {
    id: item.id,
    about: wordsOf(item, kind, parts, organisations),
    due: item.due,
    overdue: item.due <= now,
    at: {
      kind,
      ...(code === undefined ? {} : { code }),
      ...(notice === undefined ? {} : { notice }),
      ...(receipt === undefined ? {} : { receipt }),
      ...(round === undefined ? {} : { round }),
    },
  };
};
