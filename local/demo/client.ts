import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Slots } from './slots.ts';

/** RFC 9457 as the API answers it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly remedy?: string;
  readonly article?: string;
  readonly gaps?: readonly { readonly at: string; readonly problem: string }[];
  readonly current?: Readonly<Record<string, unknown>>;
}

/** The API refused a request; the message tells the whole problem in words. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(request: string, problem: Problem) {
    const gaps = problem.gaps?.map(({ at, problem: what }) => `\n  - ${at}：${what}`).join('') ?? '';
    const article = problem.article ? `（${problem.article}）` : '';
    super(`${request}：${problem.status} ${problem.title}${article}。${problem.detail}${problem.remedy ?? ''}${gaps}`);
    this.problem = problem;
  }
}

/** A file to be sent, as `announce` wants it described. */
export interface Upload {
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

interface Offer {
  readonly id: string;
  readonly upload: { readonly url: string; readonly fields: Readonly<Record<string, string>> };
}

const attempts = 5;

const problemOf = async (response: Response): Promise<Problem> => {
  const text = await response.text();
  const fallback = { type: 'about:blank', title: response.statusText, status: response.status, detail: text };
  if (!response.headers.get('content-type')?.includes('json')) return fallback;
  return { ...fallback, ...(JSON.parse(text) as Partial<Problem>) };
};

/** Too many at once, or nobody knows whether it was done: the same request again finds out. */
const worthAnotherTry = (status: number): boolean => status === 429 || status >= 500;

/** The API of one running system, over HTTP alone. */
export class Client {
  readonly url: string;
  readonly #tokens = new Map<string, Promise<string>>();
  readonly #slots = new Slots(2);

  /** @param url where the system answers, without a slash at the end */
  constructor(url: string) {
    this.url = url;
  }

  /** Whoever signs in by that name. */
  as(user: string): Caller {
    return new Caller(this, user);
  }

  /** Nobody: the public. */
  get public(): Caller {
    return new Caller(this, undefined);
  }

  /** An access token, asked for once a user. */
  token(user: string): Promise<string> {
    const known = this.#tokens.get(user);
    if (known) return known;
    const asked = this.dev<{ access_token: string }>('token', { user }).then(({ access_token }) => access_token);
    this.#tokens.set(user, asked);
    return asked;
  }

  /** What only the local cloud has: tokens, clock, outbox. Without a body it is a GET. */
  async dev<T>(path: string, body?: unknown): Promise<T> {
    const response = await this.send(`${this.url}/dev/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Refused(`/dev/${path}`, await problemOf(response));
    return (await response.json()) as T;
  }

  /** One request among those that are under way at once. */
  request(url: string, options: RequestInit): Promise<Response> {
    return this.#slots.run(() => this.send(url, options));
  }

  /** One request on the wire. */
  protected send(url: string, options: RequestInit): Promise<Response> {
    return fetch(url, options);
  }

  /** Moves the local clock to an instant; answers when all that was due has happened. */
  async moveClock(to: string): Promise<void> {
    await this.dev('clock', { to });
  }

  /** The local clock, ISO 8601. */
  async now(): Promise<string> {
    return (await this.dev<{ now: string }>('clock')).now;
  }

  /** Waits until everything that follows from what was done has happened. */
  async settle(): Promise<void> {
    await this.dev('settle', {});
  }
}

/** One person's (or nobody's) requests. */
export class Caller {
  readonly #client: Client;
  readonly #user: string | undefined;

  constructor(client: Client, user: string | undefined) {
    this.#client = client;
    this.#user = user;
  }

  /** @throws Refused */
  get<T>(path: string): Promise<T> {
    return this.#send('GET', path, undefined, undefined);
  }

  /**
   * A command, where it says anything with a body. Its Idempotency-Key is new unless given, and the same for every try: what was done once is answered, not repeated.
   * @throws Refused
   */
  post<T>(path: string, body?: unknown, key: string = randomUUID()): Promise<T> {
    return this.#send('POST', path, body, key);
  }

  /** As `post`. @throws Refused */
  put<T>(path: string, body: unknown, key: string = randomUUID()): Promise<T> {
    return this.#send('PUT', path, body, key);
  }

  /**
   * Announces a file at `path`, sends it straight to the store by the form that is offered, and has it verified.
   * @returns the file's id, by which it is named from then on
   * @throws Refused
   */
  async upload(path: string, { bytes, ...file }: Upload): Promise<string> {
    const { id, upload } = await this.post<Offer>(path, { ...file, size: bytes.length });
    await this.sendForm(upload, file, bytes);
    await this.post(`${path}/${id}/complete`);
    return id;
  }

  /** Sends the bytes straight to the store, by the form that an announcement offered. @throws Refused */
  async sendForm(
    { url, fields }: Offer['upload'],
    file: Pick<Upload, 'name' | 'mediaType'>,
    bytes: Uint8Array,
  ): Promise<void> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    // The store reads the form no further than the file.
    form.append('file', new Blob([new Uint8Array(bytes)], { type: file.mediaType }), file.name);
    const response = await this.#client.request(url, { method: 'POST', body: form });
    if (!response.ok) throw new Refused(`上传${file.name}`, await problemOf(response));
    await response.arrayBuffer();
  }

  async #send<T>(method: string, path: string, body: unknown, key: string | undefined): Promise<T> {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (key) headers['idempotency-key'] = key;
    if (this.#user) headers.authorization = `Bearer ${await this.#client.token(this.#user)}`;
    for (let attempt = 1; ; attempt += 1) {
      const response = await this.#client.request(`${this.#client.url}${path}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (response.ok) return (await response.json()) as T;
      if (!worthAnotherTry(response.status) || attempt === attempts)
        throw new Refused(`${this.#user ?? '公众'} ${method} ${path}`, await problemOf(response));
      await response.arrayBuffer();
      await pause(Number(response.headers.get('retry-after') ?? 0) * 1000 || 100 * 2 ** attempt);
    }
  }
}
