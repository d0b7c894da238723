import { certificateKeysRoute, certificateRoute } from './certificates.ts';
import { callRoute, currentCycleRoute, defencesRoute } from './cycles.ts';
import { lodgeOpinionRoute } from './lodge-opinion.ts';
import { listNoticesRoute, readNoticeRoute } from './notices.ts';
import { completeOpinionFileRoute, offerOpinionFileRoute } from './opinion-files.ts';
import { opinionStatusRoute } from './opinion-status.ts';
import { readHealthRoute } from './read-health.ts';
import { readOpenApiRoute } from './read-openapi.ts';
import { readSignInRoute } from './read-sign-in.ts';
import { publicTimetableRoute } from './timetable.ts';
import { winnersRoute } from './winners.ts';

/** What anybody may read and do without signing in (A12, A14.4, A14.6, A15, A21). */
export const publicRoutes = [
  readHealthRoute,
  readOpenApiRoute,
  readSignInRoute,
  currentCycleRoute,
  callRoute,
  publicTimetableRoute,
  defencesRoute,
  listNoticesRoute,
  readNoticeRoute,
  lodgeOpinionRoute,
  opinionStatusRoute,
  offerOpinionFileRoute,
  completeOpinionFileRoute,
  winnersRoute,
  certificateRoute,
  certificateKeysRoute,
];
