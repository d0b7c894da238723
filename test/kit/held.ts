import type { StreamType } from '../../functions/contracts/streams.ts';
import type { Api } from './api.ts';

/** An append that is under way: decided, and not written. */
export interface HeldAppend {
  /** The command has decided and is about to write. */
  readonly reached: Promise<void>;
  /** Lets it write. */
  release(): void;
}

/** Stops the next append to a stream of this type just before it is written, as a slow function or network would. */
export const holdAppend = ({ services: { journal } }: Api, type: StreamType): HeldAppend => {
  const reached = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const append = journal.append.bind(journal);
  let taken = false;
  journal.append = async (ref, history, entry) => {
    if (!taken && ref.type === type) {
      taken = true;
      reached.resolve();
      await released.promise;
    }
    return append(ref, history, entry);
  };
  return { reached: reached.promise, release: released.resolve };
};
