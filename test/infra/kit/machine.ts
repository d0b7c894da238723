import { createRequire } from 'node:module';
import type { Template } from 'aws-cdk-lib/assertions';
import { ExecutionError, StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import type { AwardStack } from '../../../infra/award-stack.ts';
import { resourceOf } from './synth.ts';

export interface State {
  readonly Type: string;
  readonly Comment?: string;
  readonly Resource?: string;
  readonly Parameters?: { readonly FunctionName: string; readonly Payload: Readonly<Record<string, string>> };
  readonly Next?: string;
  readonly Default?: string;
  readonly Choices?: readonly { readonly Next: string; readonly Variable: string; readonly StringEquals: string }[];
  readonly Catch?: readonly {
    readonly ErrorEquals: readonly string[];
    readonly Next: string;
    readonly ResultPath: string;
  }[];
  readonly Retry?: readonly { readonly ErrorEquals: readonly string[]; readonly MaxAttempts: number }[];
  readonly TimeoutSeconds?: number;
  readonly TimestampPath?: string;
}

export interface Definition {
  readonly StartAt: string;
  readonly QueryLanguage?: string;
  readonly States: Readonly<Record<string, State>>;
}

/** The definition as it stands in the template. */
export const definitionOf = (stack: AwardStack, template: Template): Definition => {
  const { properties } = resourceOf(stack, template, 'Procedure/Machine/Resource');
  return JSON.parse(String(properties.DefinitionString));
};

// It has no types of its own.
const validate = createRequire(import.meta.url)('asl-validator') as (definition: unknown) => {
  readonly isValid: boolean;
  readonly errors: readonly unknown[];
};

/** What asl-validator finds wrong; it wants ARNs that look like some. */
export const faultsOf = (definition: Definition): readonly unknown[] =>
  validate(
    JSON.parse(
      JSON.stringify(definition)
        .replaceAll('arn:<AWS::Partition>:', 'arn:aws:')
        .replace(/<(\w+)\.Arn>/g, 'arn:aws:lambda:eu-central-1:111122223333:function:$1'),
    ),
  ).errors;

/** What a function of the machine got, and what it is to answer. */
export type Answer = (call: { readonly state: string; readonly input: Readonly<Record<string, unknown>> }) => unknown;

/**
 * Runs the definition without any clock: every function answers by `answer`, periods are over at once.
 *
 * @returns the states in the order in which they were entered, and whether it succeeded
 */
export const run = async (definition: Definition, answer: Answer) => {
  const tasks = Object.entries(definition.States).filter(([, { Type }]) => Type === 'Task');
  const waits = Object.entries(definition.States).filter(([, { Type }]) => Type === 'Wait');
  const machine = new StateMachine(definition as unknown as StateMachineDefinition, {
    validationOptions: { noValidate: true },
  });
  const execution = machine.run(
    { cycle: '2026' },
    {
      context: {
        Execution: { Name: '2026-1' },
        State: { Name: 'state', EnteredTime: '2026-03-02T01:00:00.000Z' },
        Task: { Token: 'token' },
      },
      overrides: {
        taskResourceLocalHandlers: Object.fromEntries(
          tasks.map(([state, { Resource }]) => [
            state,
            async (input) => {
              const { Payload } = input as { Payload: Readonly<Record<string, unknown>> };
              const output = await answer({ state, input: Payload });
              return (Resource?.endsWith('.waitForTaskToken') ? output : { Payload: output }) as never;
            },
          ]),
        ),
        waitTimeOverrides: Object.fromEntries(waits.map(([state]) => [state, 0])),
        retryIntervalOverrides: Object.fromEntries(tasks.map(([state]) => [state, 0])),
      },
    },
  );
  const entered: string[] = [];
  const logged = (async () => {
    for await (const event of execution.eventLogs) if (event.type === 'StateEntered') entered.push(event.state.name);
  })();
  const outcome = await execution.result.then(
    () => 'succeeded' as const,
    (error: unknown) => {
      if (error instanceof ExecutionError) return 'failed' as const;
      throw error;
    },
  );
  await logged;
  return { entered, outcome };
};
