import { loadRemark } from '../../../adapters/remarks.ts';
import { cycleParams, receipt } from '../../../contracts/api/cycle.ts';
import { answerRemark, remarkParams, remarks } from '../../../contracts/api/remark.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { answerRemark as decide, noRemark } from '../../../domain/remark/remark.ts';
import { commit } from '../../kernel/commit.ts';
import { remarkReadable, showRemarks } from '../../kernel/remarks.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

type Stores = Pick<Services, 'journal' | 'privates'>;

const readRemarksRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}/remarks',
  roles: ['office'],
  article: 'A7',
  summary: 'The supervisor’s remarks with their answers; none on an organisation in which the reader has an interest',
  params: cycleParams,
  response: remarks,
  handle: async (call, stores: Stores) => {
    const { cycle } = call.params;
    const readable = await remarkReadable(stores.journal, cycle, call.caller.id);
    return ok(await showRemarks(stores, cycle, readable, call.receivedAt));
  },
});

const answerRemarkRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/remarks/{remark}/answer',
  roles: ['office'],
  article: 'A7',
  summary: 'Answer a remark of the supervisor, once',
  params: remarkParams,
  body: answerRemark,
  response: receipt,
  handle: async (call, { journal, privates }: Stores) => {
    const { cycle, remark: id } = call.params;
    const ref = streamOf.remarkAnswer(cycle, id);
    const words = { text: call.body.text };
    const kept = await privates.put(call.secret('remark-answer').slice(0, 32), words, ref, call.receivedAt);
    const readable = await remarkReadable(journal, cycle, call.caller.id);
    return commit(
      journal,
      call,
      ref,
      async () => {
        const remark = await loadRemark(journal, cycle, id);
        return remark && !(await readable(remark)) ? noRemark() : decide(remark, kept);
      },
      (recorded) => recorded,
    );
  },
});

/** What the office does with the supervisor's remarks (A7d). */
export const officeOversightRoutes = [readRemarksRoute, answerRemarkRoute];
