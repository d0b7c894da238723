import { Client, Refused } from '../../local/demo/client.ts';
import type { ChildCloud, Trap } from './child-cloud.ts';

/** What befalls the process in a chapter of the demo: at the first request whose path fits it is killed, or runs into a trap from then on. */
export interface Blow {
  readonly chapter: string;
  readonly path: RegExp;
  /** The n-th request that fits. */
  readonly time: number;
  readonly trap?: Trap;
}

/**
 * A client that nothing upsets: where the other side dies under a request, it waits for the next process and sends the same request
 * again, as a browser's user would. On its way it deals the blows of a plan.
 */
export class SturdyClient extends Client {
  readonly #cloud: ChildCloud;
  readonly #plan: Blow[];
  #chapter = '';
  #seen = new Map<Blow, number>();

  constructor(url: string, cloud: ChildCloud, plan: readonly Blow[]) {
    super(url);
    this.#cloud = cloud;
    this.#plan = [...plan];
  }

  /** What the demo says: its chapters are where the blows fall. */
  hear(line: string): void {
    this.#chapter = /^\n【(.+)】$/.exec(line)?.[1] ?? this.#chapter;
  }

  /** The blows that did not fall. */
  get outstanding(): readonly Blow[] {
    return this.#plan;
  }

  override async moveClock(to: string): Promise<void> {
    try {
      await super.moveClock(to);
    } catch (error) {
      if (!(error instanceof Refused) || error.problem.status !== 409) throw error;
      // Moved, and killed before it could say so: by now it is a little later than that.
      if (Date.parse(await this.now()) < Date.parse(to)) throw error;
    }
  }

  protected override async send(url: string, options: RequestInit): Promise<Response> {
    const blow = this.#due(new URL(url).pathname);
    if (blow?.trap) await this.#cloud.arm(blow.trap);
    let kill = blow && !blow.trap;
    for (;;) {
      await this.#cloud.up;
      const answering = this.#answer(url, options);
      if (kill) await this.#cloud.kill();
      kill = false;
      const answer = await answering;
      if (answer) return answer;
    }
  }

  /** The answer; undefined when the connection was lost before the whole of it was there. */
  async #answer(url: string, options: RequestInit): Promise<Response | undefined> {
    try {
      const answer = await super.send(url, options);
      const body = await answer.arrayBuffer();
      const { status, statusText, headers } = answer;
      return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers });
    } catch (error) {
      // `fetch` and the reading of a body fail so when the other side dies, and with a cause that says what happened to the connection.
      if (error instanceof TypeError && error.cause instanceof Error) return undefined;
      throw error;
    }
  }

  #due(path: string): Blow | undefined {
    const near = this.#plan.filter(({ chapter, path: fits }) => chapter === this.#chapter && fits.test(path));
    for (const blow of near) this.#seen.set(blow, (this.#seen.get(blow) ?? 0) + 1);
    const due = near.find((blow) => this.#seen.get(blow) === blow.time);
    if (due) this.#plan.splice(this.#plan.indexOf(due), 1);
    return due;
  }
}
