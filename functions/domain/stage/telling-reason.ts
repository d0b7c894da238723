import { scoresOf } from '../consensus/scores-given.ts';
import type { Gap } from '../kernel/result.ts';
import { pointsIn } from '../policy/criteria/points-in.ts';
import { scoreTraces } from '../visit/score-free.ts';
import type { Review } from './review.ts';

/**
 * Scores, percentages and rankings in the reason why an organisation does not go on: it reads that reason in its notice, its messages
 * and its timeline, which never carry one (A14.2g, A20d). Empty when there is none.
 *
 * @param at what the gap is about
 */
export const tellingReason = (review: Review, code: string, reason: string, at: string): readonly Gap[] =>
  [...new Set([...scoreTraces(reason), ...pointsIn(reason, scoresOf(review, code))])].map((trace) => ({
    at,
    problem: `未通过的理由将告知该组织，不得含有分数、百分比或排名：“${trace}”`,
  }));
