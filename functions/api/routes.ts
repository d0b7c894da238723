import { applicantRoutes } from './applicant/routes.ts';
import { archiveRoutes } from './archive/routes.ts';
import { committeeRoutes } from './committee/routes.ts';
import { documentRoutes } from './documents/routes.ts';
import { evidenceRoutes } from './evidence/routes.ts';
import { examinerRoutes } from './examiner/routes.ts';
import { exportRoutes } from './exports/routes.ts';
import type { RouteDescription } from './kernel/route.ts';
import { minutesRoutes } from './minutes/routes.ts';
import { officeRoutes } from './office/routes.ts';
import { partnerRoutes } from './partner/routes.ts';
import { publicRoutes } from './public/routes.ts';
import { supervisorRoutes } from './supervisor/routes.ts';

/** Every route by the function that serves it: the gateway's routes and openapi.json come of this. */
export const routesByAudience = {
  public: publicRoutes,
  applicant: applicantRoutes,
  partner: partnerRoutes,
  office: officeRoutes,
  examiner: examinerRoutes,
  committee: committeeRoutes,
  minutes: minutesRoutes,
  supervisor: supervisorRoutes,
  evidence: evidenceRoutes,
  documents: documentRoutes,
  exports: exportRoutes,
  archive: archiveRoutes,
} as const satisfies Record<string, readonly RouteDescription[]>;

export type Audience = keyof typeof routesByAudience;
