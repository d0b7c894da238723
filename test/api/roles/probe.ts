import type { SignedInRole } from '../../../functions/contracts/identity.ts';
import type { Person } from '../../kit/api.ts';
import { codeNumbered } from '../../kit/applicant.ts';
import { year } from '../../kit/review.ts';
import type { MarkedYear } from './marked-year.ts';
import { codes, marksIn } from './marks.ts';
import { operations, pathWith } from './openapi.ts';

/** One answer to a GET. */
export interface Seen {
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

/** Everything that a path parameter can name in a marked year, whoever it belongs to, and something that does not exist. */
const namesIn = (played: MarkedYear): Readonly<Record<string, readonly string[]>> => ({
  cycle: [year],
  code: [...Object.values(codes), codeNumbered(999)],
  version: Array.from({ length: 30 }, (_, index) => String(index + 1)),
  person: ['e1', 'e4', 'nobody'],
  earlier: ['1', '9', '10', '11'],
  later: ['10', '11', '12'],
  phase: ['document', 'site', 'defence'],
  stage: ['qualification-review', 'document-review', 'site-visit', 'oral-defence'],
  notice: ['n1', 'n2'],
  receipt: [...played.receipts, 'YY2026-22222222'],
  file: ['1'],
  volume: ['cycle', ...Object.values(codes), codeNumbered(999)],
  part: ['1', '2'],
  round: ['qualification', 'candidates', 'list'],
  number: [`OHZJ-${year}-ZL-01`],
  session: ['quality-1'],
  owner: [
    ...Object.values(codes),
    codeNumbered(999),
    'office',
    'market-regulation',
    'association-eyewear',
    'person.e1',
    'person.e4',
  ],
  id: [...played.evidence.values()],
  document: ['call.2026', ...Object.values(codes).map((code) => `visit-notice.${code}`)],
});

const combinations = (path: string, names: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)]
    .map(([, name = '']) => name)
    .reduce<readonly Readonly<Record<string, string>>[]>(
      (all, name) => {
        const values = names[name];
        if (!values) throw new RangeError(`nothing to put for {${name}} of ${path}`);
        return all.flatMap((chosen) => values.map((value) => ({ ...chosen, [name]: value })));
      },
      [{}],
    )
    .map((chosen) => pathWith(path, chosen));

/** Asks for everything that this person's roles can be answered, by the names of everything that there is. */
export const askEverything = async (played: MarkedYear, person: Person | undefined): Promise<readonly Seen[]> => {
  const roles = person ? (person.roles as readonly SignedInRole[]) : ['public'];
  const paths = operations
    .filter((operation) => operation.method === 'GET' && operation.roles.some((role) => roles.includes(role as never)))
    .flatMap(({ path }) => combinations(path, namesIn(played)));
  const seen: Seen[] = [];
  for (const path of paths.filter((each) => each !== '/api/openapi.json')) {
    for (let after = ''; ; ) {
      const page = after === '' ? path : `${path}?after=${encodeURIComponent(after)}`;
      const { status, body } = await played.api.call<{ next?: string }>('GET', page, person ? { as: person } : {});
      seen.push({ path, status, body });
      if (body.next === undefined) break;
      after = body.next;
    }
  }
  return seen;
};

/** The marks in all that was answered. */
export const marksOf = (seen: readonly Seen[]): readonly string[] => [
  ...new Set(seen.flatMap(({ body }) => [...marksIn(body)])),
];

/** Every key of an answer with the one that it stands under, at any depth. */
export const keysIn = (answer: unknown, under = ''): readonly string[] => {
  if (answer === null || typeof answer !== 'object') return [];
  if (Array.isArray(answer)) return answer.flatMap((each) => keysIn(each, under));
  return Object.entries(answer).flatMap(([key, value]) => [`${under}.${key}`, ...keysIn(value, key)]);
};
