import type { Medium } from '../../contracts/events/decision.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, only } from '../kernel/recorded.ts';

type Published = Extract<EventOf<'notice'>, { type: 'NoticePublished' }>;
type Extended = Extract<EventOf<'notice'>, { type: 'NoticeExtended' }>;
type Corrected = Extract<EventOf<'notice'>, { type: 'NoticeCorrected' }>;

/** One public notice (A14.6): what was printed stays, only its end can move, and only outwards. */
export interface Notice {
  readonly id: string;
  readonly version: number;
  /** As it was published, for good. */
  readonly published: Published;
  readonly publishedAt: Instant;
  readonly media: readonly Medium[];
  readonly extensions: readonly (Extended & { readonly at: Instant })[];
  /** 更正公告. */
  readonly corrections: readonly Corrected[];
  /** The names with their corrections. */
  readonly names: Published['names'];
  readonly lastDay: string;
  /** The first instant that is too late. */
  readonly endsAt: Instant;
  readonly closing?: Instant;
  readonly closed?: Extract<EventOf<'notice'>, { type: 'NoticeClosed' }>;
}

/** The state of a notice; undefined when none was published under this id. */
export const noticeOf = (id: string, history: History<'notice'>): Notice | undefined => {
  const [first] = history;
  if (first?.event.type !== 'NoticePublished') return undefined;
  const published = first.event;
  const extensions = only(history, 'NoticeExtended').map(({ event, receivedAt }) => ({ ...event, at: receivedAt }));
  const corrections = only(history, 'NoticeCorrected').map(({ event }) => event);
  const ends = [published, ...extensions, ...corrections.flatMap(({ period }) => period ?? [])];
  const { lastDay, endsAt } = ends.reduce((a, b) => (a.endsAt < b.endsAt ? b : a));
  const closing = last(history, 'NoticeClosing')?.event.at;
  const closed = last(history, 'NoticeClosed')?.event;
  return {
    id,
    version: history.length,
    published,
    publishedAt: first.receivedAt,
    media: published.media,
    extensions,
    corrections,
    names: published.names.map(
      (name) => corrections.flatMap(({ names }) => names).findLast(({ code }) => code === name.code) ?? name,
    ),
    lastDay,
    endsAt,
    ...(closing === undefined ? {} : { closing }),
    ...(closed === undefined ? {} : { closed }),
  };
};
