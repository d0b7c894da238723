import { join } from 'node:path';
import { upToDate } from './made.ts';

/** All that the portal is made from. */
const sources = ['web/{src,static}/**/*', 'web/*', 'functions/**/*', 'infra/procedure/*', 'package-lock.json'];

/**
 * Builds the portal in `web/dist`, unless the one there was built from the same sources.
 * @returns its folder.
 */
export const builtPortal = async (root: string): Promise<string> => {
  const folder = join(root, 'web', 'dist');
  // What builds takes longer to load than everything else, so it is loaded only to build.
  const make = async () => (await import('../web/build.ts')).buildPortal(folder);
  await upToDate(root, { folder, sources, make });
  return folder;
};
