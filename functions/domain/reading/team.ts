import type { EventOf } from '../../contracts/streams.ts';
import type { History } from '../kernel/recorded.ts';
import { never } from '../kernel/result.ts';

/** Who belongs to a team as its stream tells it, with who leads; interests are looked at apart. */
export const membersOfTeam = (team: History<'team'>): ReadonlyMap<string, { readonly leader: boolean }> =>
  team.reduce((members, { event }) => change(members, event), new Map<string, { leader: boolean }>());

const change = (members: Map<string, { leader: boolean }>, event: EventOf<'team'>) => {
  switch (event.type) {
    case 'TeamFormed':
      return new Map(event.members.map(({ examiner }) => [examiner, { leader: examiner === event.leader }]));
    case 'MemberAdded':
      return new Map([...members, [event.examiner, { leader: event.leader }]]);
    case 'LeaderAppointed':
      return new Map([...members].map(([examiner]) => [examiner, { leader: examiner === event.examiner }]));
    case 'MemberRemoved':
      return new Map([...members].filter(([examiner]) => examiner !== event.examiner));
    default:
      return never(event);
  }
};
