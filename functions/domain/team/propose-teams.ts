import { notYetAssignable } from '../examiner/assignable.ts';
import { type Examiner, knows } from '../examiner/examiner.ts';
import { type Concerned, conflictOf } from '../interest/conflict.ts';
import type { CivilDate } from '../policy/calendar.ts';
import type { Pool } from './eligible.ts';
import type { TeamMember } from './team.ts';

/** An application that needs a team. */
export interface TeamNeed extends Concerned {
  readonly industry: string;
}

interface ProposedMember extends TeamMember {
  /** Why he, for the office to judge. */
  readonly why: string;
}

export interface TeamProposal {
  readonly code: string;
  readonly members: readonly ProposedMember[];
  readonly leader?: string;
  /** How many of the pool have an interest in it. */
  readonly excluded: number;
  /** Why the proposal is not a whole team. */
  readonly problem?: string;
}

/** What the examiners have already, before the proposal. */
export interface Workload {
  /** Applications by person. */
  readonly load: ReadonlyMap<string, number>;
  /** Of these, the ones he leads. */
  readonly leads: ReadonlyMap<string, number>;
}

/**
 * Proposes a team of `size` for each application (A9, A14.2a). Nobody with an interest in it, at least one industry expert, of the
 * application's own industry where there is one; apart from that whoever has least to do, so that the work is spread. The
 * applications with the fewest possible members choose first. The same input gives the same proposal; nothing is assigned by it.
 */
export const proposeTeams = (
  needs: readonly TeamNeed[],
  pool: Pool,
  size: number,
  today: CivilDate,
  workload: Workload = { load: new Map(), leads: new Map() },
): { readonly proposals: readonly TeamProposal[]; readonly load: ReadonlyMap<string, number> } => {
  const load = new Map(workload.load);
  const leads = new Map(workload.leads);
  const assignable = [...pool.examiners.values()].filter(
    (examiner) =>
      notYetAssignable(examiner.person, examiner, pool.interests.get(examiner.person), 'examiner', today).length === 0,
  );
  const possible = new Map(
    needs.map((need) => [need.code, assignable.filter(({ person }) => !conflictOf(pool.interests.get(person), need))]),
  );
  const choices = ({ code }: TeamNeed) => possible.get(code) ?? [];
  const scarcer = (a: TeamNeed, b: TeamNeed) =>
    expertsOf(choices(a)).length - expertsOf(choices(b)).length || choices(a).length - choices(b).length;
  const byCode = new Map<string, TeamProposal>();
  for (const need of needs.toSorted((a, b) => scarcer(a, b) || (a.code < b.code ? -1 : 1))) {
    const members = choose(need, choices(need), size, load);
    for (const { examiner } of members) load.set(examiner, (load.get(examiner) ?? 0) + 1);
    const leader = leaderOf(members, pool, leads);
    if (leader !== undefined) leads.set(leader, (leads.get(leader) ?? 0) + 1);
    const problem = problemOf(members, size);
    byCode.set(need.code, {
      code: need.code,
      members,
      ...(leader === undefined ? {} : { leader }),
      excluded: assignable.length - choices(need).length,
      ...(problem === undefined ? {} : { problem }),
    });
  }
  return { proposals: needs.flatMap(({ code }) => byCode.get(code) ?? []), load };
};

const expertsOf = (examiners: readonly Examiner[]) => examiners.filter(({ industryExpert }) => industryExpert);

/** An expert of the very industry is preferred until he has so many applications more than another expert. */
const worthOfIndustry = 2;

const choose = (
  need: TeamNeed,
  candidates: readonly Examiner[],
  size: number,
  load: ReadonlyMap<string, number>,
): readonly ProposedMember[] => {
  const has = ({ person }: Examiner) => load.get(person) ?? 0;
  const byLoad = (a: Examiner, b: Examiner) => has(a) - has(b) || (a.person < b.person ? -1 : 1);
  const cost = (examiner: Examiner) => has(examiner) + (knows(examiner, need.industry) ? 0 : worthOfIndustry);
  const [expert] = expertsOf(candidates).toSorted((a, b) => cost(a) - cost(b) || byLoad(a, b));
  const others = candidates
    .filter(({ person }) => person !== expert?.person)
    // Industry experts are scarcer: among equals the others go first.
    .toSorted((a, b) => has(a) - has(b) || Number(a.industryExpert) - Number(b.industryExpert) || byLoad(a, b));
  const words = (examiner: Examiner) => `已承担${has(examiner)}家`;
  return [
    ...(expert
      ? [
          {
            examiner: expert.person,
            industryExpert: true,
            why: knows(expert, need.industry)
              ? `行业专家，专长与“${need.industry}”相符，${words(expert)}`
              : `行业专家（“${need.industry}”专长的专家无可派者或任务过多），${words(expert)}`,
          },
        ]
      : []),
    ...others.slice(0, size - (expert ? 1 : 0)).map((examiner) => ({
      examiner: examiner.person,
      industryExpert: false,
      why: `无利害关系，${words(examiner)}`,
    })),
  ];
};

/** The one who leads least; among equals, who has more training and qualifications. */
const leaderOf = (
  members: readonly ProposedMember[],
  { examiners }: Pool,
  leads: ReadonlyMap<string, number>,
): string | undefined => {
  const standing = (person: string) => {
    const { trainings, qualifications } = examiners.get(person) ?? { trainings: [], qualifications: [] };
    return trainings.length + qualifications.length;
  };
  const [first] = members.toSorted(
    (a, b) =>
      (leads.get(a.examiner) ?? 0) - (leads.get(b.examiner) ?? 0) ||
      standing(b.examiner) - standing(a.examiner) ||
      (a.examiner < b.examiner ? -1 : 1),
  );
  return first?.examiner;
};

const problemOf = (members: readonly ProposedMember[], size: number): string | undefined => {
  const lacking = [
    ...(members.length < size ? [`无利害关系且可指派的评审员只有${members.length}名，需${size}名`] : []),
    ...(members.some(({ industryExpert }) => industryExpert) ? [] : ['没有可指派的行业专家']),
  ];
  return lacking.length > 0 ? `${lacking.join('；')}。请增补评审专家库。` : undefined;
};
