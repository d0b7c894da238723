import * as z from 'zod';
import type { Lambda } from '../lambda/lambda.ts';
import type { Stack } from '../template/stack.ts';

const routeSchema = z.object({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.array(z.string()).default([]),
});
const integrationSchema = z.object({
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
  TimeoutInMillis: z.coerce.number().default(30_000),
});
const authorizerSchema = z.object({
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
  JwtConfiguration: z.object({ Issuer: z.string(), Audience: z.array(z.string()) }),
});
const settingsSchema = z.object({
  ThrottlingBurstLimit: z.coerce.number().optional(),
  ThrottlingRateLimit: z.coerce.number().optional(),
});
const stageSchema = z.object({
  StageName: z.literal('$default'),
  DefaultRouteSettings: settingsSchema.optional(),
  RouteSettings: z.record(z.string(), settingsSchema).default({}),
});

/** How many requests a route lets through: at most `burst` at once, and `rate` a second over time. */
export interface Limits {
  readonly burst: number;
  readonly rate: number;
}

interface Authorizer {
  readonly issuer: string;
  readonly audience: readonly string[];
}

export interface Route {
  /** `GET /api/notices/{id}`, or `$default`. */
  readonly key: string;
  readonly functionName: string;
  readonly timeoutMs: number;
  readonly authorizer: Authorizer | undefined;
  readonly scopes: readonly string[];
  readonly limits: Limits;
}

export interface Match {
  readonly route: Route;
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** An account's limits, where the stage sets none. */
const accountLimits: Limits = { burst: 5_000, rate: 10_000 };

/**
 * The routes of the template's HTTP API. Its `CorsConfiguration` has no effect here, where the portal is on the same origin.
 * @throws on what no part serves.
 */
export const readRoutes = (stack: Stack, lambda: Lambda): Route[] => {
  const byName = <T extends { name: string }>(resources: T[]): Map<string, T> =>
    new Map(resources.map((each) => [each.name, each]));
  const integrations = byName(stack.all(integrationSchema, 'AWS::ApiGatewayV2::Integration'));
  const authorizers = byName(stack.all(authorizerSchema, 'AWS::ApiGatewayV2::Authorizer'));
  const stage = stack.all(stageSchema, 'AWS::ApiGatewayV2::Stage')[0]?.properties;
  return stack.all(routeSchema, 'AWS::ApiGatewayV2::Route').map(({ logicalId, properties }) => {
    const { RouteKey, Target, AuthorizationType, AuthorizerId, AuthorizationScopes } = properties;
    const integration = integrations.get(Target.replace('integrations/', ''))?.properties;
    if (!integration) throw new Error(`The route ${RouteKey} (${logicalId}) has no integration.`);
    const jwt =
      AuthorizationType === 'JWT' ? authorizers.get(AuthorizerId ?? '')?.properties.JwtConfiguration : undefined;
    if (AuthorizationType === 'JWT' && !jwt) throw new Error(`The route ${RouteKey} (${logicalId}) has no authorizer.`);
    const own = stage?.RouteSettings[RouteKey];
    return {
      key: RouteKey,
      functionName: lambda.nameOf(integration.IntegrationUri),
      timeoutMs: integration.TimeoutInMillis,
      authorizer: jwt && { issuer: jwt.Issuer, audience: jwt.Audience },
      scopes: AuthorizationScopes,
      limits: {
        burst: own?.ThrottlingBurstLimit ?? stage?.DefaultRouteSettings?.ThrottlingBurstLimit ?? accountLimits.burst,
        rate: own?.ThrottlingRateLimit ?? stage?.DefaultRouteSettings?.ThrottlingRateLimit ?? accountLimits.rate,
      },
    };
  });
};

/** How well a part of a route's path fits: an exact text before a parameter, that before the rest of the path. */
const rank = (part: string): string => (part.endsWith('+}') ? '2' : part.startsWith('{') ? '1' : '0');

const matchPath = (pattern: readonly string[], path: readonly string[]): Record<string, string> | undefined => {
  const parameters: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const value = path[index];
    if (part.endsWith('+}')) {
      if (value === undefined) return undefined;
      parameters[part.slice(1, -2)] = path.slice(index).join('/');
      return parameters;
    }
    if (part.startsWith('{') && value) parameters[part.slice(1, -1)] = value;
    else if (part !== value) return undefined;
  }
  return pattern.length === path.length ? parameters : undefined;
};

/**
 * Finds the most specific route for a method and a decoded path, by API Gateway's order: full match, then parameters, then a greedy
 * one, then `$default`; an exact method before `ANY`.
 */
export const router = (routes: readonly Route[]): ((method: string, path: string) => Match | undefined) => {
  const ordered = routes
    .filter(({ key }) => key !== '$default')
    .map((route) => {
      const [method = '', pattern = ''] = route.key.split(' ');
      const parts = pattern.split('/').slice(1);
      return { route, method, parts, order: parts.map(rank).join('') + (method === 'ANY' ? '1' : '0') };
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const fallback = routes.find(({ key }) => key === '$default');
  return (method, path) => {
    const given = path.split('/').slice(1);
    for (const { route, method: own, parts } of ordered) {
      if (own !== method && own !== 'ANY') continue;
      const pathParameters = matchPath(parts, given);
      if (pathParameters) return { route, pathParameters };
    }
    return fallback && { route: fallback, pathParameters: {} };
  };
};

/** A token bucket: whether one more request may pass now, `now` in milliseconds of real time. */
export const throttle = ({ burst, rate }: Limits): ((now: number) => boolean) => {
  let tokens = burst;
  let last = Number.NEGATIVE_INFINITY;
  return (now) => {
    tokens = Math.min(burst, last === Number.NEGATIVE_INFINITY ? burst : tokens + ((now - last) / 1000) * rate);
    last = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
};
