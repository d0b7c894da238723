import * as z from 'zod';
import { award, civilDate, instant } from '../primitives.ts';
import { type StreamType, streams } from '../streams.ts';
import { list } from './list.ts';

/** Who did it, and in whose name where it was recorded from paper: all of it is under the hash. */
const actor = z.object({
  id: z.string(),
  role: z.string(),
  unit: z.string().optional(),
  inNameOf: z
    .object({ role: z.string(), unit: z.string().optional(), recorder: z.string(), minutes: z.string() })
    .optional(),
});

export const journalQuery = z.object({
  type: z
    .enum(Object.keys(streams) as [StreamType, ...StreamType[]])
    .optional()
    .meta({ description: 'Only streams of this type' }),
  after: z.string().max(400).optional().meta({ description: '`next` of the page before' }),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** A record whole, so that its hash can be calculated again by whoever reads it. A secret vote is in it as it lies: sealed. */
const record = z.object({
  stream: z.object({ type: z.string(), scope: z.string(), id: z.string() }),
  version: z.int(),
  event: z.record(z.string(), z.unknown()),
  commandId: z.string(),
  fingerprint: z.string(),
  actor,
  receivedAt: instant,
  recordedAt: instant,
  occurredOn: z.string().optional(),
  previous: z.string(),
  hash: z.string(),
});

export const journalPage = z.object({
  records: z.array(record),
  total: z.int(),
  next: z.string().optional(),
});

export const journalVerification = z.object({
  streams: z.int(),
  records: z.int(),
  sealed: z.int().meta({ description: 'Records under a sealed digest' }),
  tail: z.int().meta({ description: 'Records that only their own chains protect until the next digest' }),
  digests: z.int(),
  sealedUntil: instant.optional(),
  whole: z.boolean(),
  faults: z
    .array(z.object({ at: z.string(), fault: z.string() }))
    .meta({ description: 'Whatever is wrong: records missing, changed or out of their chain, digests not genuine' }),
});

/** Which record to tamper with in the copy: the year's first one unless another is named, by all three parts of its stream. */
export const tamperingQuery = z.object({
  change: z
    .enum(['changed', 'removed', 'rewritten'])
    .default('changed')
    .meta({ description: '内容被改 / 记录被删 / 内容被改且其后的哈希全部重算' }),
  type: z.enum(Object.keys(streams) as [StreamType, ...StreamType[]]).optional(),
  scope: z.string().max(80).optional(),
  id: z.string().max(120).optional(),
  version: z.coerce.number().int().min(1).default(1),
});

export const tamperingReport = z.object({
  change: z.string(),
  record: z.object({
    stream: z.object({ type: z.string(), scope: z.string(), id: z.string() }),
    version: z.int(),
    recordedAt: instant,
  }),
  sealed: z.boolean().meta({
    description:
      'Whether a digest covers the record. While none does, a rewritten newest part of a stream is not found out',
  }),
  genuine: z.boolean().meta({ description: 'Whether the journal itself is whole' }),
  faults: z.array(z.object({ at: z.string(), fault: z.string() })).meta({ description: 'What would be reported' }),
});

export const timelineQuery = z.object({
  type: z
    .enum(Object.keys(streams) as [StreamType, ...StreamType[]])
    .optional()
    .meta({ description: 'Only streams of this type' }),
  role: z.string().max(20).optional().meta({ description: 'Only what was done in this role' }),
  actor: z.string().max(128).optional().meta({ description: 'Only what this person did or recorded' }),
  about: z
    .string()
    .max(120)
    .optional()
    .meta({ description: 'Only streams whose id or scope contains this: a credit code, a receipt number' }),
  from: civilDate.optional().meta({ description: 'Recorded on this day or later' }),
  to: civilDate.optional().meta({ description: 'Recorded on this day or earlier' }),
  after: z.string().max(400).optional().meta({ description: '`next` of the page before' }),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const timelinePage = z.object({
  entries: z.array(
    z.object({
      stream: z.object({ type: z.string(), scope: z.string(), id: z.string() }),
      version: z.int(),
      type: z.string(),
      name: z.string().meta({ description: 'What people call it' }),
      actor,
      receivedAt: instant,
      recordedAt: instant,
      hash: z.string(),
    }),
  ),
  next: z.string().optional(),
});

/** What a remark can be about, by name; documents stand in their own list. */
export const remarkSubjects = z.object({
  organisations: list(z.object({ code: z.string(), name: z.string(), award })),
  sessions: list(z.object({ session: z.string(), award })),
  opinions: list(z.object({ notice: z.string(), receipt: z.string(), name: z.string() })),
  /** Who sits on the committee: the journal names people by the name under which they sign in. */
  seats: list(z.object({ person: z.string(), name: z.string() })),
});
