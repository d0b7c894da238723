import type { Template } from 'aws-cdk-lib/assertions';
import { resourcesOf } from './synth.ts';

/** How the distribution answers the addresses that fit a pattern. */
interface Behaviour {
  readonly PathPattern?: string;
  readonly TargetOriginId: string;
  readonly CachePolicyId: string;
  readonly ResponseHeadersPolicyId: string;
  readonly ViewerProtocolPolicy: string;
  readonly AllowedMethods?: readonly string[];
}

/** As much of the distribution as is looked at. */
export interface DistributionConfig {
  readonly Aliases?: readonly string[];
  readonly ViewerCertificate?: Readonly<Record<string, unknown>>;
  readonly DefaultCacheBehavior: Behaviour;
  readonly CacheBehaviors: readonly Behaviour[];
  readonly Origins: readonly {
    readonly Id: string;
    readonly DomainName: string;
    readonly OriginAccessControlId?: string;
    readonly S3OriginConfig?: { readonly OriginAccessIdentity?: string };
  }[];
  readonly Logging?: unknown;
}

/** The one distribution of the stack. */
export const distributionOf = (template: Template): DistributionConfig => {
  const [distribution, ...others] = resourcesOf(template, 'AWS::CloudFront::Distribution');
  if (!distribution || others.length > 0) throw new Error('the stack has one distribution');
  return distribution[1].DistributionConfig as DistributionConfig;
};

/** Its behaviours by path pattern; `*` is the default. */
export const behavioursOf = (template: Template): ReadonlyMap<string, Behaviour> => {
  const { DefaultCacheBehavior, CacheBehaviors } = distributionOf(template);
  return new Map([
    ...CacheBehaviors.map((behaviour) => [behaviour.PathPattern ?? '', behaviour] as const),
    ['*', DefaultCacheBehavior],
  ]);
};
