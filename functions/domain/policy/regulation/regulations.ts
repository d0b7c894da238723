import { ouhai2020 } from './ouhai-2020.ts';
import type { Regulation } from './regulation.ts';

/** Every edition of the regulation by which cycles are or were run. None is ever taken out. */
const regulations = { 'ouhai-2020': ouhai2020 } as const satisfies Readonly<Record<string, Regulation>>;

/** The id under which a cycle records its edition. */
export type RegulationId = keyof typeof regulations;

/** The edition that a cycle runs by. */
export const regulationOf = (id: RegulationId): Regulation => regulations[id];
