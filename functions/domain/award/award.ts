import type { EventOf } from '../../contracts/streams.ts';
import type { History } from '../kernel/recorded.ts';

/** One winner's award (A15). */
export type ConferredAward = Extract<EventOf<'award'>, { type: 'AwardConferred' }>;

/** The award as it was conferred; undefined before. */
export const awardOf = (history: History<'award'>): ConferredAward | undefined =>
  history.map(({ event }) => event).find(({ type }) => type === 'AwardConferred');
