import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
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
    template.resourceCountIs('AWS::KMS::Key', 5);
    template.allResources('AWS::KMS::Key', { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    const keys = resourcesOf(template, 'AWS::KMS::Key').map(([, key]) => key);
    const symmetric = keys.filter(({ KeyUsage }) => KeyUsage === undefined);
    expect(symmetric.map(({ EnableKeyRotation }) => EnableKeyRotation)).toEqual([true, true, true]);
    const signing = keys.filter(({ KeyUsage }) => KeyUsage === 'SIGN_VERIFY');
    expect(signing.map(({ KeySpec }) => KeySpec)).toEqual(['ECC_NIST_P256', 'ECC_NIST_P256']);
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
