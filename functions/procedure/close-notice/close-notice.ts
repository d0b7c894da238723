import type { Journal } from '../../adapters/journal.ts';
import type { StepInput, StepOutput } from '../../contracts/procedure.ts';
import { streamOf } from '../../contracts/streams.ts';
import { advance } from '../kernel/advance.ts';

/** The notice's gate at its printed end: on time, by itself, and it approves nothing (A14.6e). */
export const closeNotice = (journal: Journal, input: StepInput): Promise<StepOutput> =>
  advance(journal, input, ['CloseNotice'], ({ notices }) => {
    const running = notices.find(({ notice }) => !notice.closing)?.notice;
    return (
      running && { ref: streamOf.notice(input.cycle, running.id), event: { type: 'NoticeClosing', at: running.endsAt } }
    );
  });
