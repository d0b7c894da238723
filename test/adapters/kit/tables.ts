import { CreateTableCommand, DeleteTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll } from 'vitest';
import { documentClient } from '../../../functions/adapters/clients.ts';
import { openEstate, randomName } from './estate.ts';

/** A table to prove an adapter on, there once the tests run. */
export interface TestTable {
  readonly name: string;
  readonly documents: DynamoDBDocumentClient;
  /** Pages that queries and lists of keys have asked for so far. */
  readonly pages: number;
}

interface Place {
  readonly name: string;
  close(): Promise<void>;
}

/** A table of the suite's own at the endpoint that the environment names; region and credentials come from there, too. */
const outside = async (): Promise<Place> => {
  const client = documentClient();
  const name = randomName();
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 120, minDelay: 1, maxDelay: 2 }, { TableName: name });
  return {
    name,
    close: async () => {
      await client.send(new DeleteTableCommand({ TableName: name }));
    },
  };
};

/** The award's own table on the local cloud. */
const inside = async (table: string): Promise<Place> => {
  const estate = await openEstate();
  return { name: estate.resource('AWS::DynamoDB::Table', `Records${table}`).name, close: estate.close };
};

/**
 * One table per test file: where `AWS_ENDPOINT_URL_DYNAMODB` was set from outside a fresh one there, else the award's own of that
 * name on the local cloud.
 */
export const useTable = (table: 'Journal' | 'Views' | 'Private' | 'Waits'): TestTable => {
  let pages = 0;
  let place: Place | undefined;
  let documents: DynamoDBDocumentClient | undefined;
  beforeAll(async () => {
    place = process.env.AWS_ENDPOINT_URL_DYNAMODB ? await outside() : await inside(table);
    documents = documentClient();
    documents.middlewareStack.add(
      (next, { commandName }) =>
        (args) => {
          if (commandName === 'QueryCommand') pages += 1;
          return next(args);
        },
      { step: 'initialize' },
    );
  });
  afterAll(async () => {
    documents?.destroy();
    await place?.close();
  });
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the table is not there yet');
    return value;
  };
  return {
    get name() {
      return there(place).name;
    },
    get documents() {
      return there(documents);
    },
    get pages() {
      return pages;
    },
  };
};
