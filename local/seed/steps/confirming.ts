import type * as z from 'zod';
import type { partnerInbox } from '../../../functions/contracts/api/partner.ts';
import type { Client } from '../../demo/client.ts';
import { together } from '../../demo/together.ts';
import { drawFiles } from '../files/draw.ts';
import { departmentProof, recommendationLetter } from '../files/proofs.ts';
import { organisationOf } from '../organisations.ts';
import { unitName } from '../units.ts';
import { userOfUnit } from '../users.ts';

type Inbox = z.infer<typeof partnerInbox>;

/** What a department says to one fact: `confirm`, `leave` it open, or refuse it with a reason. */
export type Verdict = 'confirm' | 'leave' | { readonly refuse: string };

/** A fact as a department is asked. */
export type Asked = Inbox['verifications'][number];

/** The unit's open requests. */
export const readInbox = async (client: Client, unit: string, cycle: number): Promise<Inbox> => {
  const inbox = await client.as(userOfUnit(unit)).get<Inbox>(`/api/partner/requests?cycle=${cycle}`);
  return {
    ...inbox,
    verifications: inbox.verifications.filter(({ status }) => status === 'open'),
    recommendations: inbox.recommendations.filter(({ status }) => status === 'open'),
  };
};

/**
 * A department answers what it is asked (A13c), each confirmation with the same list of what it looked up.
 * @returns how many it answered
 */
export const answerFacts = async (
  client: Client,
  department: string,
  cycle: number,
  date: string,
  verdictOn: (asked: Asked) => Verdict = () => 'confirm',
): Promise<number> => {
  const { verifications } = await readInbox(client, department, cycle);
  const answers = verifications
    .map((asked) => ({ asked, verdict: verdictOn(asked) }))
    .filter(({ verdict }) => verdict !== 'leave');
  if (answers.length === 0) return 0;
  const caller = client.as(userOfUnit(department));
  const subject = [...new Set(answers.map(({ asked }) => asked.label))].join('、');
  const listed = new Map(answers.map(({ asked: { code, organisation } }) => [code, { code, name: organisation }]));
  const [proof] = await drawFiles([departmentProof(unitName(department), subject, [...listed.values()], date)]);
  if (!proof) throw new Error('no proof was drawn');
  const id = await caller.upload(`/api/evidence/cycles/${cycle}/${department}`, proof);
  await together(
    answers.map(({ asked: { code, fact, request }, verdict }) => {
      const path = `/api/partner/cycles/${cycle}/verifications/${code}/${fact}`;
      return typeof verdict === 'object'
        ? caller.post(`${path}/refuse`, { request, evidence: [id], reason: verdict.refuse })
        : caller.post(`${path}/confirm`, { request, evidence: [id] });
    }),
  );
  return answers.length;
};

/** How recommendations are signed. */
export interface Signing {
  /** Applications that have to wait, by credit code. */
  readonly leave?: (code: string) => boolean;
  /** Whether each comes with its letter, stamped and scanned, beside the words. */
  readonly letters?: boolean;
}

/**
 * An association or competent authority signs what it is asked (A13d).
 * @returns how many it signed
 */
export const signRecommendations = async (
  client: Client,
  recommender: string,
  cycle: number,
  date: string,
  { leave = () => false, letters = true }: Signing = {},
): Promise<number> => {
  const { recommendations } = await readInbox(client, recommender, cycle);
  const signing = recommendations.filter(({ code }) => !leave(code));
  const caller = client.as(userOfUnit(recommender));
  const drawn = letters
    ? await drawFiles(
        signing.map(({ code }) => recommendationLetter(unitName(recommender), organisationOf(code), date)),
      )
    : [];
  await together(
    signing.map(async ({ code, organisation, request }, index) => {
      const letter = drawn[index];
      const path = `/api/evidence/cycles/${cycle}/${recommender}`;
      await caller.post(`/api/partner/cycles/${cycle}/recommendations/${code}/sign`, {
        request,
        statement: `${organisation}重视质量管理，同行认可，同意推荐。`,
        evidence: letter ? [await caller.upload(path, letter)] : [],
      });
    }),
  );
  return signing.length;
};
