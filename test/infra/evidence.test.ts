import { describe, expect, it } from 'vitest';
import { deploymentOf } from '../../infra/config.ts';
import { denies, type Statement } from './kit/iam.ts';
import { partitions, resourceOf, resourcesOf } from './kit/synth.ts';

describe.each(partitions)('the buckets in %s', (_partition, { stack, template, input }) => {
  const bucket = (name: string) => resourceOf(stack, template, `Evidence/${name}/Resource`).properties;
  const origins = [...deploymentOf(input).portal.origins];
  const kept = ['Intake', 'Evidence', 'Private', 'Ledger'];

  it('are closed to the public, all of them', () => {
    template.resourceCountIs('AWS::S3::Bucket', kept.length + 1);
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
    expect(policies).toHaveLength(kept.length + 1);
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

  it('let the intake expire after a day, and nothing else', () => {
    const expirations = (name: string) =>
      (bucket(name).LifecycleConfiguration as { Rules: { ExpirationInDays?: number }[] }).Rules.flatMap(
        ({ ExpirationInDays }) => ExpirationInDays ?? [],
      );
    expect(expirations('Intake')).toEqual([1]);
    expect(['Evidence', 'Private', 'Ledger'].flatMap(expirations)).toEqual([]);
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
