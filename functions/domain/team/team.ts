import type { EventOf } from '../../contracts/streams.ts';
import type { History } from '../kernel/recorded.ts';
import { never } from '../kernel/result.ts';

export interface TeamMember {
  readonly examiner: string;
  readonly industryExpert: boolean;
}

type Removal = Extract<EventOf<'team'>, { type: 'MemberRemoved' }>;

/** The examiners of one application (A9). Who counts among them is for `validMembers` to say. */
export interface Team {
  readonly version: number;
  readonly name: string;
  readonly members: readonly TeamMember[];
  /** Undefined after the leader left, until another one is appointed. */
  readonly leader?: string;
  readonly removed: readonly Removal[];
}

/** The team of an application; undefined when none was formed. */
export const teamOf = (history: History<'team'>): Team | undefined => {
  const formed = history[0]?.event;
  if (formed?.type !== 'TeamFormed') return undefined;
  const { team: name, members, leader } = formed;
  return history.slice(1).reduce<Team>((team, { event, version }) => ({ ...evolve(team, event), version }), {
    version: 1,
    name,
    members,
    leader,
    removed: [],
  });
};

const evolve = (team: Team, event: EventOf<'team'>): Team => {
  switch (event.type) {
    case 'TeamFormed':
      return team;
    case 'MemberAdded': {
      const { examiner, industryExpert, leader } = event;
      return {
        ...team,
        members: [...team.members, { examiner, industryExpert }],
        ...(leader ? { leader: examiner } : {}),
      };
    }
    case 'LeaderAppointed':
      return { ...team, leader: event.examiner };
    case 'MemberRemoved': {
      const { leader, ...rest } = team;
      return {
        ...rest,
        members: team.members.filter(({ examiner }) => examiner !== event.examiner),
        ...(leader === undefined || leader === event.examiner ? {} : { leader }),
        removed: [...team.removed, event],
      };
    }
    default:
      return never(event);
  }
};
