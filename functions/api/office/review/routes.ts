import { interestRoutes } from '../../kernel/interests.ts';
import { acceptCreditCodeRoute } from './accept-credit-code.ts';
import { addMemberRoute } from './add-member.ts';
import { appointLeaderRoute } from './appoint-leader.ts';
import { assessQualificationRoute } from './assess-qualification.ts';
import { closeStageRoute } from './close-stage.ts';
import { compareApplicationRoute } from './compare-versions.ts';
import { decideRecusalRoute } from './decide-recusal.ts';
import { discloseInterestOfPersonRoute } from './disclose-interest.ts';
import { formPanelRoute } from './form-panel.ts';
import { formTeamRoute } from './form-team.ts';
import { answerReviewRoute, decideReviewAcceptanceRoute } from './handle-reviews.ts';
import { closeLateStageRoute } from './late-stage.ts';
import { listApplicationsRoute } from './list-applications.ts';
import { listRequestsRoute } from './list-requests.ts';
import { listReviewsRoute } from './list-reviews.ts';
import { planVisitRoute } from './plan-visit.ts';
import { proposeTeamsRoute } from './propose-teams.ts';
import { readApplicationRoute } from './read-application.ts';
import { readResultsRoute } from './read-results.ts';
import { readStageRoute } from './read-stage.ts';
import { recordReportAnswerRoute } from './record-report-answer.ts';
import { confirmReinstatementRoute, proposeReinstatementRoute } from './reinstate.ts';
import { removeMemberRoute } from './remove-member.ts';
import { requestCorrectionRoute } from './request-correction.ts';
import { scheduleDefenceRoute } from './schedule-defence.ts';

/** The office's part of the review: qualification, teams, visits, defences, and the closing of the stages (A8–A10, A14.1–A14.4). */
export const officeReviewRoutes = [
  ...interestRoutes('office', ['office']),
  discloseInterestOfPersonRoute,
  listApplicationsRoute,
  listRequestsRoute,
  readApplicationRoute,
  compareApplicationRoute,
  acceptCreditCodeRoute,
  assessQualificationRoute,
  requestCorrectionRoute,
  proposeTeamsRoute,
  formTeamRoute,
  addMemberRoute,
  appointLeaderRoute,
  removeMemberRoute,
  planVisitRoute,
  decideRecusalRoute,
  recordReportAnswerRoute,
  formPanelRoute,
  scheduleDefenceRoute,
  readResultsRoute,
  readStageRoute,
  closeStageRoute,
  listReviewsRoute,
  decideReviewAcceptanceRoute,
  answerReviewRoute,
  proposeReinstatementRoute,
  confirmReinstatementRoute,
  closeLateStageRoute,
];
