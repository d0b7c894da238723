import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Activity } from '../activity.ts';
import { readBody, sendJson } from '../http.ts';

/**
 * For tests: both are awaited, so that a test can hold an invocation or a call to AWS halfway, or make it fail by throwing.
 * An error thrown before a call becomes the answer of AWS: its name is the error code.
 */
export interface Hooks {
  beforeInvoke?(functionName: string, event: unknown): Promise<void> | void;
  /** @param service `dynamodb`, `s3`, `states`, `kms`. @param input as the API's JSON; for S3 bucket and key. */
  beforeCall?(service: string, operation: string, input: unknown): Promise<void> | void;
}

/** An error as AWS answers it: the name is the error code that SDK clients make their exception from. */
export class AwsError extends Error {
  readonly status: number;

  constructor(name: string, message: string, status = 400) {
    super(message);
    this.name = name;
    this.status = status;
  }
}

/** Runs a test's hook; what it throws becomes the answer of AWS. */
export const callHook = async (hooks: Hooks, service: string, operation: string, input: unknown): Promise<void> => {
  try {
    await hooks.beforeCall?.(service, operation, input);
  } catch (error) {
    throw error instanceof Error ? new AwsError(error.name, error.message) : error;
  }
};

/** The input is what the client sent. */
export type Operation = (input: never) => Promise<unknown>;
export type Operations = Readonly<Record<string, Operation>>;

/** What clients put before the operation's name in `X-Amz-Target`, and what the service is called. */
const services: Readonly<Record<string, string>> = {
  DynamoDB_20120810: 'dynamodb',
  AWSStepFunctions: 'states',
  TrentService: 'kms',
};

/**
 * Speaks AWS JSON 1.0 and 1.1 (https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html). An operation that no part serves
 * fails with its name; signatures are not checked.
 */
export const jsonApi =
  (parts: Readonly<Record<string, Operations>>, activity: Activity, hooks: Hooks) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = String(request.headers['x-amz-target']);
    const [prefix = '', operation = ''] = target.split('.');
    const service = services[prefix] ?? prefix;
    const release = activity.hold(`${service}:${operation}`);
    const headers = {
      'content-type': request.headers['content-type'] ?? 'application/x-amz-json-1.0',
      'x-amzn-requestid': randomUUID(),
    };
    try {
      const text = (await readBody(request)).toString();
      const run = parts[service]?.[operation];
      if (!run)
        throw new AwsError('UnknownOperationException', `The local cloud does not serve ${service}:${operation}.`);
      const input: unknown = JSON.parse(text);
      await callHook(hooks, service, operation, input);
      sendJson(response, 200, await run(input as never), headers);
    } catch (error) {
      // What is no answer of AWS is a fault in here, which the client cannot mend.
      if (!(error instanceof AwsError)) throw error;
      sendJson(response, error.status, { __type: error.name, message: error.message }, headers);
    } finally {
      release();
    }
  };
