import validate from 'asl-validator';
import * as z from 'zod';

/** The resource of the tasks that stand in for `Wait`. */
export const sleep = 'arn:local:states:::clock:sleep';
export const awaited = /:lambda:invoke\.waitForTaskToken$/;

const text = z.string().optional();
const any = z.unknown().optional();
const number = z.number().optional();
const every = { Comment: text, InputPath: text, OutputPath: text, ResultPath: any };
const next = { Next: text, End: any, Parameters: any, ResultSelector: any };
const retrier = z.strictObject({ ErrorEquals: any, IntervalSeconds: number, MaxAttempts: number, BackoffRate: number });
const task = z.string().regex(/^arn:[\w-]+:states:::lambda:invoke(?:\.waitForTaskToken)?$/);
const retriers = z.array(retrier).optional();
/** What the runner does as AWS does. A field that is absent here it ignores or takes otherwise, or no state of ours has it. */
const stateSchema = z.discriminatedUnion('Type', [
  z.strictObject({
    Type: z.literal('Task'),
    ...every,
    ...next,
    Resource: task,
    TimeoutSeconds: number,
    Retry: retriers,
    Catch: any,
  }),
  z.strictObject({ Type: z.literal('Wait'), ...every, ...next, TimestampPath: z.string() }),
  z.strictObject({ Type: z.literal('Choice'), ...every, Choices: any, Default: text }),
  z.strictObject({ Type: z.literal('Succeed'), ...every }),
  z.strictObject({ Type: z.literal('Fail'), ...every, Error: text, Cause: text, CausePath: text }),
]);
const definitionSchema = z.strictObject({
  Comment: text,
  StartAt: z.string(),
  States: z.record(z.string(), stateSchema),
});
const unknownContext =
  /\$\$\.(?!(?:Execution|StateMachine)\.(?:Id|Name)\b|State\.(?:Name|EnteredTime)\b|Task\.Token\b)[\w.]*/;

export interface State {
  readonly Type: string;
  readonly Resource?: string;
  readonly TimeoutSeconds?: number;
  readonly Retry?: readonly z.infer<typeof retrier>[];
  readonly [field: string]: unknown;
}

export interface Definition {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

/**
 * The definition as the template states it, nothing rewritten: what `DescribeStateMachine` would answer.
 * @param definition the state machine's `DefinitionString`, its intrinsic functions evaluated.
 * @throws naming what is invalid by the Amazon States Language, or valid and not served here.
 */
export const readDefinition = (definition: string): Definition => {
  const { isValid, errorsText } = validate(JSON.parse(definition), { checkPaths: true, checkArn: true });
  if (!isValid) throw new Error(`The state machine’s definition is invalid: ${errorsText('; ')}`);
  const { success, data, error } = definitionSchema.safeParse(JSON.parse(definition));
  const unserved = unknownContext.exec(definition)?.[0] ?? (success ? undefined : z.prettifyError(error));
  if (unserved || !data) throw new Error(`The local cloud does not serve in a state machine: ${unserved}.`);
  return data as Definition;
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

/**
 * The longest time that the runner's own timer of a task can count: `setTimeout` overflows beyond 24.8 days. Who leaves an execution parked that long
 * in real time sees it fail, and its next generation go on, as after a restart.
 */
const longestSeconds = 2_147_483;

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
        const { TimestampPath, ...rest } = state;
        return { ...rest, Type: 'Task', Resource: sleep, Parameters: { 'timestamp.$': TimestampPath, 'input.$': '$' } };
      }),
  },
  {
    name: 'Task timeouts run on the local clock',
    why: 'the runner counts TimeoutSeconds in real time, and a missing one as 60 s where AWS waits 99,999,999 s',
    apply: (definition) =>
      eachState(definition, (state) => (state.Type === 'Task' ? { ...state, TimeoutSeconds: longestSeconds } : state)),
  },
  {
    name: 'Retriers wait on the local clock',
    why: 'the runner waits in real time before it tries a state again; here the task itself waits before its next try',
    apply: (definition) =>
      eachState(definition, (state) =>
        state.Retry ? { ...state, Retry: state.Retry.map((retrier) => ({ ...retrier, IntervalSeconds: 0 })) } : state,
      ),
  },
];

export const rewrite = (definition: Definition): Definition =>
  rewrites.reduce((changed, each) => each.apply(changed), definition);
