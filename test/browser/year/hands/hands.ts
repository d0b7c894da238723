import type { Hands } from '../hand.ts';
import { applicantHands } from './applicant.ts';
import { officeHands } from './office.ts';
import { partnerHands } from './partner.ts';

/** Everything that can be done by clicking. */
export const hands = { ...officeHands, ...applicantHands, ...partnerHands } satisfies Hands;
