import { loadHearing, loadHearings } from '../../adapters/hearings.ts';
import { cycleParams, receipt } from '../../contracts/api/cycle.ts';
import { hearingParams, ownHearings, statePosition } from '../../contracts/api/hearing.ts';
import { streamOf } from '../../contracts/streams.ts';
import { statePosition as decide } from '../../domain/hearing/hearing.ts';
import { only } from '../../domain/kernel/recorded.ts';
import { ok } from '../../domain/kernel/result.ts';
import { commit } from '../kernel/commit.ts';
import { showHearing } from '../kernel/hearings.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { applicantCode } from './applicant.ts';

type Stores = Pick<Services, 'journal' | 'privates'>;

export const readHearingsRoute = route({
  method: 'GET',
  path: '/api/applicant/cycles/{cycle}/hearings',
  roles: ['applicant'],
  article: 'A14.6',
  summary: 'What one’s own organisation is asked to comment on, in the office’s words, and its positions',
  params: cycleParams,
  response: ownHearings,
  handle: async (call, { journal, privates }: Stores) => {
    const code = applicantCode(call);
    if (!code.ok) return code;
    const own = (await loadHearings(journal, call.params.cycle)).filter((hearing) => hearing.code === code.value);
    return ok({ hearings: await Promise.all(own.map((hearing) => showHearing(privates, hearing))) });
  },
});

export const statePositionRoute = route({
  method: 'POST',
  path: '/api/applicant/cycles/{cycle}/hearings/{hearing}/position',
  roles: ['applicant'],
  article: 'A14.6',
  summary: 'State one’s organisation’s position, with files of its own',
  params: hearingParams,
  body: statePosition,
  response: receipt,
  handle: async (call, { journal, privates }: Stores) => {
    const code = applicantCode(call);
    if (!code.ok) return code;
    const { cycle, hearing: id } = call.params;
    const { statement, evidence } = call.body;
    const ref = streamOf.position(cycle, code.value, id);
    const kept = await privates.put(call.secret('position').slice(0, 32), { statement }, ref, call.receivedAt);
    return commit(
      journal,
      call,
      ref,
      async () => {
        const hearing = await loadHearing(journal, cycle, code.value, id);
        const files = await journal.list('evidence', `${cycle}/${code.value}`);
        const unclear = evidence.filter(
          (file) => !files.get(file)?.some(({ event }) => event.type === 'EvidenceCleared'),
        );
        const reports = hearing
          ? only(await journal.load(streamOf.investigation(cycle, hearing.notice, 'report')), 'ReportSubmitted')
          : [];
        const reported = reports.some(({ event }) =>
          event.opinions.some((entry) => entry.receipt === hearing?.receipt),
        );
        return decide(hearing, reported, unclear, kept, evidence);
      },
      (recorded) => recorded,
    );
  },
});
