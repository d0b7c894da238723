import { type EventOf, jurisdiction, streamOf } from '../contracts/streams.ts';
import { type Applied, appliedOf } from '../domain/assessment/applied.ts';
import { type Assessment, assessmentOf } from '../domain/assessment/assessment.ts';
import { interestsOf, type PersonInterests } from '../domain/interest/interest.ts';
import type { Recorded } from '../domain/kernel/recorded.ts';
import { disqualifiedIn } from '../domain/misconduct/misconduct.ts';
import { gatesOf } from '../domain/stage/gate.ts';
import { type Team, teamOf } from '../domain/team/team.ts';
import type { Journal } from './journal.ts';

/** One team, with what can put a member out of it. */
export interface Membership {
  readonly code: string;
  readonly team: Team;
  readonly application: Applied;
  readonly assessment: Assessment;
  /** Of its members. */
  readonly interests: readonly PersonInterests[];
}

/** Which teams are asked about: that of an application, those a person is in, or all. */
export type WhichTeams = { readonly code: string } | { readonly person: string } | 'all';

type TeamHistory = readonly Recorded<EventOf<'team'>>[];

const teamsFor = async (
  journal: Journal,
  cycle: string,
  which: WhichTeams,
): Promise<readonly (readonly [string, TeamHistory])[]> =>
  which !== 'all' && 'code' in which
    ? [[which.code, await journal.load(streamOf.team(cycle, which.code))]]
    : [...(await journal.list('team', cycle))];

/**
 * Reads teams consistently, with the interests of their members and the recusals asked for: nothing of what they scored. Reading
 * one team is enough when the team changed, and the teams of one person when an interest of his came up: of two that collide,
 * whoever looks last finds the other's record.
 */
export const loadMemberships = async (
  journal: Journal,
  cycle: string,
  which: WhichTeams,
): Promise<readonly Membership[]> => {
  const [history, sanctions, found] = await Promise.all([
    journal.load(streamOf.cycle(cycle)),
    journal.list('sanction', jurisdiction),
    teamsFor(journal, cycle, which),
  ]);
  const { counts } = gatesOf(history);
  const disqualified = disqualifiedIn(cycle, sanctions);
  const teams = found.flatMap(([code, records]) => {
    const team = teamOf(records);
    const asked = typeof which === 'string' || 'code' in which || concerns(team, which.person);
    return team && asked ? [{ code, team }] : [];
  });
  const people = new Set(teams.flatMap(({ team }) => team.members.map(({ examiner }) => examiner)));
  const interests = new Map(
    await Promise.all(
      [...people].map(async (person): Promise<[string, PersonInterests]> => {
        const known = interestsOf(person, await journal.load(streamOf.interest(cycle, person)));
        return [person, { ...known, ...(disqualified.has(person) ? { disqualified: true } : {}) }];
      }),
    ),
  );
  const memberships = teams.map(async ({ code, team }): Promise<readonly Membership[]> => {
    const [applied, assessed] = await Promise.all([
      journal.load(streamOf.application(cycle, code)),
      journal.load(streamOf.assessment(cycle, code)),
    ]);
    const application = appliedOf(code, applied.filter(counts));
    if (!application) return [];
    const members = team.members.flatMap(({ examiner }) => interests.get(examiner) ?? []);
    return [{ code, team, application, assessment: assessmentOf(assessed.filter(counts)), interests: members }];
  });
  return (await Promise.all(memberships)).flat();
};

const concerns = (team: Team | undefined, person: string): boolean =>
  team?.members.some(({ examiner }) => examiner === person) ?? false;
