import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deploymentOf, readDeployment } from '../../infra/config.ts';
import { beijing, hongKong } from './kit/deployments.ts';

describe('the configuration of a deployment', () => {
  it('that is in the repository can be read, and stays in mainland China', () => {
    const names = readdirSync(new URL('../../infra/config', import.meta.url)).map((file) =>
      file.replace(/\.json$/, ''),
    );
    expect(names).toContain('ouhai');
    expect(names.map((name) => readDeployment(name).partition)).toEqual(names.map(() => 'aws-cn'));
  });

  it.each([
    ['ap-east-1', hongKong, { partition: 'aws', capabilities: { userPools: true, tracing: true, webAcl: true } }],
    ['cn-north-1', beijing, { partition: 'aws-cn', capabilities: { userPools: false, tracing: false, webAcl: false } }],
  ])('knows what there is in %s', (_region, input, expected) => {
    expect(deploymentOf(input)).toMatchObject(expected);
  });

  it.each([
    ['an unknown field', { ...beijing, colour: 'red' }, /colour/],
    ['a region that is none', { ...beijing, region: 'cn-west-9' }, /cn-west-9 is no region/],
    ['a region of another partition', { ...beijing, region: 'us-gov-west-1' }, /us-gov-west-1 is no region/],
    ['no issuer where there are no user pools', { ...beijing, identity: {} }, /an issuer has to be named/],
    [
      'an issuer without an audience',
      { ...hongKong, identity: { issuer: 'https://sign-in.award.example' } },
      /the audience has to be named/,
    ],
    [
      'an issuer without TLS',
      { ...beijing, identity: { issuer: 'http://sign-in.award.example', audience: ['a'] } },
      /issuer/,
    ],
    [
      'a web ACL with nothing to protect',
      { ...hongKong, identity: { ...hongKong.identity, issuer: 'https://sign-in.award.example', audience: ['a'] } },
      /nothing here that a web ACL could protect/,
    ],
    [
      'a topic in another partition',
      { ...beijing, alarms: { topicArn: 'arn:aws:sns:eu-central-1:111122223333:watch' } },
      /is not in aws-cn/,
    ],
    [
      'a portal at a path',
      { ...beijing, portal: { origins: ['https://award.example/portal'] } },
      /an origin has no path/,
    ],
    ['a portal without an origin', { ...beijing, portal: { origins: [] } }, /origins/],
    ['a function that does not exist', { ...beijing, reservedConcurrency: { 'api/nobody': 1 } }, /api\/nobody/],
    ['a retention that the logs do not know', { ...beijing, retention: { logDays: 17 } }, /logDays/],
  ])('refuses %s', (_what, input, fault) => {
    expect(() => deploymentOf(input)).toThrow(fault);
  });

  it('says which file is wrong', () => {
    expect(() => readDeployment('nowhere')).toThrow(/^infra\/config\/nowhere\.json: /);
  });
});
