import type { EventOf } from '../../contracts/streams.ts';
import type { Application, FactRequest } from '../application/application.ts';
import type { Instant } from '../kernel/instant.ts';
import type { History } from '../kernel/recorded.ts';

/** The answers to an application's facts, by fact. */
export type Verifications = ReadonlyMap<string, History<'verification'>>;

/** A fact that was asked, with the department's answer to the newest asking, if there is one. */
export interface FactState {
  readonly request: FactRequest;
  readonly answer?: { readonly at: Instant; readonly event: EventOf<'verification'> };
}

/** A department's answer to the newest request for a fact; answers to older requests count no more (A13c, A13f). */
export const factState = (request: FactRequest, history: History<'verification'>): FactState => {
  const answer = history.findLast(({ event }) => event.request === request.version);
  return { request, ...(answer ? { answer: { at: answer.receivedAt, event: answer.event } } : {}) };
};

/** Every fact that was asked, in the order of its key. */
export const factStates = (application: Application, verifications: Verifications): readonly FactState[] =>
  [...application.facts.values()]
    .toSorted((a, b) => (a.fact < b.fact ? -1 : 1))
    .map((request) => factState(request, verifications.get(request.fact) ?? []));
