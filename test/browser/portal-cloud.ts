import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import * as z from 'zod';
import { Client } from '../../local/demo/client.ts';
import { users } from '../../local/seed/users.ts';
import { assembly } from '../e2e/assembly.ts';
import { portal } from './portal.ts';

const ready = z.object({ url: z.string() });

/** A local cloud that serves the portal, in a process that can be killed and started again at the same address. */
export class PortalCloud {
  readonly #folder: string;
  readonly #clockStart: string;
  #child: ChildProcess | undefined;
  #url = '';

  private constructor(folder: string, clockStart: string) {
    this.#folder = folder;
    this.#clockStart = clockStart;
  }

  /** @param clockStart where the clock of the fresh cloud begins, ISO 8601 */
  static async open(clockStart: string): Promise<PortalCloud> {
    const folder = await mkdtemp(join(tmpdir(), 'portal-'));
    const cloud = new PortalCloud(folder, clockStart);
    await cloud.start();
    return cloud;
  }

  get url(): string {
    return this.#url;
  }

  get client(): Client {
    return new Client(this.#url);
  }

  /** Answers when it serves requests. */
  async start(): Promise<void> {
    const port = this.#url === '' ? '0' : new URL(this.#url).port;
    const script = join(import.meta.dirname, 'serve-portal.ts');
    const places = [assembly, join(this.#folder, 'data'), port, portal, this.#clockStart];
    const child = fork(script, places, { execArgv: [] });
    this.#child = child;
    const [message] = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code, signal]) => {
        throw new Error(`the cloud ended with ${code ?? signal}`);
      }),
    ]);
    this.#url = ready.parse(message).url;
  }

  /** `kill -9`, whatever is under way. Answers when the process is gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child) throw new Error('nothing runs');
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    await this.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** Signs somebody in as a person does, and goes to a page. */
export const signIn = async (context: BrowserContext, url: string, user: string, path: string): Promise<Page> => {
  const name = users.find((person) => person.user === user)?.name;
  if (name === undefined) throw new Error(`nobody signs in as ${user}`);
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('按姓名、单位或角色查找').fill(name);
  await page.getByRole('button', { name }).click();
  await page.waitForURL(/\/desk$/);
  await page.goto(`${url}${path}`);
  return page;
};
