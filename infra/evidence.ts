import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  HttpMethods,
  type IBucket,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Deployment } from './config.ts';
import type { Keys } from './keys.ts';

/** The buckets, by how long what lies in them has to stay. */
export class Evidence extends Construct {
  /** Where browsers send files to; whatever was not taken over in a day expires. */
  readonly intake: Bucket;
  /** Submitted content and verified files, locked. */
  readonly evidence: Bucket;
  /** Files by or about natural persons: not locked, not versioned, so that erased means gone. */
  readonly privates: Bucket;
  /** Daily digests of the journal, locked so that not even an administrator can shorten it. */
  readonly ledger: Bucket;

  constructor(scope: Construct, id: string, config: Deployment, keys: Keys) {
    super(scope, id);
    const { retention, portal } = config;
    const removalPolicy = config.removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const closed = {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy,
    } satisfies BucketProps;
    const aborted = { abortIncompleteMultipartUploadAfter: Duration.days(1) };
    const accessLogs = new Bucket(this, 'AccessLogs', {
      ...closed,
      // Log delivery cannot write under a key of our own.
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: Duration.days(retention.accessLogDays), ...aborted }],
      // The class declares as undefined what the interface leaves out.
    }) as IBucket;
    const kept = (prefix: string, encryptionKey = keys.records) => ({
      ...closed,
      encryption: BucketEncryption.KMS,
      encryptionKey,
      // One call to KMS for many objects.
      bucketKeyEnabled: true,
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: `${prefix}/`,
    });
    const from = (method: HttpMethods) => [
      { allowedOrigins: [...portal.origins], allowedMethods: [method], allowedHeaders: ['*'], maxAge: 3600 },
    ];
    this.intake = new Bucket(this, 'Intake', {
      ...kept('intake'),
      cors: from(HttpMethods.POST),
      lifecycleRules: [{ expiration: Duration.days(1), ...aborted }],
    });
    this.evidence = new Bucket(this, 'Evidence', {
      ...kept('evidence'),
      versioned: true,
      // Governance: what a court orders gone can go, by a right that no function has.
      objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(retention.evidenceDays)),
      cors: from(HttpMethods.GET),
      lifecycleRules: [aborted],
    });
    this.privates = new Bucket(this, 'Private', {
      ...kept('private', keys.privates),
      cors: from(HttpMethods.GET),
      // A workbook is for who asked for it, now: names and scores of a whole year do not lie about.
      lifecycleRules: [aborted, { prefix: 'made/export/', expiration: Duration.days(1) }],
    });
    this.ledger = new Bucket(this, 'Ledger', {
      ...kept('ledger'),
      versioned: true,
      objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(retention.ledgerDays)),
      lifecycleRules: [aborted],
    });
  }
}
