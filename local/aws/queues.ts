import { randomUUID } from 'node:crypto';
import type { Store } from '../store.ts';

/** What would be sent to a queue, kept as a list by the queue's name: nothing in the stack reads a queue. */
export class Queues {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  async send(arn: string, message: unknown): Promise<void> {
    await this.#store.write([`queue!${arn.split(':').at(-1)}!${Date.now()}-${randomUUID()}`, message]);
  }

  /** The messages of a queue, oldest first. */
  async messages(name: string): Promise<unknown[]> {
    return (await this.#store.list<unknown>(`queue!${name}!`)).map(([, message]) => message);
  }
}
