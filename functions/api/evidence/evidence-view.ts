import type * as z from 'zod';
import type { evidenceState } from '../../contracts/api/evidence.ts';
import type { EvidenceFile } from '../../domain/evidence/evidence.ts';
import type { Instant } from '../../domain/kernel/instant.ts';

/** A file as its owner sees it. */
export const evidenceView = (file: EvidenceFile, now: Instant): z.input<typeof evidenceState> => ({
  ...file,
  state: file.clear ? 'clear' : now < file.uploadBy ? 'announced' : 'expired',
  ...(file.clear ? { clearedAt: file.clear.at } : {}),
});
