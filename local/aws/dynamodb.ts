import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Stack } from '../template/stack.ts';
import type { Dynalite, Item } from './dynalite.ts';
import type { Feed } from './feed.ts';
import { AwsError, type Operation, type Operations } from './json-api.ts';

const keySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const indexSchema = z.array(z.object({ IndexName: z.string(), KeySchema: keySchema, Projection: z.unknown() }));
const tableSchema = z.object({
  KeySchema: keySchema,
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.string() })),
  GlobalSecondaryIndexes: indexSchema.optional(),
  StreamSpecification: z.object({ StreamViewType: z.literal('NEW_AND_OLD_IMAGES') }).optional(),
});
type Table = z.infer<typeof tableSchema>;

/** Reads, and whatever else passes through as it is. Everything absent here is refused by name. */
const passed = ['GetItem', 'BatchGetItem', 'Query', 'Scan', 'DescribeTable', 'ListTables', 'DescribeTimeToLive'];

interface SingleWrite {
  readonly TableName: string;
  readonly Item?: Item;
  readonly Key?: Item;
  readonly ReturnValuesOnConditionCheckFailure?: string;
}
interface BatchWrite {
  readonly RequestItems: Readonly<
    Record<string, readonly { readonly PutRequest?: { Item: Item }; readonly DeleteRequest?: { Key: Item } }[]>
  >;
}

const keyOf = (table: Table, item: Item): Item =>
  Object.fromEntries(table.KeySchema.map(({ AttributeName }) => [AttributeName, item[AttributeName]]));

/** The template's tables in dynalite, with what dynalite lacks: streams, and the old item of a failed condition. */
export class DynamoDb {
  readonly #dynalite: Dynalite;
  readonly #feed: Feed;
  readonly #tables: ReadonlyMap<string, Table>;

  private constructor(dynalite: Dynalite, feed: Feed, tables: ReadonlyMap<string, Table>) {
    this.#dynalite = dynalite;
    this.#feed = feed;
    this.#tables = tables;
  }

  /** @throws when a table kept from before has other keys or indexes than the template says. */
  static async open(stack: Stack, dynalite: Dynalite, feed: Feed): Promise<DynamoDb> {
    const resources = stack.all(tableSchema, 'AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable');
    const { TableNames } = JSON.parse(await dynalite.send('ListTables', {})) as { TableNames: string[] };
    for (const { name, properties } of resources) {
      const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes } = properties;
      const wanted = {
        KeySchema,
        AttributeDefinitions,
        ...(GlobalSecondaryIndexes && {
          GlobalSecondaryIndexes: GlobalSecondaryIndexes.map((index) => ({
            IndexName: index.IndexName,
            KeySchema: index.KeySchema,
            Projection: index.Projection,
          })),
        }),
      };
      if (!TableNames.includes(name)) {
        await dynalite.send('CreateTable', { TableName: name, BillingMode: 'PAY_PER_REQUEST', ...wanted });
        await DynamoDb.#active(dynalite, name);
        continue;
      }
      const { Table } = JSON.parse(await dynalite.send('DescribeTable', { TableName: name })) as { Table: Table };
      const indexes = (table: Table): unknown =>
        table.GlobalSecondaryIndexes?.map(({ IndexName, KeySchema: keys }) => ({ IndexName, keys }));
      if (!isDeepStrictEqual([Table.KeySchema, indexes(Table) ?? []], [KeySchema, indexes(properties) ?? []]))
        throw new Error(
          `The table ${name} has other keys now than the state kept from before; start on a fresh DATA_DIR.`,
        );
    }
    return new DynamoDb(dynalite, feed, new Map(resources.map(({ name, properties }) => [name, properties])));
  }

  static async #active(dynalite: Dynalite, name: string): Promise<void> {
    for (;;) {
      const { Table } = JSON.parse(await dynalite.send('DescribeTable', { TableName: name }));
      if (Table.TableStatus === 'ACTIVE') return;
      await new Promise(setImmediate);
    }
  }

  operations(): Operations {
    const pass =
      (operation: string): Operation =>
      (input) =>
        this.#dynalite.send(operation, input);
    return {
      ...Object.fromEntries(passed.map((operation) => [operation, pass(operation)])),
      ...Object.fromEntries(
        ['PutItem', 'UpdateItem', 'DeleteItem'].map((name) => [name, (input) => this.#write(name, input)]),
      ),
      BatchWriteItem: (input) => this.#writeBatch(input),
    };
  }

  async #write(operation: string, input: SingleWrite): Promise<string> {
    const table = this.#tables.get(input.TableName);
    const item = input.Item ?? input.Key;
    const send = async (): Promise<string> => {
      try {
        return await this.#dynalite.send(operation, input);
      } catch (error) {
        const wanted = input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD';
        if (
          !wanted ||
          !table ||
          !item ||
          !(error instanceof AwsError) ||
          error.name !== 'ConditionalCheckFailedException'
        )
          throw error;
        throw new AwsError(error.name, error.message, {
          Item: await this.#dynalite.read(input.TableName, keyOf(table, item)),
        });
      }
    };
    if (!table || !item) return send();
    return this.#feed.record(input.TableName, [keyOf(table, item)], send);
  }

  async #writeBatch(input: BatchWrite): Promise<string> {
    let send = (): Promise<string> => this.#dynalite.send('BatchWriteItem', input);
    for (const [name, requests] of Object.entries(input.RequestItems)) {
      const table = this.#tables.get(name);
      if (!table) continue;
      const keys = requests.map(({ PutRequest, DeleteRequest }) =>
        keyOf(table, PutRequest?.Item ?? DeleteRequest?.Key ?? {}),
      );
      const inner = send;
      send = () => this.#feed.record(name, keys, inner);
    }
    return send();
  }
}
