import type { Policy } from '../../contracts/policy.ts';
import type { ReviewStage } from '../../contracts/primitives.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, only } from '../kernel/recorded.ts';
import { reviewStages } from './cycle.ts';

/** The policy by which each stage that was opened is run. */
export type StagePolicies = Readonly<Partial<Record<ReviewStage, Policy>>>;

/** When a stage opened: with the closing of the window the first one, with the closing of the stage before every other. */
const openedAt = (history: History<'cycle'>, stage: ReviewStage): Instant | undefined => {
  const before = reviewStages[reviewStages.indexOf(stage) - 1];
  return before
    ? only(history, 'StageClosed').find(({ event }) => event.stage === before)?.recordedAt
    : last(history, 'WindowClosed')?.recordedAt;
};

/**
 * The policy of each stage: that which was in force when the stage opened. What the committee determines later holds from the next
 * stage on and changes no time limit and no weight of one that is under way (A7a): whoever is reviewed together is reviewed by the
 * same rules, late entrants too, who run a stage that opened before (A14.2g).
 *
 * @param history of the year
 * @param resolutions the determinations of its policy
 */
export const stagePolicies = (history: History<'cycle'>, resolutions: History<'resolution'>): StagePolicies => {
  const determined = only(resolutions, 'PolicyDetermined');
  return Object.fromEntries(
    reviewStages.flatMap((stage) => {
      const opened = openedAt(history, stage);
      const then = opened && determined.findLast(({ recordedAt }) => recordedAt <= opened);
      return then ? [[stage, then.event.policy]] : [];
    }),
  );
};
