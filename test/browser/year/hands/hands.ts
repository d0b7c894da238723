import type { Hands } from '../hand.ts';
import { applicantHands } from './applicant.ts';
import { officeHands } from './office.ts';
import { officeDecisionHands } from './office-decision.ts';
import { officePeopleHands } from './office-people.ts';
import { officeReviewHands } from './office-review.ts';
import { partnerHands } from './partner.ts';

/** Everything that can be done by clicking. */
export const hands = {
  ...applicantHands,
  ...partnerHands,
  ...officeHands,
  ...officePeopleHands,
  ...officeReviewHands,
  ...officeDecisionHands,
} satisfies Hands;
