import type { Api, Person } from './api.ts';
import { codeOf, cycle, inSession, openBallot, reviewedYear, submitCandidates } from './decision.ts';
import { chair } from './seats.ts';

export const [one, two, three] = [codeOf(1), codeOf(2), codeOf(3)];

interface Receipts {
  readonly receipts: readonly { code: string; receipt: string }[];
}

interface SessionView {
  readonly state: string;
  readonly results?: readonly { code: string; inFavour: number; expected: number; present: number; quorate: boolean }[];
  readonly receipts?: Readonly<Record<string, readonly { receipt: string; choice: string }[]>>;
  readonly candidates: readonly { code: string; mine: string; quorum: string }[];
  readonly withoutVote: readonly string[];
  readonly voted: boolean;
  readonly openVotes?: readonly unknown[];
}

export const ballotOf = async (options: Parameters<typeof reviewedYear>[0] = { quality: 2 }) => {
  const api = await reviewedYear(options);
  await submitCandidates(api);
  return { api, session: await openBallot(api) };
};

export const attend = (api: Api, session: string, as: Person) =>
  api.done('POST', inSession(session, 'attendance'), { as });

export const vote = (
  api: Api,
  session: string,
  as: Person,
  choices: object,
  rest: { key?: string; at?: string } = {},
) => api.call<Receipts>('POST', inSession(session, 'vote'), { as, body: { choices }, ...rest });

export const look = (api: Api, session: string, as: Person = chair) =>
  api.done<SessionView>('GET', `/api/committee/cycles/${cycle}/sessions/${session}`, { as });
