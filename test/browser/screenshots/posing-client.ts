import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Client } from '../../../local/demo/client.ts';
import { signIn } from '../portal-cloud.ts';
import { type Moment, moments, type Pose } from './moments.ts';

const widths = [1280, 390] as const;
/** Words of Latin letters that Chinese readers expect as they are: standards, formats, identifiers, units of the local cloud. */
const known =
  /GB\/T|ISO|\bPDF|DOCX|XLSX|PNG|JPEG|SHA|KMS|JSON|ES256|\bMB\b|\bKB\b|OHZJ|Excel|OpenAPI|English|https?:\S+|[\w.+-]+@[\w.-]+|\.(?:png|jpe?g|pdf|docx|xlsx)\b|\b[\dA-HJ-NPQRTUWXY]{18}\b/g;

/** What is wrong with a picture without looking at it. */
export interface Fault {
  readonly picture: string;
  readonly what: string;
}

/** The demo's client that stops at certain moments and takes pictures of the portal. */
export class PosingClient extends Client {
  readonly #browser: Browser;
  readonly #folder: string;
  readonly #ahead = [...moments];
  readonly #seen = new Map<Moment, number>();
  readonly #contexts = new Map<string, { context: BrowserContext; page: Page }>();
  #chapter = '';
  #posing: Promise<void> | undefined;
  readonly faults: Fault[] = [];
  pictures = 0;

  constructor(url: string, browser: Browser, folder: string) {
    super(url);
    this.#browser = browser;
    this.#folder = folder;
  }

  /** What the demo says: its chapters are where the moments lie. */
  hear(line: string): void {
    this.#chapter = /^\n【(.+)】$/.exec(line)?.[1] ?? this.#chapter;
  }

  /** The moments that did not come. */
  get missed(): readonly string[] {
    return this.#ahead.map(({ name }) => name);
  }

  protected override async send(url: string, options: RequestInit): Promise<Response> {
    const { pathname } = new URL(url);
    const near = this.#ahead.filter(({ chapter, path }) => chapter === this.#chapter && path.test(pathname));
    for (const moment of near) this.#seen.set(moment, (this.#seen.get(moment) ?? 0) + 1);
    const due = near.find((moment) => this.#seen.get(moment) === moment.time);
    if (due) {
      this.#ahead.splice(this.#ahead.indexOf(due), 1);
      this.#posing = this.#take(due);
    }
    // Nothing goes on while pictures are taken.
    await this.#posing;
    return super.send(url, options);
  }

  async #take({ name, poses }: Moment): Promise<void> {
    await super.send(`${this.url}/dev/settle`, { method: 'POST', body: '{}' });
    for (const pose of poses) {
      const page = await this.#go(pose);
      await page.waitForLoadState('networkidle');
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const folder = join(this.#folder, name, pose.user ?? 'public');
        await mkdir(folder, { recursive: true });
        const file = `${pose.at.replaceAll('/', '_').slice(1) || 'home'}.${width}.png`;
        await page.screenshot({ path: join(folder, file), fullPage: true });
        this.pictures += 1;
        await this.#judge(page, join(name, pose.user ?? 'public', file));
      }
    }
  }

  async #judge(page: Page, picture: string): Promise<void> {
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (overflow > 0) this.faults.push({ picture, what: `${overflow} px wider than the window` });
    const words = (await page.locator('body').innerText()).replaceAll(known, ' ').match(/\b[A-Za-z]{3,}\b/g) ?? [];
    if (words.length > 0) this.faults.push({ picture, what: `Latin words: ${[...new Set(words)].join(' ')}` });
  }

  async #go({ user, at }: Pose): Promise<Page> {
    const seat = this.#contexts.get(user ?? '');
    if (seat) {
      await seat.page.setViewportSize({ width: 1280, height: 900 });
      await seat.page.goto(`${this.url}${at}`);
      return seat.page;
    }
    const context = await this.#browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
    const page = user === undefined ? await context.newPage() : await signIn(context, this.url, user, at);
    if (user === undefined) await page.goto(`${this.url}${at}`);
    this.#contexts.set(user ?? '', { context, page });
    return page;
  }
}
