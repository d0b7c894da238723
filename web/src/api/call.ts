import type { Operations } from './operations.d.ts';
import { type Problem, Refused, Unreachable } from './problem.ts';

/** `GET /api/public/notices/{cycle}/{notice}`: a method and a path of the API's document. */
export type Operation = keyof Operations;
export type Query = Extract<Operation, `GET ${string}`>;
export type Command = Exclude<Operation, Query>;

export type Answer<O extends Operation> = Operations[O]['answer'];
export type Body<O extends Operation> = Operations[O] extends { body: infer B } ? B : undefined;

/** What an operation takes: its path's values, its query and its body, where it has them. */
export type Input<O extends Operation> = Omit<Operations[O], 'answer'>;

/** Where tokens come from; the session puts itself here. */
interface Credentials {
  /** The token to send now; undefined for who is not signed in. */
  token(): string | undefined;
  /** The API does not take the token (any more). */
  rejected(): void;
}

let credentials: Credentials = { token: () => undefined, rejected: () => undefined };

export const setCredentials = (given: Credentials): void => {
  credentials = given;
};

interface Parts {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
}

const addressOf = (template: string, { path = {}, query = {} }: Parts): string => {
  const filled = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, `${value}`]],
  );
  return given.length === 0 ? filled : `${filled}?${new URLSearchParams(given)}`;
};

const problemOf = async (response: Response): Promise<Problem> => {
  const text = await response.text();
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && 'detail' in parsed) return parsed as Problem;
  } catch {
    // A gateway's own answer is no JSON: what follows says so.
  }
  const busy = response.status === 429 || response.status === 503;
  return {
    type: 'about:blank',
    title: `HTTP ${response.status}`,
    status: response.status,
    detail: busy ? '系统繁忙，请稍候再试。' : text.slice(0, 200) || `HTTP ${response.status}`,
  };
};

/**
 * One request to the API.
 *
 * @param key Idempotency-Key of a command: the same for every retry of it.
 * @throws Refused with the API's problem; Unreachable when no answer came
 */
export const call = async <O extends Operation>(
  operation: O,
  input: Input<O>,
  options: { readonly key?: string; readonly signal?: AbortSignal } = {},
): Promise<Answer<O>> => {
  const [method = 'GET', template = ''] = operation.split(' ');
  const parts = input as Parts;
  const headers = new Headers({ accept: 'application/json' });
  const token = credentials.token();
  if (token) headers.set('authorization', `Bearer ${token}`);
  if (options.key) headers.set('idempotency-key', options.key);
  if (parts.body !== undefined) headers.set('content-type', 'application/json');
  let response: Response;
  try {
    response = await fetch(addressOf(template, parts), {
      method,
      headers,
      ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
      ...(options.signal ? { signal: options.signal } : {}),
    });
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw new Unreachable(operation, { cause });
  }
  if (response.status === 401) credentials.rejected();
  if (!response.ok) throw new Refused(await problemOf(response));
  return (response.status === 204 ? undefined : await response.json()) as Answer<O>;
};
