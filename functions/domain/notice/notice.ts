import type { Medium } from '../../contracts/events/decision.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last } from '../kernel/recorded.ts';

type Published = Extract<EventOf<'notice'>, { type: 'NoticePublished' }>;

/** One public notice (A14.6): what was printed stays, only its end can move, and only outwards. */
export interface Notice {
  readonly id: string;
  readonly version: number;
  readonly published: Published;
  readonly media: readonly Medium[];
  readonly lastDay: string;
  /** The first instant that is too late. */
  readonly endsAt: Instant;
  readonly closing?: Instant;
  readonly closed?: Extract<EventOf<'notice'>, { type: 'NoticeClosed' }>;
}

/** The state of a notice; undefined when none was published under this id. */
export const noticeOf = (id: string, history: History<'notice'>): Notice | undefined => {
  const published = history[0]?.event;
  if (published?.type !== 'NoticePublished') return undefined;
  const { lastDay, endsAt } = last(history, 'NoticeExtended')?.event ?? published;
  const closing = last(history, 'NoticeClosing')?.event.at;
  const closed = last(history, 'NoticeClosed')?.event;
  return {
    id,
    version: history.length,
    published,
    media: published.media,
    lastDay,
    endsAt,
    ...(closing === undefined ? {} : { closing }),
    ...(closed === undefined ? {} : { closed }),
  };
};
