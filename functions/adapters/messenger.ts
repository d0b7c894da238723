import type { Message } from '../contracts/message.ts';

/** How to reach a person, where the message is for whoever lodged an opinion. */
export interface Contact {
  readonly name: string;
  readonly contact: string;
}

/** The way out for messages (SMS, mail, 浙政钉). */
export interface Messenger {
  /** `accepted`: the gateway has it. `failed`: try again later. `none`: no gateway is configured, inbox and receipt code are the channel. */
  send(message: Message, contact?: Contact): Promise<'accepted' | 'failed' | 'none'>;
}

/** Where no gateway is configured. */
export const noMessenger: Messenger = { send: async () => 'none' };
