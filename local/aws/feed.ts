import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Activity } from '../activity.ts';
import type { Clock } from '../clock.ts';
import { matches } from '../event-pattern.ts';
import type { Lambda } from '../lambda/lambda.ts';
import type { Outcome } from '../lambda/protocol.ts';
import { type Change, KeyedLock, type Store, sequenceKey } from '../store.ts';
import type { Stack } from '../template/stack.ts';
import type { Dynalite, Item } from './dynalite.ts';
import type { Queues } from './queues.ts';
import { type Change as ItemChange, type StreamRecord, streamRecord } from './stream-record.ts';

/**
 * Tries per batch where the template sets no limit: AWS goes on for the 24 hours that a record lives, at growing distances;
 * here a function that failed that often in a row is not going to recover by itself.
 */
const unlimitedAttempts = 20;

const mappingSchema = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  Enabled: z.boolean().default(true),
  BatchSize: z.coerce.number().default(100),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }).optional(),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  BisectBatchOnFunctionError: z.boolean().default(false),
  MaximumRetryAttempts: z.coerce.number().default(-1),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
});

interface Mapping extends z.infer<typeof mappingSchema> {
  readonly id: string;
  readonly table: string;
  readonly functionName: string;
  readonly patterns: readonly Readonly<Record<string, unknown>>[];
  readonly queue: Delivery[];
  busy: boolean;
}

interface Delivery {
  readonly record: StreamRecord;
  readonly storeKey: string;
  /** The item that it is about: records of one item keep their order. */
  readonly item: string;
  readonly release: () => void;
}

export interface FeedParts {
  readonly stack: Stack;
  readonly store: Store;
  readonly dynalite: Dynalite;
  readonly lambda: Lambda;
  readonly queues: Queues;
  readonly clock: Clock;
  readonly activity: Activity;
}

/** A reproducible sequence of numbers in [0, 1): mulberry32. */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let value = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
  return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
};

/**
 * The tables' streams. A write to a table with a mapping is noted before it is made and resolved after by reading the item again
 * (after a crash, at the next start), so no change is ever lost; each mapping has its own record of what it still has to
 * deliver. Delivery is at least once, and shuffled as far as DynamoDB promises nothing: only records of one item keep their order.
 */
export class Feed {
  readonly #parts: FeedParts;
  readonly #mappings: readonly Mapping[];
  readonly #locks = new KeyedLock();
  readonly #random: () => number;
  #sequence = 0;
  #running = false;

  private constructor(parts: FeedParts, shuffleSeed: number) {
    this.#parts = parts;
    this.#random = random(shuffleSeed);
    this.#mappings = parts.stack
      .all(mappingSchema, 'AWS::Lambda::EventSourceMapping')
      .filter(({ properties }) => properties.Enabled)
      .map(({ logicalId, properties }) => {
        const [, table] = /:table\/([^/]+)\/stream\//.exec(properties.EventSourceArn) ?? [];
        if (!table)
          throw new Error(`The local cloud feeds no function from ${properties.EventSourceArn} (${logicalId}).`);
        return {
          ...properties,
          id: logicalId,
          table,
          functionName: parts.lambda.nameOf(properties.FunctionName),
          patterns: properties.FilterCriteria?.Filters.map(({ Pattern }) => JSON.parse(Pattern)) ?? [],
          queue: [],
          busy: false,
        };
      });
  }

  static async open(parts: FeedParts, shuffleSeed = 1): Promise<Feed> {
    const feed = new Feed(parts, shuffleSeed);
    // Numbers of the last moments before a crash may be missing from the note, hence the distance.
    feed.#sequence = ((await parts.store.get<number>('feed-sequence')) ?? 0) + 1000;
    for (const [key, change] of await parts.store.list<ItemChange>('intent!')) {
      await feed.#resolve([[key, change]]);
    }
    return feed;
  }

  /** Delivers what was left undelivered, from before a stop or crash too. Called once, when functions can run. */
  async start(): Promise<void> {
    this.#running = true;
    for (const mapping of this.#mappings) {
      for (const [key, record] of await this.#parts.store.list<StreamRecord>(`delivery!${mapping.id}!`))
        this.#enqueue(mapping, key, record);
      this.#pump(mapping);
    }
  }

  /** Makes a write of items and puts what it changed on the stream, if any mapping listens to the table. */
  async record<T>(table: string, keys: readonly Item[], write: () => Promise<T>): Promise<T> {
    if (!this.#mappings.some((mapping) => mapping.table === table)) return write();
    let run = (): Promise<T> => this.#recordLocked(table, keys, write);
    // In one order, so that two writes of the same items never wait for each other.
    for (const key of keys.map((each) => JSON.stringify(each)).sort()) {
      const inner = run;
      run = () => this.#locks.run(`${table} ${key}`, inner);
    }
    return run();
  }

  /** Delivers no more; what is undelivered stays noted for the next start. */
  close(): void {
    this.#running = false;
  }

  async #recordLocked<T>(table: string, keys: readonly Item[], write: () => Promise<T>): Promise<T> {
    const { store, dynalite, clock } = this.#parts;
    const intents = await Promise.all(
      keys.map(async (key): Promise<[string, ItemChange]> => {
        const before = await dynalite.read(table, key);
        this.#sequence += 1;
        return [
          sequenceKey('intent!', this.#sequence),
          { sequence: this.#sequence, table, key, before, at: clock.now() },
        ];
      }),
    );
    await store.write(...intents);
    try {
      return await write();
    } finally {
      await this.#resolve(intents);
    }
  }

  async #resolve(intents: readonly [string, ItemChange][]): Promise<void> {
    const { store, dynalite, stack } = this.#parts;
    const changes: Change[] = [];
    const deliveries: [Mapping, string, StreamRecord][] = [];
    for (const [intentKey, change] of intents) {
      changes.push([intentKey]);
      const after = await dynalite.read(change.table, change.key);
      // DynamoDB puts nothing on the stream for a write that changes nothing.
      if (isDeepStrictEqual(change.before, after)) continue;
      for (const mapping of this.#mappings) {
        if (mapping.table !== change.table) continue;
        const record = streamRecord({ ...change, after }, mapping.EventSourceArn, stack.name);
        if (mapping.patterns.length > 0 && !mapping.patterns.some((pattern) => matches(pattern, record))) continue;
        const key = sequenceKey(`delivery!${mapping.id}!`, change.sequence);
        changes.push([key, record]);
        deliveries.push([mapping, key, record]);
      }
    }
    await store.write(...changes, ['feed-sequence', this.#sequence]);
    if (!this.#running) return;
    for (const [mapping, key, record] of deliveries) this.#enqueue(mapping, key, record);
    for (const [mapping] of deliveries) this.#pump(mapping);
  }

  #enqueue(mapping: Mapping, storeKey: string, record: StreamRecord): void {
    const release = this.#parts.activity.hold(`feed ${mapping.functionName}`);
    mapping.queue.push({ record, storeKey, item: JSON.stringify(record.dynamodb.Keys), release });
  }

  async #pump(mapping: Mapping): Promise<void> {
    if (mapping.busy) return;
    mapping.busy = true;
    while (mapping.queue.length > 0 && this.#running) {
      const shuffled = this.#shuffle(mapping.queue);
      const batch = shuffled.slice(0, mapping.BatchSize);
      mapping.queue.splice(0, Number.POSITIVE_INFINITY, ...shuffled.slice(mapping.BatchSize));
      await this.#deliver(mapping, batch, 1);
    }
    mapping.busy = false;
  }

  /** Any order in which the records of one item follow one another as they came. */
  #shuffle(queue: readonly Delivery[]): Delivery[] {
    const shuffled = queue
      .map((delivery) => ({ delivery, at: this.#random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ delivery }) => delivery);
    const inOrder = Map.groupBy(queue, ({ item }) => item);
    return shuffled.flatMap(({ item }) => inOrder.get(item)?.shift() ?? []);
  }

  async #deliver(mapping: Mapping, batch: readonly Delivery[], attempt: number): Promise<void> {
    const outcome = await this.#parts.lambda.invoke(mapping.functionName, {
      Records: batch.map(({ record }) => record),
    });
    if (!this.#running) return;
    const failedFrom = this.#failedFrom(mapping, batch, outcome);
    await this.#done(batch.slice(0, failedFrom));
    const failed = batch.slice(failedFrom);
    if (failed.length === 0) return;
    if (mapping.BisectBatchOnFunctionError && failed.length > 1) {
      // Where the function named the first failure, the batch is cut behind it, else in the middle; a cut costs no attempt.
      const cut = outcome.ok ? 1 : Math.ceil(failed.length / 2);
      await this.#deliver(mapping, failed.slice(0, cut), attempt);
      await this.#deliver(mapping, failed.slice(cut), attempt);
    } else if (attempt <= (mapping.MaximumRetryAttempts < 0 ? unlimitedAttempts : mapping.MaximumRetryAttempts))
      await this.#deliver(mapping, failed, attempt + 1);
    else await this.#giveUp(mapping, failed, attempt, outcome);
  }

  /** The position of the first record that has to be delivered again: a stream's checkpoint stands before it. */
  #failedFrom(mapping: Mapping, batch: readonly Delivery[], outcome: Outcome): number {
    if (!outcome.ok) return 0;
    if (mapping.FunctionResponseTypes.length === 0) return batch.length;
    const failures =
      (outcome.payload as { batchItemFailures?: { itemIdentifier?: string }[] } | null)?.batchItemFailures ?? [];
    const positions = failures.map(({ itemIdentifier }) =>
      batch.findIndex(({ record }) => record.dynamodb.SequenceNumber === itemIdentifier),
    );
    // An identifier that is none of the batch's makes the whole batch fail, as on AWS.
    return Math.max(0, Math.min(batch.length, ...positions));
  }

  async #giveUp(mapping: Mapping, batch: readonly Delivery[], attempts: number, outcome: Outcome): Promise<void> {
    const numbers = batch.map(({ record }) => record.dynamodb.SequenceNumber);
    console.error(
      `${mapping.functionName} failed for good on ${batch.length} stream record(s) after ${attempts} attempt(s).`,
    );
    const destination = mapping.DestinationConfig?.OnFailure?.Destination;
    if (destination)
      await this.#parts.queues.send(destination, {
        requestContext: {
          functionArn: mapping.FunctionName,
          condition: 'RetryAttemptsExhausted',
          approximateInvokeCount: attempts,
        },
        responseContext: {
          statusCode: 200,
          executedVersion: '$LATEST',
          functionError: outcome.ok ? null : 'Unhandled',
        },
        version: '1.0',
        timestamp: new Date(this.#parts.clock.now()).toISOString(),
        DDBStreamBatchInfo: {
          shardId: 'shardId-local',
          startSequenceNumber: numbers[0],
          endSequenceNumber: numbers.at(-1),
          batchSize: batch.length,
          streamArn: mapping.EventSourceArn,
        },
      });
    await this.#done(batch);
  }

  async #done(batch: readonly Delivery[]): Promise<void> {
    await this.#parts.store.write(...batch.map(({ storeKey }): Change => [storeKey]));
    for (const { release } of batch) release();
  }
}
