import { join } from 'node:path';
import { synthesise } from '../../local/synth.ts';

/** Synthesises the stack once, before any test file that runs it. */
export const setup = async (): Promise<void> => {
  await synthesise(join(import.meta.dirname, '..', '..'));
};

/** The real stack's cloud assembly. */
export const assembly = join(import.meta.dirname, '..', '..', 'cdk.out');
