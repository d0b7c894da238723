import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { type RouteDescription, routeKey } from '../../functions/api/kernel/route.ts';
import { routesByAudience } from '../../functions/api/routes.ts';
import { role } from '../../functions/contracts/identity.ts';
import { publicWrites } from '../../infra/api.ts';
import { deploymentOf } from '../../infra/config.ts';
import { beijing, hongKong } from './kit/deployments.ts';
import { partitions, resourceOf, resourcesOf, stackOf } from './kit/synth.ts';

const routes = Object.entries(routesByAudience).flatMap(([audience, descriptions]) =>
  (descriptions as readonly RouteDescription[]).map((route) => ({ audience, route, key: routeKey(route) })),
);

/** As much of the gateway's definition as is looked at here. */
interface Definition {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly isDefaultRoute?: true;
            readonly security?: unknown;
            readonly 'x-amazon-apigateway-integration': { readonly $ref: string };
          }
        >
      >
    >
  >;
  readonly components: {
    readonly securitySchemes: {
      readonly issuer: {
        readonly 'x-amazon-apigateway-authorizer': {
          readonly type: string;
          readonly identitySource: string;
          readonly jwtConfiguration: { readonly issuer: string; readonly audience: readonly string[] };
        };
      };
    };
    readonly 'x-amazon-apigateway-integrations': Readonly<Record<string, { readonly uri: string }>>;
  };
  readonly 'x-amazon-apigateway-cors': unknown;
}

describe.each(partitions)('the API in %s', (partition, { stack, template, input }) => {
  const { Body: definition } = resourceOf(stack, template, 'Api/Http').properties as { readonly Body: Definition };
  const deployed = new Map(
    Object.entries(definition.paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => [
        operation.isDefaultRoute ? '$default' : `${method.toUpperCase()} ${path}`,
        operation,
      ]),
    ),
  );
  const descriptions = new Map(
    resourcesOf(template, 'AWS::Lambda::Function').map(([id, { Description }]) => [`<${id}.Arn>`, Description]),
  );
  const servedBy = (key: string) => {
    const name = deployed.get(key)?.['x-amazon-apigateway-integration'].$ref.split('/').at(-1) ?? '';
    const { uri, ...rest } = definition.components['x-amazon-apigateway-integrations'][name] ?? { uri: '' };
    return { serves: descriptions.get(uri.replace(/^.*\/functions\/|\/invocations$/g, '')), ...rest };
  };
  const stage = () => resourceOf(stack, template, 'Api/Stage').properties;

  it('has every route of every audience by name, the addresses of pages, and one for all else', () => {
    const pages = ['GET /', 'GET /{page+}'];
    const rest = ['GET /api/{rest+}', '$default'];
    expect([...deployed.keys()].sort()).toEqual([...routes.map(({ key }) => key), ...pages, ...rest].sort());
    for (const key of pages) expect(servedBy(key).serves).toBe('functions/portal/page');
  });

  it.each(routes)('$key goes to the function of its audience', ({ key, audience }) => {
    expect(servedBy(key)).toEqual({
      serves: `functions/api/${audience}`,
      type: 'aws_proxy',
      httpMethod: 'POST',
      connectionType: 'INTERNET',
      payloadFormatVersion: '2.0',
    });
  });

  it('asks for a token on every route but those of the public', () => {
    for (const { route, key } of routes) {
      const open = route.roles.includes('public');
      expect([key, deployed.get(key)?.security]).toEqual([key, open ? undefined : [{ issuer: [] }]]);
    }
  });

  it('answers what no route names by the public function, as a problem', () => {
    for (const key of ['$default', 'GET /api/{rest+}']) {
      expect(servedBy(key).serves).toBe('functions/api/public');
      expect(deployed.get(key)?.security).toBeUndefined();
    }
  });

  it('takes tokens of the issuer, for its audience', () => {
    const { issuer: scheme, ...others } = definition.components.securitySchemes;
    expect(others).toEqual({});
    const { type, identitySource, jwtConfiguration } = scheme['x-amazon-apigateway-authorizer'];
    expect({ type, identitySource }).toEqual({ type: 'jwt', identitySource: '$request.header.Authorization' });
    const { issuer: Issuer, audience: Audience } = jwtConfiguration;
    if (partition === 'aws-cn') {
      expect({ Issuer, Audience }).toEqual({ Issuer: '<OidcIssuer>', Audience: ['https://api.award.example'] });
    } else {
      const pool = resourcesOf(template, 'AWS::Cognito::UserPool')[0]?.[0];
      const client = resourcesOf(template, 'AWS::Cognito::UserPoolClient')[0]?.[0];
      expect(Issuer).toBe(`https://cognito-idp.${stack.region}.<AWS::URLSuffix>/<${pool}>`);
      expect(Audience).toEqual([`<${client}>`]);
    }
  });

  it('one permission for each function that has routes: forty for one would outgrow its policy', () => {
    const permissions = resourcesOf(template, 'AWS::Lambda::Permission').filter(
      ([, { Principal }]) => Principal === 'apigateway.amazonaws.com',
    );
    const called = permissions.map(([, { FunctionName }]) => descriptions.get(String(FunctionName)));
    expect(new Set(called).size).toBe(called.length);
    expect(called).toContain('functions/api/public');
  });

  it('throttles all, and more strictly what the public writes', () => {
    const { all, publicWrites: strict } = deploymentOf(input).throttling;
    expect(stage().DefaultRouteSettings).toMatchObject({
      ThrottlingRateLimit: all.perSecond,
      ThrottlingBurstLimit: all.burst,
    });
    expect(strict.perSecond).toBeLessThan(all.perSecond);
    const expected = publicWrites.map((route) => [
      routeKey(route),
      { ThrottlingRateLimit: strict.perSecond, ThrottlingBurstLimit: strict.burst },
    ]);
    expect(stage().RouteSettings ?? {}).toEqual(Object.fromEntries(expected));
  });

  it('A14.6c: logs who asked what with which result, and no address by which a nameless lead could be found', () => {
    const { Format, DestinationArn } = stage().AccessLogSettings as { Format: string; DestinationArn: string };
    expect(Object.values(JSON.parse(Format))).toEqual(
      expect.arrayContaining(['$context.routeKey', '$context.status', '$context.authorizer.claims.sub']),
    );
    expect(Format).not.toMatch(/sourceIp|userAgent|\$context\.path|queryString/i);
    expect(DestinationArn).toMatch(/AccessLog/);
  });

  it('lets the portal’s pages call it, and no others', () => {
    expect(definition['x-amazon-apigateway-cors']).toMatchObject({
      allowOrigins: deploymentOf(input).portal.origins,
      allowHeaders: ['authorization', 'content-type', 'idempotency-key'],
    });
  });

  it('tells its functions which claims say who somebody is', () => {
    const claims = resourcesOf(template, 'AWS::Lambda::Function').flatMap(([, { Environment, Description }]) => {
      const { Variables } = Environment as { Variables: Record<string, string> };
      return String(Description).startsWith('functions/api/') ? [[Variables.ROLES_CLAIM, Variables.UNIT_CLAIM]] : [];
    });
    const expected = partition === 'aws' ? ['cognito:groups', 'custom:unit'] : ['roles', 'unit'];
    expect(claims).toEqual(claims.map(() => expected));
  });
});

const [[, inAws], [, inChina]] = partitions;

describe('identity', () => {
  it('is a parameter with the configured issuer as its default, that another runner overrides', () => {
    inChina.template.hasParameter('OidcIssuer', { Type: 'String', Default: beijing.identity.issuer });
    inChina.template.resourceCountIs('AWS::Cognito::UserPool', 0);
  });

  it('takes an issuer in aws, too, and then makes no pool', () => {
    const identity = { issuer: 'https://sign-in.award.example', audience: ['api'], claims: { roles: 'r', unit: 'u' } };
    const template = Template.fromStack(stackOf({ ...hongKong, identity }));
    template.hasParameter('OidcIssuer', { Default: identity.issuer });
    template.resourceCountIs('AWS::Cognito::UserPool', 0);
    const variables = resourcesOf(template, 'AWS::Lambda::Function').map(([, { Environment }]) =>
      JSON.stringify(Environment),
    );
    expect(variables.filter((text) => text.includes('"ROLES_CLAIM":"r","UNIT_CLAIM":"u"'))).toHaveLength(
      Object.keys(routesByAudience).length,
    );
  });

  it.each([
    ['https://sign-in.award.example/oidc', true],
    ['http://localhost:3000/oidc', true],
    ['http://127.0.0.1:3000/oidc', true],
    ['http://sign-in.award.example/oidc', false],
    ['http://localhost.award.example/', false],
    ['', false],
  ])('%j is an issuer: %s', (url, taken) => {
    const { AllowedPattern } = inChina.template.findParameters('OidcIssuer').OidcIssuer as { AllowedPattern: string };
    expect(new RegExp(AllowedPattern).test(url)).toBe(taken);
  });

  it('without one is a pool: entered by an administrator, two factors, nobody gives himself a role or unit', () => {
    inAws.template.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
      UserPoolTier: 'PLUS',
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
    });
    inAws.template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      WriteAttributes: ['name'],
      ReadAttributes: ['custom:unit', 'name'],
      CallbackURLs: ['https://award.example/callback'],
      LogoutURLs: ['https://award.example/'],
      PreventUserExistenceErrors: 'ENABLED',
    });
    inAws.template.resourceCountIs('AWS::WAFv2::WebACLAssociation', 1);
    const groups = resourcesOf(inAws.template, 'AWS::Cognito::UserPoolGroup').map(([, { GroupName }]) => GroupName);
    expect(groups.sort()).toEqual([...role.options].sort());
  });
});

describe('messages', () => {
  it.each(partitions)('in %s leave by the configured gateway, or by none', (_partition, { template, input }) => {
    template.hasParameter('MessageGatewayUrl', { Default: input.messageGateway ?? '' });
    const { AllowedPattern } = template.findParameters('MessageGatewayUrl').MessageGatewayUrl as {
      AllowedPattern: string;
    };
    const taken = [
      '',
      'https://gateway.award.example/messages',
      'http://localhost:3000/dev/gateway',
      'ftp://x',
      'http://gateway.award.example',
    ];
    expect(taken.map((url) => new RegExp(AllowedPattern).test(url))).toEqual([true, true, true, false, false]);
  });
});
