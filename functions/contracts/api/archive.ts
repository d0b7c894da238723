import * as z from 'zod';
import { creditCode, cycleYear, instant, sha256 } from '../primitives.ts';
import { list } from './list.ts';

/** An organisation's volume by its credit code, or the year's own. */
const volumeName = z
  .union([z.literal('cycle'), creditCode])
  .meta({ description: '卷：统一社会信用代码，或cycle（年度卷）' });
export const volumeParams = z.object({ cycle: cycleYear, volume: volumeName });
export const partParams = volumeParams.extend({ part: z.coerce.number().int().min(1).max(500) });

export const beginVolume = z.strictObject({});
export const storePart = z.strictObject({
  edition: z.int().min(1).meta({ description: 'As the beginning of the volume was answered' }),
});

const part = z.object({
  part: z.int(),
  files: z.int(),
  missing: z.int().meta({ description: 'Files that were erased: a note stands in their place' }),
  size: z.int(),
  sha256,
});

export const begunVolume = z.object({
  volume: volumeName,
  edition: z.int(),
  cut: instant.meta({ description: 'What was recorded before goes into it' }),
  parts: z.int().meta({ description: 'To be made one by one' }),
  files: z.int(),
});

export const storedVolumePart = z.object({
  volume: volumeName,
  edition: z.int(),
  archived: z.boolean().meta({ description: 'All parts are there' }),
  stored: part,
});

export const volumes = z.object({
  volumes: list(
    z.object({
      volume: volumeName,
      name: z.string(),
      state: z.enum(['not-begun', 'in-progress', 'archived']),
      edition: z.int().optional(),
      cut: instant.optional(),
      of: z.int().optional().meta({ description: 'Number of parts' }),
      parts: list(part),
    }),
  ),
});

export const partLink = z.object({ url: z.url(), name: z.string(), sha256, expiresInSeconds: z.int() });
