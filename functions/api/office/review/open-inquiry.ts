import { loadInquiry } from '../../../adapters/inquiries.ts';
import type { Journal } from '../../../adapters/journal.ts';
import { qualificationRoundGaps } from '../../../domain/inquiry/qualification.ts';
import type { Gap } from '../../../domain/kernel/result.ts';
import type { Review } from '../../../domain/stage/review.ts';

/** What the departments still have to say, or the office to what they said, before the qualification review closes (A14.1a). */
export const openInquiry = async (journal: Journal, cycle: string, review: Review): Promise<readonly Gap[]> =>
  qualificationRoundGaps(review, await loadInquiry(journal, cycle, 'qualification'));
