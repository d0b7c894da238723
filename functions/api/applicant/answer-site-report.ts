import { applicationParams, confirmSiteReport, disputeSiteReport } from '../../contracts/api/application.ts';
import { onBehalf } from '../../contracts/api/authority.ts';
import { receipt } from '../../contracts/api/cycle.ts';
import { type EventOf, streamOf } from '../../contracts/streams.ts';
import {
  confirmSiteReport as confirm,
  disputeSiteReport as dispute,
  type ReportGround,
} from '../../domain/application/site-report.ts';
import type { Result } from '../../domain/kernel/result.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import type { OwnCall } from './applicant.ts';
import { onApplication } from './on-application.ts';

type Needs = Pick<Services, 'journal' | 'privates'>;

export const confirmSiteReportRoute = route({
  method: 'POST',
  path: '/api/applicant/cycles/{cycle}/application/site-report/confirm',
  roles: ['applicant'],
  article: 'A14.3',
  summary: 'Confirm the report on the site visit',
  params: applicationParams,
  query: onBehalf,
  body: confirmSiteReport,
  response: receipt,
  handle: (call, services: Needs) => onReport(services, call, (ground) => confirm(ground, call.body)),
});

export const disputeSiteReportRoute = route({
  method: 'POST',
  path: '/api/applicant/cycles/{cycle}/application/site-report/dispute',
  roles: ['applicant'],
  article: 'A14.3',
  summary: 'State a disagreement with the report, which stays attached to it',
  params: applicationParams,
  query: onBehalf,
  body: disputeSiteReport,
  response: receipt,
  handle: (call, services: Needs) => onReport(services, call, (ground) => dispute(ground, call.body)),
});

const onReport = <B>(
  services: Needs,
  call: OwnCall<B>,
  decide: (ground: ReportGround) => Result<EventOf<'application'>>,
) =>
  onApplication(
    services,
    call,
    'respond',
    async ({ dossier: { cycle, application } }, code) => {
      const visit = await services.journal.load(streamOf.visit(call.params.cycle, code));
      return decide({ cycle, application, visit, receivedAt: call.receivedAt });
    },
    (recorded) => recorded,
  );
