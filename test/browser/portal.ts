import { join } from 'node:path';
import { builtPortal } from '../../local/built-portal.ts';

const root = join(import.meta.dirname, '..', '..');

/** Builds the portal once, before any test file that serves it. */
export const setup = async (): Promise<void> => {
  await builtPortal(root);
};

/** The built portal's folder. */
export const portal = join(root, 'web', 'dist');
