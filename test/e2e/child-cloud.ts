import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as z from 'zod';
import { assembly } from './assembly.ts';

/** Where a process is to be killed: about to do something with all of these words in it, the n-th time. */
export interface Trap {
  readonly words: readonly string[];
  readonly time: number;
}

const readySchema = z.object({ url: z.string(), endpoint: z.string() });
const standing = z.object({ phase: z.string() });

/** The demo's cloud in a process of its own on one data folder: killed with SIGKILL, it starts again at the same address. */
export class ChildCloud {
  readonly #dataDir: string;
  #child: ChildProcess | undefined;
  #up: Promise<z.infer<typeof readySchema>>;
  #port = 0;
  #closed = false;
  #output = '';

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
    this.#up = this.#start();
    // Whoever asks next is told; nobody may be asking yet.
    this.#up.catch(() => undefined);
  }

  /** Resolves when the cloud answers requests. @throws when a process ended otherwise than by SIGKILL. */
  get up(): Promise<z.infer<typeof readySchema>> {
    return this.#up;
  }

  /** Where the year stood when the next process took over, once for every one that was killed. */
  readonly resumedIn: string[] = [];

  /** `kill -9`, whatever is under way. Answers when the process is gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child) throw new Error('nothing runs');
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** Sets the trap into which the process is to run. */
  async arm(trap: Trap): Promise<void> {
    await this.#up;
    const child = this.#child;
    if (!child) throw new Error('nothing runs');
    const armed = once(child, 'message');
    child.send(trap);
    await armed;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#child?.kill('SIGKILL');
  }

  async #restart(): Promise<z.infer<typeof readySchema>> {
    const ready = await this.#start();
    const current = await fetch(`${ready.url}/api/public/cycles/current`);
    this.resumedIn.push(standing.parse(await current.json()).phase);
    return ready;
  }

  async #start(): Promise<z.infer<typeof readySchema>> {
    const script = join(import.meta.dirname, 'serve-award.ts');
    const child = fork(script, [assembly, this.#dataDir, String(this.#port)], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Not those of the test's own process: the cloud runs as it does by `npm start`.
      execArgv: [],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (this.#output += chunk));
    const ready = Promise.withResolvers<z.infer<typeof readySchema>>();
    child.once('message', (message) => ready.resolve(readySchema.parse(message)));
    child.once('exit', (code, signal) => {
      const failure = new Error(`the cloud ended with ${code ?? signal}: ${this.#output}`);
      ready.reject(failure);
      if (this.#closed) return;
      if (signal !== 'SIGKILL') {
        this.#up = Promise.reject(failure);
      } else {
        this.#up = this.#restart();
      }
      this.#up.catch(() => undefined);
    });
    const { url, endpoint } = await ready.promise;
    this.#port = Number(new URL(url).port);
    return { url, endpoint };
  }
}
