import type { Message } from '../../contracts/message.ts';
import type { StreamType } from '../../contracts/streams.ts';
import type { Recorded } from '../kernel/recorded.ts';
import { applying } from './applying.ts';
import { deciding } from './deciding.ts';
import { opinions } from './opinions.ts';
import { reviewing } from './reviewing.ts';
import type { OpinionFacts, Teller, Tellers } from './say.ts';
import { waiting } from './waiting.ts';

const tellers: Tellers = { ...applying, ...reviewing, ...opinions, ...deciding, ...waiting };

/**
 * Whom an event concerns and what they are told. Nobody but the objector learns who objected; the organisation concerned learns
 * the result (A14.6d). Scores are never in a message (A20d).
 */
export const messagesOf = (recorded: Recorded, opinion?: OpinionFacts): readonly Message[] => {
  const tell = (tellers[recorded.stream.type] ?? (() => [])) as Teller<StreamType>;
  return tell(recorded, opinion).map((said, index) => ({ id: `${recorded.hash.slice(0, 24)}-${index}`, ...said }));
};
