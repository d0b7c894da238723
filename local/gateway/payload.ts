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
 * values joined by commas).
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
  const queries = Map.groupBy(url.searchParams, ([name]) => name);
  const isText = textTypes.test(request.headers['content-type'] ?? 'text/plain');
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath,
    rawQueryString: url.search.slice(1),
    headers: Object.fromEntries(
      Object.entries(request.headersDistinct).map(([name, values]) => [name, values?.join(',') ?? '']),
    ),
    ...(queries.size > 0 && {
      queryStringParameters: Object.fromEntries(
        [...queries].map(([name, all]) => [name, all.map(([, value]) => value).join(',')]),
      ),
    }),
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    requestContext: {
      accountId: place.account,
      apiId: 'local',
      ...(jwt && { authorizer: { jwt } }),
      domainName: request.headers.host ?? '',
      domainPrefix: 'local',
      http: {
        method: request.method ?? '',
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
    },
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
};

const resultSchema = z.object({
  statusCode: z.number().int().min(200).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  cookies: z.never().optional(),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
});

/** Answers with a function's result. @returns false if it is none of the format. */
export const sendResult = (response: ServerResponse, result: unknown): boolean => {
  const { success, data } = resultSchema.safeParse(result);
  if (!success) return false;
  const bytes = Buffer.from(data.body, data.isBase64Encoded ? 'base64' : 'utf8');
  response.setHeader('content-type', 'text/plain;charset=UTF-8');
  for (const [name, value] of Object.entries(data.headers)) response.setHeader(name, String(value));
  response.writeHead(data.statusCode, { 'content-length': bytes.length }).end(bytes);
  return true;
};
