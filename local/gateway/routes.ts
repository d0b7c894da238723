import * as z from 'zod';
import type { Lambda } from '../lambda/lambda.ts';
import type { Resource, Stack } from '../template/stack.ts';

const routeSchema = z.object({
  RouteKey: z.string().regex(/^(?:\$default|[A-Z]+ \/[^+]*)$/),
  Target: z.string(),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.never().optional(),
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
/** How many requests a route lets through: at most `burst` at once, and `rate` a second over time; without a word an account's limits. */
const limitsSchema = z
  .object({ ThrottlingBurstLimit: z.coerce.number(), ThrottlingRateLimit: z.coerce.number() })
  .default({ ThrottlingBurstLimit: 5_000, ThrottlingRateLimit: 10_000 })
  .transform(({ ThrottlingBurstLimit: burst, ThrottlingRateLimit: rate }) => ({ burst, rate }));
const stageSchema = z.object({
  StageName: z.literal('$default'),
  DefaultRouteSettings: limitsSchema,
  RouteSettings: z.record(z.string(), limitsSchema).default({}),
});

export interface Route {
  /** `GET /api/notices/{id}`, or `$default`. */
  readonly key: string;
  readonly functionName: string;
  readonly timeoutMs: number;
  /** Where a token has to come from, and for whom. */
  readonly authorizer: { readonly issuer: string; readonly audience: string[] } | undefined;
  readonly limits: z.infer<typeof limitsSchema>;
}

export interface Match {
  readonly route: Route;
  readonly pathParameters: Readonly<Record<string, string>>;
}

const named = <T>(resources: Resource<T>[], name = ''): T | undefined =>
  resources.find((each) => each.name === name)?.properties;

/**
 * The routes of the template's HTTP API. Its `CorsConfiguration` has no effect here, where the portal is on the same origin.
 * @throws on what no part serves.
 */
export const readRoutes = (stack: Stack, lambda: Lambda): Route[] => {
  const integrations = stack.all(integrationSchema, 'AWS::ApiGatewayV2::Integration');
  const authorizers = stack.all(authorizerSchema, 'AWS::ApiGatewayV2::Authorizer');
  const [stage] = stack.all(stageSchema, 'AWS::ApiGatewayV2::Stage');
  return stack.all(routeSchema, 'AWS::ApiGatewayV2::Route').map(({ logicalId, properties }) => {
    const { RouteKey: key, Target, AuthorizationType, AuthorizerId } = properties;
    const integration = named(integrations, Target.replace('integrations/', ''));
    const jwt = AuthorizationType === 'JWT' ? named(authorizers, AuthorizerId)?.JwtConfiguration : undefined;
    if (!integration || !stage || (AuthorizationType === 'JWT' && !jwt))
      throw new Error(`The route ${key} (${logicalId}) has no stage, integration or authorizer.`);
    return {
      key,
      functionName: lambda.nameOf(integration.IntegrationUri),
      timeoutMs: integration.TimeoutInMillis,
      authorizer: jwt && { issuer: jwt.Issuer, audience: jwt.Audience },
      limits: stage.properties.RouteSettings[key] ?? stage.properties.DefaultRouteSettings,
    };
  });
};

/** The parameters by which a path fits a pattern; nothing when it does not. */
const matchPath = (pattern: readonly string[], path: readonly string[]): Record<string, string> | undefined => {
  const fits = (part: string, index: number) => (part.startsWith('{') ? path[index] : part === path[index]);
  if (pattern.length !== path.length || !pattern.every(fits)) return undefined;
  const parameters = pattern.map((part, index) => [part.slice(1, -1), path[index] ?? ''] as const);
  return Object.fromEntries(parameters.filter((_, index) => pattern[index]?.startsWith('{')));
};

/** Finds the most specific route for a method and a decoded path: an exact part before a parameter, `$default` last. */
export const router = (routes: readonly Route[]): ((method: string, path: string) => Match | undefined) => {
  const ordered = routes
    .map((route) => {
      const [method = '', pattern = ''] = route.key.split(' ');
      const parts = pattern.split('/');
      return { route, method, parts, order: parts.map((part) => (part.startsWith('{') ? '1' : '0')).join('') };
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const fallback = routes.find(({ key }) => key === '$default');
  return (method, path) => {
    const given = path.split('/');
    for (const { route, method: own, parts } of ordered) {
      const pathParameters = own === method && matchPath(parts, given);
      if (pathParameters) return { route, pathParameters };
    }
    return fallback && { route: fallback, pathParameters: {} };
  };
};

/** A token bucket: whether one more request may pass now, `now` in milliseconds of real time. */
export const throttle = ({ burst, rate }: Route['limits']): ((now: number) => boolean) => {
  let tokens = burst;
  let last = 0;
  return (now) => {
    tokens = Math.min(burst, tokens + ((now - last) / 1000) * rate);
    last = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
};
