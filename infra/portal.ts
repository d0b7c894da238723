import { CfnOutput, Duration, Fn, Stack, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  type CfnDistribution,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Api } from './api.ts';
import type { Deployment } from './config.ts';
import type { Evidence } from './evidence.ts';
import type { Identity } from './identity.ts';
import type { Estate } from './permissions.ts';

interface PortalParts {
  readonly config: Deployment;
  readonly api: Api;
  readonly identity: Identity;
  readonly estate: Estate;
}

/** Where the portal is served: static files from a bucket and the API under /api, on one origin, with one policy of headers. */
export class Portal extends Construct {
  constructor(scope: Construct, id: string, { config, api, identity, estate }: PortalParts) {
    super(scope, id);
    const headers = this.#headers(identity, estate.evidence);
    const { region, urlSuffix } = Stack.of(this);
    const gateway = new HttpOrigin(`${api.http.attrApiId}.execute-api.${region}.${urlSuffix}`);
    const { bucket } = estate.portal;
    const files = {
      // What reads the bucket is an identity where CloudFormation knows no control of access.
      origin: config.capabilities.originAccessControl
        ? S3BucketOrigin.withOriginAccessControl(bucket as IBucket)
        : S3BucketOrigin.withOriginAccessIdentity(bucket as IBucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: headers,
    };
    const distribution = new Distribution(this, 'Distribution', {
      comment: `${config.jurisdiction.name}政府质量奖`,
      httpVersion: HttpVersion.HTTP2,
      priceClass: PriceClass.PRICE_CLASS_ALL,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      ...domainOf(this, config),
      // Every address of a page gives the one page, which the gateway's function reads: China knows no function at the edge.
      defaultBehavior: {
        origin: gateway,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: headers,
      },
      additionalBehaviors: {
        '/assets/*': files,
        '/icon.svg': files,
        '/api/*': {
          origin: gateway,
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
          allowedMethods: AllowedMethods.ALLOW_ALL,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
          responseHeadersPolicy: headers,
        },
      },
    });
    withIamCertificate(distribution, config);
    acknowledge(distribution, config);
    new CfnOutput(this, 'Domain', { value: distribution.distributionDomainName }).overrideLogicalId('PortalDomain');
  }

  /** No inline script or style, nothing from elsewhere; requests go to the API, the issuer and the store of uploads. */
  #headers(identity: Identity, { intake, privates }: Evidence): ResponseHeadersPolicy {
    const https = (host: string) => `https://${host}`;
    const issuer = Fn.select(2, Fn.split('/', identity.issuer));
    const connect = [
      "'self'",
      https(issuer),
      ...identity.endpoints,
      https(intake.bucketRegionalDomainName),
      https(privates.bucketRegionalDomainName),
    ];
    const policy = {
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': connect.join(' '),
      'form-action': "'self'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
      'manifest-src': "'self'",
    };
    return new ResponseHeadersPolicy(this, 'Headers', {
      comment: 'security headers of the portal',
      securityHeadersBehavior: {
        contentSecurityPolicy: {
          contentSecurityPolicy: Object.entries(policy)
            .map(([directive, sources]) => `${directive} ${sources}`)
            .join('; '),
          override: true,
        },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: true },
        strictTransportSecurity: { accessControlMaxAge: Duration.days(730), includeSubdomains: true, override: true },
      },
      customHeadersBehavior: {
        customHeaders: [
          {
            header: 'permissions-policy',
            value: 'camera=(), geolocation=(), microphone=(), payment=()',
            override: true,
          },
          // A window of its own signs in and tells this page.
          { header: 'cross-origin-opener-policy', value: 'same-origin-allow-popups', override: true },
        ],
      },
    });
  }
}

/** Where the distribution answers. Without a certificate it has only the name that it is given. */
const domainOf = (scope: Construct, { portal: { certificate, origins } }: Deployment) =>
  certificate?.startsWith('arn:')
    ? {
        domainNames: origins.map((each) => new URL(each).hostname),
        certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificate),
      }
    : {};

/** China takes certificates from the store of IAM only, which the construct does not know. */
const withIamCertificate = (distribution: Distribution, { portal: { certificate, origins } }: Deployment): void => {
  if (certificate === undefined || certificate.startsWith('arn:')) return;
  const { node } = distribution;
  const resource = node.defaultChild as CfnDistribution;
  resource.addPropertyOverride(
    'DistributionConfig.Aliases',
    origins.map((each) => new URL(each).hostname),
  );
  resource.addPropertyOverride('DistributionConfig.ViewerCertificate', {
    IamCertificateId: certificate,
    MinimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    SslSupportMethod: 'sni-only',
  });
};

// As the bucket of the files, see there.
const noLog =
  'Who looked at what is not kept: whoever sends a lead without a name is not to be found by an address (A14.6).';

const acknowledge = (distribution: Distribution, { capabilities }: Deployment): void => {
  const reasons = {
    'AwsSolutions-CFR1': 'A notice is for everybody, wherever he reads it.',
    'AwsSolutions-CFR2':
      'China has no web ACL for distributions; elsewhere one can be attached. Each public write is throttled at the gateway.',
    'AwsSolutions-CFR3': noLog,
    'AwsSolutions-CFR4':
      'Without a certificate of its own a distribution takes the protocols of its given name; with one TLS 1.2 is the least.',
    ...(capabilities.originAccessControl
      ? {}
      : {
          'AwsSolutions-CFR7':
            'CloudFormation in China has no control of access for origins; an identity does the same.',
        }),
  };
  for (const [id, reason] of Object.entries(reasons)) Validations.of(distribution).acknowledge({ id, reason });
};
