import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Activity } from '../activity.ts';
import type { Queues } from '../aws/queues.ts';
import type { Clock } from '../clock.ts';
import { matches } from '../event-pattern.ts';
import type { FunctionError } from '../lambda/instance.ts';
import type { Lambda } from '../lambda/lambda.ts';
import type { Change, Store } from '../store.ts';
import { arnOf, place } from '../template/resource-types.ts';
import type { Stack } from '../template/stack.ts';

/** The waits before an asynchronous invocation is tried a second and a third time, in milliseconds. */
const retryDelays = [60_000, 120_000];

const invokeConfigSchema = z.object({
  FunctionName: z.string(),
  MaximumRetryAttempts: z.coerce.number().default(retryDelays.length),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
});

const ruleSchema = z.object({
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  ScheduleExpression: z.string().optional(),
  EventPattern: z.record(z.string(), z.unknown()).optional(),
  Targets: z
    .array(
      z.strictObject({
        Arn: z.string(),
        Id: z.string(),
        Input: z.string().optional(),
        // For events that cannot be handed to a function; here each one can.
        DeadLetterConfig: z.unknown().optional(),
        RetryPolicy: z.unknown().optional(),
      }),
    )
    .default([]),
});

interface TemplateRule extends z.infer<typeof ruleSchema> {
  readonly arn: string;
  readonly name: string;
}

export interface Rule {
  readonly arn: string;
  readonly name: string;
  readonly schedule: string;
}

/** What an announcer knows of an event; the bus adds identity, place and time. */
export interface Announcement {
  readonly source: string;
  readonly 'detail-type': string;
  readonly resources: readonly string[];
  readonly detail: unknown;
  /** Local time, milliseconds; the present where absent. */
  readonly time?: number;
}

/** An event on its way to one target, kept until it is delivered. */
interface Delivery {
  readonly functionName: string;
  readonly event: unknown;
}

export interface EventBusParts {
  readonly stack: Stack;
  readonly store: Store;
  readonly lambda: Lambda;
  readonly queues: Queues;
  readonly clock: Clock;
  readonly activity: Activity;
}

/** EventBridge's default bus with the template's rules, whose targets are functions. Delivery is at least once and survives a crash. */
export class EventBus {
  readonly #parts: EventBusParts;
  readonly #rules: readonly TemplateRule[];
  readonly #invokeConfigs: ReadonlyMap<string, z.infer<typeof invokeConfigSchema>>;
  #running = false;

  constructor(parts: EventBusParts) {
    this.#parts = parts;
    this.#rules = parts.stack
      .all(ruleSchema, 'AWS::Events::Rule')
      .filter(({ properties }) => properties.State === 'ENABLED')
      .map(({ arn, name, properties }) => ({ ...properties, arn, name }));
    for (const { Targets } of this.#rules) for (const { Arn } of Targets) parts.lambda.nameOf(Arn);
    this.#invokeConfigs = new Map(
      parts.stack
        .all(invokeConfigSchema, 'AWS::Lambda::EventInvokeConfig')
        .map(({ properties }) => [parts.lambda.nameOf(properties.FunctionName), properties]),
    );
  }

  get schedules(): Rule[] {
    return this.#rules.flatMap(({ arn, name, ScheduleExpression: schedule }) =>
      schedule ? [{ arn, name, schedule }] : [],
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
    const event = this.#event(announcement);
    const rules = this.#rules.filter(({ EventPattern }) => EventPattern && matches(EventPattern, event));
    return this.#send(rules, event, changes);
  }

  /** Sends the event of a schedule to the targets of its rule, and makes the changes in the same stroke. */
  fire(rule: Rule, time: number, ...changes: Change[]): Promise<void> {
    const event = this.#event({
      source: 'aws.events',
      'detail-type': 'Scheduled Event',
      resources: [rule.arn],
      detail: {},
      time,
    });
    return this.#send(
      this.#rules.filter(({ arn }) => arn === rule.arn),
      event,
      changes,
    );
  }

  #event({ time = this.#parts.clock.now(), ...announcement }: Announcement): Record<string, unknown> {
    return {
      version: '0',
      id: randomUUID(),
      ...announcement,
      account: place.account,
      time: `${new Date(time).toISOString().slice(0, 19)}Z`,
      region: place.region,
    };
  }

  async #send(
    rules: readonly TemplateRule[],
    event: Record<string, unknown>,
    changes: readonly Change[],
  ): Promise<void> {
    const { store, activity, lambda } = this.#parts;
    const release = activity.hold(`event ${event['detail-type']}`);
    const deliveries = rules.flatMap(({ Targets }) =>
      Targets.map(({ Arn, Input }): [string, Delivery] => [
        `event!${randomUUID()}`,
        { functionName: lambda.nameOf(Arn), event: Input ? JSON.parse(Input) : event },
      ]),
    );
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
      if (!outcome.ok) await this.#giveUp(delivery, attempt + 1, outcome.error, config?.DestinationConfig?.OnFailure);
      await store.write([key]);
    }
    release();
  }

  /** @param destination gets the record by which Lambda tells of an asynchronous invocation that failed for good. */
  async #giveUp(
    { functionName, event }: Delivery,
    attempts: number,
    error: FunctionError,
    destination?: { Destination: string },
  ): Promise<void> {
    console.error(`${functionName} failed for good on an event after ${attempts} attempt(s).`);
    if (!destination) return;
    await this.#parts.queues.send(destination.Destination, {
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
