import * as z from 'zod';
import { ballotResult, choice } from '../events/decision.ts';
import { award, creditCode, cycleYear, derivedId, documentNumber, instant, personId, reason } from '../primitives.ts';

export const sessionParams = z.object({
  cycle: cycleYear,
  session: z.string().regex(/^(?:quality|innovation)-[1-9]\d*$/, '表决编号如 quality-1'),
});

export const openSession = z.strictObject({ award });

export const sessionOpened = z.object({ session: z.string(), version: z.int(), recordedAt: instant });

export const mandateSubstitute = z.strictObject({
  member: personId,
  substitute: personId,
  documentNumber,
  letter: derivedId.meta({ description: '委托书扫描件（评审办已上传的材料编号）' }),
});
export type MandateSubstitute = z.infer<typeof mandateSubstitute>;

export const recuseFrom = z.strictObject({ candidate: creditCode, reason });

export const castVote = z.strictObject({
  choices: z
    .record(creditCode, choice)
    .meta({ description: 'Every candidate that the member may vote on; abstaining is said' }),
});

/** Shown to the voter, by this command and its retry, and stored nowhere: after the count he finds his vote by it. */
export const voteReceipts = z.object({
  secret: z.boolean(),
  receipts: z.array(z.object({ code: z.string(), receipt: z.string() })),
});

export const closeBallot = z.strictObject({
  withoutVote: z.array(personId).default([]).meta({ description: 'Who came and hands nothing in' }),
});

const votes = z.int().min(0).max(60);

/** A ballot on paper: who came, who stayed away from whom, and the counts of each candidate. */
export const recordBallot = z.strictObject({
  award,
  present: z.array(personId).min(1).max(60).meta({ description: '实到委员；有受托人参会的，填委托的委员' }),
  mandates: z.array(mandateSubstitute).default([]),
  recusals: z.array(z.strictObject({ member: personId, candidate: creditCode })).default([]),
  counts: z
    .array(z.strictObject({ code: creditCode, inFavour: votes, against: votes, abstained: votes }))
    .min(1)
    .meta({ description: '每一候选组织的得票' }),
});
export type RecordBallot = z.infer<typeof recordBallot>;

const quorumState = z.enum(['reached', 'not-reached', 'lost-to-recusal', 'impossible']);

/** A ballot as a member sees it: before the count nothing of how anybody voted. */
export const sessionView = z.object({
  session: z.string(),
  award,
  state: z.enum(['open', 'closing', 'counted']),
  secret: z.boolean(),
  tieOf: z.string().optional(),
  expected: z.int(),
  present: z.int(),
  attended: z.boolean(),
  voted: z.boolean(),
  candidates: z.array(
    z.object({ code: z.string(), name: z.string(), mine: z.enum(['vote', 'recused']), quorum: quorumState }),
  ),
  withoutVote: z.array(z.string()).meta({ description: 'Members who came and have not voted yet' }),
  results: z.array(ballotResult).optional(),
  receipts: z.record(creditCode, z.array(z.object({ receipt: z.string(), choice }))).optional(),
  openVotes: z.array(z.object({ member: z.string(), choices: z.record(z.string(), choice) })).optional(),
});

export const sessionViews = z.object({
  sessions: z.array(sessionView),
  due: z.array(z.object({ award, candidates: z.array(z.string()), tieOf: z.string().optional() })),
  possible: z.array(z.object({ award, candidates: z.array(z.string()) })),
});
