import { randomUUID } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';
import { BallotsMemory } from '../../functions/adapters/ballots-memory.ts';
import { FilesMemory } from '../../functions/adapters/files-memory.ts';
import { JournalMemory } from '../../functions/adapters/journal-memory.ts';
import { LedgerMemory, SignerMemory } from '../../functions/adapters/ledger-memory.ts';
import { PrivatesMemory } from '../../functions/adapters/privates-memory.ts';
import { ViewsMemory } from '../../functions/adapters/views-memory.ts';
import { workingDays } from '../../functions/adapters/working-days.ts';
import { apiHandler } from '../../functions/api/kernel/handler.ts';
import type { Problem } from '../../functions/api/kernel/problem.ts';
import { type RouteDescription, routeKey } from '../../functions/api/kernel/route.ts';
import { type Audience, routesByAudience } from '../../functions/api/routes.ts';
import { epoch, type Instant } from '../../functions/domain/kernel/instant.ts';
import { granted, type NotGranted } from './granted.ts';

/** A person of the tests: `roles` as the token has them. */
export interface Person {
  readonly id: string;
  readonly roles: readonly string[];
  readonly unit?: string;
}

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T & Partial<Problem>;
}

interface Request {
  readonly as?: Person;
  readonly body?: unknown;
  /** Idempotency-Key; a new one unless given. */
  readonly key?: string;
  /** When the gateway receives it. */
  readonly at?: Instant;
}

/** All handlers on in-memory stores: `call('POST', '/api/office/cycles', { as, body, at })`. The clock is a field. */
export class Api {
  readonly services = {
    journal: new JournalMemory(),
    privates: new PrivatesMemory(),
    files: new FilesMemory(),
    views: new ViewsMemory(),
    workingDays,
    ballots: new BallotsMemory(),
    ledger: new LedgerMemory(),
    verifier: new SignerMemory(),
    certificateKeys: new SignerMemory(),
    portal: 'https://award.example',
    signIn: { issuer: 'https://sign-in.example', client: 'portal', token: 'access' as const },
  };
  now: Instant = '2026-03-02T01:00:00.000Z';
  readonly #routes: {
    readonly pattern: RegExp;
    readonly names: readonly string[];
    readonly key: string;
    readonly audience: string;
  }[];
  readonly #handlers: ReadonlyMap<string, ReturnType<typeof apiHandler>>;
  readonly #refusals: NotGranted[] = [];

  constructor() {
    const logger = new Logger({ logLevel: 'SILENT' });
    const claims = { roles: 'roles', unit: 'unit' };
    this.#routes = Object.entries(routesByAudience).flatMap(([audience, routes]) =>
      (routes as readonly RouteDescription[]).map((route) => ({
        pattern: new RegExp(`^${route.method} ${route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
        names: [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name)),
        key: routeKey(route),
        audience,
      })),
    );
    this.#handlers = new Map(
      Object.entries(routesByAudience).map(([audience, routes]) => [
        audience,
        apiHandler(
          routes as never,
          granted(`api/${audience as Audience}`, this.services, (refusal) => this.#refusals.push(refusal)) as never,
          claims,
          logger,
        ),
      ]),
    );
  }

  async call<T = Record<string, unknown>>(method: string, path: string, request: Request = {}): Promise<Answer<T>> {
    const [rawPath = '', rawQueryString = ''] = path.split('?');
    const found = this.#routes
      .map((route) => ({ route, match: route.pattern.exec(`${method} ${rawPath}`) }))
      .filter(({ match }) => match)
      // As the gateway does: the path with fewer parameters is the more specific one.
      .toSorted((a, b) => a.route.names.length - b.route.names.length)[0];
    const handler = found && this.#handlers.get(found.route.audience);
    if (!handler) throw new Error(`no route for ${method} ${rawPath}`);
    const event = {
      version: '2.0',
      routeKey: found.route.key,
      rawPath,
      rawQueryString,
      headers: { 'idempotency-key': request.key ?? randomUUID(), 'content-type': 'application/json' },
      queryStringParameters: Object.fromEntries(new URLSearchParams(rawQueryString)),
      pathParameters: Object.fromEntries(
        Object.entries(found.match?.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
      ),
      requestContext: {
        timeEpoch: epoch(request.at ?? this.now),
        http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
        ...(request.as ? { authorizer: { jwt: { claims: claimsOf(request.as), scopes: null } } } : {}),
      },
      body: request.body === undefined ? undefined : JSON.stringify(request.body),
      isBase64Encoded: false,
    } as unknown as APIGatewayProxyEventV2WithJWTAuthorizer;
    const response = await handler(event, { awsRequestId: randomUUID() } as Context);
    for (const refusal of this.#refusals.splice(0)) throw refusal;
    return { status: response.statusCode ?? 0, body: JSON.parse(response.body ?? '{}') };
  }

  /** Calls and demands success; the answer's body. */
  async done<T = Record<string, unknown>>(method: string, path: string, request: Request = {}): Promise<T> {
    const { status, body } = await this.call<T>(method, path, request);
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  }
}

const claimsOf = ({ id, roles, unit }: Person) => ({
  sub: id,
  name: id,
  roles: `[${roles.join(' ')}]`,
  ...(unit ? { unit } : {}),
});
