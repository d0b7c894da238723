import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { ExecutionAbortedError, StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import type { Activity } from '../activity.ts';
import type { Clock, Timer } from '../clock.ts';
import type { Lambda } from '../lambda/lambda.ts';
import { awaited, type Definition, rewrite, type State, sleep } from './definition.ts';
import { statesTimeout } from './library.ts';

export type Json = Parameters<StateMachine['run']>[0];
type LogEvent = ReturnType<StateMachine['run']>['eventLogs'] extends AsyncGenerator<infer E> ? E : never;

export interface ExecutionParts {
  readonly clock: Clock;
  readonly activity: Activity;
  readonly lambda: Lambda;
}

export interface Identity {
  readonly executionArn: string;
  readonly name: string;
  readonly stateMachineArn: string;
  readonly stateMachineName: string;
}

export type End =
  | { readonly status: 'SUCCEEDED'; readonly output: string }
  | { readonly status: 'FAILED' | 'ABORTED'; readonly error?: string; readonly cause?: string };

const newToken = (executionArn: string): string => Buffer.from(`${randomUUID()} ${executionArn}`).toString('base64url');

/** The execution that gave out a task token; nothing for what is no token. */
export const executionOf = (token: string): string | undefined =>
  /^[\da-f-]{36} (arn:\S+)$/.exec(Buffer.from(token, 'base64url').toString())?.[1];

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

/**
 * One run of a state machine by aws-local-stepfunctions. It holds the cloud busy except while it is parked: asleep on the
 * local clock, or waiting at a task token after the function that got the token has ended.
 */
export class Execution {
  readonly #parts: ExecutionParts;
  /** As the template states it, and as the runner gets it. */
  readonly #definition: Definition;
  readonly #rewritten: Definition;
  readonly #identity: Identity;
  readonly #timers = new Set<Timer>();
  #release: (() => void) | undefined;
  #abort: (() => void) | undefined;
  #stopped: Exclude<End, { status: 'SUCCEEDED' }> | undefined;
  /** The state that it is in. */
  #state = { name: '', enteredTime: '' };
  #token: string | undefined;
  #waiting: { readonly token: string; readonly answer: PromiseWithResolvers<Json> } | undefined;
  /** Ends whatever it is parked at, when it is stopped. */
  #unpark: ((value: Json) => void) | undefined;
  #retryDelayMs = 0;

  constructor(parts: ExecutionParts, definition: Definition, identity: Identity) {
    this.#parts = parts;
    this.#definition = definition;
    this.#rewritten = rewrite(definition);
    this.#identity = identity;
  }

  async run(input: Json): Promise<End> {
    this.#resume();
    const machine = new StateMachine(this.#noticing(this.#rewritten) as unknown as StateMachineDefinition, {
      validationOptions: { noValidate: true },
    });
    const handlers = Object.entries(this.#rewritten.States)
      .filter(([, { Type }]) => Type === 'Task')
      .map(([name, state]) => [name, (parameters: Json) => this.#task(state, parameters)] as const);
    const { result, eventLogs, abort } = machine.run(input, {
      overrides: { taskResourceLocalHandlers: Object.fromEntries(handlers) },
      context: this.#context(),
    });
    this.#abort = abort;
    const log = this.#follow(eventLogs);
    try {
      return { status: 'SUCCEEDED', output: JSON.stringify(await result) };
    } catch (error) {
      if (error instanceof ExecutionAbortedError && this.#stopped) return this.#stopped;
      const cause = error instanceof Error ? error.cause : undefined;
      if (!(cause instanceof Error)) throw error;
      return { status: 'FAILED', error: cause.name, cause: cause.message };
    } finally {
      await log;
      for (const timer of this.#timers) timer.cancel();
    }
  }

  /** Lets go of the hold, once its end has been noted. */
  done(): void {
    this.#park();
  }

  stop(end: Exclude<End, { status: 'SUCCEEDED' }>): void {
    this.#resume();
    this.#stopped = end;
    this.#waiting = undefined;
    this.#abort?.();
    // The runner goes on until its task ends, and its timer would keep the process.
    this.#unpark?.(null);
  }

  /** @returns whether the token is the one that is waited for at present. */
  answer(token: string, output: Json): boolean {
    if (this.#waiting?.token !== token) return false;
    const { answer } = this.#waiting;
    this.#waiting = undefined;
    this.#resume();
    answer.resolve(output);
    return true;
  }

  #park(): void {
    this.#release?.();
    this.#release = undefined;
  }

  #resume(): void {
    this.#release ??= this.#parts.activity.hold(`execution ${this.#identity.name}`);
  }

  #at(due: number, fire: () => void): Timer {
    const timer = this.#parts.clock.at(due, () => {
      this.#timers.delete(timer);
      fire();
    });
    this.#timers.add(timer);
    return timer;
  }

  /** The runner reads a state's entry exactly once each time that it comes to it, and evaluates `$$` right after. */
  #noticing(definition: Definition): Definition {
    const states = Object.create(null) as Record<string, State>;
    for (const [name, state] of Object.entries(definition.States))
      Object.defineProperty(states, name, {
        get: () => {
          this.#state = { name, enteredTime: new Date(this.#now()).toISOString() };
          this.#token = undefined;
          return state;
        },
      });
    return { ...definition, States: states };
  }

  /** The runner copies the outermost level once, so what changes is read through accessors further in. */
  #context(): Record<string, unknown> {
    const execution = this;
    const { executionArn, name, stateMachineArn, stateMachineName } = this.#identity;
    return {
      Execution: { Id: executionArn, Name: name, RoleArn: '' },
      StateMachine: { Id: stateMachineArn, Name: stateMachineName },
      State: {
        get Name() {
          return execution.#state.name;
        },
        get EnteredTime() {
          return execution.#state.enteredTime;
        },
      },
      Task: {
        get Token() {
          execution.#token ??= newToken(executionArn);
          return execution.#token;
        },
      },
    };
  }

  async #follow(events: AsyncIterable<LogEvent>): Promise<void> {
    for await (const event of events) {
      if (event.type !== 'StateRetried') continue;
      const { name } = event.state;
      const index = this.#rewritten.States[name]?.Retry?.indexOf(event.retry.retrier) ?? 0;
      const { IntervalSeconds = 1, BackoffRate = 2 } = this.#definition.States[name]?.Retry?.[index] ?? {};
      this.#retryDelayMs = IntervalSeconds * BackoffRate ** (event.retry.attempt - 1) * 1000;
    }
  }

  async #task(state: State, parameters: Json): Promise<Json> {
    // What the runner logged before it came here is read by now, so the delay of a new try is known.
    await turn();
    const delay = this.#retryDelayMs;
    this.#retryDelayMs = 0;
    if (delay > 0) await this.#sleepUntil(this.#now() + delay);
    if (this.#stopped) return null;
    return state.Resource === sleep ? this.#wait(parameters) : this.#call(state, parameters);
  }

  async #wait(parameters: Json): Promise<Json> {
    const { timestamp, input } = parameters as { timestamp: unknown; input: Json };
    const due = Date.parse(String(timestamp));
    if (Number.isNaN(due)) throw named('States.Runtime', `A time was expected: ${JSON.stringify(timestamp)}`);
    if (due > this.#now()) await this.#sleepUntil(due);
    return input;
  }

  async #sleepUntil(due: number): Promise<void> {
    const over = Promise.withResolvers<Json>();
    this.#at(due, () => {
      this.#resume();
      over.resolve(null);
    });
    this.#unpark = over.resolve;
    this.#park();
    await over.promise;
    this.#unpark = undefined;
  }

  async #call(state: State, parameters: Json): Promise<Json> {
    const { FunctionName, Payload } = parameters as { FunctionName: string; Payload?: Json };
    const answer = Promise.withResolvers<Json>();
    const token = awaited.test(String(state.Resource)) ? this.#token : undefined;
    if (token) this.#waiting = { token, answer };
    this.#unpark = answer.resolve;
    // The rewritten state's own limit is the runner's; the template's stands in the definition.
    const limit = this.#definition.States[this.#state.name]?.TimeoutSeconds;
    const alarm =
      limit !== undefined &&
      this.#at(this.#now() + limit * 1000, () => {
        this.#resume();
        answer.reject(statesTimeout());
      });
    const end = answer.promise.finally(() => {
      if (alarm) alarm.cancel();
      this.#waiting = undefined;
      this.#unpark = undefined;
    });
    this.#parts.lambda.invoke(this.#parts.lambda.nameOf(FunctionName), Payload ?? {}).then((outcome) => {
      if (!outcome.ok) answer.reject(named(outcome.error.errorType, JSON.stringify(outcome.error)));
      else if (!token)
        answer.resolve({ ExecutedVersion: '$LATEST', Payload: outcome.payload as Json, StatusCode: 200 });
      else if (this.#waiting?.token === token) this.#park();
    });
    return end;
  }

  #now(): number {
    return this.#parts.clock.now();
  }
}
