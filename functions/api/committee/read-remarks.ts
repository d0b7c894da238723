import { loadCommittee } from '../../adapters/committee.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { remarks } from '../../contracts/api/remark.ts';
import { seatHeldBy } from '../../domain/committee/committee.ts';
import { ok } from '../../domain/kernel/result.ts';
import { remarkReadable, showRemarks } from '../kernel/remarks.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

export const readRemarksRoute = route({
  method: 'GET',
  path: '/api/committee/cycles/{cycle}/remarks',
  roles: ['committee'],
  article: 'A7',
  summary: 'The supervisor’s remarks with the office’s answers, for chair and vice chair',
  params: cycleParams,
  response: remarks,
  handle: async (call, stores: Pick<Services, 'journal' | 'privates'>) => {
    const { cycle } = call.params;
    const chair = seatHeldBy(await loadCommittee(stores.journal), call.caller.id, 'chair');
    if (!chair.ok) return chair;
    const readable = await remarkReadable(stores.journal, cycle, call.caller.id);
    return ok(await showRemarks(stores, cycle, readable, call.receivedAt));
  },
});
