import { Stream } from 'node:stream';
import { callbackify, isDeepStrictEqual, promisify } from 'node:util';
import batchWriteItem from 'dynalite/actions/batchWriteItem.js';
import deleteItem from 'dynalite/actions/deleteItem.js';
import getItem from 'dynalite/actions/getItem.js';
import putItem from 'dynalite/actions/putItem.js';
import query from 'dynalite/actions/query.js';
import updateItem from 'dynalite/actions/updateItem.js';
import type { Action, Store as DynaliteStore, Partition } from 'dynalite/db/index.js';
import * as batchWriteItemInput from 'dynalite/validations/batchWriteItem.js';
import * as deleteItemInput from 'dynalite/validations/deleteItem.js';
import * as getItemInput from 'dynalite/validations/getItem.js';
import { checkTypes, checkValidations } from 'dynalite/validations/index.js';
import * as putItemInput from 'dynalite/validations/putItem.js';
import * as queryInput from 'dynalite/validations/query.js';
import * as updateItemInput from 'dynalite/validations/updateItem.js';
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

/** What of DynamoDB is served: every other operation is refused by name. */
const served = {
  GetItem: [getItem, getItemInput],
  Query: [query, queryInput],
  PutItem: [putItem, putItemInput],
  UpdateItem: [updateItem, updateItemInput],
  DeleteItem: [deleteItem, deleteItemInput],
  BatchWriteItem: [batchWriteItem, batchWriteItemInput],
} as const;

const maxItemSize = 400 * 1024;

const failure = z.object({
  statusCode: z.number(),
  body: z.object({ __type: z.string(), message: z.string().optional(), Message: z.string().optional() }),
});

/**
 * The template's tables: dynalite's rules over the cloud's own store. So a table needs no read from disk for every operation, and an item is written
 * in one stroke with what the write puts on the stream.
 */
export class DynamoDb {
  readonly #store: Store;
  readonly #feed: Feed;
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #locks = new KeyedLock();

  private constructor(store: Store, feed: Feed, tables: ReadonlyMap<string, Table>) {
    this.#store = store;
    this.#feed = feed;
    this.#tables = tables;
  }

  /** @throws when a table kept from before has other keys or indexes than the template says. */
  static async open(stack: Stack, store: Store, feed: Feed): Promise<DynamoDb> {
    const tables = new Map<string, Table>();
    for (const { name, properties } of stack.all(tableSchema, 'AWS::DynamoDB::Table')) {
      tables.set(name, properties);
      const kept = store.get(`table!${name}`);
      if (kept === undefined) await store.write([`table!${name}`, properties]);
      else if (!isDeepStrictEqual(kept, properties))
        throw new Error(
          `The table ${name} has other keys now than the state kept from before; start on a fresh DATA_DIR.`,
        );
    }
    return new DynamoDb(store, feed, tables);
  }

  operations(): Operations {
    const database: DynaliteStore = {
      options: { maxItemSize },
      getTable: (name, ...rest) => {
        const table = this.#tables.get(name);
        const body = {
          __type: 'ResourceNotFoundException',
          message: `Requested resource not found: Table: ${name} not found`,
        };
        const callback = rest.at(-1);
        if (typeof callback === 'function')
          callback(table ? null : { statusCode: 400, body }, table && { TableName: name, ...table });
      },
      getItemDb: (name) => this.#partition(`item!${name}!`, name),
      getIndexDb: (_, name, index) => this.#partition(`index!${name}!${index}!`),
    };
    return Object.fromEntries(
      Object.entries(served).map(([name, [action, input]]): [string, Operation] => {
        const act = promisify<DynaliteStore, unknown, unknown>(action as Action);
        return [
          name,
          async (raw) => {
            try {
              const data = checkTypes(raw, input.types);
              checkValidations(data, input.types, input.custom, database);
              return await act(database, data);
            } catch (error) {
              const { success, data } = failure.safeParse(error);
              if (!success) throw error;
              const { __type, message, Message } = data.body;
              throw new AwsError(__type.replace(/^.*#/, ''), message ?? Message ?? '', data.statusCode);
            }
          },
        ];
      }),
    );
  }

  /** Where dynalite keeps the items of a table or index. @param table whose stream hears of what is written. */
  #partition(prefix: string, table?: string): Partition {
    const write = async (key: string, item?: Item): Promise<void> => {
      if (!table) return this.#store.write([prefix + key, item]);
      const before = this.#store.get<Item>(prefix + key);
      const { KeySchema = [] } = this.#tables.get(table) ?? {};
      const keyed = item ?? before ?? {};
      const keys = Object.fromEntries(KeySchema.map(({ AttributeName: name }) => [name, keyed[name]]));
      const [changes, deliver] = this.#feed.record(table, keys, before, item);
      await this.#store.write([prefix + key, item], ...changes);
      deliver();
    };
    return {
      get: callbackify(async (key: string) => this.#store.get<Item>(prefix + key)),
      put: callbackify((key: string, item: Item) => write(key, item)),
      del: callbackify((key: string) => write(key)),
      lock: (key, work) => {
        this.#locks.run(
          prefix + key,
          () =>
            new Promise<void>((resolve) => {
              work((callback) => (error, result) => {
                resolve();
                callback(error, result);
              });
            }),
        );
      },
      createValueStream: (range) => {
        const stream = new Stream();
        this.#store.values(prefix, range).then(
          (items) => {
            for (const item of items) stream.emit('data', item);
            stream.emit('end');
          },
          (error) => stream.emit('error', error),
        );
        return stream;
      },
    };
  }
}
