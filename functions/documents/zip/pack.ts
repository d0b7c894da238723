import { type Zippable, zipSync } from 'fflate';
import { epoch, type Instant } from '../../domain/kernel/instant.ts';

export const zipMediaType = 'application/zip';

/** A file to be packed, by its path in the zip. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is compressed already: packing it again takes time and saves nothing. */
const compressed = /\.(?:pdf|png|jpe?g|docx|xlsx|zip)$/i;

/** A zip knows local time only: made of its parts, the clock of Shanghai is written alike in every time zone. */
const clockOf = (at: Instant): Date => {
  const shanghai = new Date(epoch(at) + 8 * 60 * 60 * 1000);
  return new Date(
    shanghai.getUTCFullYear(),
    shanghai.getUTCMonth(),
    shanghai.getUTCDate(),
    shanghai.getUTCHours(),
    shanghai.getUTCMinutes(),
    shanghai.getUTCSeconds(),
  );
};

/**
 * Packs files into a zip, all dated `at`; names are marked as UTF-8. The same files give the same bytes.
 *
 * @throws Error for two files of one path
 */
export const packZip = (files: readonly PackedFile[], at: Instant): Uint8Array => {
  const mtime = clockOf(at);
  const entries: Zippable = {};
  for (const { path, bytes } of files) {
    if (path in entries) throw new Error(`two files of a volume have the path ${path}`);
    entries[path] = [bytes, { level: compressed.test(path) ? 0 : 6, mtime }];
  }
  return zipSync(entries);
};
