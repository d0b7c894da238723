import type { Recipient } from '../../contracts/message.ts';
import { formatEnd } from '../policy/calendar.ts';
import { stepWords } from '../procedure/phases.ts';
import type { Step } from '../procedure/position.ts';
import { office, say, type Tellers } from './say.ts';

/** Due dates and decisions that are waited for. */
export const waiting = {
  reminder: ({ event: { kind, to, about, due } }) => [
    say(to, `reminder-${kind}`, `提醒：${reminderWords[kind]}`, `${about}，期限：${formatEnd(due)}。`),
  ],
  procedure: ({ event }) =>
    event.type === 'WaitTimedOut'
      ? [
          say(
            waitedFor(event.state),
            'still-waiting',
            '有事项待办',
            `当前环节仍待办理：${stepWords[event.state as Step].words}`,
          ),
        ]
      : [],
} satisfies Tellers;

const reminderWords = { before: '即将到期', overdue: '已经逾期', escalated: '逾期未答复，请评审办督办' } as const;

/** Whose decision a waiting state needs. */
const waitedFor = (state: string): Recipient => {
  if (state === 'AwaitApproval') return { kind: 'role', role: 'government' };
  return ['AwaitBallots', 'AwaitSubmission', 'AwaitReconsideration'].includes(state)
    ? { kind: 'role', role: 'committee' }
    : office;
};
