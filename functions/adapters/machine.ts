import type { StepOutput } from '../contracts/procedure.ts';

/** The state machine, seen by those who start and wake it. */
export interface Machine {
  /** Starts the execution `<cycle>-<generation>`; false when one of that name has already ended. Starting a running one again is harmless. */
  start(execution: string, cycle: string): Promise<boolean>;
  /** Whether it runs, and since when; undefined when there never was one of that name. */
  status(execution: string): Promise<{ readonly running: boolean; readonly startedAt: Date } | undefined>;
  stop(execution: string, cause: string): Promise<void>;
  /** Answers a wait; false when the token is not waited for any more (timed out, answered, or of a machine that is gone). */
  wake(token: string, output: StepOutput): Promise<boolean>;
}
