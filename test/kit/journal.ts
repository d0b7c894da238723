import { JournalMemory } from '../../functions/adapters/journal-memory.ts';
import type { EventOf, StreamRef, StreamType } from '../../functions/contracts/streams.ts';
import type { Instant } from '../../functions/domain/kernel/instant.ts';

/** A journal to write history into, as if it had been decided. */
export class Written extends JournalMemory {
  #count = 0;

  async write<S extends StreamType>(
    ref: StreamRef<S>,
    event: EventOf<S>,
    receivedAt: Instant = '2026-03-01T00:00:00.000Z',
  ) {
    const history = await this.load(ref);
    this.#count += 1;
    const id = `command-${this.#count}`;
    const actor = { id: 'test', role: 'system' as const };
    return this.append(ref, history, { event, commandId: id, fingerprint: id, actor, receivedAt });
  }
}
