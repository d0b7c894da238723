import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { lookup } from 'mrmime';

const page = 'index.html';
/** Names of built files change with their content, except that of the page and what the page names by hand. */
const cacheOf = (key: string): string =>
  key.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=60';

/**
 * Puts the portal's built files into its bucket. The page goes last: it never names a file that is not there yet. Files of earlier
 * builds stay, for pages that are still open somewhere.
 *
 * @param folder what `buildPortal` made; source maps in it stay behind
 * @returns the keys, in the order in which they were put
 * @throws on a file of a type that has no name, and when the folder holds no page
 */
export const publishPortal = async (s3: S3Client, bucket: string, folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const keys = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  if (!keys.includes(page)) throw new Error(`${folder} holds no ${page}`);
  const ordered = [...keys.filter((key) => key !== page).sort(), page];
  for (const key of ordered) {
    const type = lookup(key);
    if (type === undefined) throw new Error(`${key} is of no known type`);
    await s3.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: await readFile(join(folder, key)),
        ContentType: type.startsWith('text/') ? `${type}; charset=utf-8` : type,
        CacheControl: cacheOf(key),
      }),
    );
  }
  return ordered;
};
