import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Activity } from './activity.ts';
import { DynamoDb } from './aws/dynamodb.ts';
import { Feed } from './aws/feed.ts';
import type { Hooks } from './aws/json-api.ts';
import { jsonApi } from './aws/json-api.ts';
import { Kms } from './aws/kms.ts';
import { Queues } from './aws/queues.ts';
import { credentials, S3 } from './aws/s3.ts';
import { Clock } from './clock.ts';
import { Dev, type Message } from './dev.ts';
import { EventBus } from './events/event-bus.ts';
import { startSchedules } from './events/schedules.ts';
import { gateway } from './gateway/gateway.ts';
import { readRoutes } from './gateway/routes.ts';
import { sendProblem } from './http.ts';
import { Identity } from './identity/identity.ts';
import { Lambda } from './lambda/lambda.ts';
import { StepFunctions } from './machine/states-api.ts';
import { servePortal } from './portal.ts';
import { Store } from './store.ts';
import { place } from './template/resource-types.ts';
import { Stack } from './template/stack.ts';
import type { User } from './users.ts';

export class PortInUse extends Error {}

export interface CloudOptions {
  /** The folder that `cdk synth` wrote. */
  readonly assembly: string;
  readonly dataDir: string;
  /** 0: any free port. */
  readonly port: number;
  readonly users: readonly User[];
  /** The built portal; without it only the API is served. */
  readonly webRoot?: string;
  /** Fills a fresh cloud. If it does not come to its end, the next start begins afresh. */
  readonly seed?: (cloud: Cloud) => Promise<void>;
  readonly hooks?: Hooks;
  /** Where the clock of a fresh cloud begins, milliseconds; default: the present. */
  readonly clockStart?: number;
  /** Decides the order of stream records that DynamoDB leaves open. */
  readonly shuffleSeed?: number;
  /** Real milliseconds that closing waits for what is under way. */
  readonly drainMs?: number;
}

export interface Cloud {
  readonly url: string;
  readonly stack: Stack;
  readonly clock: Clock;
  readonly activity: Activity;
  /** Resolves when feed, machine and functions are idle. */
  settle(): Promise<void>;
  /** An access token for a sign-in name. */
  tokenFor(user: string): Promise<string>;
  outbox(): Promise<Message[]>;
  /** What was sent to a queue, by its name. */
  queue(name: string): Promise<unknown[]>;
  /** The environment by which an SDK client in this process reaches the cloud. */
  readonly endpoints: Readonly<Record<string, string>>;
  /** Lets what is under way end, for a while, then stops. */
  close(): Promise<void>;
}

const drainMs = 10_000;

type Closer = () => Promise<void> | void;
type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** The server on this machine's loopback addresses only: it gives everybody a token who asks for one. */
const listen = async (handler: Handler, port: number, closers: Closer[]): Promise<number> => {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    Promise.resolve(handler(request, response)).catch((error: unknown) => {
      // The client cannot mend what went wrong in here, so the story is told on the console.
      console.error(`${request.method} ${request.url}`, error);
      if (response.headersSent) response.destroy();
      else sendProblem(response, 500, 'Internal Server Error', 'The local cloud failed; its console says how.');
    });
  };
  let bound = port;
  for (const host of ['127.0.0.1', '::1']) {
    const server = createServer(answer);
    // Longer than the clients keep theirs, so that none is closed under a request.
    server.keepAliveTimeout = 120_000;
    try {
      server.listen(bound, host);
      await once(server, 'listening');
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EADDRINUSE')
        throw new PortInUse(`端口 ${bound} 已被其他程序占用，请用环境变量 PORT 指定其他端口。`);
      // A machine without IPv6 has no ::1.
      if (host === '::1' && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue;
      throw error;
    }
    bound = (server.address() as AddressInfo).port;
    closers.push(async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    });
  }
  return bound;
};

/** Opens the state; a folder whose seeding was interrupted is emptied first. */
const openStore = async (dataDir: string): Promise<Store> => {
  const store = await Store.open(dataDir);
  if (store.get('seed') !== 'begun') return store;
  await store.close();
  for (const entry of await readdir(dataDir)) await rm(join(dataDir, entry), { recursive: true });
  return Store.open(dataDir);
};

/** A handler below a prefix gets the path without it, and the whole in `originalUrl`. */
const below =
  (prefix: string, handler: Handler): Handler =>
  (request, response) => {
    Object.assign(request, { originalUrl: request.url });
    request.url = request.url?.slice(prefix.length) || '/';
    return handler(request, response);
  };

const assemble = async (options: CloudOptions, closers: Closer[]): Promise<Cloud> => {
  const { assembly, dataDir, users, hooks = {} } = options;
  const activity = new Activity();
  const store = await openStore(dataDir);
  closers.push(() => store.close());
  let handler: Handler = (_, response) =>
    sendProblem(response, 503, 'Service Unavailable', 'The local cloud is still starting.');
  const port = await listen((request, response) => handler(request, response), options.port, closers);
  const url = `http://localhost:${port}`;
  const base = `http://127.0.0.1:${port}`;
  const endpoints = {
    AWS_ENDPOINT_URL: `${base}/aws`,
    AWS_ENDPOINT_URL_DYNAMODB: `${base}/aws`,
    AWS_ENDPOINT_URL_SFN: `${base}/aws`,
    AWS_ENDPOINT_URL_KMS: `${base}/aws`,
    AWS_ENDPOINT_URL_S3: `${base}/s3`,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_REGION: place.region,
  };

  const stack = await Stack.read(assembly, url);
  const clock = await Clock.open(store, activity, options.clockStart);
  closers.push(() => clock.close());
  const lambda = new Lambda(stack, dataDir, endpoints, activity, hooks);
  closers.push(() => lambda.close());
  const queues = new Queues(store);
  const parts = { stack, store, lambda, queues, clock, activity };
  const feed = await Feed.open(parts, options.shuffleSeed);
  const events = new EventBus(parts);
  const states = await StepFunctions.open(stack, { ...parts, events });
  closers.push(() => {
    for (const part of [feed, events, states]) part.close();
  });
  const dynamodb = await DynamoDb.open(stack, store, feed);
  const kms = await Kms.open(stack, store);
  const s3 = await S3.open(stack, dataDir, activity, hooks);
  closers.push(() => s3.close());

  const routes = readRoutes(stack, lambda);
  const audience = routes.find(({ authorizer }) => authorizer)?.authorizer?.audience[0] ?? 'local';
  const identity = await Identity.open({ url, users, audience }, store);
  const dev = new Dev(users, identity, clock, store);
  const aws = jsonApi(
    { dynamodb: dynamodb.operations(), states: states.operations(), kms: kms.operations() },
    activity,
    hooks,
  );
  const web = options.webRoot && servePortal(stack, options.webRoot, base);
  const prefixes: readonly [string, Handler][] = [
    ['/api', gateway(routes, lambda, clock, activity, identity.keys)],
    ['/aws', aws],
    ['/s3', below('/s3', (request, response) => s3.serve(request, response))],
    ['/dev', (request, response) => dev.serve(request, response)],
    ['/oidc', below('/oidc', (request, response) => identity.serve(request, response))],
  ];
  const nothing = (response: ServerResponse): void =>
    sendProblem(
      response,
      404,
      'Not Found',
      web ? 'There is no such page.' : 'The portal is not built; the API is under /api.',
    );
  handler = (request, response) => {
    const path = request.url?.replace(/\?.*/, '') ?? '/';
    const found = prefixes.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`));
    if (found) return found[1](request, response);
    if (web) return web(request, response, () => nothing(response));
    return nothing(response);
  };

  let closing: Promise<void> | undefined;
  // Before all else is closed, also when the seed fails while requests are under way.
  closers.push(() => drain(activity, options.drainMs ?? drainMs));
  const cloud: Cloud = {
    url,
    stack,
    clock,
    activity,
    endpoints,
    settle: () => clock.settle(),
    tokenFor: async (name) => {
      const user = identity.user(name);
      if (!user) throw new Error(`Nobody signs in as ${name}.`);
      return identity.tokenFor(user);
    },
    outbox: () => dev.outbox(),
    queue: (name) => queues.messages(name),
    close: () => {
      closing ??= closeAll(closers);
      return closing;
    },
  };
  await feed.start();
  await events.start();
  await startSchedules(store, clock, events);
  if (options.seed && store.get('seed') === undefined) {
    await store.write(['seed', 'begun']);
    await options.seed(cloud);
  }
  await store.write(['seed', 'done']);
  return cloud;
};

/** Lets what is under way end, for a while; nothing begins any more. */
const drain = async (activity: Activity, patienceMs: number): Promise<void> => {
  activity.closeGate();
  const late = Promise.withResolvers<void>();
  const alarm = setTimeout(() => {
    console.error(`Stopped in the middle of: ${activity.labels().join(', ')}.`);
    late.resolve();
  }, patienceMs);
  await Promise.race([activity.idle(), late.promise]);
  clearTimeout(alarm);
};

const closeAll = async (closers: Closer[]): Promise<void> => {
  for (let close = closers.pop(); close; close = closers.pop()) await close();
};

/**
 * Serves a cloud assembly on this machine.
 * @throws DataDirInUse, PortInUse; naming the resource type, property, function or state that no part serves.
 */
export const startCloud = async (options: CloudOptions): Promise<Cloud> => {
  // As on Lambda; worker threads share the zone of the process.
  process.env.TZ = 'UTC';
  const closers: Closer[] = [];
  try {
    return await assemble(options, closers);
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
};
