import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { type Clock, ClockGoesForward } from './clock.ts';
import { after } from './duration.ts';
import { readBody, sendJson, sendProblem } from './http.ts';
import type { Identity } from './identity/identity.ts';
import type { Store } from './store.ts';
import type { User } from './users.ts';

/** A request that reached the message gateway, as kept for `/dev/outbox`. */
export interface Message {
  readonly id: string;
  /** Local time, ISO 8601. */
  readonly receivedAt: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As JSON if it is any, else as text. */
  readonly body: unknown;
}

const tokenSchema = z.object({ user: z.string() });
const clockSchema = z.union([
  z.strictObject({ to: z.iso.datetime({ offset: true }) }),
  z.strictObject({ advance: z.string() }),
]);

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The endpoints under `/dev`, of which the template knows nothing. */
export class Dev {
  readonly #users: readonly User[];
  readonly #identity: Identity;
  readonly #clock: Clock;
  readonly #store: Store;

  constructor(users: readonly User[], identity: Identity, clock: Clock, store: Store) {
    this.#users = users;
    this.#identity = identity;
    this.#clock = clock;
    this.#store = store;
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = (await readBody(request)).toString();
    switch (`${request.method} ${request.url?.replace(/\?.*/, '')}`) {
      case 'GET /dev/users':
        return sendJson(response, 200, this.#users);
      case 'POST /dev/token':
        return this.#token(jsonOf(text), response);
      case 'GET /dev/clock':
        return this.#sendTime(response);
      case 'POST /dev/clock':
        return this.#moveClock(jsonOf(text), response);
      case 'POST /dev/settle':
        await this.#clock.settle();
        return this.#sendTime(response);
      case 'GET /dev/outbox':
        return sendJson(response, 200, await this.outbox());
      case 'POST /dev/gateway': {
        const key = request.headers['idempotency-key'];
        const known = key && (await this.#store.get<string>(`gateway!${key}`));
        // As every gateway that takes an Idempotency-Key: what comes again was taken before.
        if (known) return sendJson(response, 202, { id: known });
        const id = randomUUID();
        const receivedAt = new Date(this.#clock.now()).toISOString();
        const message: Message = { id, receivedAt, headers: request.headers, body: jsonOf(text) ?? text };
        await this.#store.write(
          [`outbox!${receivedAt}!${process.hrtime.bigint()}!${id}`, message],
          ...(key ? [[`gateway!${key}`, id] as const] : []),
        );
        return sendJson(response, 202, { id });
      }
      default:
        return sendProblem(response, 404, 'Not Found', `There is no ${request.method} ${request.url} here.`);
    }
  }

  /** The messages sent, oldest first. */
  async outbox(): Promise<Message[]> {
    return (await this.#store.list<Message>('outbox!')).map(([, message]) => message);
  }

  async #token(body: unknown, response: ServerResponse): Promise<void> {
    const parsed = tokenSchema.safeParse(body);
    const user = parsed.success ? this.#identity.user(parsed.data.user) : undefined;
    if (!user)
      return sendProblem(
        response,
        400,
        'Unknown user',
        'Send {"user": "<sign-in name>"} with a name of GET /dev/users.',
      );
    sendJson(response, 200, { access_token: await this.#identity.tokenFor(user), token_type: 'Bearer' });
  }

  async #moveClock(body: unknown, response: ServerResponse): Promise<void> {
    const parsed = clockSchema.safeParse(body);
    const target = (now: number): number | undefined => {
      if (!parsed.success) return undefined;
      return 'to' in parsed.data ? Date.parse(parsed.data.to) : after(now, parsed.data.advance);
    };
    if (target(0) === undefined)
      return sendProblem(
        response,
        400,
        'No time',
        'Send {"to": "<ISO 8601 date and time with Z or an offset>"} or {"advance": "<ISO 8601 duration, such as P3D>"}.',
      );
    try {
      await this.#clock.move((now) => target(now) ?? now);
    } catch (error) {
      if (!(error instanceof ClockGoesForward)) throw error;
      return sendProblem(response, 409, 'The clock only goes forward', error.message);
    }
    this.#sendTime(response);
  }

  #sendTime(response: ServerResponse): void {
    sendJson(response, 200, { now: new Date(this.#clock.now()).toISOString() });
  }
}
