import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Activity } from '../activity.ts';
import type { Hooks } from '../hooks.ts';
import { readBody, sendJson } from '../http.ts';

/** An error as AWS answers it: the name is the error code that SDK clients make their exception from. */
export class AwsError extends Error {
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(name: string, message: string, details: Readonly<Record<string, unknown>> = {}, status = 400) {
    super(message);
    this.name = name;
    this.details = details;
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

/** The input is what the client sent; an answer that is a string is JSON already. */
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
    const [target = '', operation = ''] = String(request.headers['x-amz-target'] ?? '').split('.');
    const service = services[target];
    const name = service
      ? `${service}:${operation}`
      : `${request.headers['x-amz-target'] ?? `${request.method} ${request.url}`}`;
    const release = activity.hold(name);
    const headers = {
      'content-type': request.headers['content-type'] ?? 'application/x-amz-json-1.0',
      'x-amzn-requestid': randomUUID(),
    };
    try {
      const text = (await readBody(request)).toString();
      const run = service && Object.hasOwn(parts[service] ?? {}, operation) ? parts[service]?.[operation] : undefined;
      if (!run) throw new AwsError('UnknownOperationException', `The local cloud does not serve ${name}.`);
      const input: unknown = JSON.parse(text || '{}');
      await callHook(hooks, service ?? '', operation, input);
      sendJson(response, 200, await run(input as never), headers);
    } catch (error) {
      // What is no answer of AWS is a fault in here, which the client cannot mend.
      if (!(error instanceof AwsError)) throw error;
      sendJson(response, error.status, { __type: error.name, message: error.message, ...error.details }, headers);
    } finally {
      release();
    }
  };
