import type { Journal } from '../../adapters/journal.ts';
import type { Contact, Messenger } from '../../adapters/messenger.ts';
import type { Privates } from '../../adapters/privates.ts';
import type { Message } from '../../contracts/message.ts';
import { streamOf } from '../../contracts/streams.ts';
import { documentOf } from '../../domain/document/document.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import { last, type Recorded } from '../../domain/kernel/recorded.ts';
import { never } from '../../domain/kernel/result.ts';
import { messagesOf } from '../../domain/message/messages.ts';
import type { OpinionFacts, ServedFacts } from '../../domain/message/say.ts';
import { appendAsSystem } from '../../procedure/kernel/advance.ts';
import { isTooLate, landedBehind } from './too-late.ts';
import { isUnheard } from './unheard.ts';

export interface Delivery {
  readonly journal: Journal;
  readonly privates: Privates;
  readonly messenger: Messenger;
}

/** What the messages of an event on an opinion need to know of it. */
const opinionFacts = async (journal: Journal, recorded: Recorded): Promise<OpinionFacts | undefined> => {
  if (recorded.stream.type !== 'investigation' && recorded.stream.type !== 'ruling') return undefined;
  const lodged = last(await journal.load({ ...recorded.stream, type: 'objection' }), 'ObjectionLodged')?.event;
  return lodged && { about: lodged.about, ref: lodged.content.ref };
};

/** Whom the service of a document is told, and by which number. An objector is found by his receipt, and never named. */
const servedFacts = async (journal: Journal, { stream, event }: Recorded): Promise<ServedFacts | undefined> => {
  if (event.type !== 'DocumentServed') return undefined;
  const { scope: cycle, id } = stream;
  const document = documentOf(id, await journal.load(streamOf.document(cycle, id)));
  const recipient = document?.draft.recipient;
  if (!document?.issued || !recipient) return undefined;
  const { documentNumber } = document.issued;
  switch (recipient.kind) {
    case 'organisation':
      return { documentNumber, to: { kind: 'unit', unit: recipient.code } };
    case 'department':
      return { documentNumber, to: { kind: 'unit', unit: recipient.unit } };
    case 'role':
      return { documentNumber, to: recipient };
    case 'objector': {
      const { notice, receipt } = recipient;
      const lodged = last(await journal.load(streamOf.objection(cycle, notice, receipt)), 'ObjectionLodged')?.event;
      return lodged && { documentNumber, to: { kind: 'objector', ref: lodged.content.ref } };
    }
    default:
      return never(recipient);
  }
};

/** The messages of an event, ready to be sent or shown in an inbox. */
export const messagesFor = async (journal: Journal, recorded: Recorded): Promise<readonly Message[]> => {
  const opinion = await opinionFacts(journal, recorded);
  const behind = await landedBehind(journal, recorded);
  const served = await servedFacts(journal, recorded);
  return messagesOf(recorded, {
    ...(opinion ? { opinion } : {}),
    ...(served ? { served } : {}),
    ...(behind ? { behind } : {}),
    tooLate: await isTooLate(journal, recorded),
    unheard: await isUnheard(journal, recorded),
  });
};

const contactOf = async (privates: Privates, message: Message): Promise<Contact | undefined> => {
  if (message.to.kind !== 'objector') return undefined;
  const content = (await privates.get(message.to.ref)) as Partial<Contact> | undefined;
  return content?.name && content.contact ? { name: content.name, contact: content.contact } : undefined;
};

/**
 * Sends what an event has to tell, each message once: what the journal says was delivered is not sent again, and the gateway knows
 * the id of one that was sent just before we were killed. What the gateway did not take stays open for reconcile.
 */
export const deliver = async (
  { journal, privates, messenger }: Delivery,
  cycle: string,
  recorded: Recorded,
  now: Instant,
): Promise<void> => {
  for (const message of await messagesFor(journal, recorded)) {
    const ref = streamOf.delivery(cycle, message.id);
    const history = await journal.load(ref);
    if (history.length > 0) continue;
    const sent = await messenger.send(message, await contactOf(privates, message));
    if (sent === 'failed') continue;
    const { to } = message;
    const event = {
      type: 'MessageDelivered' as const,
      template: message.template,
      to: to.kind === 'unit' ? to.unit : to.kind === 'objector' ? 'objector' : to.kind === 'role' ? to.role : to.person,
      status: sent === 'accepted' ? ('accepted' as const) : ('not-delivered' as const),
    };
    await appendAsSystem(journal, { ref, event }, history, now);
  }
};
