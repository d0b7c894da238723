import { deepStrictEqual } from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Client } from '../../../local/demo/client.ts';
import { signIn } from '../portal-cloud.ts';
import type { Command, Hand } from './hand.ts';
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
const patience = 10_000;

/** A long form takes its time before it is sent. */
const waiting = { timeout: 6 * patience };

/** A person at a browser of his own: one thing after the other. */
interface Seat {
  readonly context: BrowserContext;
  page: Page | undefined;
  work: Promise<unknown>;
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
  /** How often each kind of command was clicked. */
  readonly clicked = new Map<Command, number>();

  /** @param each how many commands of one kind are clicked */
  constructor(url: string, browser: Browser, each: number) {
    super(url);
    this.#browser = browser;
    this.#each = each;
  }

  override async token(user: string): Promise<string> {
    const token = await super.token(user);
    this.#users.set(token, user);
    return token;
  }

  async close(): Promise<void> {
    for (const seat of this.#seats.values()) await (await seat).context.close();
  }

  protected override async send(url: string, options: RequestInit): Promise<Response> {
    const { pathname } = new URL(url);
    const found = patterns.find(({ method, pattern }) => method === options.method && pattern.test(pathname));
    if (!found) return super.send(url, options);
    const { command, pattern } = found;
    const often = this.clicked.get(command) ?? 0;
    if (often >= this.#each) return super.send(url, options);
    this.clicked.set(command, often + 1);
    const authorization = new Headers(options.headers).get('authorization')?.slice('Bearer '.length) ?? '';
    const task = {
      path: decoded(pattern.exec(pathname)?.groups),
      body: options.body === undefined ? undefined : (JSON.parse(String(options.body)) as unknown),
      user: this.#users.get(authorization),
    };
    const seat = await this.#seatOf(task.user ?? '');
    const sent = seat.work.then(() => this.#click(seat, command, pathname, task, options));
    seat.work = sent.catch(() => undefined);
    return sent;
  }

  async #click(
    seat: Seat,
    command: Command,
    pathname: string,
    task: { readonly path: Record<string, string>; readonly body: unknown; readonly user: string | undefined },
    options: RequestInit,
  ): Promise<Response> {
    const hand = hands[command as keyof typeof hands] as unknown as Hand<Command>;
    const at = hand.at(task as never);
    // What everybody did so far is on the screens.
    await this.settle();
    const page = await this.#open(seat, task.user, at);
    const answering = page.waitForResponse((response) => {
      const request = response.request();
      return command.startsWith(`${request.method()} `) && new URL(request.url()).pathname === pathname;
    }, waiting);
    // Whatever keeps the person from clicking says more than that nothing was sent.
    answering.catch(() => undefined);
    try {
      await hand.click(page, task as never);
      const answer = await answering;
      deepStrictEqual(answer.request().postDataJSON() ?? undefined, task.body);
      return new Response(await answer.body(), { status: answer.status(), headers: await answer.allHeaders() });
    } catch (cause) {
      // What cannot be done is not offered: then the API has to refuse it, too.
      const answer = await super.send(`${this.url}${pathname}`, options);
      if (!answer.ok) return answer;
      throw new Error(`${task.user ?? '公众'} could not click ${command} at ${at}`, { cause });
    }
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
