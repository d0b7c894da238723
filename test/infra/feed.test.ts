import { describe, expect, it } from 'vitest';
import { environments } from '../../functions/contracts/environment.ts';
import { logCodes } from '../../functions/contracts/log-codes.ts';
import { partitions, resourceOf, resourcesOf } from './kit/synth.ts';

describe.each(partitions)('what follows from the journal in %s', (_partition, { stack, template }) => {
  const functionId = (path: string) => resourceOf(stack, template, `${path}/Function/Resource`).id;
  const arnOf = (path: string) => `<${resourceOf(stack, template, path).id}.Arn>`;

  it('is two consumers of its stream, project and react, and never more', () => {
    const mappings = resourcesOf(template, 'AWS::Lambda::EventSourceMapping').map(([, mapping]) => mapping);
    expect(mappings.map(({ FunctionName }) => FunctionName).sort()).toEqual(
      [`<${functionId('Feed/Project')}>`, `<${functionId('Feed/React')}>`].sort(),
    );
    const journal = resourceOf(stack, template, 'Records/Journal/Resource').id;
    for (const mapping of mappings) {
      expect(mapping).toMatchObject({
        EventSourceArn: `<${journal}.StreamArn>`,
        StartingPosition: 'TRIM_HORIZON',
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 5,
        DestinationConfig: { OnFailure: { Destination: arnOf('Feed/Failures/Resource') } },
      });
      // No record is filtered away: a change or deletion has to be seen.
      expect(mapping).not.toHaveProperty('FilterCriteria');
    }
  });

  it('never lets a batch outlive its function', () => {
    const { Timeout } = resourceOf(stack, template, 'Feed/React/Function/Resource').properties;
    // 25 records, each with a message to a gateway that may take its five seconds.
    expect(Timeout).toBeGreaterThanOrEqual(25 * 4);
  });
});

describe.each(partitions)('what happens by the clock in %s', (_partition, { stack, template }) => {
  const rule = (name: string) => resourceOf(stack, template, `Schedules/${name}/Resource`).properties;
  const functionArn = (path: string) => `<${resourceOf(stack, template, `${path}/Function/Resource`).id}.Arn>`;
  const failures = () => `<${resourceOf(stack, template, 'Schedules/Failures/Resource').id}.Arn>`;

  it.each([
    ['EveryEarlyMorning', 'cron(0 20 * * ? *)', 'Schedules/Reconcile'],
    ['EveryMorning', 'cron(0 1 * * ? *)', 'Schedules/Remind'],
    ['EveryNight', 'cron(10 16 * * ? *)', 'Schedules/Seal'],
  ])('%s: %s', (name, expression, target) => {
    expect(rule(name)).toMatchObject({
      ScheduleExpression: expression,
      State: 'ENABLED',
      Targets: [{ Arn: functionArn(target), DeadLetterConfig: { Arn: failures() } }],
    });
  });

  it('a stopped machine of ours, and no other, calls reconcile at once', () => {
    const { id } = resourceOf(stack, template, 'Procedure/Machine/Resource');
    expect(rule('MachineStopped')).toMatchObject({
      EventPattern: {
        source: ['aws.states'],
        'detail-type': ['Step Functions Execution Status Change'],
        detail: { status: ['FAILED', 'TIMED_OUT', 'ABORTED'], stateMachineArn: [`<${id}>`] },
      },
      Targets: [{ Arn: functionArn('Schedules/Reconcile') }],
    });
  });

  it('keeps what fails for good, encrypted and by TLS only', () => {
    template.resourceCountIs('AWS::SQS::Queue', 2);
    template.allResourcesProperties('AWS::SQS::Queue', {
      SqsManagedSseEnabled: true,
      MessageRetentionPeriod: 1_209_600,
    });
    const policies = resourcesOf(template, 'AWS::SQS::QueuePolicy').map(([, policy]) => JSON.stringify(policy));
    expect(policies.filter((text) => text.includes('"aws:SecureTransport":"false"'))).toHaveLength(2);
    const configs = resourcesOf(template, 'AWS::Lambda::EventInvokeConfig').map(([, config]) => config);
    expect(configs).toHaveLength(3);
    for (const config of configs) {
      expect(config).toMatchObject({
        DestinationConfig: { OnFailure: { Destination: failures() } },
        MaximumRetryAttempts: 2,
      });
    }
  });
});

describe.each(partitions)('the alarms in %s', (partition, { stack, template, input }) => {
  const alarms = new Map(
    resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([id, alarm]) => [
      id.replace(/^Watch|[0-9A-F]{8}$/g, ''),
      alarm,
    ]),
  );

  it('every one wakes somebody', () => {
    const [topic] = resourcesOf(template, 'AWS::SNS::Topic').map(([id]) => `<${id}>`);
    const expected = input.alarms?.topicArn ?? topic;
    expect(expected).toBeDefined();
    for (const [, { AlarmActions }] of alarms) expect(AlarmActions).toEqual([expected]);
  });

  it('a record changed or deleted: either consumer of the stream tells', () => {
    const filters = resourcesOf(template, 'AWS::Logs::MetricFilter').map(([, filter]) => filter);
    const logOf = (path: string) => `<${resourceOf(stack, template, `${path}/Log/Resource`).id}>`;
    expect(filters.map(({ LogGroupName }) => LogGroupName).sort()).toEqual(
      [logOf('Feed/Project'), logOf('Feed/React')].sort(),
    );
    for (const { FilterPattern, MetricTransformations } of filters) {
      expect(FilterPattern).toBe(`{ $.message = "${logCodes.journalTampered}" }`);
      expect(MetricTransformations).toMatchObject([
        { MetricNamespace: input.stackName, MetricName: 'JournalTampered' },
      ]);
    }
    expect(alarms.get('JournalTampered')).toMatchObject({
      Namespace: input.stackName,
      MetricName: 'JournalTampered',
      Statistic: 'Sum',
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    });
  });

  it('an error of any function', () => {
    const watched = [...alarms.values()].filter(({ MetricName }) => MetricName === 'Errors');
    expect(watched).toHaveLength(Object.keys(environments).length);
    expect(new Set(watched.map(({ Dimensions }) => JSON.stringify(Dimensions))).size).toBe(watched.length);
  });

  it.each([
    ['ProcedureFailed', 'ExecutionsFailed'],
    ['ProcedureTimedOut', 'ExecutionsTimedOut'],
    ['FeedLost', 'ApproximateNumberOfMessagesVisible'],
    ['ScheduleLost', 'ApproximateNumberOfMessagesVisible'],
    ['ApiFailed', '5xx'],
  ])('%s by %s', (name, metric) => {
    expect(alarms.get(name)).toMatchObject({ MetricName: metric, Threshold: 1, TreatMissingData: 'notBreaching' });
  });

  it('a feed that lags, and a day without a seal', () => {
    for (const name of ['FeedProjectLate', 'FeedReactLate'])
      expect(alarms.get(name)).toMatchObject({ MetricName: 'IteratorAge', Threshold: 600_000 });
    expect(alarms.get('NotSealed')).toMatchObject({
      MetricName: 'Invocations',
      Period: 86_400,
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });

  it('go to the topic that is given, or to one of the stack’s own', () => {
    template.resourceCountIs('AWS::SNS::Topic', partition === 'aws' ? 1 : 0);
    if (partition === 'aws')
      template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'watch@award.example' });
  });
});
