import { Duration } from 'aws-cdk-lib';
import { type IRuleTarget, Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { failureQueue, sendingTo } from './failures.ts';
import type { FeedParts } from './feed.ts';
import type { AwardFunction } from './functions.ts';

/** What happens by the clock, or when the machine stops: reconcile, remind, seal. */
export class Schedules extends Construct {
  readonly failures: Queue;
  readonly seal: AwardFunction;

  constructor(scope: Construct, id: string, { functions, estate, procedure, messages }: FeedParts) {
    super(scope, id);
    const { records, evidence, keys } = estate;
    this.failures = failureQueue(this, 'Failures');
    const journal = { JOURNAL_TABLE: records.journal.tableName };
    const failing = [sendingTo(this.failures)];
    const reconcile = functions.make(
      this,
      'schedules/reconcile',
      { ...estate, procedure },
      {
        ...journal,
        VIEWS_TABLE: records.views.tableName,
        PRIVATE_TABLE: records.privates.tableName,
        WAITS_TABLE: records.waits.tableName,
        PROCEDURE_ALIAS_ARN: procedure.aliasArn,
        ...messages.environment,
      },
      failing,
    );
    const remind = functions.make(this, 'schedules/remind', estate, journal, failing);
    this.seal = functions.make(
      this,
      'schedules/seal',
      estate,
      { ...journal, LEDGER_BUCKET: evidence.ledger.bucketName, SIGNING_KEY_ARN: keys.signing.keyArn },
      failing,
    );
    new Rule(this, 'EveryEarlyMorning', {
      description:
        'Reconcile: what the feed failed for good; a machine that stops is announced by the next rule at once',
      // A wait that nobody woke looks by itself after a day: a rarer run would be the only one that is late.
      schedule: Schedule.cron({ hour: '20', minute: '0' }),
      targets: [this.#target(reconcile)],
    });
    new Rule(this, 'MachineStopped', {
      description: 'Reconcile: the next generation goes on from the journal',
      eventPattern: {
        source: ['aws.states'],
        detailType: ['Step Functions Execution Status Change'],
        detail: { status: ['FAILED', 'TIMED_OUT', 'ABORTED'], stateMachineArn: [procedure.machine.stateMachineArn] },
      },
      targets: [this.#target(reconcile)],
    });
    new Rule(this, 'EveryMorning', {
      description: 'Remind: 9:00 in Shanghai, every day: whether it is a working day is for the function to say',
      schedule: Schedule.cron({ hour: '1', minute: '0' }),
      targets: [this.#target(remind)],
    });
    new Rule(this, 'EveryNight', {
      description: 'Seal: 0:10 in Shanghai, the day that has just ended',
      schedule: Schedule.cron({ hour: '16', minute: '10' }),
      targets: [this.#target(this.seal)],
    });
    for (const { lambda } of [reconcile, remind, this.seal]) {
      lambda.configureAsyncInvoke({
        onFailure: new SqsDestination(this.failures),
        retryAttempts: 2,
        maxEventAge: Duration.hours(1),
      });
    }
  }

  #target({ lambda }: AwardFunction): IRuleTarget {
    return new LambdaFunction(lambda, {
      deadLetterQueue: this.failures,
      retryAttempts: 3,
      maxEventAge: Duration.hours(1),
    });
  }
}
