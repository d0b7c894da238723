import { inboxRoute } from '../kernel/inbox.ts';
import { interestRoutes } from '../kernel/interests.ts';
import { reportMisconductRoute } from '../kernel/misconduct.ts';
import { concludeConsensusRoute } from './conclude-consensus.ts';
import { readOwnFeesRoute, signOwnFeesRoute } from './fees.ts';
import { fileRecommendationRoute } from './file-recommendation.ts';
import { fileSiteReportRoute } from './file-site-report.ts';
import { listAssignmentsRoute } from './list-assignments.ts';
import { proposeRecommendationRoute } from './propose-recommendation.ts';
import { readAssignedApplicationRoute } from './read-assigned-application.ts';
import { readCriteriaRoute } from './read-criteria.ts';
import { readOwnRecordRoute } from './read-own-record.ts';
import { readOwnScorecardRoute } from './read-own-scorecard.ts';
import { readScoresRoute } from './read-scores.ts';
import { saveScoreDraftRoute } from './save-score-draft.ts';
import { scoreDefenceRoute } from './score-defence.ts';
import { signRecommendationRoute } from './sign-recommendation.ts';
import { submitScorecardRoute } from './submit-scorecard.ts';

/** What examiners, team leaders and panellists do (A9, A10, A14.2–A14.4, A20). */
export const examinerRoutes = [
  inboxRoute('examiner', ['examiner', 'panellist']),
  ...interestRoutes('examiner', ['examiner', 'panellist']),
  reportMisconductRoute('examiner', ['examiner', 'panellist']),
  readOwnRecordRoute,
  readCriteriaRoute,
  listAssignmentsRoute,
  readAssignedApplicationRoute,
  readOwnScorecardRoute,
  saveScoreDraftRoute,
  submitScorecardRoute,
  readScoresRoute,
  concludeConsensusRoute,
  fileSiteReportRoute,
  proposeRecommendationRoute,
  signRecommendationRoute,
  fileRecommendationRoute,
  scoreDefenceRoute,
  readOwnFeesRoute,
  signOwnFeesRoute,
];
