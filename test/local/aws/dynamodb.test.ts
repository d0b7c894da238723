import { DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { clientOf, documentsOf, startFixture, temporaryFolder, views } from '../cloud.ts';

test('tables and their indexes keep what is in them over a restart', async () => {
  const dataDir = await temporaryFolder();
  const first = await startFixture({ dataDir });
  await documentsOf(first).send(new PutCommand({ TableName: views, Item: { pk: '甲', sk: '乙' } }));
  await first.close();
  const documents = documentsOf(await startFixture({ dataDir }));
  const { Item } = await documents.send(new GetCommand({ TableName: views, Key: { pk: '甲', sk: '乙' } }));
  expect(Item).toEqual({ pk: '甲', sk: '乙' });
  const { Items } = await documents.send(
    new QueryCommand({
      TableName: views,
      IndexName: 'bySk',
      KeyConditionExpression: 'sk = :sk',
      ExpressionAttributeValues: { ':sk': '乙' },
    }),
  );
  expect(Items).toEqual([{ pk: '甲', sk: '乙' }]);
});

test('an operation that no part serves is refused by its name', async () => {
  const cloud = await startFixture();
  const client = new DynamoDBClient(clientOf(cloud, 'DYNAMODB'));
  await expect(client.send(new TransactWriteItemsCommand({ TransactItems: [] }))).rejects.toThrow(
    'The local cloud does not serve dynamodb:TransactWriteItems.',
  );
  const other = await fetch(`${cloud.endpoints.AWS_ENDPOINT_URL}/`, {
    method: 'POST',
    headers: { 'x-amz-target': 'AmazonSQS.SendMessage' },
    body: '{}',
  });
  expect([other.status, await other.json()]).toEqual([
    400,
    { __type: 'UnknownOperationException', message: 'The local cloud does not serve AmazonSQS:SendMessage.' },
  ]);
});
