import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Activity } from '../activity.ts';
import type { Clock } from '../clock.ts';
import type { Outcome } from '../lambda/instance.ts';
import type { Lambda } from '../lambda/lambda.ts';
import { type Change, type Store, sequenceKey } from '../store.ts';
import { place } from '../template/resource-types.ts';
import type { Stack } from '../template/stack.ts';
import type { Queues } from './queues.ts';

/** An item or a key as DynamoDB's JSON writes it: `{ "pk": { "S": "…" } }`. */
export type Item = Readonly<Record<string, unknown>>;

/** A mapping as all of ours are: any other is refused. */
const mappingSchema = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  Enabled: z.literal(true).optional(),
  FilterCriteria: z.never().optional(),
  BatchSize: z.number(),
  FunctionResponseTypes: z.tuple([z.literal('ReportBatchItemFailures')]),
  BisectBatchOnFunctionError: z.literal(true),
  MaximumRetryAttempts: z.number().min(0),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }),
});

interface Mapping extends z.infer<typeof mappingSchema> {
  readonly id: string;
  readonly table: string;
  readonly functionName: string;
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

/** What is read here of a record (DynamoDBStreamEvent) as a mapped function receives it. */
interface StreamRecord {
  readonly dynamodb: { readonly Keys: Item; readonly SequenceNumber: string; readonly [field: string]: unknown };
  readonly [field: string]: unknown;
}

interface FeedParts {
  readonly stack: Stack;
  readonly store: Store;
  readonly lambda: Lambda;
  readonly queues: Queues;
  readonly clock: Clock;
  readonly activity: Activity;
}

/**
 * The tables' streams. What a write puts on the stream is kept in the same stroke as the item, so no change is ever lost; each mapping has
 * its own record of what it still has to deliver. Delivery is at least once, and shuffled as far as DynamoDB promises nothing: only records
 * of one item keep their order.
 */
export class Feed {
  readonly #parts: FeedParts;
  readonly #mappings: readonly Mapping[];
  readonly #shuffleSeed: number;
  #sequence = 0;
  #running = false;

  private constructor(parts: FeedParts, shuffleSeed: number) {
    this.#parts = parts;
    this.#shuffleSeed = shuffleSeed;
    this.#mappings = parts.stack
      .all(mappingSchema, 'AWS::Lambda::EventSourceMapping')
      .map(({ logicalId, properties }) => {
        const [, table] = /:table\/([^/]+)\/stream\//.exec(properties.EventSourceArn) ?? [];
        if (!table)
          throw new Error(`The local cloud feeds no function from ${properties.EventSourceArn} (${logicalId}).`);
        return {
          ...properties,
          id: logicalId,
          table,
          functionName: parts.lambda.nameOf(properties.FunctionName),
          queue: [],
          busy: false,
        };
      });
  }

  static async open(parts: FeedParts, shuffleSeed = 1): Promise<Feed> {
    const feed = new Feed(parts, shuffleSeed);
    // Numbers of the last moments before a crash may be missing from the note, hence the distance.
    feed.#sequence = (parts.store.get<number>('feed-sequence') ?? 0) + 1000;
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

  /**
   * What the mapped functions have to hear of a change of an item (nothing before or after: it did not or does not exist).
   * @returns what is to be kept in the same stroke as the item, and the call that begins the delivery once that has been done.
   */
  record(table: string, keys: Item, before: Item | undefined, after: Item | undefined): [Change[], () => void] {
    const mappings = this.#mappings.filter((mapping) => mapping.table === table);
    // DynamoDB puts nothing on the stream for a write that changes nothing.
    if (mappings.length === 0 || isDeepStrictEqual(before, after)) return [[], () => undefined];
    this.#sequence += 1;
    const deliveries = mappings.map((mapping): [Mapping, string, StreamRecord] => [
      mapping,
      sequenceKey(`delivery!${mapping.id}!`, this.#sequence),
      this.#recordOf(mapping, keys, before, after),
    ]);
    return [
      [...deliveries.map(([, key, record]): Change => [key, record]), ['feed-sequence', this.#sequence]],
      () => {
        if (!this.#running) return;
        for (const [mapping, key, record] of deliveries) this.#enqueue(mapping, key, record);
        for (const [mapping] of deliveries) this.#pump(mapping);
      },
    ];
  }

  #recordOf({ EventSourceArn }: Mapping, keys: Item, before: Item | undefined, after: Item | undefined): StreamRecord {
    const { stack, clock } = this.#parts;
    return {
      eventID: createHash('md5').update(`${stack.name} ${EventSourceArn} ${this.#sequence}`).digest('hex'),
      eventName: before ? (after ? 'MODIFY' : 'REMOVE') : 'INSERT',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: place.region,
      dynamodb: {
        ApproximateCreationDateTime: Math.floor(clock.now() / 1000),
        Keys: keys,
        ...(after && { NewImage: after }),
        ...(before && { OldImage: before }),
        SequenceNumber: String(this.#sequence).padStart(21, '0'),
        SizeBytes: Buffer.byteLength(JSON.stringify([keys, before, after])),
        StreamViewType: 'NEW_AND_OLD_IMAGES',
      },
      eventSourceARN: EventSourceArn,
    };
  }

  /** Delivers no more; what is undelivered stays noted for the next start. */
  close(): void {
    this.#running = false;
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

  /** An order that the seed decides, in which the records of one item follow one another as they came. */
  #shuffle(queue: readonly Delivery[]): Delivery[] {
    const place = ({ storeKey }: Delivery) =>
      createHash('md5').update(`${this.#shuffleSeed} ${storeKey}`).digest('hex');
    const shuffled = queue
      .map((delivery) => ({ delivery, at: place(delivery) }))
      .sort((a, b) => (a.at < b.at ? -1 : 1));
    const inOrder = Map.groupBy(queue, ({ item }) => item);
    return shuffled.flatMap(({ delivery: { item } }) => inOrder.get(item)?.shift() ?? []);
  }

  async #deliver(mapping: Mapping, batch: readonly Delivery[], attempt: number): Promise<void> {
    const outcome = await this.#parts.lambda.invoke(mapping.functionName, {
      Records: batch.map(({ record }) => record),
    });
    if (!this.#running) return;
    const failedFrom = this.#failedFrom(batch, outcome);
    await this.#done(batch.slice(0, failedFrom));
    const failed = batch.slice(failedFrom);
    if (failed.length === 0) return;
    if (failed.length > 1) {
      // Where the function named the first failure, the batch is cut behind it, else in the middle; a cut costs no attempt.
      const cut = outcome.ok ? 1 : Math.ceil(failed.length / 2);
      await this.#deliver(mapping, failed.slice(0, cut), attempt);
      await this.#deliver(mapping, failed.slice(cut), attempt);
    } else if (attempt <= mapping.MaximumRetryAttempts) await this.#deliver(mapping, failed, attempt + 1);
    else await this.#giveUp(mapping, failed, attempt, outcome);
  }

  /** The position of the first record that has to be delivered again: a stream's checkpoint stands before it. */
  #failedFrom(batch: readonly Delivery[], outcome: Outcome): number {
    if (!outcome.ok) return 0;
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
    await this.#parts.queues.send(mapping.DestinationConfig.OnFailure.Destination, {
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
