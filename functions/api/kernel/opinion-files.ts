import * as z from 'zod';
import type { Privates } from '../../adapters/privates.ts';
import { type AnnouncedFile, announcedFile } from '../../contracts/api/evidence.ts';
import type { Opinion } from '../../domain/opinion/opinion.ts';

/** A file of an opinion: what it was announced as, unless that was erased, and whether its bytes came. */
export interface OpinionFile {
  /** 1, 2, 3 … in the order of the announcement. */
  readonly file: number;
  readonly ref: string;
  readonly announced?: AnnouncedFile;
  readonly stored: boolean;
}

/** The files of an opinion; names and hashes lie beside the journal, erasable. */
export const announcedIn = (privates: Pick<Privates, 'get'>, opinion: Opinion): Promise<readonly OpinionFile[]> =>
  Promise.all(
    opinion.files.map(async ({ ref, stored }, index) => {
      const announced = z.optional(announcedFile).parse(await privates.get(ref));
      return { file: index + 1, ref, stored, ...(announced ? { announced } : {}) };
    }),
  );

type Place = Pick<Opinion, 'notice' | 'receipt'>;

/** Where a browser puts the bytes first. */
export const intakeKey = (cycle: string, { notice, receipt }: Place, ref: string): string =>
  `objection/${cycle}-${notice}-${receipt}/${ref}`;

/** Where the verified bytes lie on the private shelf. */
export const storedKey = (cycle: string, { notice, receipt }: Place, sha256: string): string =>
  `objection/${cycle}-${notice}-${receipt}/${sha256}`;
