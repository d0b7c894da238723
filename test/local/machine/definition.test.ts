import validate from 'asl-validator';
import { expect, test } from 'vitest';
import {
  type Definition,
  readDefinition,
  rewrite,
  rewrites,
  type State,
  sleep,
} from '../../../local/machine/definition.ts';

const resource = 'arn:aws-cn:states:::lambda:invoke';
const definition: Definition = {
  StartAt: '准备',
  States: {
    准备: {
      Type: 'Task',
      Resource: resource,
      Parameters: { FunctionName: 'f', 'Payload.$': '$', 'now.$': '$$.State.EnteredTime' },
      Retry: [{ ErrorEquals: ['Flaky'], IntervalSeconds: 60, MaxAttempts: 5, BackoffRate: 2 }],
      Next: '公示期',
    },
    公示期: { Type: 'Wait', TimestampPath: '$.until', OutputPath: '$.rest', Next: '等待' },
    等待: {
      Type: 'Task',
      Resource: `${resource}.waitForTaskToken`,
      TimeoutSeconds: 86_400,
      Parameters: { FunctionName: 'f' },
      Next: '结束',
    },
    结束: { Type: 'Succeed' },
  },
};
const apply = (name: string): Definition => {
  const found = rewrites.find((each) => each.name === name);
  if (!found) throw new Error(`There is no rewrite «${name}».`);
  return found.apply(definition);
};
const state = (changed: Definition, name: string): State => changed.States[name] ?? { Type: 'missing' };

test('the template’s definition is read as it stands', () => {
  expect(readDefinition(JSON.stringify(definition))).toEqual(definition);
});

test('every rewrite of the list is tested here', () => {
  expect(rewrites.map(({ name }) => name)).toEqual([
    'Wait sleeps on the local clock',
    'Task timeouts run on the local clock',
    'Retriers wait on the local clock',
  ]);
});

test('rewrite: Wait sleeps on the local clock', () => {
  const changed = apply('Wait sleeps on the local clock');
  expect(state(changed, '公示期')).toEqual({
    Type: 'Task',
    Resource: sleep,
    Parameters: { 'timestamp.$': '$.until', 'input.$': '$' },
    OutputPath: '$.rest',
    Next: '等待',
  });
  expect(state(changed, '准备')).toBe(definition.States.准备);
});

test('rewrite: Task timeouts run on the local clock', () => {
  const changed = apply('Task timeouts run on the local clock');
  for (const name of ['准备', '等待'])
    expect(state(changed, name).TimeoutSeconds).toBe(Math.floor((2 ** 31 - 1) / 1000));
  expect(state(changed, '公示期')).not.toHaveProperty('TimeoutSeconds');
});

test('rewrite: Retriers wait on the local clock', () => {
  expect(state(apply('Retriers wait on the local clock'), '准备').Retry).toEqual([
    { ErrorEquals: ['Flaky'], IntervalSeconds: 0, MaxAttempts: 5, BackoffRate: 2 },
  ]);
});

test('all rewrites together keep the states, their names and their order', () => {
  const changed = rewrite(definition);
  expect(Object.keys(changed.States)).toEqual(Object.keys(definition.States));
  expect(changed.StartAt).toBe(definition.StartAt);
  expect(validate(structuredClone({ ...definition })).isValid).toBe(true);
});

test.each([
  ['an invalid definition', { ...definition, StartAt: 'nowhere' }, 'The state machine’s definition is invalid'],
  [
    'a heartbeat',
    { ...definition, States: { ...definition.States, 等待: { ...definition.States.等待, HeartbeatSeconds: 60 } } },
    'HeartbeatSeconds',
  ],
  [
    'another service',
    {
      ...definition,
      States: {
        ...definition.States,
        准备: { ...definition.States.准备, Resource: 'arn:aws-cn:states:::sqs:sendMessage' },
      },
    },
    'States["准备"].Resource',
  ],
  [
    'a time that only AWS knows',
    {
      ...definition,
      States: {
        ...definition.States,
        准备: { ...definition.States.准备, Parameters: { 'a.$': '$$.Execution.StartTime' } },
      },
    },
    '$$.Execution.StartTime',
  ],
  ['a limit of the whole', { ...definition, TimeoutSeconds: 60 }, 'TimeoutSeconds'],
  ['JSONata', { QueryLanguage: 'JSONata', StartAt: 'S', States: { S: { Type: 'Succeed' } } }, 'QueryLanguage'],
  [
    'a parallel state',
    {
      StartAt: 'P',
      States: { P: { Type: 'Parallel', Branches: [{ StartAt: 'S', States: { S: { Type: 'Succeed' } } }], End: true } },
    },
    'States.P.Type',
  ],
])('%s stops the start with its name', (_, changed, message) => {
  expect(() => readDefinition(JSON.stringify(changed))).toThrow(message);
});
