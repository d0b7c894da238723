import { BatchWriteCommand, DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import type { Cloud } from '../../../local/cloud.ts';
import { documentsOf, itemsOf, journal, startFixture, temporaryFolder, views } from '../cloud.ts';

interface StreamEvent {
  readonly Records: readonly {
    readonly eventName: string;
    readonly dynamodb: { readonly Keys: { readonly sk: { readonly S: string } }; readonly SequenceNumber: string };
  }[];
}

const put = (cloud: Cloud, sk: string, rest: Record<string, unknown> = {}) =>
  documentsOf(cloud).send(new PutCommand({ TableName: journal, Item: { pk: 'p', sk, ...rest } }));
const seen = async (cloud: Cloud): Promise<Record<string, unknown>> =>
  Object.fromEntries((await itemsOf(cloud, views, 'seen p')).map(({ sk, names }) => [sk, names]));

/** Notes the batches that reach the projection. */
const recorder = () => {
  const batches: string[][] = [];
  const events: StreamEvent[] = [];
  return {
    batches,
    events,
    hooks: {
      beforeInvoke: (name: string, event: unknown) => {
        if (name !== 'fixture-project') return;
        events.push(event as StreamEvent);
        batches.push((event as StreamEvent).Records.map(({ dynamodb }) => dynamodb.Keys.sk.S));
      },
    },
  };
};

test('each change reaches the mapped function with its images; what changes nothing does not', async () => {
  const { events, hooks } = recorder();
  const cloud = await startFixture({ hooks, clockStart: Date.parse('2030-01-01T00:00:00Z') });
  const documents = documentsOf(cloud);
  const Key = { pk: 'p', sk: 'one' };
  await put(cloud, 'one', { n: 1 });
  await cloud.settle();
  await put(cloud, 'one', { n: 1 });
  await documents.send(
    new UpdateCommand({
      TableName: journal,
      Key,
      UpdateExpression: 'SET n = :n',
      ExpressionAttributeValues: { ':n': 2 },
    }),
  );
  await cloud.settle();
  const refused = documents.send(
    new PutCommand({ TableName: journal, Item: Key, ConditionExpression: 'attribute_not_exists(pk)' }),
  );
  await expect(refused).rejects.toThrow('The conditional request failed');
  await documents.send(new DeleteCommand({ TableName: journal, Key }));
  await documents.send(new DeleteCommand({ TableName: journal, Key: { pk: 'p', sk: 'never was' } }));
  await cloud.settle();
  const records = events.flatMap(({ Records }) => Records);
  const image = (n: number) => ({ pk: { S: 'p' }, sk: { S: 'one' }, n: { N: String(n) } });
  expect(records).toMatchObject([
    {
      eventName: 'INSERT',
      eventSource: 'aws:dynamodb',
      eventVersion: '1.1',
      awsRegion: 'cn-north-1',
      eventSourceARN: expect.stringMatching(/^arn:aws-cn:dynamodb:.*:table\/fixture-Journal\w+\/stream\//),
      dynamodb: {
        Keys: { pk: { S: 'p' }, sk: { S: 'one' } },
        NewImage: image(1),
        StreamViewType: 'NEW_AND_OLD_IMAGES',
        SequenceNumber: expect.stringMatching(/^\d{21}$/),
      },
    },
    { eventName: 'MODIFY', dynamodb: { OldImage: image(1), NewImage: image(2) } },
    { eventName: 'REMOVE', dynamodb: { OldImage: image(2) } },
  ]);
  expect(records[0]?.dynamodb).toMatchObject({
    ApproximateCreationDateTime: expect.closeTo(Date.parse('2030-01-01T00:00:00Z') / 1000, -2),
  });
});

test('batches keep to their size, and a batch write is a write of each item', async () => {
  const { batches, hooks } = recorder();
  const cloud = await startFixture({ hooks });
  const requests = Array.from({ length: 25 }, (_, n) => ({
    PutRequest: { Item: { pk: 'p', sk: `${n}` } },
  }));
  await documentsOf(cloud).send(new BatchWriteCommand({ RequestItems: { [journal]: requests } }));
  await cloud.settle();
  expect(batches.flat().sort()).toEqual(requests.map(({ PutRequest }) => PutRequest.Item.sk).sort());
  expect(Math.max(...batches.map((batch) => batch.length))).toBe(10);
});

test('records of different items come in any order that the seed decides, those of one item in theirs', async () => {
  const deliver = async (shuffleSeed: number): Promise<string[]> => {
    const held = Promise.withResolvers<void>();
    const { batches, hooks } = recorder();
    const cloud = await startFixture({
      shuffleSeed,
      hooks: {
        beforeInvoke: async (name, event) => {
          hooks.beforeInvoke(name, event);
          await held.promise;
        },
      },
    });
    await put(cloud, 'first');
    for (let n = 0; n < 8; n += 1) await put(cloud, `item ${n}`, { n: 0 });
    for (let n = 1; n < 4; n += 1) await put(cloud, 'item 0', { n });
    held.resolve();
    await cloud.settle();
    expect(await seen(cloud)).toMatchObject({ 'item 0': ['INSERT', 'MODIFY', 'MODIFY', 'MODIFY'] });
    await cloud.close();
    return batches.flat();
  };
  const [one, same, other] = [await deliver(1), await deliver(1), await deliver(2)];
  expect(one).toEqual(same);
  expect(one).not.toEqual(other);
  expect(one.toSorted()).toEqual(other.toSorted());
});

test('a poisoned record is tried as often as the mapping says, goes to the queue alone, and holds nothing else up', async () => {
  const { batches, hooks } = recorder();
  const cloud = await startFixture({ hooks, clockStart: Date.parse('2030-01-01T00:00:00Z') });
  const requests = ['a', 'b', 'poison', 'c', 'd'].map((sk) => ({ PutRequest: { Item: { pk: 'p', sk } } }));
  await documentsOf(cloud).send(new BatchWriteCommand({ RequestItems: { [journal]: requests } }));
  await cloud.settle();
  expect(Object.keys(await seen(cloud)).sort()).toEqual(['a', 'b', 'c', 'd']);
  expect(batches.filter((batch) => batch.length === 1 && batch[0] === 'poison')).toHaveLength(3);
  expect(await cloud.queue('fixture-dead')).toMatchObject([
    {
      requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3 },
      timestamp: expect.stringMatching(/^2030-01-01/),
      DDBStreamBatchInfo: { batchSize: 1, startSequenceNumber: expect.stringMatching(/^\d{21}$/) },
    },
  ]);
});

test('a batch whose function throws is halved until the culprit is alone', async () => {
  const { hooks } = recorder();
  const cloud = await startFixture({ hooks });
  const requests = ['a', 'b', 'bomb', 'c', 'd', 'e', 'f'].map((sk) => ({ PutRequest: { Item: { pk: 'p', sk } } }));
  await documentsOf(cloud).send(new BatchWriteCommand({ RequestItems: { [journal]: requests } }));
  await cloud.settle();
  expect(Object.keys(await seen(cloud)).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(await cloud.queue('fixture-dead')).toMatchObject([{ DDBStreamBatchInfo: { batchSize: 1 } }]);
});

test('what was not delivered when the cloud stopped is delivered at the next start', async () => {
  const dataDir = await temporaryFolder();
  const never = new Promise<void>(() => undefined);
  const first = await startFixture({ dataDir, hooks: { beforeInvoke: () => never }, drainMs: 10 });
  await put(first, 'early');
  await first.close();
  const second = await startFixture({ dataDir });
  await second.settle();
  expect(await seen(second)).toEqual({ early: ['INSERT'] });
});
