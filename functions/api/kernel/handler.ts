import { createHmac } from 'node:crypto';
import type { Logger } from '@aws-lambda-powertools/logger';
import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
} from 'aws-lambda';
import * as z from 'zod';
import zhCN from 'zod/v4/locales/zh-CN.js';
import { canonical } from '../../adapters/journal.ts';
import { role, type SignedInRole } from '../../contracts/identity.ts';
import { instant } from '../../domain/kernel/instant.ts';
import type { Gap } from '../../domain/kernel/result.ts';
import { keyOf } from './idempotency-key.ts';
import { type Problem, problemOf } from './problem.ts';
import { type Call, type Caller, type Route, routeKey } from './route.ts';

// Whoever reads a fault of a body reads Chinese.
z.config(zhCN());

/** Which claims of the issuer's tokens carry roles and unit. */
export interface Claims {
  readonly roles: string;
  readonly unit: string;
}

type Event = APIGatewayProxyEventV2 | APIGatewayProxyEventV2WithJWTAuthorizer;
type Response = APIGatewayProxyStructuredResultV2;

/**
 * The handler of one audience: finds the route, checks who calls and what is said, runs the use case and answers in JSON, every
 * failure as a problem (RFC 9457).
 */
export const apiHandler = <S>(routes: readonly Route<S>[], services: S, claims: Claims, logger: Logger) => {
  const byKey = new Map(routes.map((route) => [routeKey(route), route]));
  return middy<Event, Response>()
    .use(httpHeaderNormalizer())
    .use({
      onError: (request) => {
        const trace = request.context.awsRequestId;
        logger.error('UNEXPECTED', { trace, error: request.error as Error });
        request.response = problem(
          problemOf({
            kind: 'unexpected',
            code: 'unexpected',
            reason: '系统未能完成本次请求，没有办理任何事项或已办理的事项可用同一请求重试确认。',
            remedy: '请用同一 Idempotency-Key 重试；仍失败时请把追踪号告知评审办。',
            trace,
          }),
        );
      },
    })
    .handler(async (event): Promise<Response> => {
      const found = byKey.get(event.routeKey);
      if (!found) return problem(notFound(event));
      return answer(found, event, services, claims);
    });
};

const answer = async <S>(route: Route<S>, event: Event, services: S, claims: Claims): Promise<Response> => {
  const caller = callerOf(route, event, claims);
  if (!caller) return problem(notYourRole());
  const gaps: Gap[] = [];
  const params = check(route.params, event.pathParameters ?? {}, 'path', gaps);
  const query = check(route.query, event.queryStringParameters ?? {}, 'query', gaps);
  const body = check(route.body, jsonOf(event), 'body', gaps);
  const key = event.headers['idempotency-key'] ?? '';
  if (route.method !== 'GET')
    check(z.object({ 'Idempotency-Key': keyOf(route) }), { 'Idempotency-Key': key }, 'header', gaps);
  if (gaps.length > 0) return problem(invalidRequest(gaps));
  const keyed = (content: string) => createHmac('sha256', key).update(content).digest('hex');
  const call: Call = {
    params,
    query,
    body,
    caller,
    receivedAt: instant(event.requestContext.timeEpoch),
    // The path and the query with their values are part of the command: the same key for another organisation is another command.
    commandId: keyed(canonical({ actor: caller.id || 'public', route: `${route.method} ${event.rawPath}`, query })),
    fingerprint: keyed(canonical({ body })),
    secret: (purpose) => keyed(canonical({ purpose })),
  };
  const result = await route.handle(call, services);
  if (!result.ok) return problem(problemOf(result.error));
  return json(route.method === 'GET' ? 200 : 201, route.response.parse(result.value));
};

const callerOf = (route: Route<never> | Route<unknown>, event: Event, claims: Claims): Caller | undefined => {
  const said = 'authorizer' in event.requestContext ? event.requestContext.authorizer?.jwt?.claims : undefined;
  if (route.roles.includes('public')) return { id: '', role: 'public', roles: [], name: '' };
  if (!said) return undefined;
  // The gateway flattens an array to «[a b]».
  const roles = String(said[claims.roles] ?? '')
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .filter((name): name is SignedInRole => role.safeParse(name).success);
  const acting = route.roles.find((name) => (roles as readonly string[]).includes(name));
  if (!acting) return undefined;
  const unit = said[claims.unit];
  return {
    id: String(said.sub ?? ''),
    role: acting,
    roles,
    name: String(said.name ?? ''),
    ...(typeof unit === 'string' && unit !== '' ? { unit } : {}),
  };
};

const check = (schema: z.ZodType | undefined, value: unknown, place: string, gaps: Gap[]): unknown => {
  if (!schema) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  gaps.push(...parsed.error.issues.map((issue) => ({ at: [place, ...issue.path].join('.'), problem: issue.message })));
  return undefined;
};

const jsonOf = (event: Event): unknown => {
  const raw = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : (event.body ?? '');
  try {
    return raw === '' ? undefined : JSON.parse(raw);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const json = (statusCode: number, body: unknown): Response => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

const problem = (body: Problem): Response => ({
  statusCode: body.status,
  headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

const notFound = (event: Event) =>
  problemOf({
    kind: 'missing',
    code: 'no-such-route',
    reason: `没有这个接口：${event.requestContext.http.method} ${event.rawPath}`,
    remedy: '接口清单见 /api/openapi.json。',
  });

const notYourRole = () =>
  problemOf({
    kind: 'forbidden',
    code: 'not-your-role',
    reason: '您的账号没有办理此事项的角色。',
    remedy: '请使用具有相应角色的账号登录，或联系评审办开通。',
  });

const invalidRequest = (gaps: readonly Gap[]) =>
  problemOf({
    kind: 'invalid',
    code: 'invalid-request',
    reason: `请求内容不完整或格式不对，共${gaps.length}处。`,
    remedy: '请按 gaps 逐项改正后重试；没有保存任何内容。',
    gaps,
  });
