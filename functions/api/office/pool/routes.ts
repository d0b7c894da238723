import { leavePoolRoute } from './leave-pool.ts';
import { listExaminersRoute } from './list-examiners.ts';
import { planPoolRoute, readPoolPlanRoute } from './pool-plan.ts';
import { readExaminerRoute } from './read-examiner.ts';
import { recordTrainingRoute } from './record-training.ts';
import { registerExaminerRoute } from './register-examiner.ts';

/** The pool of examiners and panellists: planned, recruited, trained, used, and left (A8b, A10a). */
export const officePoolRoutes = [
  planPoolRoute,
  readPoolPlanRoute,
  registerExaminerRoute,
  recordTrainingRoute,
  leavePoolRoute,
  listExaminersRoute,
  readExaminerRoute,
];
