import { loadCommittee } from '../../adapters/committee.ts';
import { seatHeldBy } from '../../domain/committee/committee.ts';
import { readHearingsRoute } from '../kernel/hearings.ts';
import { inboxRoute } from '../kernel/inbox.ts';
import { readInquiryRoute } from '../kernel/inquiries.ts';
import { interestRoutes } from '../kernel/interests.ts';
import { committeeConductRoutes } from './conduct/routes.ts';
import { determinePolicyRoute } from './determine-policy.ts';
import { approveListRoute, sendListBackRoute } from './government/decide-list.ts';
import { approveRevocationRoute, refuseRevocationRoute } from './government/decide-revocation.ts';
import { approveSeatsRoute, refuseSeatsRoute } from './government/decide-seats.ts';
import { leaveOutRoute } from './list/leave-out.ts';
import { readSubmissionsRoute } from './list/read-submissions.ts';
import { reconsiderListRoute } from './list/reconsider-list.ts';
import { recordExceptionRoute } from './list/record-exception.ts';
import { submitListRoute } from './list/submit-list.ts';
import { terminateRoute } from './list/terminate.ts';
import { examineReportRoute } from './opinion/examine-report.ts';
import { readCommitteeOpinionsRoute } from './opinion/read-opinions.ts';
import { ruleObjectionRoute } from './opinion/rule-objection.ts';
import { petitionFraudRoute, readRevocationsRoute } from './petition-fraud.ts';
import { readAgendaRoute } from './read-agenda.ts';
import { readCandidatesRoute } from './read-candidates.ts';
import { readLeaderRecusalsRoute } from './read-leader-recusals.ts';
import { readOfficeFilesRoute } from './read-office-files.ts';
import { readRemarksRoute } from './read-remarks.ts';
import { readSeatsRoute } from './read-seats.ts';
import { resolveLeaderRecusalRoute } from './resolve-leader-recusal.ts';
import { attendRoute } from './session/attend.ts';
import { castVoteRoute } from './session/cast-vote.ts';
import { closeBallotRoute } from './session/close-ballot.ts';
import { mandateSubstituteRoute } from './session/mandate-substitute.ts';
import { openSessionRoute } from './session/open-session.ts';
import { readSessionRoute, readSessionsRoute } from './session/read-sessions.ts';
import { recuseRoute } from './session/recuse.ts';

/** What the review committee decides (A7), and the government (A6, A14.7, A17, A19). */
export const committeeRoutes = [
  inboxRoute('committee', ['committee', 'government']),
  ...interestRoutes('committee', ['committee']),
  ...committeeConductRoutes,
  readAgendaRoute,
  readOfficeFilesRoute,
  readSeatsRoute,
  readRemarksRoute,
  determinePolicyRoute,
  readLeaderRecusalsRoute,
  resolveLeaderRecusalRoute,
  readCandidatesRoute,
  readInquiryRoute('committee', ['committee']),
  readSessionsRoute,
  readSessionRoute,
  openSessionRoute,
  mandateSubstituteRoute,
  attendRoute,
  recuseRoute,
  castVoteRoute,
  closeBallotRoute,
  recordExceptionRoute,
  leaveOutRoute,
  terminateRoute,
  readCommitteeOpinionsRoute,
  readHearingsRoute('committee', ['committee'], async (journal, person) =>
    seatHeldBy(await loadCommittee(journal), person),
  ),
  examineReportRoute,
  ruleObjectionRoute,
  submitListRoute,
  readSubmissionsRoute,
  reconsiderListRoute,
  approveSeatsRoute,
  refuseSeatsRoute,
  approveListRoute,
  sendListBackRoute,
  petitionFraudRoute,
  readRevocationsRoute,
  approveRevocationRoute,
  refuseRevocationRoute,
];
