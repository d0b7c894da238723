import type { Message, Recipient } from '../../contracts/message.ts';
import type { ReviewStage } from '../../contracts/primitives.ts';
import type { EventOf, StreamType } from '../../contracts/streams.ts';
import type { Recorded } from '../kernel/recorded.ts';

/** What is said, before it has an id. */
export type Said = Omit<Message, 'id'>;

/** What a message about an opinion needs to know of it: its event alone names only the receipt. */
export interface OpinionFacts {
  readonly about: string;
  readonly ref: string;
}

/** What the message of a service needs to know of the document: whom it reached, and its number. */
export interface ServedFacts {
  readonly documentNumber: string;
  readonly to: Recipient;
}

/** What a message needs to know apart from its event. */
export interface MessageFacts {
  readonly opinion?: OpinionFacts;
  readonly served?: ServedFacts;
  /** The submission landed when the list of applicants was frozen already: it does not count. */
  readonly tooLate?: boolean;
  /** An opinion in time that landed in the moment of the government's approval, or behind it: it reopens nothing. */
  readonly unheard?: boolean;
  /** The stage whose frozen list went without it: it is void for that stage. */
  readonly behind?: ReviewStage;
}

/** Whom an event of one type of stream concerns, and what they are told. */
export type Teller<S extends StreamType> = (recorded: Recorded<EventOf<S>>, facts: MessageFacts) => readonly Said[];
export type Tellers = { readonly [S in StreamType]?: Teller<S> };

export const unit = (id: string): Recipient => ({ kind: 'unit', unit: id });
export const person = (id: string): Recipient => ({ kind: 'person', person: id });
export const office: Recipient = { kind: 'role', role: 'office' };

/** One message; `template` is its stable name for the message gateway. */
export const say = (to: Recipient, template: string, subject: string, text: string): Said => ({
  to,
  template,
  subject,
  text,
});

/** The organisation that a stream of a cycle belongs to: `<code>` or `<code>.<rest>`. */
export const codeOf = (recorded: Recorded): string => recorded.stream.id.split('.')[0] ?? '';
