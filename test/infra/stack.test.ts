import { CachePolicy } from 'aws-cdk-lib/aws-cloudfront';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { environments, type FunctionName } from '../../functions/contracts/environment.ts';
import { deploymentOf } from '../../infra/config.ts';
import { behavioursOf } from './kit/distribution.ts';
import { partitions, resourcesOf } from './kit/synth.ts';

describe.each(partitions)('the stack in %s', (partition, { stack, template, input }) => {
  const text = JSON.stringify(template.toJSON());
  const resources = Object.values(template.toJSON().Resources as Record<string, { Type: string }>);

  it('has no finding of AwsSolutions that is not acknowledged', () => {
    expect(new AwsSolutionsChecks().validateScope(stack).violations).toEqual([]);
  });

  it('leaves room below the limit of 500 resources', () => {
    expect(resources.length).toBeLessThan(400);
  });

  it('names no partition and no domain of one: the deployment’s own', () => {
    expect(text.match(/.{40}(arn:aws(-cn)?:(?!(wafv2|sns|acm):)|amazonaws\.com\.cn).{40}/g)).toBeNull();
  });

  it('A14.6e: no table deletes by itself: a deletion that comes up to two days late is nobody’s clock', () => {
    const tables = Object.values(template.findResources('AWS::DynamoDB::Table'));
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter(({ Properties }) => Properties.TimeToLiveSpecification !== undefined)).toEqual([]);
  });

  it('is protected from deletion, and says what it is', () => {
    expect(stack.terminationProtection).toBe(true);
    expect(stack.stackName).toBe(input.stackName);
  });

  it('needs no custom resource and no image', () => {
    const types = new Set(resources.map(({ Type }) => Type));
    expect([...types].filter((type) => /Custom|CloudFormation::/.test(type))).toEqual([]);
    template.allResourcesProperties('AWS::Lambda::Function', { Runtime: 'nodejs24.x' });
  });

  it('holds personal data in one region only: the distribution passes what the API says through and keeps none of it', () => {
    expect(stack.region).toBe(input.region);
    expect([...types(resources)].filter((type) => /GlobalTable|Replica/.test(type))).toEqual([]);
    expect(behavioursOf(template).get('/api/*')?.CachePolicyId).toBe(CachePolicy.CACHING_DISABLED.cachePolicyId);
  });

  it('in China uses nothing that is not there', () => {
    if (partition !== 'aws-cn') return;
    expect([...types(resources)].filter((type) => /Cognito|SES|WAF|XRay/.test(type))).toEqual([]);
    expect(text.match(/.{40}(TracingConfig|xray:).{40}/g)).toBeNull();
  });
});

const types = (resources: readonly { Type: string }[]) => new Set(resources.map(({ Type }) => Type));

const names = Object.keys(environments) as FunctionName[];

describe.each(partitions)('the functions in %s', (partition, { template, input }) => {
  const functions = new Map(
    resourcesOf(template, 'AWS::Lambda::Function').map(([, properties]) => [
      String(properties.Description).replace('functions/', ''),
      properties,
    ]),
  );

  it('are those of the contract, each once', () => {
    expect([...functions.keys()].sort()).toEqual([...names].sort());
    template.resourceCountIs('AWS::Lambda::Function', names.length);
  });

  it.each(names)('%s: Node 24 on arm64, one handler, traced where the partition can', (name) => {
    expect(functions.get(name)).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      LoggingConfig: { LogFormat: 'JSON' },
    });
    expect(functions.get(name)?.TracingConfig).toEqual(partition === 'aws' ? { Mode: 'Active' } : undefined);
  });

  it.each(names)('%s: gets what its schema asks for, and nothing else', (name) => {
    const environment = functions.get(name)?.Environment as { Variables: Record<string, string> } | undefined;
    const { NODE_OPTIONS, ...own } = environment?.Variables ?? {};
    expect(NODE_OPTIONS).toBe('--enable-source-maps');
    expect(Object.keys(own).sort()).toEqual(Object.keys(environments[name].shape).sort());
    expect(environments[name].safeParse(deployed(own)).error).toBeUndefined();
  });

  it('keep their logs for the time that is set', () => {
    const days = deploymentOf(input).retention.logDays;
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: days });
    const groups = [...functions.values()].map(({ LoggingConfig }) => (LoggingConfig as { LogGroup: string }).LogGroup);
    expect(new Set(groups).size).toBe(names.length);
  });

  it('have memory for a whole file where files are verified, and a ceiling where it is set', () => {
    expect(functions.get('api/evidence')?.MemorySize).toBeGreaterThanOrEqual(1024);
    const limited = [...functions].filter(
      ([, { ReservedConcurrentExecutions }]) => ReservedConcurrentExecutions !== undefined,
    );
    expect(
      Object.fromEntries(
        limited.map(([name, { ReservedConcurrentExecutions }]) => [name, ReservedConcurrentExecutions]),
      ),
    ).toEqual(deploymentOf(input).reservedConcurrency);
  });
});

/** References as the deployment would fill them in. */
const deployed = (variables: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).map(([key, value]) => [
      key,
      /_ARNS?$/.test(key)
        ? `arn:aws:service:region:account:${value}`
        : key.endsWith('_URL')
          ? 'https://gateway.award.example/'
          : key === 'OIDC_ISSUER'
            ? 'https://sign-in.award.example/'
            : value,
    ]),
  );
