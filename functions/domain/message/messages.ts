import type { Message } from '../../contracts/message.ts';
import type { StreamType } from '../../contracts/streams.ts';
import { eventName, streamNames } from '../kernel/event-names.ts';
import type { Recorded } from '../kernel/recorded.ts';
import { applying } from './applying.ts';
import { authorising } from './authorising.ts';
import { conduct } from './conduct.ts';
import { consulting } from './consulting.ts';
import { deciding } from './deciding.ts';
import { hearing } from './hearing.ts';
import { ofLanding } from './landing.ts';
import { opinions } from './opinions.ts';
import { overseeing } from './overseeing.ts';
import { reinstating } from './reinstating.ts';
import { reviewing } from './reviewing.ts';
import { type MessageFacts, say, type Teller, type Tellers } from './say.ts';
import { serving } from './serving.ts';
import { waiting } from './waiting.ts';

const tellers: Tellers = {
  ...applying,
  ...authorising,
  ...reviewing,
  ...reinstating,
  ...opinions,
  ...deciding,
  ...waiting,
  ...serving,
  ...consulting,
  ...conduct,
  ...overseeing,
  ...hearing,
};

/** What was recorded in somebody's name is told to the supervisor (A7d). */
const ofRecording = ({ actor, stream, event, occurredOn }: Recorded) =>
  actor.inNameOf
    ? [
        say(
          { kind: 'role', role: 'supervisor' },
          'recorded-from-paper',
          '会议记录补录已生效',
          `据${occurredOn}的原件补录（补录编号${actor.inNameOf.minutes}），由${actor.inNameOf.recorder}录入、${actor.id}确认，事项：${streamNames[stream.type]}·${eventName(stream.type, event.type)}。`,
        ),
      ]
    : [];

/**
 * Whom an event concerns and what they are told. Nobody but the objector learns who objected; the organisation concerned learns
 * the result (A14.6d). Scores are never in a message (A20d).
 */
export const messagesOf = (recorded: Recorded, facts: MessageFacts): readonly Message[] => {
  const tell = (tellers[recorded.stream.type] ?? (() => [])) as Teller<StreamType>;
  return [...tell(recorded, facts), ...ofRecording(recorded), ...ofLanding(recorded, facts.behind)].map(
    (said, index) => ({
      id: `${recorded.hash.slice(0, 24)}-${index}`,
      ...said,
    }),
  );
};
