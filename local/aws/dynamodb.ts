import { Stream } from 'node:stream';
import { callbackify, isDeepStrictEqual, promisify } from 'node:util';
import batchWriteItem from 'dynalite/actions/batchWriteItem.js';
import deleteItem from 'dynalite/actions/deleteItem.js';
import getItem from 'dynalite/actions/getItem.js';
import putItem from 'dynalite/actions/putItem.js';
import query from 'dynalite/actions/query.js';
import scan from 'dynalite/actions/scan.js';
import updateItem from 'dynalite/actions/updateItem.js';
import type { Action, Store as DynaliteStore, Partition } from 'dynalite/db/index.js';
import * as batchWriteItemInput from 'dynalite/validations/batchWriteItem.js';
import * as deleteItemInput from 'dynalite/validations/deleteItem.js';
import * as getItemInput from 'dynalite/validations/getItem.js';
import { checkTypes, checkValidations } from 'dynalite/validations/index.js';
import * as putItemInput from 'dynalite/validations/putItem.js';
import * as queryInput from 'dynalite/validations/query.js';
import * as scanInput from 'dynalite/validations/scan.js';
import * as updateItemInput from 'dynalite/validations/updateItem.js';
import { type default as BTree, EmptyBTree } from 'sorted-btree';
import * as z from 'zod';
import { KeyedLock, type Store } from '../store.ts';
import type { Stack } from '../template/stack.ts';
import type { Feed, Item } from './feed.ts';
import { AwsError, type Operation, type Operations } from './json-api.ts';

const keySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
/** As much of a table as dynalite asks for. */
const tableSchema = z.object({
  KeySchema: keySchema,
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.string() })),
  GlobalSecondaryIndexes: z
    .array(z.object({ IndexName: z.string(), KeySchema: keySchema, Projection: z.unknown() }))
    .default([]),
});
type Table = z.infer<typeof tableSchema>;

/** What of DynamoDB is served: every other operation is refused by name. No function may scan; who looks in from outside may. */
const served = {
  GetItem: [getItem, getItemInput],
  Query: [query, queryInput],
  PutItem: [putItem, putItemInput],
  UpdateItem: [updateItem, updateItemInput],
  DeleteItem: [deleteItem, deleteItemInput],
  BatchWriteItem: [batchWriteItem, batchWriteItemInput],
  Scan: [scan, scanInput],
} as const;

const maxItemSize = 400 * 1024;

const failure = z.object({
  statusCode: z.number(),
  body: z.object({ __type: z.string(), message: z.string().optional(), Message: z.string().optional() }),
});

/** The items of a table or index by dynalite's keys, whose order is that of their letters. */
type Items = BTree.default<string, Item>;
const noItems: Items = EmptyBTree;

/**
 * The template's tables: dynalite's rules over items in memory, and each item written in one stroke with what the write puts on the stream. So an
 * operation reads nothing from disk, and no change of an item is ever without its record.
 */
export class DynamoDb {
  readonly #store: Store;
  readonly #feed: Feed;
  readonly #tables = new Map<string, Table>();
  /** By the prefix of their keys in the store. */
  readonly #partitions = new Map<string, Items>();
  readonly #locks = new KeyedLock();

  private constructor(store: Store, feed: Feed) {
    this.#store = store;
    this.#feed = feed;
  }

  /** @throws when a table kept from before has other keys or indexes than the template says. */
  static async open(stack: Stack, store: Store, feed: Feed): Promise<DynamoDb> {
    const database = new DynamoDb(store, feed);
    for (const { name, properties } of stack.all(tableSchema, 'AWS::DynamoDB::Table')) {
      database.#tables.set(name, properties);
      const kept = store.get(`table!${name}`);
      if (kept === undefined) await store.write([`table!${name}`, properties]);
      else if (!isDeepStrictEqual(kept, properties))
        throw new Error(
          `The table ${name} has other keys now than the state kept from before; start on a fresh DATA_DIR.`,
        );
      const indexes = properties.GlobalSecondaryIndexes.map(({ IndexName }) => `index!${name}!${IndexName}!`);
      for (const prefix of [`item!${name}!`, ...indexes]) {
        const items = noItems.clone();
        for (const [key, item] of await store.list<Item>(prefix)) items.set(key.slice(prefix.length), item);
        database.#partitions.set(prefix, items);
      }
    }
    return database;
  }

  operations(): Operations {
    const database: DynaliteStore = {
      options: { maxItemSize },
      getTable: (name, ...rest) => {
        const table = this.#tables.get(name);
        const message = `Requested resource not found: Table: ${name} not found`;
        const missing = { statusCode: 400, body: { __type: 'ResourceNotFoundException', message } };
        const callback = rest.at(-1);
        if (typeof callback === 'function') callback(table ? null : missing, table && { TableName: name, ...table });
      },
      getItemDb: (name) => this.#partition(`item!${name}!`, name),
      getIndexDb: (_, name, index) => this.#partition(`index!${name}!${index}!`),
    };
    const run = async ([action, { types, custom }]: (typeof served)[keyof typeof served], input: unknown) => {
      try {
        const data = checkTypes(input, types);
        checkValidations(data, types, custom, database);
        return await promisify<DynaliteStore, unknown, unknown>(action as Action)(database, data);
      } catch (error) {
        const { success, data } = failure.safeParse(error);
        if (!success) throw error;
        const { __type, message, Message } = data.body;
        throw new AwsError(__type.replace(/^.*#/, ''), message ?? Message ?? '', data.statusCode);
      }
    };
    return {
      ...Object.fromEntries(
        Object.entries(served).map(([name, action]): [string, Operation] => [name, (input) => run(action, input)]),
      ),
      ListTables: async () => ({ TableNames: [...this.#tables.keys()] }),
    };
  }

  /** Where dynalite keeps the items of a table or index. @param table whose stream hears of what is written. */
  #partition(prefix: string, table?: string): Partition {
    const items = this.#partitions.get(prefix) ?? noItems;
    const write = async (key: string, item?: Item): Promise<void> => {
      const before = items.get(key);
      const [changes, deliver] = table
        ? this.#feed.record(table, this.#keysOf(table, item ?? before), before, item)
        : [[]];
      await this.#store.write([prefix + key, item], ...changes);
      if (item) items.set(key, item);
      else items.delete(key);
      deliver?.();
    };
    return {
      get: callbackify(async (key: string) => items.get(key)),
      put: callbackify((key: string, item: Item) => write(key, item)),
      del: callbackify((key: string) => write(key)),
      lock: (key, work) => {
        const whole = (resolve: () => void): void =>
          work((callback) => (error, result) => {
            resolve();
            callback(error, result);
          });
        this.#locks.run(prefix + key, () => new Promise<void>(whole));
      },
      createValueStream: ({ gt, gte = '', lt = '~', lte, reverse, limit = -1 }) => {
        const found: Item[] = [];
        items.forRange(gt ?? gte, lte ?? lt, lte !== undefined, (key, item) => {
          if (key !== gt) found.push(item);
        });
        const wanted = reverse ? found.reverse() : found;
        const stream = new Stream();
        setImmediate(() => {
          for (const item of limit < 0 ? wanted : wanted.slice(0, limit)) stream.emit('data', item);
          stream.emit('end');
        });
        return stream;
      },
    };
  }

  #keysOf(table: string, item: Item = {}): Item {
    const names = this.#tables.get(table)?.KeySchema.map(({ AttributeName }) => AttributeName) ?? [];
    return Object.fromEntries(names.map((name) => [name, item[name]]));
  }
}
