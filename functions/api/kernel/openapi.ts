import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { keyOf } from './idempotency-key.ts';
import type { RouteDescription } from './route.ts';

const problem = z
  .object({
    type: z
      .string()
      .meta({ description: 'Stable name of the problem', example: 'urn:ouhai-quality-award:problem:late' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    remedy: z.string().meta({ description: 'What would have to be done' }),
    article: z.string().optional().meta({ description: 'The clause of the regulation, only where it is the reason' }),
    basis: z.enum(['regulation', 'policy', 'working']).optional(),
    gaps: z.array(z.object({ at: z.string(), problem: z.string() })).optional(),
    current: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: 'The state that the command did not know' }),
    trace: z.string().optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' });

const problems = {
  400: 'The request makes no sense; every fault is listed',
  401: 'Not signed in',
  403: 'Not for this role, or not for this person',
  404: 'There is no such thing',
  409: 'Somebody was faster; `current` is how it stands now',
  422: 'A rule forbids it; `article` where it is the regulation',
  429: 'Too many requests',
} as const;

const operationOf = (route: RouteDescription): ZodOpenApiOperationObject => ({
  operationId: `${route.method.toLowerCase()}${route.path.replace(/^\/api/, '').replace(/[/{}.-]+(\w?)/g, (_all, next: string) => next.toUpperCase())}`,
  summary: route.summary,
  tags: [route.path.split('/')[2] ?? ''],
  ...(route.article ? { 'x-article': route.article } : {}),
  'x-roles': [...route.roles],
  ...(route.roles.includes('public') ? { security: [] } : {}),
  requestParams: {
    ...(route.params ? { path: route.params } : {}),
    ...(route.query ? { query: route.query } : {}),
    ...(route.method === 'GET' ? {} : { header: z.object({ 'Idempotency-Key': keyOf(route) }) }),
  },
  ...(route.body ? { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } } : {}),
  responses: {
    [route.method === 'GET' ? '200' : '201']: {
      description: 'Done',
      content: { 'application/json': { schema: route.response } },
    },
    ...Object.fromEntries(
      Object.entries(problems).map(([status, description]) => [
        status,
        { description, content: { 'application/problem+json': { schema: problem } } },
      ]),
    ),
  },
});

/** The OpenAPI 3.1 document of the routes: the same schemas that check every request and cut every response. */
export const openApiOf = (routes: readonly RouteDescription[]) =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: '瓯海区政府质量奖 API',
      version: '1',
      description: 'The yearly quality award of the Ouhai district government, under its regulation of 2020.',
    },
    security: [{ token: [] }],
    components: {
      securitySchemes: { token: { type: 'openIdConnect', openIdConnectUrl: '/.well-known/openid-configuration' } },
    },
    paths: routes.reduce<ZodOpenApiPathsObject>((paths, route) => {
      const method = route.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
      paths[route.path] = { ...paths[route.path], [method]: operationOf(route) };
      return paths;
    }, {}),
  });
