import { loadHearing, loadHearings } from '../../adapters/hearings.ts';
import { onBehalf } from '../../contracts/api/authority.ts';
import { cycleParams, receipt } from '../../contracts/api/cycle.ts';
import { hearingParams, ownHearings, statePosition } from '../../contracts/api/hearing.ts';
import { streamOf } from '../../contracts/streams.ts';
import { evidenceFiles } from '../../domain/evidence/evidence.ts';
import { statePosition as decide } from '../../domain/hearing/hearing.ts';
import { only } from '../../domain/kernel/recorded.ts';
import { ok } from '../../domain/kernel/result.ts';
import { showHearing } from '../kernel/hearings.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { readableCode } from './applicant.ts';
import { asOrganisation } from './on-application.ts';

type Stores = Pick<Services, 'journal' | 'privates'>;

export const readHearingsRoute = route({
  method: 'GET',
  path: '/api/applicant/cycles/{cycle}/hearings',
  roles: ['applicant'],
  article: 'A14.6',
  summary: 'What one’s own organisation is asked to comment on, in the office’s words, and its positions',
  params: cycleParams,
  query: onBehalf,
  response: ownHearings,
  handle: async (call, { journal, privates }: Stores) => {
    const code = await readableCode(journal, call);
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
  query: onBehalf,
  body: statePosition,
  response: receipt,
  handle: (call, { journal, privates }: Stores) => {
    const { cycle, hearing: id } = call.params;
    const { statement, evidence } = call.body;
    const refOf = (code: string) => streamOf.position(cycle, code, id);
    return asOrganisation(
      journal,
      call,
      'respond',
      refOf,
      async (_history, code) => {
        const hearing = await loadHearing(journal, cycle, code, id);
        const files = evidenceFiles(await journal.list('evidence', `${cycle}/${code}`));
        const unclear = evidence.filter((file) => files.get(file)?.clear === undefined);
        const reports = hearing
          ? only(await journal.load(streamOf.investigation(cycle, hearing.notice, 'report')), 'ReportSubmitted')
          : [];
        const reported = reports.some(({ event }) =>
          event.opinions.some((entry) => entry.receipt === hearing?.receipt),
        );
        const secret = call.secret('position').slice(0, 32);
        const kept = await privates.put(secret, { statement }, refOf(code), call.receivedAt);
        return decide(hearing, reported, unclear, kept, evidence);
      },
      (recorded) => recorded,
    );
  },
});
