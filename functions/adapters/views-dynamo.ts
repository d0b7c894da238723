import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { Row, Views } from './views.ts';

/** The views in DynamoDB. */
export class ViewsDynamo implements Views {
  readonly #documents: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(documents: DynamoDBDocumentClient, table: string) {
    this.#documents = documents;
    this.#table = table;
  }

  async get(view: string, key: string): Promise<Row | undefined> {
    const found = await this.#documents.send(new GetCommand({ TableName: this.#table, Key: { pk: view, sk: key } }));
    return found.Item && rowOf(found.Item);
  }

  async query(view: string, { after, limit = 1000 }: { after?: string; limit?: number } = {}): Promise<readonly Row[]> {
    const pages = paginateQuery(
      { client: this.#documents },
      {
        TableName: this.#table,
        KeyConditionExpression: after === undefined ? 'pk = :pk' : 'pk = :pk AND sk > :after',
        ExpressionAttributeValues: { ':pk': view, ...(after === undefined ? {} : { ':after': after }) },
        Limit: limit,
      },
    );
    const rows: Row[] = [];
    for await (const page of pages) {
      rows.push(...(page.Items ?? []).map(rowOf));
      if (rows.length >= limit) break;
    }
    return rows.slice(0, limit);
  }

  async keys(view: string): Promise<readonly string[]> {
    const pages = paginateQuery(
      { client: this.#documents },
      {
        TableName: this.#table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': view },
        ProjectionExpression: 'sk',
      },
    );
    const keys: string[] = [];
    for await (const page of pages) keys.push(...(page.Items ?? []).map(({ sk }) => String(sk)));
    return keys;
  }

  async put({ view, key, version, content }: Row): Promise<void> {
    try {
      await this.#documents.send(
        new PutCommand({
          TableName: this.#table,
          Item: { pk: view, sk: key, version, content },
          ConditionExpression: 'attribute_not_exists(pk) OR #version < :version',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':version': version },
        }),
      );
    } catch (error) {
      // A newer row stands there: exactly what the condition is for.
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }
}

const rowOf = (item: Record<string, unknown>): Row => ({
  view: String(item.pk),
  key: String(item.sk),
  version: Number(item.version),
  content: item.content as Row['content'],
});
