import { subjectExists } from '../../adapters/remarks.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { makeRemark, remarkMade, remarks } from '../../contracts/api/remark.ts';
import { streamOf } from '../../contracts/streams.ts';
import { ok } from '../../domain/kernel/result.ts';
import { makeRemark as decide } from '../../domain/remark/remark.ts';
import { commit } from '../kernel/commit.ts';
import { showRemarks } from '../kernel/remarks.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { noted } from './noted.ts';

export const makeRemarkRoute = route({
  method: 'POST',
  path: '/api/supervisor/cycles/{cycle}/remarks',
  roles: ['supervisor'],
  article: 'A7',
  summary: 'Attach a remark to a stage, application, document, opinion, ballot or record; it blocks nothing',
  params: cycleParams,
  body: makeRemark,
  response: remarkMade,
  handle: async (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const { cycle } = call.params;
    const remark = call.commandId.slice(0, 20);
    const ref = streamOf.remark(cycle, remark);
    const words = { text: call.body.text };
    const kept = await privates.put(call.secret('remark').slice(0, 32), words, ref, call.receivedAt);
    const { subject } = call.body;
    return commit(
      journal,
      call,
      ref,
      async () => decide(subject, await subjectExists(journal, cycle, subject), kept),
      ({ version, recordedAt }) => ({ remark, version, recordedAt }),
    );
  },
});

export const readRemarksRoute = route({
  method: 'GET',
  path: '/api/supervisor/cycles/{cycle}/remarks',
  roles: ['supervisor'],
  article: 'A7',
  summary: 'The remarks of a year with the office’s answers; the reading is logged',
  params: cycleParams,
  response: remarks,
  handle: async (call, stores: Pick<Services, 'journal' | 'privates'>) => {
    const logged = await noted(stores.journal, call, { type: 'JournalRead', what: 'remarks' });
    if (!logged.ok) return logged;
    return ok(await showRemarks(stores, call.params.cycle, async () => true, call.receivedAt));
  },
});
