import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Deployment } from './config.ts';
import type { Keys } from './keys.ts';

/** The tables: the journal, and what stands beside it. */
export class Records extends Construct {
  /** The only truth, append-only; its stream feeds everything else. */
  readonly journal: Table;
  /** For reading, derived from the journal. */
  readonly views: Table;
  /** Content about natural persons and drafts: erasable. */
  readonly privates: Table;
  /** Tokens of what the machine waits for. */
  readonly waits: Table;

  constructor(scope: Construct, id: string, { removal }: Deployment, keys: Keys) {
    super(scope, id);
    const table = (encryptionKey: Key) => ({
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: removal === 'retain',
      removalPolicy: removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.journal = new Table(this, 'Journal', {
      ...table(keys.records),
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      resourcePolicy: appendOnly(),
    });
    this.views = new Table(this, 'Views', table(keys.records));
    this.privates = new Table(this, 'Private', table(keys.privates));
    this.waits = new Table(this, 'Waits', table(keys.records));
  }
}

/**
 * Nobody changes or deletes a record, an administrator neither: that would take a change of this policy, which the trail shows. A
 * put over an existing record cannot be forbidden here; it raises the tamper alarm.
 */
const appendOnly = (): PolicyDocument =>
  new PolicyDocument({
    statements: [
      new PolicyStatement({
        sid: 'AppendOnly',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: [
          'dynamodb:UpdateItem',
          'dynamodb:DeleteItem',
          'dynamodb:BatchWriteItem',
          'dynamodb:PartiQLInsert',
          'dynamodb:PartiQLUpdate',
          'dynamodb:PartiQLDelete',
        ],
        // Inside a table's own policy this means the table.
        resources: ['*'],
      }),
    ],
  });
