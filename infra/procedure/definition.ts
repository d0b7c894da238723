import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  Choice,
  Condition,
  Errors,
  Fail,
  type IChainable,
  type INextable,
  IntegrationPattern,
  JsonPath,
  type State,
  Succeed,
  TaskInput,
  Timeout,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import type { FunctionName } from '../../functions/contracts/environment.ts';
import { workingRules } from '../../functions/domain/policy/working-rules.ts';
import type { Step } from '../../functions/domain/procedure/position.ts';
import { type StepSpec, stepNames, steps } from './steps.ts';

type Worker = Extract<FunctionName, `procedure/${string}`>;

/** The functions that the states call. */
export type Workers = (name: Worker) => IFunction;

/** What every function gets: where the machine believes the year stands, and its own business time. */
const payload = (step: string, more: Readonly<Record<string, string>> = {}) =>
  TaskInput.fromObject({
    cycle: JsonPath.stringAt('$.cycle'),
    generation: JsonPath.numberAt('$.generation'),
    step: JsonPath.stringAt(step),
    round: JsonPath.numberAt('$.round'),
    now: JsonPath.stringAt('$$.State.EnteredTime'),
    ...more,
  });

const named = '$$.State.Name';

/**
 * The definition: article 14 in order, one state for each step of the domain under its name. Every state is left for where the
 * functions say that the year stands: by a straight arrow in the normal course, else by way of `WhereTheYearStands`, which can jump
 * to every state. So the machine decides nothing, and one that starts anew goes on where the journal is.
 *
 * @returns the first state
 */
export const definition = (scope: Construct, workers: Workers): IChainable & INextable => {
  const where = new Choice(scope, 'WhereTheYearStands', { comment: 'A14 从日志得知本年度进行到哪一步' });
  const remind = invoke(
    scope,
    'Remind',
    workers('procedure/remind'),
    '提醒：一日内无人办理；提醒不作任何决定',
    '$.step',
  );
  remind.next(where);
  const entries = new Map(
    stepNames.map((name) => [name, entryOf(scope, name, steps[name], { workers, remind })] as const),
  );
  const entryFor = (name: Step): State => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`no state for ${name}`);
    return entry.first;
  };
  for (const [name, { exit }] of entries) {
    const step = steps[name];
    if (!exit || step.kind === 'end') continue;
    if (step.kind === 'settle') exit.next(entryFor(step.leadsTo));
    else exit.next(after(scope, name, step, entryFor, where));
  }
  for (const name of stepNames) where.when(at(name), entryFor(name));
  where.when(
    Condition.stringEquals('$.step', 'Superseded'),
    new Succeed(scope, 'Superseded', { comment: '已由新一代流程实例接替' }),
  );
  where.otherwise(
    new Fail(scope, 'UnknownStep', {
      comment: 'A14 中没有这一步',
      error: 'UnknownStep',
      causePath: '$.step',
    }),
  );
  const first = new LambdaInvoke(scope, 'ResumeFromJournal', {
    lambdaFunction: workers('procedure/resume'),
    comment: 'A14 从日志恢复，登记本代流程实例',
    payload: TaskInput.fromObject({
      cycle: JsonPath.stringAt('$.cycle'),
      execution: JsonPath.stringAt('$$.Execution.Name'),
      now: JsonPath.stringAt('$$.State.EnteredTime'),
    }),
    outputPath: '$.Payload',
    retryOnServiceExceptions: false,
  });
  return retried(first).next(where);
};

/** A step's first state, and the one that is left when it is over. */
interface Entry {
  readonly first: State;
  readonly exit?: INextable;
}

const entryOf = (
  scope: Construct,
  name: Step,
  step: StepSpec,
  { workers, remind }: { readonly workers: Workers; readonly remind: State },
): Entry => {
  const comment = `${step.clause} ${step.says}`;
  const until = WaitTime.timestampPath('$.until');
  switch (step.kind) {
    case 'await': {
      const task = new LambdaInvoke(scope, name, {
        lambdaFunction: workers('procedure/await'),
        comment,
        integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
        payload: payload(named, { token: JsonPath.taskToken }),
        taskTimeout: Timeout.duration(Duration.millis(workingRules.callbackTimeout.value)),
        retryOnServiceExceptions: false,
      });
      // The payload stays as it was, so that the reminder knows of what.
      const caught = retried(task).addCatch(remind, { errors: [Errors.TIMEOUT], resultPath: '$.timeout' });
      return { first: caught, exit: caught };
    }
    case 'period': {
      const wait = new Wait(scope, name, { comment, time: until });
      const ask = invoke(scope, step.ask, workers('procedure/resume'), `${step.clause} 期限是否延长`, '$.step');
      wait.next(ask);
      return { first: wait, exit: ask };
    }
    case 'settle': {
      const wait = new Wait(scope, name, { comment, time: until });
      return { first: wait, exit: wait };
    }
    case 'work': {
      const task = invoke(scope, name, workers(step.by), comment, named);
      return { first: task, exit: task };
    }
    case 'end':
      return { first: new Succeed(scope, name, { comment }) };
  }
};

const at = (name: Step): Condition => Condition.stringEquals('$.step', name);

/** The way on: the steps that follow in the normal course, else wherever the year stands. */
const after = (
  scope: Construct,
  name: Step,
  step: Extract<StepSpec, { leadsTo: readonly Step[] }>,
  entryFor: (name: Step) => State,
  where: State,
): Choice => {
  const choice = new Choice(scope, `After${name}`, { comment: `${step.clause} 下一步` });
  for (const next of step.leadsTo) choice.when(at(next), entryFor(next));
  return choice.otherwise(where);
};

const invoke = (scope: Construct, name: string, lambdaFunction: IFunction, comment: string, step: string) =>
  retried(
    new LambdaInvoke(scope, name, {
      lambdaFunction,
      comment,
      payload: payload(step),
      outputPath: '$.Payload',
      retryOnServiceExceptions: false,
    }),
  );

/**
 * Lambda's own failures pass; a function's own are tried again a few times, and then end the execution: the next generation goes
 * on from the journal, and the alarm has rung.
 */
const retried = (task: LambdaInvoke): LambdaInvoke => {
  task.addRetry({
    errors: [
      'Lambda.ClientExecutionTimeoutException',
      'Lambda.ServiceException',
      'Lambda.AWSLambdaException',
      'Lambda.SdkClientException',
      'Lambda.TooManyRequestsException',
    ],
    interval: Duration.seconds(2),
    backoffRate: 2,
    maxAttempts: 6,
  });
  task.addRetry({ errors: [Errors.TASKS_FAILED], interval: Duration.seconds(5), backoffRate: 3, maxAttempts: 3 });
  return task;
};
