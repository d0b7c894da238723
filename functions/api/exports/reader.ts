import type { Journal } from '../../adapters/journal.ts';
import { loadReview } from '../../adapters/review-facts.ts';
import { impartial } from '../../domain/interest/conflict.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import type { Dossier, Review } from '../../domain/stage/review.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import type { Call } from '../kernel/route.ts';

/** A year's review as one reader may see it. */
export interface Readable {
  readonly review: Review;
  /** The applications that he may see, in the order of receipt. */
  readonly dossiers: readonly Dossier[];
  readonly mayRead: (code: string) => boolean;
  readonly hidden: number;
  readonly nameOf: (code: string) => string;
}

/** An organisation nobody is tied to: who may deal with it at all has given his undertaking (A20a). */
const nobodys = { code: '\0', name: '\0', consultants: [] };

/**
 * Loads a year's review for the caller. An officer sees nothing of an organisation in which he has an interest, and nothing at all
 * before his undertaking (A20a, b); the supervisor sees everything (A7d).
 */
export const loadReadable = async (journal: Journal, call: Call<{ cycle: string }>): Promise<Result<Readable>> => {
  const { cycle } = call.params;
  const review = await loadReview(journal, cycle);
  if (!review) return noCycle(cycle);
  const all = [...review.dossiers.values()].toSorted((a, b) =>
    `${a.application.submittedAt}${a.code}` < `${b.application.submittedAt}${b.code}` ? -1 : 1,
  );
  const nameOf = (code: string) => review.dossiers.get(code)?.application.name ?? code;
  if (call.caller.role === 'supervisor') {
    return ok({ review, dossiers: all, mayRead: () => true, hidden: 0, nameOf });
  }
  const interests = review.interests.get(call.caller.id);
  const undertaken = impartial(interests, nobodys);
  if (!undertaken.ok) return undertaken;
  const dossiers = all.filter(({ application }) => impartial(interests, application).ok);
  const open = new Set(dossiers.map(({ code }) => code));
  return ok({ review, dossiers, mayRead: (code) => open.has(code), hidden: all.length - dossiers.length, nameOf });
};
