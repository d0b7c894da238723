import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { Wait, Waits } from './waits.ts';

const keyOf = ({ execution, state, round }: Wait) => ({ pk: execution, sk: `${state}#${round}` });

/** Task tokens in DynamoDB. */
export class WaitsDynamo implements Waits {
  readonly #documents: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(documents: DynamoDBDocumentClient, table: string) {
    this.#documents = documents;
    this.#table = table;
  }

  async put(wait: Wait): Promise<void> {
    await this.#documents.send(new PutCommand({ TableName: this.#table, Item: { ...keyOf(wait), ...wait } }));
  }

  async list(execution: string): Promise<readonly Wait[]> {
    const pages = paginateQuery(
      { client: this.#documents },
      {
        TableName: this.#table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': execution },
      },
    );
    const waits: Wait[] = [];
    for await (const { Items = [] } of pages)
      waits.push(...Items.map(({ execution, state, round, token }) => ({ execution, state, round, token }) as Wait));
    return waits;
  }

  async remove(wait: Wait): Promise<void> {
    try {
      await this.#documents.send(
        new DeleteCommand({
          TableName: this.#table,
          Key: keyOf(wait),
          ConditionExpression: '#token = :token',
          ExpressionAttributeNames: { '#token': 'token' },
          ExpressionAttributeValues: { ':token': wait.token },
        }),
      );
    } catch (error) {
      // A newer entry into the state has put its own token there: that one stays.
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }
}
