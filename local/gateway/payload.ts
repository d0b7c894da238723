import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { place } from '../template/resource-types.ts';
import type { Authorized } from './authorizer.ts';
import type { Match } from './routes.ts';

/** Bodies of these types reach a function as text, all others in base64. */
const textTypes = /^(?:text\/|application\/(?:json|javascript|xml|[\w.-]+\+(?:json|xml))(?:;|$))/i;

/** `12/Mar/2020:19:03:58 +0000` */
const commonLogTime = (epoch: number): string => {
  const [, day, month, year, time] = /, (\d+) (\w+) (\d+) (\S+)/.exec(new Date(epoch).toUTCString()) ?? [];
  return `${day}/${month}/${year}:${time} +0000`;
};

/**
 * A request as an event of payload format 2.0, as API Gateway makes it (the path decoded, names of headers lower-cased, several
 * values joined by commas, cookies apart).
 * @param now the moment of receipt, local time in milliseconds.
 */
export const toEvent = (
  request: IncomingMessage,
  { route, pathParameters }: Match,
  body: Buffer,
  jwt: Authorized | undefined,
  now: number,
): Readonly<Record<string, unknown>> => {
  const url = new URL(request.url ?? '/', 'http://local');
  const rawPath = decodeURIComponent(url.pathname);
  const { cookie, ...headers } = request.headersDistinct;
  const queries = Map.groupBy(url.searchParams, ([name]) => name);
  const isText = textTypes.test(request.headers['content-type'] ?? 'text/plain');
  const method = request.method ?? 'GET';
  const context = {
    accountId: place.account,
    apiId: 'local',
    domainName: request.headers.host ?? '',
    domainPrefix: 'local',
    http: {
      method,
      path: rawPath,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? '',
      userAgent: request.headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey: route.key,
    stage: '$default',
    time: commonLogTime(now),
    timeEpoch: now,
  };
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath,
    rawQueryString: url.search.slice(1),
    ...(cookie && { cookies: cookie.flatMap((line) => line.split(/;\s*/)) }),
    headers: Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, values?.join(',') ?? ''])),
    ...(queries.size > 0 && {
      queryStringParameters: Object.fromEntries(
        [...queries].map(([name, all]) => [name, all.map(([, value]) => value).join(',')]),
      ),
    }),
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    requestContext: jwt ? { ...context, authorizer: { jwt } } : context,
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
};

const resultSchema = z.looseObject({
  statusCode: z.coerce.number().int().min(200).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().default(false),
});

/** Answers with a function's result: with a status code as it says, without one as a JSON body. @returns false if it is malformed. */
export const sendResult = (response: ServerResponse, result: unknown): boolean => {
  const hasStatus = typeof result === 'object' && result !== null && 'statusCode' in result;
  const parsed = resultSchema.safeParse(
    hasStatus ? result : { statusCode: 200, body: typeof result === 'string' ? result : JSON.stringify(result) },
  );
  if (!parsed.success) return false;
  const { statusCode, headers = {}, cookies, body = '', isBase64Encoded } = parsed.data;
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  response.writeHead(statusCode, {
    'content-type': hasStatus ? 'text/plain;charset=UTF-8' : 'application/json',
    ...given,
    'content-length': String(bytes.length),
    ...(cookies && { 'set-cookie': cookies }),
  });
  response.end(bytes);
  return true;
};
