import type * as z from 'zod';
import type { Role, SignedInRole } from '../../contracts/identity.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import type { InNameOf } from '../../domain/kernel/recorded.ts';
import type { Article, Result } from '../../domain/kernel/result.ts';

/** Who calls, as the token says; in the public's routes there is nobody. */
export interface Caller {
  readonly id: string;
  readonly role: Role;
  readonly roles: readonly SignedInRole[];
  readonly name: string;
  /** Credit code of the organisation, or id of the department or association. */
  readonly unit?: string;
  /** The letter of authority by which he acts for `unit`, where he is its handler and not its administrator. */
  readonly authority?: number;
}

/** An act that happened elsewhere: whose it was, and on which day. */
interface Recording {
  readonly inNameOf: InNameOf;
  /** Civil date in Shanghai. */
  readonly occurredOn: string;
}

/** One request after its words were checked. */
export interface Call<P = unknown, Q = unknown, B = unknown> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly caller: Caller;
  /** The gateway's time: business time of everything that the command does. */
  readonly receivedAt: Instant;
  /** Finds a retry (see Recorded). */
  readonly commandId: string;
  readonly fingerprint: string;
  /** Set where the caller records what was decided or confirmed elsewhere. */
  readonly recording?: Recording;
  /**
   * A secret only the sender of this command can ask for again, hex: the same for a retry, and stored nowhere. Derived from
   * the Idempotency-Key.
   */
  secret(purpose: string): string;
}

/** What every route says of itself: the gateway's routes, openapi.json and the matrix of roles come of it. */
export interface RouteDescription {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/api/…/{parameter}` */
  readonly path: string;
  readonly roles: readonly Role[];
  readonly summary: string;
  /** The clause it serves, where it serves one. */
  readonly article?: Article;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /**
   * `random`: the Idempotency-Key has to be a UUID that chance made, because something secret is derived of it that is found out by
   * whoever guesses the key.
   */
  readonly key?: 'random';
  /** What leaves is cut to this shape: nothing else can. */
  readonly response: z.ZodType;
}

/** A route with what it does, given its services. */
export interface Route<S> extends RouteDescription {
  handle(call: Call, services: S): Promise<Result<unknown>>;
}

type Parsed<T extends z.ZodType | undefined> = T extends z.ZodType ? z.output<T> : undefined;

/** Defines one use case: its words, who may say them, and what it does. A command (not GET) needs an Idempotency-Key. */
export const route = <
  S,
  R extends z.ZodType,
  P extends z.ZodObject | undefined = undefined,
  Q extends z.ZodObject | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(
  definition: Omit<RouteDescription, 'params' | 'query' | 'body' | 'response'> & {
    readonly params?: P;
    readonly query?: Q;
    readonly body?: B;
    readonly response: R;
    handle(call: Call<Parsed<P>, Parsed<Q>, Parsed<B>>, services: S): Promise<Result<z.input<R>>>;
  },
): Route<S> => definition as unknown as Route<S>;

/** The gateway's key of a route. */
export const routeKey = ({ method, path }: Pick<RouteDescription, 'method' | 'path'>): string => `${method} ${path}`;
