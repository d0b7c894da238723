import type { Role } from '../../contracts/identity.ts';
import type { EventOf, StreamRef, StreamType } from '../../contracts/streams.ts';
import type { Instant } from './instant.ts';

/** Who did it, and in which of his roles. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
  /** The organisation, department or association he acts for. */
  readonly unit?: string;
  /** The letter of authority by which a handler acts in the name of `unit`: its version in the stream `authority` (A3d). */
  readonly authority?: number;
  /** Set where the actor only recorded what somebody else decided or confirmed. */
  readonly inNameOf?: InNameOf;
}

/** Whose act was recorded, and what proves it: minutes that two officers entered, or a stamped scan (A7, A13c, d). */
export interface InNameOf {
  readonly role: Role;
  /** The department, association or organisation, where it is one of many. */
  readonly unit?: string;
  /** Who entered it first; the actor confirmed it. The same person where one is enough. */
  readonly recorder: string;
  /** The stream `minutes` that holds the entry, by its id. */
  readonly minutes: string;
}

/** An event as it stands in the journal, for good. */
export interface Recorded<E = EventOf<StreamType>> {
  readonly stream: StreamRef;
  /** 1, 2, 3 … within its stream. */
  readonly version: number;
  readonly event: E;
  /** HMAC of actor and route under the Idempotency-Key: finds a retry, tells nobody the key. */
  readonly commandId: string;
  /** HMAC of the body under the same key: tells a retry from another command, and nobody the body. */
  readonly fingerprint: string;
  readonly actor: Actor;
  /** When the gateway received it: judges deadlines, is not ordered. */
  readonly receivedAt: Instant;
  /** Never before its predecessor. */
  readonly recordedAt: Instant;
  /** Where it happened before it was recorded. */
  readonly occurredOn?: string;
  /** Hash of the predecessor; empty for the first. */
  readonly previous: string;
  readonly hash: string;
}

/** One stream, in order. */
export type History<S extends StreamType> = readonly Recorded<EventOf<S>>[];

/** The records of one type of event, with that type. */
export const only = <E extends { type: string }, T extends E['type']>(history: readonly Recorded<E>[], type: T) =>
  history.filter((recorded): recorded is Recorded<Extract<E, { type: T }>> => recorded.event.type === type);

/** The newest record of one type of event. */
export const last = <E extends { type: string }, T extends E['type']>(history: readonly Recorded<E>[], type: T) =>
  only(history, type).at(-1);
