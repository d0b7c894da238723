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
      await hooks.beforeCall?.(service ?? '', operation, input);
      sendJson(response, 200, await run(input as never), headers);
    } catch (error) {
      const { name: type, message } = error instanceof Error ? error : new Error(String(error));
      const { details, status } = error instanceof AwsError ? error : { details: {}, status: 400 };
      sendJson(response, status, { __type: type, message, ...details }, headers);
    } finally {
      release();
    }
  };
