import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { evaluate, type Scope } from '../../../local/template/intrinsics.ts';
import { resourceTypes } from '../../../local/template/resource-types.ts';
import { Stack } from '../../../local/template/stack.ts';
import { startFixture, temporaryFolder } from '../cloud.ts';

const read = async (template: Record<string, unknown>, parameters: Record<string, string> = {}): Promise<Stack> => {
  const assembly = await temporaryFolder();
  const json = (name: string, content: unknown) => writeFile(join(assembly, name), JSON.stringify(content));
  await mkdir(join(assembly, 'asset.abc'));
  await json('manifest.json', {
    artifacts: {
      'award.assets': { type: 'cdk:asset-manifest' },
      award: { type: 'aws:cloudformation:stack', properties: { templateFile: 'award.template.json' } },
    },
  });
  await json('award.assets.json', {
    files: { abc: { source: { path: 'asset.abc' }, destinations: { here: { objectKey: 'abc.zip' } } } },
  });
  await json('award.template.json', template);
  return Stack.read(assembly, {
    parameters,
    attributes: { 'AWS::CloudFront::Distribution.DomainName': 'localhost:3000' },
  });
};

const placeholder = (name: string): string => `\${${name}}`;
const scope: Scope = {
  ref: (name) => (name === 'AWS::NoValue' ? undefined : `ref-${name}`),
  attribute: (id, name) => `${id}/${name}`,
  condition: (name) => name === 'Yes',
  mapping: (...path) => path.join('/'),
};

test.each([
  [{ Ref: 'A' }, 'ref-A'],
  [{ 'Fn::GetAtt': ['A', 'Arn'] }, 'A/Arn'],
  [{ 'Fn::GetAtt': 'A.Endpoint.Address' }, 'A/Endpoint.Address'],
  [{ 'Fn::Join': ['-', ['x', { Ref: 'A' }]] }, 'x-ref-A'],
  [
    { 'Fn::Sub': `${placeholder('A')} ${placeholder('A.Arn')} ${placeholder('!A')}` },
    `ref-A A/Arn ${placeholder('A')}`,
  ],
  [{ 'Fn::Sub': [placeholder('V'), { V: { 'Fn::GetAtt': ['A', 'Arn'] } }] }, 'A/Arn'],
  [{ 'Fn::Select': ['1', { 'Fn::Split': [',', 'a,b'] }] }, 'b'],
  [{ 'Fn::If': ['Yes', 'y', 'n'] }, 'y'],
  [{ 'Fn::If': ['No', 'y', { Ref: 'B' }] }, 'ref-B'],
  [{ 'Fn::And': [{ 'Fn::Equals': ['a', 'a'] }, { 'Fn::Not': [{ Condition: 'No' }] }] }, true],
  [{ 'Fn::Or': [{ Condition: 'No' }, { 'Fn::Equals': [{ Ref: 'A' }, 'x'] }] }, false],
  [{ 'Fn::FindInMap': ['M', { Ref: 'A' }, 'k'] }, 'M/ref-A/k'],
  [
    { a: { Ref: 'AWS::NoValue' }, b: [1, { Ref: 'AWS::NoValue' }, null], c: { Ref: 'A', more: true } },
    { b: [1, null], c: { Ref: 'A', more: true } },
  ],
])('%j is %j', (value, expected) => {
  expect(evaluate(value, scope)).toEqual(expected);
});

test('a function that is not served is named', () => {
  expect(() => evaluate({ 'Fn::GetAZs': '' }, scope)).toThrow('does not serve the template function Fn::GetAZs');
});

test('parameters, conditions, names and attributes are settled', async () => {
  const stack = await read(
    {
      Parameters: { Issuer: { Type: 'String' }, Level: { Type: 'String', Default: 'low' } },
      Conditions: {
        Chinese: { 'Fn::Equals': [{ Ref: 'AWS::Partition' }, 'aws-cn'] },
        Never: { 'Fn::Not': [{ Condition: 'Chinese' }] },
      },
      Mappings: { Regions: { 'cn-north-1': { name: '北京' } } },
      Resources: {
        Named: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { 'Fn::Join': ['-', ['b', { Ref: 'Level' }]] } } },
        Unnamed: { Type: 'AWS::S3::Bucket' },
        Skipped: { Type: 'AWS::S3::Bucket', Condition: 'Never' },
        Web: { Type: 'AWS::CloudFront::Distribution' },
        Odd: { Type: 'Custom::S3AutoDeleteObjects' },
        Queue: {
          Type: 'AWS::SQS::Queue',
          Properties: {
            issuer: { Ref: 'Issuer' },
            place: { 'Fn::FindInMap': ['Regions', { Ref: 'AWS::Region' }, 'name'] },
            bucket: { 'Fn::GetAtt': ['Named', 'Arn'] },
            web: { 'Fn::GetAtt': ['Web', 'DomainName'] },
            stack: { Ref: 'AWS::StackName' },
          },
        },
      },
    },
    { Issuer: 'http://localhost/oidc' },
  );
  expect(stack.all(z.object({}), 'AWS::S3::Bucket').map(({ name }) => name)).toEqual(['b-low', 'award-unnamed']);
  expect(stack.all(z.looseObject({}), 'AWS::SQS::Queue')[0]?.properties).toEqual({
    issuer: 'http://localhost/oidc',
    place: '北京',
    bucket: 'arn:aws-cn:s3:::b-low',
    web: 'localhost:3000',
    stack: 'award',
  });
  expect(stack.asset('abc.zip')).toMatch(/asset\.abc$/);
  expect(() => stack.asset('other.zip')).toThrow('holds no asset other.zip');
});

test('resource types that no part serves stop the start, all with their names', async () => {
  const Resources = {
    Db: { Type: 'AWS::RDS::DBInstance' },
    Ok: { Type: 'AWS::S3::Bucket' },
    Cache: { Type: 'AWS::ElastiCache::CacheCluster' },
  };
  await expect(read({ Resources })).rejects.toThrow(
    'The local cloud serves no part for: AWS::RDS::DBInstance (Db), AWS::ElastiCache::CacheCluster (Cache).',
  );
});

test('a property that is not as expected, an unknown attribute and a parameter without value are named', async () => {
  const stack = await read({
    Parameters: { Missing: { Type: 'String' } },
    Resources: {
      Bad: { Type: 'AWS::Lambda::EventSourceMapping', Properties: { FunctionName: 7 } },
      Attribute: { Type: 'AWS::SNS::Topic', Properties: { a: { 'Fn::GetAtt': ['Bad', 'Nothing'] } } },
      Parameter: { Type: 'AWS::KMS::Key', Properties: { a: { Ref: 'Missing' } } },
    },
  });
  expect(() => stack.all(z.object({ FunctionName: z.string() }), 'AWS::Lambda::EventSourceMapping')).toThrow(
    /AWS::Lambda::EventSourceMapping \(Bad\) is not as the local cloud expects.*FunctionName/s,
  );
  expect(() => stack.all(z.object({}), 'AWS::SNS::Topic')).toThrow(
    'does not know the attribute Nothing of AWS::Lambda::EventSourceMapping (Bad)',
  );
  expect(() => stack.all(z.object({}), 'AWS::KMS::Key')).toThrow('parameter Missing has no value here');
});

test('every type that nothing runs for says why', () => {
  for (const [type, { inert }] of Object.entries(resourceTypes)) expect(inert ?? type).not.toBe('');
});

test('an assembly that is not there stops the start and leaves nothing open', async () => {
  const dataDir = await temporaryFolder();
  await expect(startFixture({ dataDir, assembly: join(dataDir, 'nothing') })).rejects.toThrow('ENOENT');
  await startFixture({ dataDir });
});
