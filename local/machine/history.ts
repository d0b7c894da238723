import type { End, LogEvent } from './execution.ts';

/** One entry of `GetExecutionHistory`; timestamps are seconds, as in all answers of the API. */
export interface HistoryEvent {
  readonly timestamp: number;
  readonly type: string;
  readonly [details: string]: unknown;
}

const text = (value: unknown): string => JSON.stringify(value) ?? 'null';

/**
 * The runner's log entry as an event of the execution's history; AWS has none for a retry or a catch.
 * @param type the state's type in the definition before it was rewritten.
 * @param timestamp local time, seconds.
 */
export const historyEvent = (
  event: LogEvent,
  type: (state: string) => string,
  timestamp: number,
): HistoryEvent | undefined => {
  switch (event.type) {
    case 'ExecutionStarted':
      return { timestamp, type: event.type, executionStartedEventDetails: { input: text(event.input) } };
    case 'StateEntered': {
      const { name, input } = event.state;
      return { timestamp, type: `${type(name)}StateEntered`, stateEnteredEventDetails: { name, input: text(input) } };
    }
    case 'StateExited': {
      const { name, output } = event.state;
      return { timestamp, type: `${type(name)}StateExited`, stateExitedEventDetails: { name, output: text(output) } };
    }
    case 'StateFailed': {
      const details = { error: event.Error, cause: String(event.Cause), resourceType: 'lambda', resource: 'invoke' };
      return type(event.state.name) === 'Task'
        ? { timestamp, type: 'TaskFailed', taskFailedEventDetails: details }
        : undefined;
    }
    case 'ExecutionSucceeded':
      return { timestamp, type: event.type, executionSucceededEventDetails: { output: text(event.output) } };
    default:
      return undefined;
  }
};

/** The last event of an execution that did not succeed. */
export const endEvent = (end: Exclude<End, { status: 'SUCCEEDED' }>, timestamp: number): HistoryEvent => {
  const { status, ...details } = end;
  const type = { FAILED: 'ExecutionFailed', ABORTED: 'ExecutionAborted', TIMED_OUT: 'ExecutionTimedOut' }[status];
  return { timestamp, type, [`e${type.slice(1)}EventDetails`]: details };
};
