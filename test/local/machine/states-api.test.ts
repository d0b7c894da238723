import {
  DescribeExecutionCommand,
  DescribeMapRunCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { expect, test } from 'vitest';
import { clientOf, itemsOf, post, startFixture, temporaryFolder, views } from '../cloud.ts';

const start = Date.parse('2026-09-18T01:00:00Z');
const machine = 'arn:aws-cn:states:cn-north-1:000000000000:stateMachine:procedure';
const live = `${machine}:live`;
const arn = (name: string): string => `arn:aws-cn:states:cn-north-1:000000000000:execution:procedure:${name}`;

interface Task {
  readonly token: string;
  readonly entered: string;
  readonly state: string;
  readonly execution: string;
}

const setup = async (options: Parameters<typeof startFixture>[0] = {}) => {
  const cloud = await startFixture({ clockStart: start, ...options });
  const client = new SFNClient(clientOf(cloud, 'SFN'));
  const begin = (name: string, input: Record<string, unknown> = {}) =>
    client.send(
      new StartExecutionCommand({
        stateMachineArn: live,
        name,
        input: JSON.stringify({ until: '2026-09-25T16:00:00Z', objection: true, ...input }),
      }),
    );
  const statusOf = async (name: string) =>
    (await client.send(new DescribeExecutionCommand({ executionArn: arn(name) }))).status;
  /** What the worker function got in a state, call by call. */
  const tasks = async (state: string): Promise<Task[]> =>
    (await itemsOf(cloud, views, `call ${state}`)).map(({ task }) => task as Task);
  const moveTo = (to: string) => cloud.clock.move(() => Date.parse(to));
  return { cloud, client, begin, statusOf, tasks, moveTo };
};
const minute = (task: Task | undefined): string | undefined => task?.entered.slice(0, 16);

test('an execution waits on the local clock, then at a token, and goes on with what was sent', async () => {
  const { cloud, client, begin, statusOf, tasks, moveTo } = await setup();
  await begin('2026-1');
  await cloud.settle();
  expect(await tasks('准备')).toMatchObject([
    { state: '准备', execution: '2026-1', entered: expect.stringMatching(/^2026-09-18T01:00/) },
  ]);
  await moveTo('2026-09-25T15:59:30Z');
  expect(await tasks('等待裁定')).toEqual([]);
  await moveTo('2026-09-25T16:00:00Z');
  const [task] = await tasks('等待裁定');
  expect(task?.entered).toBe('2026-09-25T16:00:00.000Z');
  expect(await statusOf('2026-1')).toBe('RUNNING');
  await client.send(new SendTaskSuccessCommand({ taskToken: task?.token, output: '{"ruling":"驳回"}' }));
  await cloud.settle();
  const ended = await client.send(new DescribeExecutionCommand({ executionArn: arn('2026-1') }));
  expect(ended).toMatchObject({
    status: 'SUCCEEDED',
    name: '2026-1',
    stateMachineArn: machine,
    stateMachineAliasArn: live,
  });
  expect(JSON.parse(ended.output ?? '')).toMatchObject({
    answer: { ruling: '驳回' },
    prepared: { value: { calls: 1 } },
  });
  expect(ended.startDate?.toISOString()).toMatch(/^2026-09-18T01:00/);
  expect(ended.stopDate?.toISOString()).toMatch(/^2026-09-25T16:00/);
});

test('a token that is not answered times out, reminds and waits again, with a new token each time', async () => {
  const { cloud, client, begin, tasks, moveTo } = await setup();
  await begin('slow', { until: '2026-09-18T02:00:00Z' });
  await moveTo('2026-09-23T02:00:00Z');
  const asked = await tasks('等待裁定');
  expect(asked.map(minute)).toEqual(['2026-09-18T02:00', '2026-09-20T02:00', '2026-09-22T02:00']);
  expect(await tasks('提醒')).toHaveLength(2);
  expect(new Set(asked.map(({ token }) => token)).size).toBe(3);
  const late = client.send(new SendTaskSuccessCommand({ taskToken: asked[0]?.token, output: '{}' }));
  await expect(late).rejects.toMatchObject({ name: 'TaskTimedOut' });
  await client.send(new SendTaskSuccessCommand({ taskToken: asked[2]?.token, output: '{}' }));
  const twice = client.send(new SendTaskSuccessCommand({ taskToken: asked[2]?.token, output: '{}' }));
  await expect(twice).rejects.toMatchObject({ name: 'TaskTimedOut' });
  await cloud.settle();
  await moveTo('2026-10-01T00:00:00Z');
  expect(await tasks('等待裁定')).toHaveLength(3);
});

test('a token answered before its function has returned is taken', async () => {
  const held = Promise.withResolvers<void>();
  const { cloud, client, begin, statusOf, tasks } = await setup({
    hooks: {
      beforeCall: async (_, operation, input) => {
        // The function has noted its token, and is held before it returns.
        if (operation === 'PutItem' && JSON.stringify(input).includes('call 等待裁定')) {
          const token = /"token":{"S":"([^"]+)"/.exec(JSON.stringify(input))?.[1];
          await client.send(new SendTaskSuccessCommand({ taskToken: token, output: '"early"' }));
          await held.promise;
        }
      },
    },
  });
  await begin('early', { until: '2026-09-18T00:00:00Z' });
  const done = async (): Promise<void> => {
    while ((await statusOf('early')) !== 'SUCCEEDED') await new Promise(setImmediate);
  };
  await done();
  expect(await tasks('等待裁定')).toEqual([]);
  held.resolve();
  await cloud.settle();
  expect(await tasks('等待裁定')).toHaveLength(1);
});

test('a failing task is tried again at the definition’s distances on the local clock', async () => {
  const { cloud, begin, statusOf, tasks, moveTo } = await setup();
  await begin('flaky', { flaky: 2, objection: false });
  await cloud.settle();
  expect(await tasks('准备')).toHaveLength(1);
  await moveTo('2026-09-18T01:09:00Z');
  expect(await tasks('准备')).toHaveLength(1);
  await moveTo('2026-09-18T01:11:00Z');
  expect(await tasks('准备')).toHaveLength(2);
  await moveTo('2026-09-18T01:39:00Z');
  expect(await tasks('准备')).toHaveLength(2);
  await moveTo('2026-09-18T01:41:00Z');
  const tried = await tasks('准备');
  expect(tried).toHaveLength(3);
  expect(new Set(tried.map(({ entered }) => entered)).size).toBe(1);
  await moveTo('2026-09-26T00:00:00Z');
  expect(await statusOf('flaky')).toBe('SUCCEEDED');
});

test('an error that no retrier takes ends the execution, and the rule for it hears', async () => {
  const { cloud, client, begin, tasks, moveTo } = await setup();
  await begin('broken', { flaky: 9 });
  await moveTo('2026-09-19T00:00:00Z');
  const ended = await client.send(new DescribeExecutionCommand({ executionArn: arn('broken') }));
  expect(ended).toMatchObject({ status: 'FAILED', error: 'Flaky' });
  expect(JSON.parse(ended.cause ?? '')).toMatchObject({ errorType: 'Flaky', errorMessage: 'not yet' });
  expect(await tasks('准备')).toHaveLength(3);
  await cloud.settle();
  expect(await tasks('Step Functions Execution Status Change')).toMatchObject([
    {
      source: 'aws.states',
      resources: [arn('broken')],
      detail: { status: 'FAILED', name: 'broken', error: 'Flaky', stateMachineArn: machine },
    },
  ]);
});

test('a function that overruns its timeout fails the task by the name that Lambda gives it', async () => {
  const { cloud, client, begin } = await setup();
  await begin('overrun', { slow: true });
  await cloud.settle();
  const ended = await client.send(new DescribeExecutionCommand({ executionArn: arn('overrun') }));
  expect(ended).toMatchObject({ status: 'FAILED', error: 'Sandbox.Timedout' });
  expect(ended.cause).toContain('Task timed out after 1.00 seconds');
});

test('a name is used once: the same start again answers the same, any other is refused', async () => {
  const { cloud, client, begin, statusOf } = await setup();
  const [one, same] = [await begin('2026-1'), await begin('2026-1')];
  expect(same.executionArn).toBe(one.executionArn);
  await expect(begin('2026-1', { other: true })).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
  await client.send(new StopExecutionCommand({ executionArn: arn('2026-1'), cause: '测试' }));
  await cloud.settle();
  await expect(begin('2026-1')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
  await begin('2026-2');
  expect([await statusOf('2026-1'), await statusOf('2026-2')]).toEqual(['ABORTED', 'RUNNING']);
});

test('what is no token, no execution, no machine or no served operation is named', async () => {
  const { client, begin } = await setup();
  const foreign = Buffer.from('0aafe0a4-0000-4000-8000-000000000000 arn:aws-cn:states:x').toString('base64url');
  const send = (taskToken: string, output = '{}') => client.send(new SendTaskSuccessCommand({ taskToken, output }));
  await expect(send('nonsense')).rejects.toMatchObject({ name: 'InvalidToken' });
  await expect(send(foreign)).rejects.toMatchObject({ name: 'TaskDoesNotExist' });
  await expect(send(foreign, 'no json')).rejects.toMatchObject({ name: 'InvalidOutput' });
  await expect(client.send(new DescribeExecutionCommand({ executionArn: arn('x') }))).rejects.toMatchObject({
    name: 'ExecutionDoesNotExist',
  });
  const unknown = new StartExecutionCommand({ stateMachineArn: `${machine}:other` });
  await expect(client.send(unknown)).rejects.toMatchObject({ name: 'StateMachineDoesNotExist' });
  await expect(begin('no good name')).rejects.toMatchObject({ name: 'InvalidName' });
  await expect(client.send(new DescribeMapRunCommand({ mapRunArn: 'x' }))).rejects.toThrow(
    'does not serve states:DescribeMapRun',
  );
});

test('what ran when the cloud stopped is aborted at the next start and announced', async () => {
  const dataDir = await temporaryFolder();
  const first = await setup({ dataDir });
  await first.begin('2026-1', { until: '2026-09-18T02:00:00Z' });
  await first.cloud.settle();
  await first.moveTo('2026-09-18T03:00:00Z');
  const [task] = await first.tasks('等待裁定');
  await first.cloud.close();
  const second = await setup({ dataDir });
  await second.cloud.settle();
  expect(await second.statusOf('2026-1')).toBe('ABORTED');
  expect(await second.tasks('Step Functions Execution Status Change')).toMatchObject([
    { detail: { status: 'ABORTED', name: '2026-1' } },
  ]);
  const late = second.client.send(new SendTaskSuccessCommand({ taskToken: task?.token, output: '{}' }));
  await expect(late).rejects.toMatchObject({ name: 'TaskTimedOut' });
  await second.cloud.close();
  const third = await setup({ dataDir });
  await third.cloud.settle();
  expect(await third.tasks('Step Functions Execution Status Change')).toHaveLength(1);
});

test('POST /dev/clock answers when all that was due has happened, POST /dev/settle when all is idle', async () => {
  const { cloud, begin, tasks } = await setup();
  await begin('2026-1');
  expect(await (await post(cloud, '/dev/settle', {})).json()).toMatchObject({
    now: expect.stringMatching(/^2026-09-18T01:/),
  });
  expect(await tasks('准备')).toHaveLength(1);
  const moved = await post(cloud, '/dev/clock', { to: '2026-09-26T08:00:00+08:00' });
  expect([moved.status, await moved.json()]).toEqual([200, { now: expect.stringMatching(/^2026-09-26T00:00:00/) }]);
  expect(await tasks('等待裁定')).toHaveLength(1);
});
