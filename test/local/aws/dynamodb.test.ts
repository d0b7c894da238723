import { ConditionalCheckFailedException, DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { clientOf, documentsOf, journal, startFixture, temporaryFolder, views } from '../cloud.ts';

test.each([journal, views])('a failed condition on %s answers with the item that it met', async (TableName) => {
  const cloud = await startFixture();
  const documents = documentsOf(cloud);
  const Item = { pk: 'silent', sk: 's', text: '原文' };
  await documents.send(new PutCommand({ TableName, Item }));
  const again = {
    TableName,
    ConditionExpression: 'attribute_not_exists(pk)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  };
  const failure = async (command: PutCommand | UpdateCommand): Promise<unknown> => {
    try {
      return await documents.send(command as PutCommand);
    } catch (error) {
      expect(error).toBeInstanceOf(ConditionalCheckFailedException);
      return error instanceof ConditionalCheckFailedException ? error.Item : undefined;
    }
  };
  const marshalled = { pk: { S: 'silent' }, sk: { S: 's' }, text: { S: '原文' } };
  const Key = { pk: 'silent', sk: 's' };
  expect(await failure(new PutCommand({ ...again, Item: Key }))).toEqual(marshalled);
  expect(await failure(new UpdateCommand({ ...again, Key, UpdateExpression: 'REMOVE x' }))).toEqual(marshalled);
  expect(
    await failure(new PutCommand({ ...again, Item: Key, ReturnValuesOnConditionCheckFailure: 'NONE' })),
  ).toBeUndefined();
});

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
    { __type: 'UnknownOperationException', message: 'The local cloud does not serve AmazonSQS.SendMessage.' },
  ]);
});
