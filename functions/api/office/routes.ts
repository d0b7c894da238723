import { draftPolicyRoute } from './draft-policy.ts';
import { extendWindowRoute } from './extend-window.ts';
import { openCycleRoute } from './open-cycle.ts';
import { publishCallRoute } from './publish-call.ts';
import { recordCriteriaRoute } from './record-criteria.ts';

/** What the award office does (A8). */
export const officeRoutes = [
  openCycleRoute,
  recordCriteriaRoute,
  draftPolicyRoute,
  publishCallRoute,
  extendWindowRoute,
];
