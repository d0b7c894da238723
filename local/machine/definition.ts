import validate from 'asl-validator';
import * as z from 'zod';

interface Retrier {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds?: number;
  readonly MaxAttempts?: number;
  readonly BackoffRate?: number;
  readonly MaxDelaySeconds?: number;
}

export interface State {
  readonly Type: string;
  readonly Resource?: string;
  readonly Parameters?: unknown;
  readonly TimeoutSeconds?: number;
  readonly Retry?: readonly Retrier[];
  readonly [field: string]: unknown;
}

export interface Definition {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
  readonly TimeoutSeconds?: number;
  readonly [field: string]: unknown;
}

const definitionSchema = z.looseObject({
  StartAt: z.string(),
  States: z.record(z.string(), z.looseObject({ Type: z.string() })),
});

/** What the runner would ignore or do otherwise than AWS, so that a definition with it does not start. */
const refusedFields = [
  'HeartbeatSeconds',
  'HeartbeatSecondsPath',
  'TimeoutSecondsPath',
  'QueryLanguage',
  'Assign',
  'Arguments',
  'Output',
  'Credentials',
];
const servedTypes = ['Task', 'Wait', 'Choice', 'Pass', 'Succeed', 'Fail'];
export const invoke = /^arn:[\w-]+:states:::lambda:invoke$/;
const invokeAndWait = /^arn:[\w-]+:states:::lambda:invoke\.waitForTaskToken$/;
/** The resource of the tasks that stand in for `Wait`. */
export const sleep = 'arn:local:states:::clock:sleep';

/**
 * The definition as the template states it, nothing rewritten: what `DescribeStateMachine` would answer.
 * @param text the state machine's `DefinitionString`, its intrinsic functions evaluated.
 * @throws naming what is invalid by the Amazon States Language, or valid and not served here.
 */
export const readDefinition = (text: string): Definition => {
  const { isValid, errorsText } = validate(JSON.parse(text), { checkPaths: true, checkArn: true });
  if (!isValid) throw new Error(`The state machine’s definition is invalid: ${errorsText('; ')}`);
  const definition = definitionSchema.parse(JSON.parse(text)) as Definition;
  const refused = [['the definition', definition] as const, ...Object.entries(definition.States)].flatMap(
    ([name, part]) => [
      ...refusedFields.filter((field) => field in part).map((field) => `${field} (${name})`),
      ...(typeof part.Type === 'string' && !servedTypes.includes(part.Type) ? [`${part.Type} (${name})`] : []),
      ...(part.Type === 'Task' && !invoke.test(String(part.Resource)) && !invokeAndWait.test(String(part.Resource))
        ? [`${part.Resource} (${name})`]
        : []),
    ],
  );
  if (refused.length > 0) throw new Error(`The local cloud does not serve in a state machine: ${refused.join(', ')}.`);
  return definition;
};

export interface Rewrite {
  readonly name: string;
  readonly why: string;
  apply(definition: Definition): Definition;
}

const eachState = (definition: Definition, change: (state: State) => State): Definition => ({
  ...definition,
  States: Object.fromEntries(Object.entries(definition.States).map(([name, state]) => [name, change(state)])),
});

/** The longest time that the runner's own timer of a task can count: `setTimeout` overflows beyond 24.8 days. */
const longestSeconds = 2_147_483;
/** Thrown into a state to give that timer a fresh start; never seen by the definition's own retriers and catchers. */
export const keepWaiting = 'Local.KeepWaiting';

const mapStrings = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]));
};

/**
 * All that is changed in a definition before the runner gets it, in this order. Beside these, each entry of `States` becomes
 * an accessor, by which the runner's coming to a state is noticed at once (`$$.State`).
 */
export const rewrites: readonly Rewrite[] = [
  {
    name: 'Wait sleeps on the local clock',
    why: 'the runner would wait in real time; a task with the same name, input and output sleeps until the clock gets there',
    apply: (definition) =>
      eachState(definition, (state) => {
        if (state.Type !== 'Wait') return state;
        const { Seconds, SecondsPath, Timestamp, TimestampPath, ...rest } = state;
        const until = {
          ...(Seconds !== undefined && { seconds: Seconds }),
          ...(SecondsPath !== undefined && { 'seconds.$': SecondsPath }),
          ...(Timestamp !== undefined && { timestamp: Timestamp }),
          ...(TimestampPath !== undefined && { 'timestamp.$': TimestampPath }),
        };
        return { ...rest, Type: 'Task', Resource: sleep, Parameters: { ...until, 'input.$': '$' } };
      }),
  },
  {
    name: 'Task timeouts run on the local clock',
    why: 'the runner counts TimeoutSeconds in real time, and a missing one as 60 s where AWS waits 99,999,999 s',
    apply: (definition) =>
      eachState(definition, (state) => (state.Type === 'Task' ? { ...state, TimeoutSeconds: longestSeconds } : state)),
  },
  {
    name: 'The execution timeout runs on the local clock',
    why: 'the runner counts the top-level TimeoutSeconds in real time, and setTimeout overflows after 24.8 days',
    apply: ({ TimeoutSeconds, ...definition }) => definition as Definition,
  },
  {
    name: 'Retriers wait on the local clock',
    why: 'the runner waits in real time before it tries a state again; here the task itself waits before its next try',
    apply: (definition) =>
      eachState(definition, (state) =>
        state.Retry
          ? { ...state, Retry: state.Retry.map((retrier) => ({ ...retrier, IntervalSeconds: 0, MaxDelaySeconds: 0 })) }
          : state,
      ),
  },
  {
    name: 'Long waits outlive the longest timer',
    why: 'a sleep or token of more than 24.8 real days would meet the runner’s own timer; the task renews it in time',
    apply: (definition) =>
      eachState(definition, (state) =>
        state.Type === 'Task'
          ? {
              ...state,
              Retry: [
                { ErrorEquals: [keepWaiting], IntervalSeconds: 0, MaxAttempts: Number.MAX_SAFE_INTEGER },
                ...(state.Retry ?? []),
              ],
            }
          : state,
      ),
  },
  {
    name: 'An execution starts on the local clock',
    why: 'the runner sets $$.Execution.StartTime itself, to the real time',
    apply: (definition) =>
      mapStrings(definition, (text) => text.replaceAll('$$.Execution.StartTime', '$$$$.LocalStartTime')) as Definition,
  },
];

export const rewrite = (definition: Definition): Definition =>
  rewrites.reduce((changed, each) => each.apply(changed), definition);
