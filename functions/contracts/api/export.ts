import * as z from 'zod';
import { exportKind } from '../events/application.ts';
import { cycleYear, instant, sha256 } from '../primitives.ts';
import { type StreamType, streams } from '../streams.ts';

/** Everything but the journal, which is the supervisor's alone. */
export const exportParams = z.object({ cycle: cycleYear, kind: exportKind.exclude(['journal']) });

/** A file that was made: where to get it for a minute, and what its entry in the journal says of it. */
export const exported = z.object({
  export: z.string().meta({ description: 'Its entry among the readings' }),
  kind: exportKind,
  name: z.string(),
  url: z.url(),
  expiresInSeconds: z.int(),
  rows: z.int().meta({ description: 'Of all sheets but the first' }),
  hidden: z.int().meta({ description: 'Organisations left out because of an interest (A20b)' }),
  size: z.int().meta({ description: 'Bytes' }),
  sha256,
  at: instant,
});

/** Which part of the journal; all of it unless said otherwise. */
export const exportJournal = z.strictObject({
  type: z.enum(Object.keys(streams) as [StreamType, ...StreamType[]]).optional(),
});
