import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { upToDate } from './made.ts';

/** All that the template and the bundles are made from. */
const sources = ['infra/**/*', 'functions/**/*', 'package-lock.json', 'cdk.json', 'tsconfig.json'];

/**
 * Makes the cloud assembly in `cdk.out`, unless the one there was made from the same sources.
 * @returns its folder, and whether it had to be made.
 * @throws with the output of the CDK app when that fails.
 */
export const synthesise = async (root: string): Promise<{ assembly: string; made: boolean }> => {
  const assembly = join(root, 'cdk.out');
  const run = promisify(execFile);
  const env = { ...process.env, CDK_OUTDIR: assembly };
  const make = () => run(process.execPath, ['infra/app.ts'], { cwd: root, env });
  return { assembly, made: await upToDate(root, { folder: assembly, sources, make }) };
};
