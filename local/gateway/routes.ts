import * as z from 'zod';
import type { Lambda } from '../lambda/lambda.ts';
import type { Stack } from '../template/stack.ts';

const integrations = '#/components/x-amazon-apigateway-integrations/';
const operationSchema = z.strictObject({
  isDefaultRoute: z.literal(true).optional(),
  security: z.tuple([z.record(z.string(), z.tuple([]))]).optional(),
  responses: z.unknown(),
  'x-amazon-apigateway-integration': z.strictObject({ $ref: z.string().startsWith(integrations) }),
});
const method = z.enum(['get', 'post', 'put', 'delete', 'x-amazon-apigateway-any-method']);
/** As much of the gateway's OpenAPI as the template uses: anything else is refused. Its CORS has no effect here: the portal is on the same origin. */
const definitionSchema = z.strictObject({
  openapi: z.literal('3.0.1'),
  info: z.unknown(),
  paths: z.record(z.string().regex(/^\/(?:\$default|[^+]*(?:\{\w+\+\})?)$/), z.partialRecord(method, operationSchema)),
  components: z.strictObject({
    securitySchemes: z.record(
      z.string(),
      z.strictObject({
        type: z.literal('oauth2'),
        flows: z.strictObject({}),
        'x-amazon-apigateway-authorizer': z.strictObject({
          type: z.literal('jwt'),
          identitySource: z.literal('$request.header.Authorization'),
          jwtConfiguration: z.strictObject({ issuer: z.string(), audience: z.array(z.string()) }),
        }),
      }),
    ),
    'x-amazon-apigateway-integrations': z.record(
      z.string(),
      z.strictObject({
        type: z.literal('aws_proxy'),
        httpMethod: z.literal('POST'),
        connectionType: z.literal('INTERNET'),
        uri: z.string().regex(/\/functions\/.*\/invocations$/),
        payloadFormatVersion: z.literal('2.0'),
        timeoutInMillis: z.number().default(30_000),
      }),
    ),
  }),
  'x-amazon-apigateway-cors': z.unknown(),
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

/**
 * The routes of the template's HTTP API.
 * @throws on what no part serves.
 */
export const readRoutes = (stack: Stack, lambda: Lambda): Route[] => {
  const [stage] = stack.all(stageSchema, 'AWS::ApiGatewayV2::Stage');
  const definitions = stack.all(z.object({ Body: definitionSchema }), 'AWS::ApiGatewayV2::Api');
  return definitions.flatMap(({ logicalId, properties: { Body } }) => {
    const { paths, components } = Body;
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        key: operation.isDefaultRoute ? '$default' : `${method.toUpperCase()} ${path}`,
        operation,
      })),
    );
    // Addresses of pages: the portal's files are served beside the gateway, see `servePortal`.
    const served = operations.filter(({ key }) => key !== 'GET /' && key !== 'GET /{page+}');
    return served.map(({ key, operation }): Route => {
      const name = operation['x-amazon-apigateway-integration'].$ref.slice(integrations.length);
      const integration = components['x-amazon-apigateway-integrations'][name];
      const scheme = Object.keys(operation.security?.[0] ?? {})[0];
      const authorizer = components.securitySchemes[scheme ?? '']?.['x-amazon-apigateway-authorizer'];
      if (!integration || !stage || (scheme !== undefined && !authorizer))
        throw new Error(`The route ${key} (${logicalId}) has no stage, integration or authorizer.`);
      return {
        key,
        functionName: lambda.nameOf(integration.uri.replace(/^.*\/functions\/|\/invocations$/g, '')),
        timeoutMs: integration.timeoutInMillis,
        authorizer: authorizer?.jwtConfiguration,
        limits: stage.properties.RouteSettings[key] ?? stage.properties.DefaultRouteSettings,
      };
    });
  });
};

/** The parameters by which a path fits a pattern; nothing when it does not. */
const matchPath = (pattern: readonly string[], path: readonly string[]): Record<string, string> | undefined => {
  const last = pattern.length - 1;
  // A greedy parameter takes all that is left.
  if (pattern[last]?.endsWith('+}') && path.length > pattern.length)
    return matchPath(pattern, [...path.slice(0, last), path.slice(last).join('/')]);
  const fits = (part: string, index: number) => (part.startsWith('{') ? path[index] : part === path[index]);
  if (pattern.length !== path.length || !pattern.every(fits)) return undefined;
  const parameters = pattern.map((part, index) => [part.replace(/^\{|\+?\}$/g, ''), path[index] ?? ''] as const);
  return Object.fromEntries(parameters.filter((_, index) => pattern[index]?.startsWith('{')));
};

/** Finds the most specific route for a method and a decoded path: an exact part before a parameter, `$default` last. */
export const router = (routes: readonly Route[]): ((method: string, path: string) => Match | undefined) => {
  const ordered = routes
    .map((route) => {
      const [method = '', pattern = ''] = route.key.split(' ');
      const parts = pattern.split('/');
      return {
        route,
        method,
        parts,
        order: parts.map((part) => (part.endsWith('+}') ? '2' : part.startsWith('{') ? '1' : '0')).join(''),
      };
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
