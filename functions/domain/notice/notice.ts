import type { Medium } from '../../contracts/events/decision.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, only } from '../kernel/recorded.ts';

type Published = Extract<EventOf<'notice'>, { type: 'NoticePublished' }>;
type Extended = Extract<EventOf<'notice'>, { type: 'NoticeExtended' }>;
type Corrected = Extract<EventOf<'notice'>, { type: 'NoticeCorrected' }>;

/** When a notice runs: [first day, endsAt). */
interface Period {
  readonly firstDay: string;
  readonly lastDay: string;
  /** The first instant that is too late. */
  readonly endsAt: Instant;
}

/** One public notice (A14.6): what was printed stays, only its end can move, and only outwards. */
export interface Notice {
  readonly id: string;
  readonly version: number;
  /** As it was published, for good. */
  readonly published: Published;
  readonly publishedAt: Instant;
  readonly media: readonly Medium[];
  readonly extensions: readonly (Extended & { readonly at: Instant; readonly before: Period })[];
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

/** The period as it stands: a correction of names begins it anew, and of all ends that were announced the last one counts. */
const periodOf = (published: Published, history: History<'notice'>): Period => {
  const extended = only(history, 'NoticeExtended').map(({ event }) => event);
  const renewed = only(history, 'NoticeCorrected').flatMap(({ event }) => event.period ?? []);
  const { lastDay, endsAt } = [published, ...extended, ...renewed].reduce((a, b) => (a.endsAt < b.endsAt ? b : a));
  return { firstDay: (renewed.at(-1) ?? published).firstDay, lastDay, endsAt };
};

/** The state of a notice; undefined when none was published under this id. */
export const noticeOf = (id: string, history: History<'notice'>): Notice | undefined => {
  const [first] = history;
  if (first?.event.type !== 'NoticePublished') return undefined;
  const published = first.event;
  const extensions = only(history, 'NoticeExtended').map(({ event, receivedAt, version }) => ({
    ...event,
    at: receivedAt,
    before: periodOf(
      published,
      history.filter((earlier) => earlier.version < version),
    ),
  }));
  const corrections = only(history, 'NoticeCorrected').map(({ event }) => event);
  const { lastDay, endsAt } = periodOf(published, history);
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
