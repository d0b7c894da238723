import { announceEvidenceRoute } from './announce-evidence.ts';
import { completeEvidenceRoute } from './complete-evidence.ts';
import { linkEvidenceRoute } from './link-evidence.ts';
import { listEvidenceRoute } from './list-evidence.ts';

/** Files that prove something: brought by whoever owns them, opened by whoever may (A13, A20d). */
export const evidenceRoutes = [announceEvidenceRoute, completeEvidenceRoute, listEvidenceRoute, linkEvidenceRoute];
