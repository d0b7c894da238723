import { ExecutionError, StateMachine } from 'aws-local-stepfunctions';

/**
 * The runner's own timeout error, which it does not export: `States.TaskFailed` matches any error except an instance of it.
 * One is caused on purpose, by a task that does not end.
 */
const timeoutOf = async (): Promise<Error> => {
  const states = { T: { Type: 'Task' as const, Resource: 'arn', TimeoutSeconds: 0.001, End: true as const } };
  const machine = new StateMachine({ StartAt: 'T', States: states }, { validationOptions: { noValidate: true } });
  const never = new Promise<null>(() => undefined);
  try {
    await machine.run({}, { overrides: { taskResourceLocalHandlers: { T: () => never } } }).result;
  } catch (error) {
    if (error instanceof ExecutionError && error.cause instanceof Error) return error.cause;
    throw error;
  }
  throw new Error('The task that does not end has ended.');
};

const timeout = await timeoutOf();

/** A `States.Timeout` as the runner knows it. */
export const statesTimeout = (): Error => timeout;
