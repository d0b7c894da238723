import type { Journal } from '../../adapters/journal.ts';
import { loadWinner } from '../../adapters/winners.ts';
import { onBehalf } from '../../contracts/api/authority.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { dutyReported, ownTitle, reportDuty } from '../../contracts/api/duty.ts';
import { streamOf } from '../../contracts/streams.ts';
import { reportDuty as decide, dutyReportsOf } from '../../domain/award/duty-reports.ts';
import { dutiesDone } from '../../domain/award/honours.ts';
import { evidenceFiles } from '../../domain/evidence/evidence.ts';
import { only } from '../../domain/kernel/recorded.ts';
import { ok } from '../../domain/kernel/result.ts';
import { revocationOf } from '../../domain/revocation/revocation.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { readableCode } from './applicant.ts';
import { asOrganisation } from './on-application.ts';

const clearFiles = async (journal: Journal, cycle: string, code: string) => {
  const files = evidenceFiles(await journal.list('evidence', `${cycle}/${code}`));
  return (id: string) => files.get(id)?.clear !== undefined;
};

export const readTitleRoute = route({
  method: 'GET',
  path: '/api/applicant/cycles/{cycle}/title',
  roles: ['applicant'],
  article: 'A18',
  summary: 'One’s own title with the activities planned and reported',
  params: cycleParams,
  query: onBehalf,
  response: ownTitle,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const code = await readableCode(journal, call);
    if (!code.ok) return code;
    const { cycle } = call.params;
    const [winner, history] = await Promise.all([
      loadWinner(journal, cycle, code.value),
      journal.load(streamOf.dutyReport(cycle, code.value)),
    ]);
    if (!winner.ok) return winner;
    const { conferred, honours, approvals } = winner.value;
    const done = dutiesDone(honours);
    return ok({
      ...conferred,
      status: revocationOf(approvals) ? 'revoked' : 'valid',
      duties: only(honours, 'DutyPlanned').map(({ event, version }) => ({
        ...event,
        duty: version,
        done: done.has(version),
      })),
      reports: dutyReportsOf(history, honours),
    });
  },
});

export const reportDutyRoute = route({
  method: 'POST',
  path: '/api/applicant/cycles/{cycle}/duty-reports',
  roles: ['applicant'],
  article: 'A18',
  summary: 'Report an activity as a winner, with proof: experience sharing, visit, report',
  params: cycleParams,
  query: onBehalf,
  body: reportDuty,
  response: dutyReported,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    return asOrganisation(
      journal,
      call,
      'respond',
      (code) => streamOf.dutyReport(cycle, code),
      async (history, code) => {
        const winner = await loadWinner(journal, cycle, code);
        if (!winner.ok) return winner;
        return decide(winner.value, history, call.body, await clearFiles(journal, cycle, code), call.receivedAt);
      },
      ({ version, recordedAt }) => ({ report: version, recordedAt }),
    );
  },
});
