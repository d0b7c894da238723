import { draftPolicyRoute } from './draft-policy.ts';
import { extendWindowRoute } from './extend-window.ts';
import { openCycleRoute } from './open-cycle.ts';
import { publishCallRoute } from './publish-call.ts';
import { readCycleRoute } from './read-cycle.ts';
import { recordCriteriaRoute } from './record-criteria.ts';
import { planTimetableRoute, readTimetableRoute } from './timetable.ts';

/** The year itself: standard, policy, call and window (A3, A4, A8, A12). */
export const officeCycleRoutes = [
  openCycleRoute,
  readCycleRoute,
  recordCriteriaRoute,
  draftPolicyRoute,
  publishCallRoute,
  extendWindowRoute,
  planTimetableRoute,
  readTimetableRoute,
];
