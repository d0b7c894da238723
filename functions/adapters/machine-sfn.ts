import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import type { StepOutput } from '../contracts/procedure.ts';
import type { Machine } from './machine.ts';

/** The state machine in Step Functions, started through its alias. */
export class MachineSfn implements Machine {
  readonly #sfn: SFNClient;
  /** `arn:…:stateMachine:<name>:<alias>` */
  readonly #alias: string;

  constructor(sfn: SFNClient, alias: string) {
    this.#sfn = sfn;
    this.#alias = alias;
  }

  async start(execution: string, cycle: string): Promise<boolean> {
    try {
      await this.#sfn.send(
        new StartExecutionCommand({ stateMachineArn: this.#alias, name: execution, input: JSON.stringify({ cycle }) }),
      );
      return true;
    } catch (error) {
      if (error instanceof ExecutionAlreadyExists) return false;
      throw error;
    }
  }

  async status(execution: string): Promise<{ running: boolean; startedAt: Date } | undefined> {
    try {
      const found = await this.#sfn.send(new DescribeExecutionCommand({ executionArn: this.#arnOf(execution) }));
      return { running: found.status === 'RUNNING', startedAt: found.startDate ?? new Date(0) };
    } catch (error) {
      if (error instanceof ExecutionDoesNotExist) return undefined;
      throw error;
    }
  }

  async stop(execution: string, cause: string): Promise<void> {
    await this.#sfn.send(new StopExecutionCommand({ executionArn: this.#arnOf(execution), cause }));
  }

  async wake(token: string, output: StepOutput): Promise<boolean> {
    try {
      await this.#sfn.send(new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify(output) }));
      return true;
    } catch (error) {
      if (error instanceof TaskTimedOut || error instanceof TaskDoesNotExist || error instanceof InvalidToken)
        return false;
      throw error;
    }
  }

  #arnOf(execution: string): string {
    return `${this.#alias.slice(0, this.#alias.lastIndexOf(':')).replace(':stateMachine:', ':execution:')}:${execution}`;
  }
}
