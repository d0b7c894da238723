import type { Organisation } from '../../adapters/organisations.ts';
import type { Award } from '../../contracts/primitives.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import { type History, last } from '../../domain/kernel/recorded.ts';
import { allAnswered, listsEvery } from '../../domain/opinion/opinion.ts';
import { policyItems } from '../../domain/policy/award-policy.ts';
import { citationOf } from '../../domain/policy/regulation/regulation.ts';
import type { NoticeFacts, Year } from '../../domain/year/year.ts';

/** An entry of a list with the name of its organisation. */
export type Named = (entry: { readonly code: string; readonly award: Award }) => {
  code: string;
  name: string;
  award: Award;
};

/** Names entries; one that never submitted by its code. */
export const namedIn =
  (organisations: ReadonlyMap<string, Organisation>): Named =>
  ({ code, award }) => ({ code, name: organisations.get(code)?.name ?? code, award });

/** What the regulation leaves open: every draft, and what the committee determined (A7a). */
export const showPolicy = ({ drafts }: Cycle, resolutions: History<'resolution'>) => {
  const determined = last(resolutions, 'PolicyDetermined')?.event;
  return {
    items: policyItems.map(({ item, label, concerns, silence }) => ({
      item,
      label,
      article: citationOf(concerns),
      silence,
    })),
    drafts: [...drafts],
    ...(determined ? { determined } : {}),
  };
};

/** A notice by its period and how far its opinions are. */
export const showNotice = ({ notice, opinions, report }: NoticeFacts) => ({
  notice: notice.id,
  firstDay: notice.published.firstDay,
  lastDay: notice.lastDay,
  endsAt: notice.endsAt,
  closed: notice.closed !== undefined,
  names: notice.names.length,
  opinions: opinions.length,
  open: opinions.filter((opinion) => !allAnswered([opinion], report)).length,
  ...(report
    ? {
        report: {
          version: report.version,
          examined: report.examined,
          complete: listsEvery(report.report, opinions),
        },
      }
    : {}),
});

/** The preliminary list as it stands, and in which notice each name stood. */
export const showList = ({ cycle, notices }: Year, named: Named) =>
  cycle.list
    ? {
        list: cycle.list.map((entry) => {
          const noticed = notices.find(({ notice }) => notice.names.some(({ code }) => code === entry.code));
          return {
            ...named(entry),
            inFavour: entry.inFavour,
            ...(noticed ? { noticedIn: noticed.notice.id } : {}),
          };
        }),
      }
    : {};
