import { type AttributeValue, ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type EventOf, type StreamRef, type StreamType, streams } from '../contracts/streams.ts';
import type { History, Recorded } from '../domain/kernel/recorded.ts';
import { chain, type Entry, type Journal, type Mark, parseKey, partitionKey, sortKey } from './journal.ts';

/** One item of the table back to its record; an event that the contracts do not know stops the reader. */
const recordedOf = (item: Record<string, unknown>): Recorded => {
  const { pk, sk, ...rest } = item;
  const { stream, version } = parseKey(String(pk), String(sk));
  return { ...rest, stream, version, event: streams[stream.type].parse(rest.event) } as unknown as Recorded;
};

/** The new image of a stream record, as the stream delivers it. */
export const recordedOfImage = (image: Record<string, unknown>): Recorded =>
  recordedOf(unmarshall(image as Record<string, AttributeValue>));

/** The journal in DynamoDB: consistent queries, and one kind of write. */
export class JournalDynamo implements Journal {
  readonly #documents: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(documents: DynamoDBDocumentClient, table: string) {
    this.#documents = documents;
    this.#table = table;
  }

  async load<S extends StreamType>(ref: StreamRef<S>): Promise<History<S>> {
    return this.#query<S>(partitionKey(ref), `${ref.id}#`);
  }

  async list<S extends StreamType>(type: S, scope: string): Promise<ReadonlyMap<string, History<S>>> {
    return Map.groupBy(await this.#query<S>(partitionKey({ type, scope })), (recorded) => recorded.stream.id);
  }

  async marks(type: StreamType, scope: string): Promise<readonly Mark[]> {
    const pages = paginateQuery(
      { client: this.#documents },
      {
        TableName: this.#table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': partitionKey({ type, scope }) },
        ProjectionExpression: 'sk, recordedAt, #hash',
        ExpressionAttributeNames: { '#hash': 'hash' },
      },
    );
    const marks: Mark[] = [];
    for await (const page of pages) marks.push(...(page.Items ?? []).map(markOf));
    return marks;
  }

  async append<S extends StreamType>(
    ref: StreamRef<S>,
    history: History<S>,
    entry: Entry<S>,
  ): Promise<Recorded<EventOf<S>> | undefined> {
    const recorded = chain(ref, history, { ...entry, event: streams[ref.type].parse(entry.event) as EventOf<S> });
    const { stream, version, ...rest } = recorded;
    try {
      await this.#documents.send(
        new PutCommand({
          TableName: this.#table,
          Item: { pk: partitionKey(stream), sk: sortKey(stream.id, version), ...rest },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
      return recorded;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  }

  async #query<S extends StreamType>(pk: string, prefix?: string): Promise<History<S>> {
    const pages = paginateQuery(
      { client: this.#documents },
      {
        TableName: this.#table,
        ConsistentRead: true,
        KeyConditionExpression: prefix ? 'pk = :pk AND begins_with(sk, :prefix)' : 'pk = :pk',
        ExpressionAttributeValues: prefix ? { ':pk': pk, ':prefix': prefix } : { ':pk': pk },
      },
    );
    const records: Recorded[] = [];
    for await (const page of pages) records.push(...(page.Items ?? []).map(recordedOf));
    // A partition holds one type of stream: its key names it, and recordedOf has parsed the event by it.
    return records as unknown as History<S>;
  }
}

const markOf = ({ sk, recordedAt, hash }: Record<string, unknown>): Mark => {
  const [id = '', version] = String(sk).split('#');
  return { id, version: Number(version), recordedAt: String(recordedAt), hash: String(hash) };
};
