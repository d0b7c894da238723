import { cycleParams, receipt } from '../../../contracts/api/cycle.ts';
import { leaveOut } from '../../../contracts/api/resolution.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { leaveOut as decide } from '../../../domain/resolution/leave-out.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { byCommittee } from '../by-committee.ts';

export const leaveOutRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/omissions',
  roles: ['committee'],
  article: 'A14.5',
  summary: 'Leave out a candidate on whom recusals leave no valid ballot',
  params: cycleParams,
  body: leaveOut,
  response: receipt,
  // Who is recused may enter it too: it decides nothing on the candidate's merits, and there may be nobody else.
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    byCommittee(journal, call, streamOf.resolution(call.params.cycle, `omission-${call.body.code}`), (year) =>
      decide(year, call.body),
    ),
});
