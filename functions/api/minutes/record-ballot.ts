import { loadCommittee, loadCommitteeOn } from '../../adapters/committee.ts';
import { loadConflicts } from '../../adapters/conflicts.ts';
import { loadEliminationReviews } from '../../adapters/elimination-reviews.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { recordBallot, sessionOpened } from '../../contracts/api/session.ts';
import { streamOf } from '../../contracts/streams.ts';
import { policyOn } from '../../domain/cycle/cycle.ts';
import { stale } from '../../domain/kernel/result.ts';
import { recordBallot as decide } from '../../domain/session/record-ballot.ts';
import { byCommittee } from '../committee/by-committee.ts';
import { loadOfficeEvidence } from '../kernel/office-evidence.ts';
import { numberFor } from '../kernel/on-year.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

/** A ballot that was held on paper: no member can send it, it comes from the minutes alone (A14.5b). */
export const ballotHeld = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/minutes',
  roles: ['office'],
  article: 'A14.5',
  summary: 'A ballot on paper, from its minutes',
  params: cycleParams,
  body: recordBallot,
  response: sessionOpened,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    const idOf = (number: number) => `${call.body.award}-${number}`;
    const session = idOf(numberFor(await journal.list('session', cycle), call.commandId, idOf));
    return byCommittee(
      journal,
      call,
      streamOf.session(cycle, session),
      async (year, history) => {
        if (history.length > 0) {
          return stale({
            code: 'ballot-running',
            reason: '该奖项的表决刚由他人开启或补录。',
            remedy: '请刷新后核对。',
            current: { session },
          });
        }
        const [committee, { conflicted }, reviews, clear, resolutions] = await Promise.all([
          call.recording ? loadCommitteeOn(journal, call.recording.occurredOn) : loadCommittee(journal),
          loadConflicts(journal, cycle),
          loadEliminationReviews(journal, cycle),
          loadOfficeEvidence(journal, cycle),
          journal.load(streamOf.resolution(cycle, 'policy')),
        ]);
        const { policy: newest, ...rest } = year;
        const policy = call.recording ? policyOn(resolutions, call.recording.occurredOn) : newest;
        return decide({ ...rest, ...(policy ? { policy } : {}) }, committee, call.body, conflicted, reviews, clear);
      },
      ({ version, recordedAt }) => ({ session, version, recordedAt }),
    );
  },
});
