import type { Hands } from '../hand.ts';
import { officeHands } from './office.ts';

/** Everything that can be done by clicking. */
export const hands = { ...officeHands } satisfies Hands;
