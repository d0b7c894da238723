import { CfnOutput, CfnParameter, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  ClientAttributes,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  StringAttribute,
  UserPool,
  UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { role } from '../functions/contracts/identity.ts';
import type { Deployment } from './config.ts';
import { secureUrl } from './messages.ts';

/** Whose tokens the API takes, and where they say who somebody is. */
export class Identity extends Construct {
  readonly issuer: string;
  readonly audience: readonly string[];
  readonly claims: { readonly ROLES_CLAIM: string; readonly UNIT_CLAIM: string };
  /** Where the issuer answers besides its own address. */
  readonly endpoints: readonly string[];
  /** For the portal: where its people sign in. */
  readonly signIn: { readonly OIDC_ISSUER: string; readonly OIDC_CLIENT: string; readonly OIDC_TOKEN: 'access' | 'id' };

  constructor(scope: Construct, id: string, config: Deployment) {
    super(scope, id);
    const { issuer, audience, claims, client } = config.identity;
    const pool = issuer === undefined ? userPool(this, config) : undefined;
    this.issuer = pool?.issuer ?? issuerParameter(this, issuer ?? '');
    this.audience = pool?.audience ?? audience;
    const names = claims ?? pool?.claims ?? { roles: 'roles', unit: 'unit' };
    this.claims = { ROLES_CLAIM: names.roles, UNIT_CLAIM: names.unit };
    this.signIn = {
      OIDC_ISSUER: this.issuer,
      OIDC_CLIENT: pool?.client ?? client,
      OIDC_TOKEN: pool ? 'id' : 'access',
    };
    this.endpoints = pool?.endpoints ?? [];
    new CfnOutput(this, 'Issuer', { value: this.issuer }).overrideLogicalId('Issuer');
  }
}

/** A parameter, so that the same template serves another issuer. */
const issuerParameter = (scope: Construct, issuer: string): string => {
  const parameter = new CfnParameter(scope, 'Parameter', {
    description: 'OpenID Connect issuer of the tokens that the API takes',
    default: issuer,
    allowedPattern: `^(${secureUrl})$`,
  });
  parameter.overrideLogicalId('OidcIssuer');
  return parameter.valueAsString;
};

/** Without an issuer of their own: a pool whose groups are the roles, and whose people an administrator enters. */
const userPool = (scope: Construct, { removal, jurisdiction, portal, identity, stackName }: Deployment) => {
  const pool = new UserPool(scope, 'Pool', {
    selfSignUpEnabled: false,
    signInAliases: { username: true, email: true },
    standardAttributes: { fullname: { required: true, mutable: true } },
    // Credit code of the organisation, or id of the department or association.
    customAttributes: { unit: new StringAttribute({ minLen: 2, maxLen: 40, mutable: true }) },
    passwordPolicy: {
      minLength: 12,
      requireLowercase: true,
      requireUppercase: true,
      requireDigits: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(3),
    },
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    featurePlan: FeaturePlan.PLUS,
    standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
    userInvitation: { emailSubject: `${jurisdiction.name}政府质量奖：您的账号` },
    deletionProtection: removal === 'retain',
    removalPolicy: removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  for (const name of role.options) pool.addGroup(name, { groupName: name });
  const domain = pool.addDomain('Domain', { cognitoDomain: { domainPrefix: stackName } });
  const urls = (path: string) => portal.origins.map((origin) => `${origin}${path}`);
  const client = new UserPoolClient(scope, 'Portal', {
    userPool: pool,
    // A browser keeps no secret: the code is bound by PKCE.
    generateSecret: false,
    authFlows: { userSrp: true },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
      callbackUrls: urls('/callback'),
      logoutUrls: urls('/'),
    },
    preventUserExistenceErrors: true,
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(12),
    // Nobody gives himself a unit.
    readAttributes: new ClientAttributes().withStandardAttributes({ fullname: true }).withCustomAttributes('unit'),
    writeAttributes: new ClientAttributes().withStandardAttributes({ fullname: true }),
  });
  if (identity.webAclArn !== undefined) {
    new CfnWebACLAssociation(scope, 'WebAcl', { resourceArn: pool.userPoolArn, webAclArn: identity.webAclArn });
  }
  const { region, urlSuffix } = Stack.of(scope);
  return {
    issuer: `https://cognito-idp.${region}.${urlSuffix}/${pool.userPoolId}`,
    audience: [client.userPoolClientId],
    client: client.userPoolClientId,
    endpoints: [domain.baseUrl()],
    // The pool's identity token carries them; its access token does not.
    claims: { roles: 'cognito:groups', unit: 'custom:unit' },
  };
};
