import type { Choice } from '../../contracts/events/decision.ts';
import type { Instant } from '../kernel/instant.ts';
import { forbidden, type Gap, invalid, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { acting } from './attend.ts';
import { type Conflicted, memberActing, type Seated, type Session, stillOpen, votableBy } from './session.ts';

/** A vote by candidate. */
export type Choices = Readonly<Record<string, Choice>>;

/** A vote that may be cast, for the member in whose name it is. */
export interface Ballot {
  readonly member: string;
  readonly choices: Choices;
}

/**
 * Whether a vote can be cast (A14.5b): by a member who came, once, received before the closing, on every candidate that he may vote
 * on and on no other.
 */
export const castVote = (
  session: Session,
  person: string,
  choices: Choices,
  conflicted: Conflicted,
  seated: Seated,
  receivedAt: Instant,
): Result<Ballot> => {
  const open = stillOpen(session, receivedAt);
  if (!open.ok) return open;
  const member = memberActing(session, person);
  if (member === undefined || !session.present.includes(member)) {
    return forbidden({
      code: 'not-present',
      reason: '未签到参会的委员不能表决。',
      remedy: '请应到委员本人（或经准许的受托人）先签到，再表决。',
      basis: { rule: 'working' },
    });
  }
  const entitled = acting(session, person, seated, receivedAt);
  if (!entitled.ok) return entitled;
  if (session.votes.some((vote) => vote.member === member)) {
    return outOfOrder({
      code: 'voted',
      reason: '您已表决，每次表决只能投一次票，投出后不能更改。',
      remedy: '可凭表决回执在计票后核对自己的票。',
    });
  }
  const votable = votableBy(session, member, conflicted);
  if (votable.length === 0) {
    return outOfOrder({
      code: 'nothing-to-vote',
      reason: '本次表决的候选组织您均须回避。',
      remedy: '无需表决；您不计入各该组织的应到和实到人数。',
    });
  }
  const gaps = gapsIn(session, votable, choices);
  return gaps.length === 0
    ? ok({ member, choices })
    : invalid({
        code: 'ballot-incomplete',
        reason: '选票须对每一个可表决的候选组织表态，且不含其他组织。',
        remedy: '请按所列各项补全或删去；弃权也须注明。',
        gaps,
      });
};

const gapsIn = (session: Session, votable: readonly string[], choices: Choices): readonly Gap[] => [
  ...votable.filter((code) => !choices[code]).map((code) => ({ at: `body.choices.${code}`, problem: '未表态' })),
  ...Object.keys(choices)
    .filter((code) => !votable.includes(code))
    .map((code) => ({
      at: `body.choices.${code}`,
      problem: session.candidates.includes(code) ? '您须回避，不得对该组织表决' : '不在本次表决的候选组织之列',
    })),
];
