import { inboxRoute } from '../kernel/inbox.ts';
import { reportMisconductRoute } from '../kernel/misconduct.ts';
import { confirmSiteReportRoute, disputeSiteReportRoute } from './answer-site-report.ts';
import { organisationsOf } from './applicant.ts';
import { acceptAuthorityRoute } from './authority/accept-authority.ts';
import { authoriseHandlerRoute } from './authority/authorise-handler.ts';
import { listAuthoritiesRoute } from './authority/list-authorities.ts';
import { revokeAuthorityRoute } from './authority/revoke-authority.ts';
import { compareVersionsRoute } from './compare-versions.ts';
import { correctApplicationRoute } from './correct-application.ts';
import { readTitleRoute, reportDutyRoute } from './duty-reports.ts';
import { readHearingsRoute, statePositionRoute } from './hearings.ts';
import { readApplicationRoute } from './read-application.ts';
import { readSiteReportRoute } from './read-site-report.ts';
import { readVersionRoute } from './read-version.ts';
import { requestRecommendationRoute } from './request-recommendation.ts';
import { requestRecusalRoute } from './request-recusal.ts';
import { requestReviewRoute } from './request-review.ts';
import { requestVerificationRoute } from './request-verification.ts';
import { saveDraftRoute } from './save-draft.ts';
import { selfCheckRoute } from './self-check.ts';
import { submitApplicationRoute } from './submit-application.ts';
import { withdrawApplicationRoute } from './withdraw-application.ts';

/** What an organisation does for itself, and nobody for it (A3d, A11, A13, A14.3). */
export const applicantRoutes = [
  inboxRoute('applicant', ['applicant'], organisationsOf),
  reportMisconductRoute('applicant', ['applicant']),
  listAuthoritiesRoute,
  authoriseHandlerRoute,
  acceptAuthorityRoute,
  revokeAuthorityRoute,
  saveDraftRoute,
  readApplicationRoute,
  selfCheckRoute,
  requestVerificationRoute,
  requestRecommendationRoute,
  submitApplicationRoute,
  correctApplicationRoute,
  withdrawApplicationRoute,
  readVersionRoute,
  compareVersionsRoute,
  readSiteReportRoute,
  confirmSiteReportRoute,
  disputeSiteReportRoute,
  requestRecusalRoute,
  requestReviewRoute,
  readHearingsRoute,
  statePositionRoute,
  readTitleRoute,
  reportDutyRoute,
];
