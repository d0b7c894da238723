import type { Journal } from '../../../../adapters/journal.ts';
import { receipt } from '../../../../contracts/api/cycle.ts';
import { opinionParams, refuseOpinion, verifyOpinion } from '../../../../contracts/api/opinion.ts';
import type { EventOf } from '../../../../contracts/streams.ts';
import { streamOf } from '../../../../contracts/streams.ts';
import type { Result } from '../../../../domain/kernel/result.ts';
import {
  acceptOpinion,
  refuseOpinion as refuse,
  verifyOpinion as verify,
} from '../../../../domain/opinion/handle-opinion.ts';
import type { Opinion } from '../../../../domain/opinion/opinion.ts';
import type { NoticeFacts, Year } from '../../../../domain/year/year.ts';
import { opinionIn } from '../../../kernel/on-opinion.ts';
import { onYear } from '../../../kernel/on-year.ts';
import { type Call, route } from '../../../kernel/route.ts';
import type { Services } from '../../../kernel/services.ts';

interface OpinionParams {
  readonly cycle: string;
  readonly notice: string;
  readonly receipt: string;
}

/** The office's work on one opinion, by an officer without an interest in whom it is about (A20b). */
const onOpinion = (
  journal: Journal,
  call: Call<OpinionParams>,
  decide: (opinion: Opinion, facts: NoticeFacts, year: Year) => Result<EventOf<'investigation'>>,
) => {
  const { cycle, notice, receipt: number } = call.params;
  return onYear(journal, call, streamOf.investigation(cycle, notice, number), async (year) => {
    const found = await opinionIn(journal, year, call.params, call.caller.id);
    return found.ok ? decide(found.value.opinion, found.value.facts, year) : found;
  });
};

export const acceptOpinionRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/acceptance',
  roles: ['office'],
  article: 'A14.6',
  summary: 'Accept an opinion; its due date follows the policy',
  params: opinionParams,
  response: receipt,
  handle: (call, { journal, workingDays }: Pick<Services, 'journal' | 'workingDays'>) =>
    onOpinion(journal, call, (opinion, _facts, { policy }) => {
      if (!policy) throw new Error('an opinion without a policy: no window opens without one');
      return acceptOpinion(opinion, policy, workingDays, call.receivedAt);
    }),
});

export const refuseOpinionRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/refusal',
  roles: ['office'],
  article: 'A14.6',
  summary: 'Do not accept an opinion, with reason',
  params: opinionParams,
  body: refuseOpinion,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onOpinion(journal, call, (opinion) => refuse(opinion, call.body)),
});

export const verifyOpinionRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/verification',
  roles: ['office'],
  article: 'A14.6',
  summary: 'Record what the investigation found',
  params: opinionParams,
  body: verifyOpinion,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onOpinion(journal, call, (opinion, { report }) => verify(opinion, report, call.body)),
});
