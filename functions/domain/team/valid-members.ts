import { type Concerned, conflictOf } from '../interest/conflict.ts';
import type { PersonInterests } from '../interest/interest.ts';
import type { Gap } from '../kernel/result.ts';
import type { Team, TeamMember } from './team.ts';

/** 3名（含）以上 (A9). */
export const fewestMembers = 3;

/** Everybody's interests in the cycle, by person. */
export type Interests = ReadonlyMap<string, PersonInterests>;

/** What decides, apart from the team, whether a member counts. */
export interface Validity {
  readonly application: Concerned;
  readonly interests: Interests;
  /** Whose recusal was granted (A14.3a), even where the removal is not written yet. */
  readonly recused?: ReadonlySet<string>;
}

/**
 * The members that count: in the team, under this cycle's undertaking, not disqualified, without a declared interest in the
 * application, and not recused. Checked anew at every use, because an interest can come up at any time (A20b).
 */
export const validMembers = (
  team: Team | undefined,
  { application, interests, recused }: Validity,
): readonly TeamMember[] =>
  (team?.members ?? []).filter(({ examiner }) => {
    const declared = interests.get(examiner);
    return (
      declared?.undertaking === true &&
      !declared.disqualified &&
      !conflictOf(declared, application) &&
      !recused?.has(examiner)
    );
  });

/**
 * What the team lacks to work (A9): three valid members, an industry expert among them, a leader among them. Below that the
 * application is back in team-building.
 */
export const teamGaps = (team: Team | undefined, validity: Validity): readonly Gap[] => {
  const at = validity.application.code;
  if (!team) return [{ at, problem: '尚未组建评审组' }];
  const valid = validMembers(team, validity);
  return [
    ...(valid.length >= fewestMembers
      ? []
      : [{ at, problem: `评审组有效成员${valid.length}名，不足${fewestMembers}名，须补充成员` }]),
    ...(valid.some(({ industryExpert }) => industryExpert) ? [] : [{ at, problem: '评审组中没有有效的行业专家' }]),
    ...(valid.some(({ examiner }) => examiner === team.leader) ? [] : [{ at, problem: '评审组没有有效的组长' }]),
  ];
};
