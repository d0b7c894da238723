import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, type IEventSourceDlq, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { failureQueue, sendingTo } from './failures.ts';
import type { AwardFunction, Functions } from './functions.ts';
import type { Messages } from './messages.ts';
import type { Estate } from './permissions.ts';
import type { Procedure } from './procedure/procedure.ts';

/** What follows from the journal: views, and reactions. Two consumers of its stream and never more: a shard serves two. */
export class Feed extends Construct {
  readonly failures: Queue;
  readonly project: AwardFunction;
  readonly react: AwardFunction;

  constructor(scope: Construct, id: string, parts: FeedParts) {
    super(scope, id);
    const { functions, estate, messages, procedure } = parts;
    const { records } = estate;
    this.failures = failureQueue(this, 'Failures');
    const journal = { JOURNAL_TABLE: records.journal.tableName };
    const reading = [...readingTheStream(estate), sendingTo(this.failures)];
    this.project = functions.make(
      this,
      'feed/project',
      estate,
      { ...journal, VIEWS_TABLE: records.views.tableName },
      reading,
    );
    this.react = functions.make(
      this,
      'feed/react',
      { ...estate, procedure },
      {
        ...journal,
        PRIVATE_TABLE: records.privates.tableName,
        WAITS_TABLE: records.waits.tableName,
        PROCEDURE_ALIAS_ARN: procedure.aliasArn,
        ...messages.environment,
      },
      reading,
    );
    for (const { lambda } of [this.project, this.react]) this.#consume(lambda, estate);
  }

  #consume(target: AwardFunction['lambda'], { records }: Estate): void {
    const stream = records.journal.tableStreamArn;
    if (stream === undefined) throw new Error('the journal has no stream');
    const onFailure: IEventSourceDlq = { bind: () => ({ destination: this.failures.queueArn }) };
    new EventSourceMapping(target, 'Journal', {
      target,
      eventSourceArn: stream,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 25,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      // What fails that often is repaired by reconcile from the journal; the stream goes on.
      retryAttempts: 5,
      maxRecordAge: Duration.hours(6),
      onFailure,
    });
  }
}

export interface FeedParts {
  readonly functions: Functions;
  readonly estate: Estate;
  readonly procedure: Procedure;
  readonly messages: Messages;
}

const readingTheStream = ({ records }: Estate): PolicyStatement[] => {
  const stream = records.journal.tableStreamArn;
  return stream === undefined
    ? []
    : [
        new PolicyStatement({
          actions: [
            'dynamodb:DescribeStream',
            'dynamodb:GetRecords',
            'dynamodb:GetShardIterator',
            'dynamodb:ListStreams',
          ],
          resources: [stream],
        }),
      ];
};
