import type { Act } from '../../contracts/api/minutes.ts';
import type { StreamType } from '../../contracts/streams.ts';
import { decideSanctionRoute } from '../committee/conduct/decide-sanction.ts';
import { determinePolicyRoute } from '../committee/determine-policy.ts';
import { approveListRoute, sendListBackRoute } from '../committee/government/decide-list.ts';
import { approveRevocationRoute, refuseRevocationRoute } from '../committee/government/decide-revocation.ts';
import { approveSeatsRoute, refuseSeatsRoute } from '../committee/government/decide-seats.ts';
import { leaveOutRoute } from '../committee/list/leave-out.ts';
import { reconsiderListRoute } from '../committee/list/reconsider-list.ts';
import { recordExceptionRoute } from '../committee/list/record-exception.ts';
import { submitListRoute } from '../committee/list/submit-list.ts';
import { terminateRoute } from '../committee/list/terminate.ts';
import { examineReportRoute } from '../committee/opinion/examine-report.ts';
import { ruleObjectionRoute } from '../committee/opinion/rule-objection.ts';
import { petitionFraudRoute } from '../committee/petition-fraud.ts';
import { resolveLeaderRecusalRoute } from '../committee/resolve-leader-recusal.ts';
import type { Route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { confirmFactRoute, refuseFactRoute } from '../partner/answer-fact.ts';
import { answerInquiryRoute } from '../partner/answer-inquiry.ts';
import { declineRecommendationRoute, signRecommendationRoute } from '../partner/answer-recommendation.ts';
import { ballotHeld } from './record-ballot.ts';

/** The use case that an act is: the very one by which its holder would do it himself. */
export type UseCase = Pick<Route<Pick<Services, 'journal' | 'privates'>>, 'params' | 'body' | 'handle'>;

/** Every act that can be recorded, with the partitions in which it comes to stand. */
export const acts: Readonly<Record<Act, UseCase>> = {
  'policy-determined': determinePolicyRoute,
  'exception-recorded': recordExceptionRoute,
  'candidate-left-out': leaveOutRoute,
  'application-terminated': terminateRoute,
  'leader-recusal-resolved': resolveLeaderRecusalRoute,
  'ballot-held': ballotHeld,
  'report-examined': examineReportRoute,
  'objection-ruled': ruleObjectionRoute,
  'list-submitted': submitListRoute,
  'list-reconsidered': reconsiderListRoute,
  'sanction-decided': decideSanctionRoute,
  'seats-approved': approveSeatsRoute,
  'seats-refused': refuseSeatsRoute,
  'list-approved': approveListRoute,
  'list-sent-back': sendListBackRoute,
  'fraud-petitioned': petitionFraudRoute,
  'revocation-approved': approveRevocationRoute,
  'revocation-refused': refuseRevocationRoute,
  'fact-confirmed': confirmFactRoute,
  'fact-refused': refuseFactRoute,
  'recommendation-signed': signRecommendationRoute,
  'recommendation-declined': declineRecommendationRoute,
  'inquiry-answered': answerInquiryRoute,
};

/** The partitions of a year in which recorded acts stand, those under a notice apart. */
export const recordedIn = [
  'resolution',
  'approval',
  'session',
  'verification',
  'recommendation',
  'reply',
] as const satisfies readonly StreamType[];
