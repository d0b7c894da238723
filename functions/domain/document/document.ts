import type { DocumentKind } from '../../contracts/events/document.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, only } from '../kernel/recorded.ts';

type Event<T extends EventOf<'official-document'>['type']> = Extract<EventOf<'official-document'>, { type: T }>;

/** One draft; the newest is the one that is reviewed. */
interface Draft extends Omit<Event<'DocumentDrafted'>, 'type'> {
  readonly version: number;
  readonly by: string;
  readonly at: Instant;
}

/** One official document from draft to service (A8a). The stamped PDF is the valid version. */
export interface OfficialDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly state: 'drafted' | 'returned' | 'reviewed' | 'issued' | 'served';
  readonly draft: Draft;
  readonly drafts: readonly Draft[];
  readonly reviewedBy?: string;
  /** Why the newest draft was sent back. */
  readonly returned?: string;
  readonly issued?: Omit<Event<'DocumentIssued'>, 'type'>;
  readonly services: readonly Omit<Event<'DocumentServed'>, 'type'>[];
}

/** The state of a document; undefined when nothing was drafted under this id. */
export const documentOf = (id: string, history: History<'official-document'>): OfficialDocument | undefined => {
  const drafts = only(history, 'DocumentDrafted').map(
    ({ version, actor, receivedAt, event: { type: _, ...event } }) => ({
      ...event,
      version,
      by: actor.id,
      at: receivedAt,
    }),
  );
  const draft = drafts.at(-1);
  if (!draft) return undefined;
  const reviewed = only(history, 'DocumentReviewed').findLast(({ event }) => event.draft === draft.version);
  const returned = only(history, 'DocumentReturned').findLast(({ event }) => event.draft === draft.version);
  const issued = last(history, 'DocumentIssued')?.event;
  const services = only(history, 'DocumentServed').map(({ event: { type: _, ...served } }) => served);
  return {
    id,
    kind: draft.kind,
    state: stateOf(draft, services, issued !== undefined, reviewed !== undefined, returned !== undefined),
    draft,
    drafts,
    ...(reviewed ? { reviewedBy: reviewed.actor.id } : {}),
    ...(returned ? { returned: returned.event.reason } : {}),
    ...(issued ? { issued } : {}),
    services,
  };
};

const stateOf = (
  { addressees }: Draft,
  services: OfficialDocument['services'],
  issued: boolean,
  reviewed: boolean,
  returned: boolean,
): OfficialDocument['state'] => {
  if (!issued) return reviewed ? 'reviewed' : returned ? 'returned' : 'drafted';
  const reached = new Set(services.map(({ addressee }) => addressee));
  const all = addressees.length === 0 ? services.length > 0 : addressees.every((addressee) => reached.has(addressee));
  return all ? 'served' : 'issued';
};

/** The issued document that took the place of this one, if there is one: from then on this one is only read (A8a). */
export const replacementOf = (
  { id }: Pick<OfficialDocument, 'id'>,
  others: readonly OfficialDocument[],
): OfficialDocument | undefined => others.find(({ draft, issued }) => issued && draft.replaces?.document === id);

/** What everybody is addressed as where a document is for all: it is served by publication. */
export const everybody = '社会公众';
