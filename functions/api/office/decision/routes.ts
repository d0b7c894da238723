import { ok } from '../../../domain/kernel/result.ts';
import { readHearingsRoute } from '../../kernel/hearings.ts';
import { dutyReportRoutes } from './duty-reports.ts';
import { honoursRoutes } from './honours.ts';
import { correctClosedNoticeRoute } from './notice/correct-closed-notice.ts';
import { correctNoticeRoute, extendNoticeRoute } from './notice/move-notice.ts';
import { publishNoticeRoute } from './notice/publish-notice.ts';
import { acceptOpinionRoute, refuseOpinionRoute, verifyOpinionRoute } from './opinion/handle-opinion.ts';
import { informOrganisationRoute, receivePositionRoute } from './opinion/hear-organisation.ts';
import { linkOpinionFileRoute, readOfficeOpinionsRoute, readOpinionRoute } from './opinion/read-opinions.ts';
import { registerOpinionRoute } from './opinion/register-opinion.ts';
import { submitReportRoute } from './opinion/submit-report.ts';
import { recordCommendationRoute } from './record-commendation.ts';
import { seatRoutes } from './seats/routes.ts';
import { submitCandidatesRoute } from './submit-candidates.ts';
import { terminateApplicationRoute } from './terminate-application.ts';

/** What the office does around the committee's and the government's decisions (A6, A14.5a, A14.6, A15, A17–A19). It decides none of them (A8c). */
export const officeDecisionRoutes = [
  ...seatRoutes,
  submitCandidatesRoute,
  terminateApplicationRoute,
  publishNoticeRoute,
  extendNoticeRoute,
  correctNoticeRoute,
  correctClosedNoticeRoute,
  readOfficeOpinionsRoute,
  registerOpinionRoute,
  readOpinionRoute,
  acceptOpinionRoute,
  refuseOpinionRoute,
  verifyOpinionRoute,
  readHearingsRoute('office', ['office'], async () => ok(undefined)),
  informOrganisationRoute,
  receivePositionRoute,
  linkOpinionFileRoute,
  submitReportRoute,
  recordCommendationRoute,
  ...honoursRoutes,
  ...dutyReportRoutes,
];
