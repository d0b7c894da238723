import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IAlarmAction,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { logCodes } from '../functions/contracts/log-codes.ts';
import type { Api } from './api.ts';
import type { Deployment } from './config.ts';
import type { Feed } from './feed.ts';
import { constructName, type Functions } from './functions.ts';
import type { Procedure } from './procedure/procedure.ts';
import type { Schedules } from './schedules.ts';

export interface Watched {
  readonly functions: Functions;
  readonly api: Api;
  readonly feed: Feed;
  readonly procedure: Procedure;
  readonly schedules: Schedules;
}

/** The alarms, and whom they wake. */
export class Watch extends Construct {
  readonly #action: IAlarmAction;

  constructor(scope: Construct, id: string, config: Deployment, watched: Watched) {
    super(scope, id);
    this.#action = new SnsAction(topicOf(this, config));
    this.#tampering(config, watched.feed);
    this.#failures(watched);
    this.#lateness(watched);
  }

  /** Somebody changed or deleted a record of the journal: the one thing that must never happen. */
  #tampering({ stackName }: Deployment, { project, react }: Feed): void {
    const metric = { metricNamespace: stackName, metricName: 'JournalTampered' };
    for (const { name, log } of [project, react]) {
      new MetricFilter(this, `${constructName(name)}Tampered`, {
        logGroup: log,
        filterPattern: FilterPattern.stringValue('$.message', '=', logCodes.journalTampered),
        metricValue: '1',
        ...metric,
      });
    }
    this.#alarm(
      'JournalTampered',
      'A record of the journal was changed or deleted',
      new Metric({
        namespace: metric.metricNamespace,
        metricName: metric.metricName,
        statistic: 'Sum',
        period: minute,
      }),
    );
  }

  #failures({ functions, api, feed, procedure, schedules }: Watched): void {
    for (const { name, lambda } of functions.all) {
      this.#alarm(
        `${constructName(name)}Failed`,
        `functions/${name} ended in an error`,
        lambda.metricErrors({ period: quarter, statistic: 'Sum' }),
      );
    }
    this.#alarm('ApiFailed', 'The API answered 5xx', api.metric('5xx', 'Sum', quarter));
    const { machine } = procedure;
    const executions = { period: quarter, statistic: 'Sum' };
    this.#alarm('ProcedureFailed', 'An execution of the procedure failed', machine.metricFailed(executions));
    this.#alarm('ProcedureTimedOut', 'An execution of the procedure timed out', machine.metricTimedOut(executions));
    this.#alarm(
      'FeedLost',
      'A record of the journal was given up by the feed',
      feed.failures.metricApproximateNumberOfMessagesVisible({ period: quarter, statistic: 'Maximum' }),
    );
    this.#alarm(
      'ScheduleLost',
      'A scheduled task was given up',
      schedules.failures.metricApproximateNumberOfMessagesVisible({ period: quarter, statistic: 'Maximum' }),
    );
  }

  #lateness({ feed, schedules }: Watched): void {
    for (const { name, lambda } of [feed.project, feed.react]) {
      this.#alarm(
        `${constructName(name)}Late`,
        `functions/${name} lags behind the journal by more than ten minutes`,
        lambda.metric('IteratorAge', { period: quarter, statistic: 'Maximum' }),
        { threshold: Duration.minutes(10).toMilliseconds() },
      );
    }
    this.#alarm(
      'NotSealed',
      'The journal was not sealed for a day',
      schedules.seal.lambda.metricInvocations({ period: Duration.days(1), statistic: 'Sum' }),
      {
        threshold: 1,
        comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.BREACHING,
      },
    );
  }

  #alarm(
    id: string,
    alarmDescription: string,
    metric: IMetric,
    how: {
      readonly threshold: number;
      readonly comparisonOperator?: ComparisonOperator;
      readonly treatMissingData?: TreatMissingData;
    } = { threshold: 1 },
  ): void {
    new Alarm(this, id, {
      alarmDescription,
      metric,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...how,
    }).addAlarmAction(this.#action);
  }
}

const minute = Duration.minutes(1);
const quarter = Duration.minutes(15);

const topicOf = (scope: Construct, { alarms, stackName, jurisdiction }: Deployment) => {
  if (alarms.topicArn !== undefined) return Topic.fromTopicArn(scope, 'Topic', alarms.topicArn);
  const topic = new Topic(scope, 'Topic', {
    displayName: `${jurisdiction.name} ${stackName}`,
    enforceSSL: true,
  });
  if (alarms.email !== undefined) topic.addSubscription(new EmailSubscription(alarms.email));
  return topic;
};
