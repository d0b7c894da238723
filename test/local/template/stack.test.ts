import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { resourceTypes } from '../../../local/template/resource-types.ts';
import { Stack } from '../../../local/template/stack.ts';
import { startFixture, temporaryFolder } from '../cloud.ts';

const read = async (template: Record<string, unknown>): Promise<Stack> => {
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
  return Stack.read(assembly, 'http://localhost:3000');
};

const placeholder = (name: string): string => `\${${name}}`;

test('parameters, names, attributes and functions are settled', async () => {
  const stack = await read({
    Parameters: { OidcIssuer: { Type: 'String' }, Level: { Type: 'String', Default: 'low' } },
    Resources: {
      Named: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { 'Fn::Join': ['-', ['b', { Ref: 'Level' }]] } } },
      Unnamed: { Type: 'AWS::S3::Bucket' },
      Queue: {
        Type: 'AWS::SQS::Queue',
        Properties: {
          issuer: { Ref: 'OidcIssuer' },
          arn: { 'Fn::GetAtt': ['Named', 'Arn'] },
          assets: { 'Fn::Sub': `assets-${placeholder('AWS::AccountId')}-${placeholder('AWS::Region')}` },
          list: [1, { deep: { Ref: 'Unnamed' } }, null],
          two: { Ref: 'Level', more: true },
        },
      },
    },
  });
  expect(stack.all(z.object({}), 'AWS::S3::Bucket').map(({ name }) => name)).toEqual(['b-low', 'award-unnamed']);
  expect(stack.all(z.looseObject({}), 'AWS::SQS::Queue')[0]?.properties).toEqual({
    issuer: 'http://localhost:3000/oidc',
    arn: 'arn:aws-cn:s3:::b-low',
    assets: 'assets-000000000000-cn-north-1',
    list: [1, { deep: 'award-unnamed' }, null],
    two: { Ref: 'Level', more: true },
  });
  expect(stack.asset('abc.zip')).toMatch(/asset\.abc$/);
  expect(() => stack.asset('other.zip')).toThrow('holds no asset other.zip');
});

test('a function that is not served is named, and a resource under a condition is refused', async () => {
  const stack = await read({ Resources: { A: { Type: 'AWS::SQS::Queue', Properties: { a: { 'Fn::GetAZs': '' } } } } });
  expect(() => stack.all(z.object({}), 'AWS::SQS::Queue')).toThrow('does not serve the template function Fn::GetAZs');
  await expect(read({ Resources: { A: { Type: 'AWS::SQS::Queue', Condition: 'Sometimes' } } })).rejects.toThrow(
    'Condition',
  );
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
