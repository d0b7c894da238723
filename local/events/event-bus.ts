import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Activity } from '../activity.ts';
import type { Queues } from '../aws/queues.ts';
import type { Clock } from '../clock.ts';
import type { FunctionError } from '../lambda/instance.ts';
import type { Lambda } from '../lambda/lambda.ts';
import type { Change, Store } from '../store.ts';
import { arnOf, place } from '../template/resource-types.ts';
import type { Stack } from '../template/stack.ts';

/** The waits before an asynchronous invocation is tried a second and a third time, in milliseconds. */
const retryDelays = [60_000, 120_000];

const invokeConfigSchema = z.object({
  FunctionName: z.string(),
  MaximumRetryAttempts: z.number().default(retryDelays.length),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }).optional(),
});
/** A list of the values that match, or of fields with such lists; any other operator is refused. */
const patternSchema: z.ZodType<Pattern> = z.lazy(() =>
  z.record(z.string(), z.union([z.array(z.string()), patternSchema])),
);
type Pattern = { readonly [field: string]: string[] | Pattern };
const ruleSchema = z.object({
  State: z.literal('ENABLED'),
  ScheduleExpression: z.string().optional(),
  EventPattern: patternSchema.optional(),
  // Dead letters and retries are for events that cannot be handed to a function; here each one can.
  Targets: z.array(
    z
      .strictObject({ Arn: z.string(), Id: z.string(), DeadLetterConfig: z.unknown(), RetryPolicy: z.unknown() })
      .partial({ DeadLetterConfig: true, RetryPolicy: true }),
  ),
});

export interface Rule {
  readonly arn: string;
  readonly name: string;
  readonly functions: readonly string[];
  readonly schedule: string | undefined;
  readonly pattern: Pattern | undefined;
}

/** What an announcer knows of an event; the bus adds identity and place. */
export interface Announcement {
  readonly source: string;
  readonly 'detail-type': string;
  readonly resources: readonly string[];
  readonly detail: unknown;
  /** Local time, milliseconds. */
  readonly time: number;
}

/** An event on its way to one target, kept until it is delivered. */
interface Delivery {
  readonly functionName: string;
  readonly event: unknown;
}

interface EventBusParts {
  readonly stack: Stack;
  readonly store: Store;
  readonly lambda: Lambda;
  readonly queues: Queues;
  readonly clock: Clock;
  readonly activity: Activity;
}

const matches = (pattern: Pattern, event: unknown): boolean =>
  Object.entries(pattern).every(([field, wanted]) => {
    const value = (event as Readonly<Record<string, unknown>> | undefined)?.[field];
    return Array.isArray(wanted) ? wanted.includes(String(value)) : matches(wanted, value);
  });

/** EventBridge's default bus with the template's rules, whose targets are functions. Delivery is at least once and survives a crash. */
export class EventBus {
  readonly #parts: EventBusParts;
  readonly #invokeConfigs: ReadonlyMap<string, z.infer<typeof invokeConfigSchema>>;
  #running = false;
  readonly rules: readonly Rule[];

  constructor(parts: EventBusParts) {
    this.#parts = parts;
    this.rules = parts.stack.all(ruleSchema, 'AWS::Events::Rule').map(({ arn, name, properties }) => ({
      arn,
      name,
      functions: properties.Targets.map(({ Arn }) => parts.lambda.nameOf(Arn)),
      schedule: properties.ScheduleExpression,
      pattern: properties.EventPattern,
    }));
    const configs = parts.stack.all(invokeConfigSchema, 'AWS::Lambda::EventInvokeConfig');
    this.#invokeConfigs = new Map(
      configs.map(({ properties }) => [parts.lambda.nameOf(properties.FunctionName), properties]),
    );
  }

  /** Delivers what was under way when the process ended last. */
  async start(): Promise<void> {
    this.#running = true;
    for (const [key, delivery] of await this.#parts.store.list<Delivery>('event!')) this.#deliver(key, delivery);
  }

  /** Delivers no more; what is undelivered stays noted for the next start. */
  close(): void {
    this.#running = false;
  }

  /** Sends an event to the targets of the rules whose pattern it matches, and makes the changes in the same stroke. */
  announce(announcement: Announcement, ...changes: Change[]): Promise<void> {
    const rules = this.rules.filter(({ pattern }) => pattern && matches(pattern, announcement));
    return this.send(rules, announcement, ...changes);
  }

  /** Sends an event to the targets of rules, and makes the changes in the same stroke. */
  async send(rules: readonly Rule[], { time, ...announcement }: Announcement, ...changes: Change[]): Promise<void> {
    const { store, activity } = this.#parts;
    const release = activity.hold(`event ${announcement['detail-type']}`);
    const event = {
      version: '0',
      id: randomUUID(),
      ...announcement,
      account: place.account,
      time: `${new Date(time).toISOString().slice(0, 19)}Z`,
      region: place.region,
    };
    const deliveries = rules
      .flatMap(({ functions }) => functions)
      .map((functionName): [string, Delivery] => [`event!${randomUUID()}`, { functionName, event }]);
    await store.write(...changes, ...deliveries);
    if (this.#running) for (const [key, delivery] of deliveries) this.#deliver(key, delivery);
    release();
  }

  async #deliver(key: string, delivery: Delivery, attempt = 0): Promise<void> {
    const { store, activity, lambda, clock } = this.#parts;
    const release = activity.hold(`event for ${delivery.functionName}`);
    const outcome = await lambda.invoke(delivery.functionName, delivery.event);
    if (!this.#running) return;
    const config = this.#invokeConfigs.get(delivery.functionName);
    const delay = retryDelays.slice(0, config?.MaximumRetryAttempts)[attempt];
    if (!outcome.ok && delay !== undefined)
      clock.at(clock.now() + delay, () => {
        this.#deliver(key, delivery, attempt + 1);
      });
    else {
      const destination = config?.DestinationConfig?.OnFailure.Destination;
      if (!outcome.ok) await this.#giveUp(delivery, attempt + 1, outcome.error, destination);
      await store.write([key]);
    }
    release();
  }

  /** @param destination gets the record by which Lambda tells of an asynchronous invocation that failed for good. */
  async #giveUp(
    { functionName, event }: Delivery,
    attempts: number,
    error: FunctionError,
    destination?: string,
  ): Promise<void> {
    console.error(`${functionName} failed for good on an event after ${attempts} attempt(s).`);
    if (!destination) return;
    await this.#parts.queues.send(destination, {
      version: '1.0',
      timestamp: new Date(this.#parts.clock.now()).toISOString(),
      requestContext: {
        requestId: randomUUID(),
        functionArn: arnOf('lambda', `function:${functionName}:$LATEST`),
        condition: 'RetriesExhausted',
        approximateInvokeCount: attempts,
      },
      requestPayload: event,
      responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
      responsePayload: error,
    });
  }
}
