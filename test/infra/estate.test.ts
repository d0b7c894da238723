import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { deploymentOf } from '../../infra/config.ts';
import { trial } from './kit/deployments.ts';
import { denies, type Statement } from './kit/iam.ts';
import { partitions, resourceOf, resourcesOf, stackOf } from './kit/synth.ts';

describe.each(partitions)('the tables in %s', (_partition, { stack, template }) => {
  const table = (name: string) => resourceOf(stack, template, `Records/${name}/Resource`);
  const names = ['Journal', 'Views', 'Private', 'Waits'];

  it('are four', () => {
    template.resourceCountIs('AWS::DynamoDB::Table', names.length);
  });

  it.each(names)('%s: keys, encryption under our key, recovery to any point in time, deletion protection', (name) => {
    const { properties, attributes } = table(name);
    expect(properties).toMatchObject({
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
      DeletionProtectionEnabled: true,
    });
    expect(properties).not.toHaveProperty('TimeToLiveSpecification');
    expect(attributes).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('keep content about natural persons under a key of its own', () => {
    const keyOf = (name: string) =>
      (table(name).properties.SSESpecification as { KMSMasterKeyId: string }).KMSMasterKeyId;
    expect(keyOf('Private')).not.toBe(keyOf('Journal'));
    expect([keyOf('Views'), keyOf('Waits')]).toEqual([keyOf('Journal'), keyOf('Journal')]);
  });

  it('have one stream, with both images: the journal’s', () => {
    const streams = resourcesOf(template, 'AWS::DynamoDB::Table').filter(
      ([, { StreamSpecification }]) => StreamSpecification,
    );
    expect(streams.map(([id]) => id)).toEqual([table('Journal').id]);
    expect(table('Journal').properties.StreamSpecification).toEqual({ StreamViewType: 'NEW_AND_OLD_IMAGES' });
  });

  it('never let anybody update or delete a record of the journal, whatever his own policies say', () => {
    const { PolicyDocument } = table('Journal').properties.ResourcePolicy as {
      PolicyDocument: { Statement: Statement[] };
    };
    const denied = (action: string) =>
      denies(PolicyDocument.Statement, {
        action: `dynamodb:${action}`,
        resource: 'journal',
        principal: 'administrator',
      });
    const changing = ['UpdateItem', 'DeleteItem', 'BatchWriteItem', 'PartiQLInsert', 'PartiQLUpdate', 'PartiQLDelete'];
    expect(changing.filter((action) => !denied(action))).toEqual([]);
    expect(['PutItem', 'Query', 'GetItem'].filter(denied)).toEqual([]);
  });
});

describe('the keys', () => {
  it.each(partitions)('in %s outlive the stack and turn over every year', (_partition, { template }) => {
    template.resourceCountIs('AWS::KMS::Key', 6);
    template.allResources('AWS::KMS::Key', { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    const keys = resourcesOf(template, 'AWS::KMS::Key').map(([, key]) => key);
    const symmetric = keys.filter(({ KeyUsage }) => KeyUsage === undefined);
    expect(symmetric.map(({ EnableKeyRotation }) => EnableKeyRotation)).toEqual([true, true, true]);
    const signing = keys.filter(({ KeyUsage }) => KeyUsage === 'SIGN_VERIFY');
    expect(signing.map(({ KeySpec }) => KeySpec)).toEqual(['ECC_NIST_P256', 'ECC_NIST_P256', 'ECC_NIST_P256']);
  });
});

describe('a trial', () => {
  it('leaves no table and no user behind, and its keys only because nothing decrypts without them', () => {
    const template = Template.fromStack(stackOf(trial));
    template.allResourcesProperties('AWS::DynamoDB::Table', { DeletionProtectionEnabled: false });
    template.allResources('AWS::DynamoDB::Table', { DeletionPolicy: 'Delete' });
    template.allResources('AWS::Logs::LogGroup', { DeletionPolicy: 'Delete' });
  });
});

describe.each(partitions)('the buckets in %s', (_partition, { stack, template, input }) => {
  const bucket = (name: string) => resourceOf(stack, template, `Evidence/${name}/Resource`).properties;
  const origins = [...deploymentOf(input).portal.origins];
  const kept = ['Intake', 'Evidence', 'Private', 'Ledger'];
  // Who looked into those, and the portal's files.
  const others = 2;

  it('are closed to the public, all of them', () => {
    template.resourceCountIs('AWS::S3::Bucket', kept.length + others);
    template.allResourcesProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
    template.allResources('AWS::S3::Bucket', { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('take nothing without TLS 1.2', () => {
    const policies = resourcesOf(template, 'AWS::S3::BucketPolicy');
    expect(policies).toHaveLength(kept.length + others);
    for (const [, { Bucket, PolicyDocument }] of policies) {
      const { Statement } = PolicyDocument as { Statement: Statement[] };
      const arn = `${String(Bucket).slice(0, -1)}.Arn>/object`;
      const request = { action: 's3:GetObject', resource: arn, principal: 'anybody' };
      expect(denies(Statement, { ...request, context: { 'aws:SecureTransport': ['false'] } })).toBe(true);
      expect(
        denies(Statement, { ...request, context: { 'aws:SecureTransport': ['true'], 's3:TlsVersion': ['1.1'] } }),
      ).toBe(true);
      expect(
        denies(Statement, { ...request, context: { 'aws:SecureTransport': ['true'], 's3:TlsVersion': ['1.3'] } }),
      ).toBe(false);
    }
  });

  it.each(kept)('%s: encrypted under our key, and who reads it is logged', (name) => {
    const { BucketEncryption, LoggingConfiguration } = bucket(name);
    expect(BucketEncryption).toMatchObject({
      ServerSideEncryptionConfiguration: [
        { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } },
      ],
    });
    const logs = resourceOf(stack, template, 'Evidence/AccessLogs/Resource').id;
    expect(LoggingConfiguration).toMatchObject({ DestinationBucketName: `<${logs}>` });
  });

  it('files by or about natural persons: under their own key, without lock or versions, so that erased means gone', () => {
    const keyOf = (name: string) => JSON.stringify(bucket(name).BucketEncryption);
    expect(keyOf('Private')).not.toBe(keyOf('Evidence'));
    expect(bucket('Private')).not.toHaveProperty('ObjectLockEnabled');
    expect(bucket('Private')).not.toHaveProperty('VersioningConfiguration');
  });

  it('lock evidence, and the ledger beyond any administrator', () => {
    const { retention } = deploymentOf(input);
    const lock = (mode: string, days: number) => ({
      ObjectLockEnabled: true,
      VersioningConfiguration: { Status: 'Enabled' },
      ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: mode, Days: days } } },
    });
    expect(bucket('Evidence')).toMatchObject(lock('GOVERNANCE', retention.evidenceDays));
    expect(bucket('Ledger')).toMatchObject(lock('COMPLIANCE', retention.ledgerDays));
  });

  it('let the intake and workbooks expire after a day, and nothing else', () => {
    type Rule = { ExpirationInDays?: number; Prefix?: string };
    const expirations = (name: string) =>
      (bucket(name).LifecycleConfiguration as { Rules: Rule[] }).Rules.flatMap(
        ({ ExpirationInDays: days, Prefix: prefix = '' }) => (days === undefined ? [] : [{ days, prefix }]),
      );
    expect(expirations('Intake')).toEqual([{ days: 1, prefix: '' }]);
    expect(expirations('Private')).toEqual([{ days: 1, prefix: 'made/export/' }]);
    expect(['Evidence', 'Ledger'].flatMap(expirations)).toEqual([]);
  });

  it('take files from the portal’s pages only', () => {
    expect(bucket('Intake').CorsConfiguration).toMatchObject({
      CorsRules: [{ AllowedMethods: ['POST'], AllowedOrigins: origins }],
    });
    expect(bucket('Evidence').CorsConfiguration).toMatchObject({
      CorsRules: [{ AllowedMethods: ['GET'], AllowedOrigins: origins }],
    });
    expect(bucket('Ledger')).not.toHaveProperty('CorsConfiguration');
  });
});
