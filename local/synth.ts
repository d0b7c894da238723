import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { glob, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** All that the template and the bundles are made from. */
const sources = ['infra/**/*', 'functions/**/*', 'package-lock.json', 'cdk.json', 'tsconfig.json'];
const note = 'source-hash';

/** One hash over the names and contents of all sources. */
const hashOf = async (root: string): Promise<string> => {
  const files = (await Array.fromAsync(glob(sources, { cwd: root }))).sort();
  const hash = createHash('sha256');
  for (const file of files)
    if ((await stat(join(root, file))).isFile())
      hash
        .update(`${file}\0`)
        .update(await readFile(join(root, file)))
        .update('\0');
  return hash.digest('hex');
};

const noted = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Makes the cloud assembly in `cdk.out`, unless the one there was made from the same sources.
 * @returns its folder, and whether it had to be made.
 * @throws with the output of the CDK app when that fails.
 */
export const synthesise = async (root: string): Promise<{ assembly: string; made: boolean }> => {
  const assembly = join(root, 'cdk.out');
  const hash = await hashOf(root);
  if ((await noted(join(assembly, note))) === hash) return { assembly, made: false };
  // Without the note, a synthesis that is interrupted is made again.
  await rm(join(assembly, note), { force: true });
  await promisify(execFile)(process.execPath, ['infra/app.ts'], {
    cwd: root,
    env: { ...process.env, CDK_OUTDIR: assembly },
  });
  await writeFile(join(assembly, note), hash);
  return { assembly, made: true };
};
