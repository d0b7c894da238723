import { EventEmitter, once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import dynalite from 'dynalite';
import { AwsError } from './json-api.ts';

/** An item or a key as DynamoDB's JSON writes it: `{ "pk": { "S": "…" } }`. */
export type Item = Readonly<Record<string, unknown>>;

/** Only well-formed, never checked: dynalite looks no further than the form of a signature. */
const headers = {
  'content-type': 'application/x-amz-json-1.0',
  authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=local, Signature=local',
  'x-amz-date': 'local',
};

/**
 * DynamoDB by dynalite, kept in a folder. Requests are handed to its server inside this process: a round trip through the
 * network would cost more than most operations.
 */
export class Dynalite {
  readonly #server: ReturnType<typeof dynalite>;

  private constructor(server: ReturnType<typeof dynalite>) {
    this.#server = server;
  }

  static async open(dataDir: string): Promise<Dynalite> {
    const path = join(dataDir, 'dynamodb');
    await mkdir(path, { recursive: true });
    const server = dynalite({ path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
    // It closes its database only together with a server that listens.
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Dynalite(server);
  }

  /**
   * @returns the answer's JSON text.
   * @throws AwsError as DynamoDB would.
   */
  async send(operation: string, input: unknown): Promise<string> {
    const answer = Promise.withResolvers<{ status: number; text: string }>();
    const request = Object.assign(new EventEmitter(), {
      method: 'POST',
      url: '/',
      headers: { ...headers, 'x-amz-target': `DynamoDB_20120810.${operation}` },
    });
    const response = {
      statusCode: 200,
      setHeader: () => undefined,
      end: (text: string) => answer.resolve({ status: response.statusCode, text }),
    };
    this.#server.emit('request', request as unknown as IncomingMessage, response);
    request.emit('data', Buffer.from(JSON.stringify(input)));
    request.emit('end');
    const { status, text } = await answer.promise;
    if (status === 200) return text;
    const { __type, message, Message, ...details } = JSON.parse(text);
    throw new AwsError(String(__type).replace(/^.*#/, ''), message ?? Message ?? '', details, status);
  }

  /** The item with a key, read consistently. */
  async read(tableName: string, key: Item): Promise<Item | undefined> {
    const answer = await this.send('GetItem', { TableName: tableName, Key: key, ConsistentRead: true });
    return (JSON.parse(answer) as { Item?: Item }).Item;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.close((error) => (error ? reject(error) : resolve()));
    });
  }
}
