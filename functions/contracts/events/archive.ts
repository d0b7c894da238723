import * as z from 'zod';
import { instant, sha256 } from '../primitives.ts';

/** A part as it lies in the store: a zip. */
const storedPart = z.strictObject({
  part: z.int().min(1),
  files: z.int(),
  /** Files of which the bytes are gone, erased by request or by order: a note stands in their place. */
  missing: z.int(),
  /** Bytes. */
  size: z.int(),
  sha256,
});

/** The archiving of a volume (归档): an organisation's, or the year's own. */
export const archiveEvent = z.discriminatedUnion('type', [
  /** What was recorded before `cut` goes into it; what happens later is for a new edition. */
  z.strictObject({
    type: z.literal('VolumeBegun'),
    cut: instant,
    parts: z.int().min(1),
    files: z.int(),
    /** SHA-256 over what is to go into it: every part is made of the same, or not at all. */
    plan: sha256,
  }),
  z.strictObject({
    type: z.literal('VolumePartStored'),
    /** The version in which the edition was begun. */
    edition: z.int(),
    stored: storedPart,
  }),
  /** The part that was still missing: the volume is whole. */
  z.strictObject({
    type: z.literal('VolumeArchived'),
    edition: z.int(),
    stored: storedPart,
    /** All of them, in order. */
    parts: z.array(storedPart).min(1),
    /** Files in all parts. */
    count: z.int(),
  }),
]);
export type StoredPart = z.infer<typeof storedPart>;
