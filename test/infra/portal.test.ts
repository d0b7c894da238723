import { CachePolicy } from 'aws-cdk-lib/aws-cloudfront';
import { describe, expect, it } from 'vitest';
import { deploymentOf } from '../../infra/config.ts';
import { beijing } from './kit/deployments.ts';
import { behavioursOf, distributionOf } from './kit/distribution.ts';
import { allows, type Statement } from './kit/iam.ts';
import { partitions, resourceOf, resourcesOf } from './kit/synth.ts';

describe.each(partitions)('the portal in %s', (partition, { stack, template, input }) => {
  const distribution = distributionOf(template);
  const behaviours = behavioursOf(template);
  const domainOf = (pattern: string) =>
    distribution.Origins.find(({ Id }) => Id === behaviours.get(pattern)?.TargetOriginId)?.DomainName;
  const bucket = resourceOf(stack, template, 'PortalFiles/Bucket/Resource').id;
  const [headers] = resourcesOf(template, 'AWS::CloudFront::ResponseHeadersPolicy');

  it('gives pages and answers of the API on one origin, files from the bucket', () => {
    const api = resourceOf(stack, template, 'Api/Http').id;
    expect([...behaviours.keys()].sort()).toEqual(['*', '/api/*', '/assets/*', '/icon.svg']);
    for (const pattern of ['*', '/api/*']) expect(domainOf(pattern)).toContain(`<${api}.ApiId>.execute-api.`);
    for (const pattern of ['/assets/*', '/icon.svg']) expect(domainOf(pattern)).toContain(`<${bucket}.Reg`);
  });

  it('keeps no answer of the API, and takes every method for it alone', () => {
    const { CachePolicyId, AllowedMethods } = behaviours.get('/api/*') ?? {};
    expect(CachePolicyId).toBe(CachePolicy.CACHING_DISABLED.cachePolicyId);
    expect(AllowedMethods).toEqual(expect.arrayContaining(['GET', 'POST', 'PUT', 'DELETE']));
    for (const pattern of ['*', '/assets/*', '/icon.svg'])
      expect(behaviours.get(pattern)?.AllowedMethods ?? []).not.toContain('POST');
  });

  it('answers nothing without TLS, and nothing without its headers', () => {
    for (const { ViewerProtocolPolicy, ResponseHeadersPolicyId } of behaviours.values()) {
      expect(ViewerProtocolPolicy).toMatch(/^(https-only|redirect-to-https)$/);
      expect(ResponseHeadersPolicyId).toBe(`<${headers?.[0]}>`);
    }
  });

  it('has a policy of content without anything inline or from elsewhere', () => {
    const { ResponseHeadersPolicyConfig } = (headers?.[1] ?? {}) as {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: { ContentSecurityPolicy: { ContentSecurityPolicy: string } };
      };
    };
    const text = ResponseHeadersPolicyConfig.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy;
    const policy = new Map(text.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]));
    expect(policy.get('default-src')).toBe("'none'");
    for (const directive of ['script-src', 'style-src', 'form-action']) expect(policy.get(directive)).toBe("'self'");
    for (const directive of ['frame-ancestors', 'base-uri']) expect(policy.get(directive)).toBe("'none'");
    expect(text).not.toMatch(/unsafe|\*/);
    // Whom the page may ask: itself, who signs people in, and where files go.
    const asked = policy.get('connect-src') ?? '';
    for (const name of ['Intake', 'Private'])
      expect(asked).toContain(`<${resourceOf(stack, template, `Evidence/${name}/Resource`).id}.RegionalDomainName>`);
  });

  it('answers to its own names where it has a certificate', () => {
    const { Aliases = [], ViewerCertificate = {} } = distribution;
    const { certificate, origins } = deploymentOf(input).portal;
    expect(Aliases).toEqual(certificate === undefined ? [] : origins.map((origin) => new URL(origin).hostname));
    if (certificate === undefined) expect(partition).toBe('aws');
    else
      expect(ViewerCertificate).toMatchObject({
        [certificate.startsWith('arn:') ? 'AcmCertificateArn' : 'IamCertificateId']: certificate,
        MinimumProtocolVersion: 'TLSv1.2_2021',
      });
  });

  it('A14.6c: keeps no log of who looked at what', () => {
    expect(distribution.Logging).toBeUndefined();
  });

  it('lets nobody read its bucket but the distribution and the function that gives the page', () => {
    const policies = resourcesOf(template, 'AWS::S3::BucketPolicy').filter(
      ([, { Bucket }]) => Bucket === `<${bucket}>`,
    );
    const statements = policies.flatMap(
      ([, { PolicyDocument }]) => (PolicyDocument as { Statement: Statement[] }).Statement,
    );
    const read = { action: 's3:GetObject', resource: `<${bucket}.Arn>/assets/x.js` };
    expect(allows(statements, { ...read, principal: 'anybody' })).toBe(false);
    expect(statements.filter(({ Effect }) => Effect === 'Allow')).toHaveLength(1);
    const [origin] = distribution.Origins.filter(({ DomainName }) => DomainName.includes(bucket));
    if (partition === 'aws') expect(origin?.OriginAccessControlId).toMatch(/^</);
    else expect(origin?.S3OriginConfig?.OriginAccessIdentity).toMatch(/^origin-access-identity\/cloudfront\/</);
  });
});

describe('the configuration of the portal', () => {
  it('in China is one with a certificate in IAM: the distribution’s given name answers nobody there', () => {
    const { certificate: _, ...without } = { certificate: undefined, ...beijing.portal };
    expect(() => deploymentOf({ ...beijing, portal: without })).toThrow(/certificate in IAM/);
  });
});
