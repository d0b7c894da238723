import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWTVerifyGetKey } from 'jose';
import type { Activity } from '../activity.ts';
import type { Clock } from '../clock.ts';
import { BodyTooLarge, readBody, sendJson } from '../http.ts';
import type { Lambda } from '../lambda/lambda.ts';
import { authorize } from './authorizer.ts';
import { sendResult, toEvent } from './payload.ts';
import { type Route, router, throttle } from './routes.ts';

/** API Gateway's limit of a request, in bytes. */
const bodyLimit = 10 * 1024 * 1024;

const messages = {
  401: 'Unauthorized',
  404: 'Not Found',
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;

const refuse = (
  response: ServerResponse,
  status: keyof typeof messages,
  headers?: Readonly<Record<string, string>>,
): void => sendJson(response, status, { message: messages[status] }, headers);

/** The template's HTTP API: routes, JWT authorizer, throttling, functions. Requests wait while the local clock is being moved. */
export const gateway = (
  routes: readonly Route[],
  lambda: Lambda,
  clock: Clock,
  activity: Activity,
  keys: JWTVerifyGetKey,
): ((request: IncomingMessage, response: ServerResponse) => Promise<void>) => {
  const find = router(routes);
  const mayPass = new Map(routes.map((route) => [route, throttle(route.limits)]));

  const run = async ({ functionName, timeoutMs }: Route, event: unknown, response: ServerResponse): Promise<void> => {
    const limit = Promise.withResolvers<undefined>();
    const alarm = setTimeout(() => limit.resolve(undefined), timeoutMs);
    // The function goes on after the gateway has given up, as on AWS; it keeps the cloud busy by itself.
    const outcome = await Promise.race([lambda.invoke(functionName, event), limit.promise]);
    clearTimeout(alarm);
    if (!outcome) refuse(response, 503);
    else if (!outcome.ok || !sendResult(response, outcome.payload)) refuse(response, 500);
  };

  return async (request, response) => {
    const release = await activity.admit(`${request.method} ${request.url}`);
    const now = clock.now();
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://local');
      const match = find(request.method ?? '', decodeURIComponent(pathname));
      if (!match) return refuse(response, 404);
      if (!mayPass.get(match.route)?.(performance.now())) return refuse(response, 429);
      const jwt = await authorize(request.headers.authorization, match.route, keys);
      if (jwt && 'refused' in jwt) return refuse(response, 401, { 'www-authenticate': jwt.refused });
      const body = await readBody(request, bodyLimit);
      await run(match.route, toEvent(request, match, body, jwt, now), response);
    } catch (error) {
      if (!(error instanceof BodyTooLarge)) throw error;
      // The rest of the body is not read, so the connection can serve no further request.
      refuse(response, 413, { connection: 'close' });
    } finally {
      release();
    }
  };
};
