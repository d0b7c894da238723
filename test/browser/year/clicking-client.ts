import { deepStrictEqual } from 'node:assert/strict';
import type { Browser, BrowserContext, Response as Heard, Page } from 'playwright-core';
import { Caller, Client, type Upload } from '../../../local/demo/client.ts';
import { Slots } from '../../../local/demo/slots.ts';
import { signIn } from '../portal-cloud.ts';
import { bring, bringing, placeOfFiles } from './bringing.ts';
import type { Command, Hand, Task } from './hand.ts';
import { hands } from './hands/hands.ts';

/** A command's path as a pattern whose groups are its values. */
const patterns = (Object.keys(hands) as Command[]).map((command) => {
  const [method = '', path = ''] = command.split(' ');
  const pattern = new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
  return { command, method, pattern };
});

const decoded = (groups: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));

/** How long a click may wait for what it is for, in milliseconds. */
const patience = 20_000;

/** Whoever was to click could not, or nothing came of it. */
class NothingSent extends Error {}

/** A long form takes its time before it is sent. */
const waiting = { timeout: 6 * patience };

/** A person at a browser of his own: one thing after the other. */
interface Seat {
  readonly context: BrowserContext;
  page: Page | undefined;
  work: Promise<unknown>;
}

/** One thing that a person does on a screen, and what has to come of it. */
interface Errand {
  readonly command: Command;
  readonly user: string | undefined;
  /** Where in the portal. */
  readonly at: string;
  /** Where in the API. */
  readonly pathname: string;
  readonly body: unknown;
  readonly click: (page: Page) => Promise<void>;
  /** See `Hand`. */
  readonly altogether: ((sent: readonly never[]) => unknown) | undefined;
}

/**
 * A client whose commands are clicked together in the portal by whoever does them, wherever there is a hand for it; what the portal
 * then sends has to be what was to be sent. All else goes to the API at once, as do commands of a kind that was clicked often enough.
 */
export class ClickingClient extends Client {
  readonly #browser: Browser;
  readonly #each: number;
  readonly #users = new Map<string, string>();
  readonly #seats = new Map<string, Promise<Seat>>();
  /** How often each kind of command was to be clicked. */
  readonly #often = new Map<string, number>();
  readonly #files = new Map<string, string>();
  readonly #bringing = new Slots(2);
  /** What was done by clicking. */
  readonly clicked = new Set<Command>();

  /** @param each how many commands of one kind are clicked */
  constructor(url: string, browser: Browser, each: number) {
    super(url);
    this.#browser = browser;
    this.#each = each;
  }

  override as(user: string): Caller {
    return new Bringer(this, user);
  }

  override async token(user: string): Promise<string> {
    const token = await super.token(user);
    this.#users.set(token, user);
    return token;
  }

  async close(): Promise<void> {
    for (const seat of this.#seats.values()) await (await seat).context.close();
  }

  /** Has a file chosen in the portal, where the portal has a place for it. @returns the file's id; undefined when it was not */
  async bring(user: string, pathname: string, { bytes, ...file }: Upload): Promise<string | undefined> {
    const at = placeOfFiles(pathname);
    if (at === undefined) return undefined;
    const body = { ...file, size: bytes.length };
    const click = (page: Page) => bring(page, { bytes, ...file });
    return this.#bringing.run(async () => {
      if (!this.#isTurn(bringing, at)) return undefined;
      const errand = { command: bringing, user, at, pathname, body, click, altogether: undefined } satisfies Errand;
      const answer = await this.#run(errand);
      return ((await answer.json()) as { id: string }).id;
    });
  }

  /** Notes by which words the portal's lists show a file. */
  note(id: string, { title, name }: Upload): void {
    this.#files.set(id, `${title}（${name}）`);
  }

  protected override async send(url: string, options: RequestInit): Promise<Response> {
    const { pathname } = new URL(url);
    const found = patterns.find(({ method, pattern }) => method === options.method && pattern.test(pathname));
    if (!found) return super.send(url, options);
    const { command, pattern } = found;
    const hand = hands[command as keyof typeof hands] as unknown as Hand<Command>;
    const authorization = new Headers(options.headers).get('authorization')?.slice('Bearer '.length) ?? '';
    const user = this.#users.get(authorization);
    const body = options.body === undefined ? undefined : (JSON.parse(String(options.body)) as unknown);
    const file = (id: string): string => this.#files.get(id) ?? id;
    const task = { path: decoded(pattern.exec(pathname)?.groups), body, user, file } as unknown as Task<Command>;
    if (!this.#isTurn(command, hand.kind?.(task) ?? '')) return super.send(url, options);
    const at = hand.at(task);
    try {
      const click = (page: Page) => hand.click(page, task);
      return await this.#run({ command, user, at, pathname, body, click, altogether: hand.altogether });
    } catch (error) {
      if (!(error instanceof NothingSent)) throw error;
      // What cannot be done is not offered: then the API has to refuse it, too.
      const answer = await super.send(url, options);
      if (!answer.ok) return answer;
      throw error;
    }
  }

  /** Counts one more of the kind. @returns whether it is one of those that are clicked */
  #isTurn(command: Command, kind: string): boolean {
    const key = `${command} ${kind}`;
    const often = this.#often.get(key) ?? 0;
    // What was only refused so far, as the year has it in places, was not done by clicking yet.
    if (often >= this.#each && this.clicked.has(command)) return false;
    this.#often.set(key, often + 1);
    return true;
  }

  /** One after another at a person's seat. @throws what kept the person from clicking, or what was sent instead */
  async #run(errand: Errand): Promise<Response> {
    const seat = await this.#seatOf(errand.user ?? '');
    const done = seat.work.then(() => this.#click(seat, errand));
    seat.work = done.catch(() => undefined);
    return done;
  }

  async #click(seat: Seat, { command, user, at, pathname, body, click, altogether }: Errand): Promise<Response> {
    // What everybody did so far is on the screens.
    await this.settle();
    const page = await this.#open(seat, user, at);
    const heard: Heard[] = [];
    const isIt = (response: Heard): boolean => {
      const request = response.request();
      return command.startsWith(`${request.method()} `) && new URL(request.url()).pathname === pathname;
    };
    const hear = (response: Heard): void => void (isIt(response) && heard.push(response));
    page.on('response', hear);
    try {
      await click(page);
      if (heard.length === 0) await page.waitForResponse(isIt, waiting);
    } catch (cause) {
      const what = `${user ?? '公众'} could not click ${command} at ${at}`;
      throw heard.length === 0 ? new NothingSent(what, { cause }) : new Error(`${what} to the end`, { cause });
    } finally {
      page.off('response', hear);
    }
    const sent = heard.map((response) => (response.request().postDataJSON() ?? undefined) as never);
    deepStrictEqual(altogether ? [altogether(sent)] : sent, [body]);
    const [answer] = heard.slice(-1);
    if (!answer) throw new Error('nothing was answered');
    if (answer.ok()) this.clicked.add(command);
    return new Response(await answer.body(), { status: answer.status(), headers: await answer.allHeaders() });
  }

  async #open(seat: Seat, user: string | undefined, at: string): Promise<Page> {
    if (seat.page === undefined && user !== undefined) seat.page = await signIn(seat.context, this.url, user, at);
    else {
      seat.page ??= await seat.context.newPage();
      await seat.page.goto(`${this.url}${at}`);
    }
    return seat.page;
  }

  #seatOf(user: string): Promise<Seat> {
    const known = this.#seats.get(user);
    if (known) return known;
    const seat = this.#browser
      .newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } })
      .then((context) => {
        context.setDefaultTimeout(patience);
        return { context, page: undefined, work: Promise.resolve() };
      });
    this.#seats.set(user, seat);
    return seat;
  }
}

/** Somebody who brings his files in the portal. */
class Bringer extends Caller {
  readonly #client: ClickingClient;
  readonly #user: string;

  constructor(client: ClickingClient, user: string) {
    super(client, user);
    this.#client = client;
    this.#user = user;
  }

  override async upload(path: string, file: Upload): Promise<string> {
    const id = (await this.#client.bring(this.#user, path, file)) ?? (await super.upload(path, file));
    this.#client.note(id, file);
    return id;
  }
}
