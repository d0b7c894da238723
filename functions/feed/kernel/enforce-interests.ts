import type { Journal } from '../../adapters/journal.ts';
import type { Instant } from '../../domain/kernel/instant.ts';

/** Filled by the review's rule: see conflictsToRemove. */
export const enforceInterests = async (_journal: Journal, _cycle: string, _now: Instant): Promise<void> => undefined;
