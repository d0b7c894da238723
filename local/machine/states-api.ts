import * as z from 'zod';
import { AwsError, type Operations } from '../aws/json-api.ts';
import type { Announcement, EventBus } from '../events/event-bus.ts';
import type { Store } from '../store.ts';
import { arnOf } from '../template/resource-types.ts';
import type { Stack } from '../template/stack.ts';
import { type Definition, readDefinition } from './definition.ts';
import { type End, Execution, type ExecutionParts, executionOf, type Json } from './execution.ts';

const machineSchema = z.object({ DefinitionString: z.string() });

interface Machine {
  readonly arn: string;
  readonly name: string;
  readonly definition: Definition;
}

/** What of an execution outlives the process: all but its being under way. Times are local, in milliseconds. */
interface ExecutionRecord {
  readonly executionArn: string;
  readonly stateMachineArn: string;
  readonly stateMachineAliasArn?: string;
  readonly name: string;
  readonly status: 'RUNNING' | End['status'];
  readonly startDate: number;
  readonly stopDate?: number;
  readonly input: string;
  readonly output?: string;
  readonly error?: string;
  readonly cause?: string;
}

interface Input {
  readonly stateMachineArn: string;
  readonly executionArn: string;
  readonly name: string;
  readonly input: string;
  readonly taskToken: string;
  readonly output: string;
  readonly cause?: string;
}

const inSeconds = ({ startDate, stopDate, ...record }: ExecutionRecord): Record<string, unknown> => ({
  ...record,
  startDate: startDate / 1000,
  ...(stopDate !== undefined && { stopDate: stopDate / 1000 }),
});

const recordKey = (executionArn: string): string => `execution!${executionArn}`;

interface Parts extends ExecutionParts {
  readonly store: Store;
  readonly events: EventBus;
}

/**
 * Step Functions' API for the template's state machines. Executions live in memory: those that ran when the process ended are
 * ABORTED at the next start and announced, as any end is, to the rules that match.
 */
export class StepFunctions {
  readonly #parts: Parts;
  /** By the ARN of the machine, of each version and of each alias. */
  readonly #machines = new Map<string, Machine>();
  readonly #records = new Map<string, ExecutionRecord>();
  readonly #running = new Map<string, Execution>();
  #closed = false;

  private constructor(stack: Stack, parts: Parts) {
    this.#parts = parts;
    for (const { arn, name, properties } of stack.all(machineSchema, 'AWS::StepFunctions::StateMachine'))
      this.#machines.set(arn, { arn, name, definition: readDefinition(properties.DefinitionString) });
    const versions = ['AWS::StepFunctions::StateMachineVersion', 'AWS::StepFunctions::StateMachineAlias'];
    for (const { arn } of stack.all(z.object({}), ...versions))
      this.#machines.set(arn, this.#machine(arn.replace(/:[^:]+$/, '')));
  }

  static async open(stack: Stack, parts: Parts): Promise<StepFunctions> {
    const api = new StepFunctions(stack, parts);
    for (const [, record] of await parts.store.list<ExecutionRecord>('execution!')) {
      api.#records.set(record.executionArn, record);
      if (record.status !== 'RUNNING') continue;
      await api.#end(record, { status: 'ABORTED', cause: 'The local cloud was stopped.' });
    }
    return api;
  }

  operations(): Operations {
    return {
      StartExecution: (input: Input) => this.#start(input),
      StopExecution: async ({ executionArn, cause }: Input) => {
        const { status, stopDate } = this.#record(executionArn);
        const end = { status: 'ABORTED' as const, ...(cause && { cause }) };
        if (status === 'RUNNING') this.#running.get(executionArn)?.stop(end);
        return { stopDate: (stopDate ?? this.#parts.clock.now()) / 1000 };
      },
      DescribeExecution: async ({ executionArn }: Input) => inSeconds(this.#record(executionArn)),
      SendTaskSuccess: async ({ taskToken, output }: Input) => this.#answer(taskToken, parse(output, 'InvalidOutput')),
    };
  }

  /** From now on the ends of executions are those of the process: what runs is left for the next start. */
  close(): void {
    this.#closed = true;
    // Else the runner's timers would keep the process.
    for (const execution of this.#running.values()) execution.stop({ status: 'ABORTED' });
  }

  #machine(arn: string): Machine {
    const machine = this.#machines.get(arn);
    if (!machine) throw new AwsError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
    return machine;
  }

  #record(arn: string): ExecutionRecord {
    const record = this.#records.get(arn);
    if (!record) throw new AwsError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
    return record;
  }

  async #start({ stateMachineArn, name, input }: Input): Promise<unknown> {
    const machine = this.#machine(stateMachineArn);
    if (!/^[\w-]{1,80}$/.test(name)) throw new AwsError('InvalidName', `Invalid Name: '${name}'`);
    const parsed = parse(input, 'InvalidExecutionInput');
    const executionArn = arnOf('states', `execution:${machine.name}:${name}`);
    const before = this.#records.get(executionArn);
    if (before && (before.status !== 'RUNNING' || before.input !== input))
      throw new AwsError('ExecutionAlreadyExists', `Execution Already Exists: '${executionArn}'`);
    if (before) return { executionArn, startDate: before.startDate / 1000 };
    const record: ExecutionRecord = {
      executionArn,
      stateMachineArn: machine.arn,
      ...(stateMachineArn !== machine.arn && { stateMachineAliasArn: stateMachineArn }),
      name,
      status: 'RUNNING',
      startDate: this.#parts.clock.now(),
      input,
    };
    this.#records.set(executionArn, record);
    await this.#parts.events.announce(statusChange(record, record.startDate), [recordKey(executionArn), record]);
    this.#run(machine, record, parsed);
    return { executionArn, startDate: record.startDate / 1000 };
  }

  async #run(machine: Machine, record: ExecutionRecord, input: Json): Promise<void> {
    const { executionArn, name } = record;
    const identity = { executionArn, name, stateMachineArn: machine.arn, stateMachineName: machine.name };
    const execution = new Execution(this.#parts, machine.definition, identity);
    this.#running.set(executionArn, execution);
    const end = await execution.run(input);
    if (this.#closed) return;
    this.#running.delete(executionArn);
    await this.#end(record, end);
    execution.done();
  }

  async #end(record: ExecutionRecord, end: End): Promise<void> {
    const ended: ExecutionRecord = { ...record, ...end, stopDate: this.#parts.clock.now() };
    this.#records.set(record.executionArn, ended);
    await this.#parts.events.announce(statusChange(ended, this.#parts.clock.now()), [
      recordKey(record.executionArn),
      ended,
    ]);
  }

  async #answer(token: string, output: Json): Promise<unknown> {
    const executionArn = executionOf(token);
    if (!executionArn) throw new AwsError('InvalidToken', `Invalid Token: 'Invalid token'`);
    if (!this.#records.has(executionArn)) throw new AwsError('TaskDoesNotExist', `Task does not exist`);
    if (!this.#running.get(executionArn)?.answer(token, output))
      throw new AwsError('TaskTimedOut', `Task Timed Out: 'Provided task does not exist anymore'`);
    return {};
  }
}

const parse = (text: string, error: string): Json => {
  try {
    return JSON.parse(text);
  } catch {
    throw new AwsError(error, `Invalid JSON: '${text}'`);
  }
};

/** The event by which EventBridge hears of a start or an end. */
const statusChange = (record: ExecutionRecord, time: number): Announcement => ({
  time,
  source: 'aws.states',
  'detail-type': 'Step Functions Execution Status Change',
  resources: [record.executionArn],
  detail: {
    ...{ stopDate: null, output: null, error: null, cause: null, redriveCount: 0 },
    ...{ stateMachineAliasArn: null, stateMachineVersionArn: null },
    ...record,
    inputDetails: { included: true },
    outputDetails: record.output === undefined ? null : { included: true },
  },
});
