import type { Hands } from '../hand.ts';
import { officeHands } from './office.ts';
import { officeDecisionHands } from './office-decision.ts';
import { officePeopleHands } from './office-people.ts';
import { officeReviewHands } from './office-review.ts';

/** Everything that can be done by clicking. */
export const hands = {
  ...officeHands,
  ...officePeopleHands,
  ...officeReviewHands,
  ...officeDecisionHands,
} satisfies Hands;
