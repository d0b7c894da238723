import { createHash } from 'node:crypto';
import { glob, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const note = 'source-hash';

/** One hash over the names and contents of all sources. */
const hashOf = async (root: string, sources: readonly string[]): Promise<string> => {
  const files = (await Array.fromAsync(glob([...sources], { cwd: root }))).sort();
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

/** A folder and what it is made from. */
export interface Product {
  readonly folder: string;
  /** Patterns of files below the root. */
  readonly sources: readonly string[];
  make(): Promise<unknown>;
}

/**
 * Makes a folder, unless the one there was made from the same sources.
 * @returns whether it had to be made.
 * @throws whatever the making throws.
 */
export const upToDate = async (root: string, { folder, sources, make }: Product): Promise<boolean> => {
  const hash = await hashOf(root, sources);
  if ((await noted(join(folder, note))) === hash) return false;
  // Without the note, a making that is interrupted is done again.
  await rm(join(folder, note), { force: true });
  await make();
  await writeFile(join(folder, note), hash);
  return true;
};
