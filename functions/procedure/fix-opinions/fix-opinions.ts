import type { Journal } from '../../adapters/journal.ts';
import type { StepInput, StepOutput } from '../../contracts/procedure.ts';
import { streamOf } from '../../contracts/streams.ts';
import { advance } from '../kernel/advance.ts';

/** Freezes which opinions came in time (A14.6c); one that lands even later is read again before the list goes on. */
export const fixOpinions = (journal: Journal, input: StepInput): Promise<StepOutput> =>
  advance(journal, input, ['FixOpinions'], ({ notices }) => {
    const closing = notices.find(({ notice }) => notice.closing && !notice.closed);
    return (
      closing && {
        ref: streamOf.notice(input.cycle, closing.notice.id),
        event: { type: 'NoticeClosed', opinions: closing.opinions.map(({ receipt }) => ({ receipt, version: 1 })) },
      }
    );
  });
