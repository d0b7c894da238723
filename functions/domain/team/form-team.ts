import type { AddMember, AppointLeader, FormTeam, RemoveMember } from '../../contracts/api/team.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { against, type Gap, missing, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { civilDateOf } from '../policy/calendar.ts';
import { duringStage, goesOn, underReview } from '../stage/during.ts';
import { type Dossier, membersThatCount, type Review } from '../stage/review.ts';
import { assignmentGaps, conflictGaps, type Pool, refuseMembers } from './eligible.ts';
import { fewestMembers } from './valid-members.ts';

/**
 * Forms the team of one application (A9, A14.2a): three or more examiners that are fit to be assigned and have no interest in it,
 * an industry expert among them, and exactly one leader out of them. Everything wrong is told at once.
 */
export const formTeam = (
  { cycle, interests }: Review,
  dossier: Dossier,
  examiners: Pool['examiners'],
  { team, members, leader }: FormTeam,
  receivedAt: Instant,
): Result<EventOf<'team'>> => {
  const during = duringStage(cycle, dossier, 'document-review', receivedAt);
  if (!during.ok) return during;
  if (dossier.team) {
    return stale({
      code: 'team-formed',
      reason: `该组织已由${dossier.team.name}评审。`,
      remedy: '请以增加、调整成员的方式办理。',
      current: { team: dossier.team.name, version: dossier.team.version },
    });
  }
  const pool = { examiners, interests };
  const persons = members.map(({ examiner }) => examiner);
  const conflicts = conflictGaps(persons, dossier.application, pool);
  const composition = compositionGaps(members, leader);
  const others = [...composition, ...assignmentGaps(members, pool, civilDateOf(receivedAt))];
  if (conflicts.length > 0) return refuseMembers(conflicts, others);
  if (composition.length > 0) {
    return against('A9', {
      code: 'team-incomplete',
      reason: '评审组由3名（含）以上评审员（包括行业专家）组成，实行组长负责制，所拟评审组不符合。',
      remedy: '请按所列各项调整后重新提交。',
      gaps: others,
    });
  }
  return others.length > 0
    ? refuseMembers([], others)
    : ok({ type: 'TeamFormed', team, members: [...members], leader });
};

const compositionGaps = (members: FormTeam['members'], leader: string): readonly Gap[] => {
  const persons = new Set(members.map(({ examiner }) => examiner));
  return [
    ...(persons.size < fewestMembers
      ? [{ at: 'members', problem: `评审组${persons.size}名成员，至少${fewestMembers}名` }]
      : []),
    ...(persons.size < members.length ? [{ at: 'members', problem: '同一评审员重复列入' }] : []),
    ...(members.some(({ industryExpert }) => industryExpert)
      ? []
      : [{ at: 'members', problem: '没有行业专家，至少一名' }]),
    ...(persons.has(leader) ? [] : [{ at: 'leader', problem: '组长应为评审组成员' }]),
  ];
};

/**
 * Adds a member, as a replacement or besides (A9a); as the leader, if so said. Whoever left this team does not come back: what he
 * scored would count again.
 */
export const addMember = (
  { cycle, interests }: Review,
  dossier: Dossier,
  examiners: Pool['examiners'],
  { examiner, industryExpert, leader, reason }: AddMember,
  receivedAt: Instant,
): Result<EventOf<'team'>> => {
  const team = standingTeam(dossier);
  if (!team.ok) return team;
  const going = stillUnderReview(cycle, dossier);
  if (!going.ok) return going;
  if (team.value.members.some((member) => member.examiner === examiner)) {
    return outOfOrder({
      code: 'already-member',
      reason: '该评审员已是评审组成员。',
      remedy: '需要由其担任组长时，请办理指定组长。',
    });
  }
  if (team.value.removed.some((removal) => removal.examiner === examiner)) {
    return outOfOrder({
      code: 'left-the-team',
      reason: '该评审员已退出本评审组，其评分不再计入，不能重新加入。',
      remedy: '请另派一名评审员。',
    });
  }
  const pool = { examiners, interests };
  const conflicts = conflictGaps([examiner], dossier.application, pool);
  const others = assignmentGaps([{ examiner, industryExpert }], pool, civilDateOf(receivedAt));
  return conflicts.length + others.length > 0
    ? refuseMembers(conflicts, others)
    : ok({ type: 'MemberAdded', examiner, industryExpert, leader, reason });
};

/** Makes a member that counts the leader, in the place of the one before (A9b). */
export const appointLeader = (
  review: Review,
  dossier: Dossier,
  { examiner, reason }: AppointLeader,
): Result<EventOf<'team'>> => {
  const team = standingTeam(dossier);
  if (!team.ok) return team;
  const going = stillUnderReview(review.cycle, dossier);
  if (!going.ok) return going;
  if (team.value.leader === examiner) {
    return outOfOrder({ code: 'already-leader', reason: '该成员已是组长。', remedy: '无需重复指定。' });
  }
  return membersThatCount(review, dossier).some((member) => member.examiner === examiner)
    ? ok({ type: 'LeaderAppointed', examiner, reason })
    : against('A9', {
        code: 'leader-not-member',
        reason: '组长应为评审组的有效成员。',
        remedy: '请从有效成员中指定，或先补充成员。',
      });
};

/**
 * Takes a member out (A20b): at any time, since an interest can come up at any time. What he scored stays in the journal and no
 * longer counts.
 */
export const removeMember = (
  { team }: Pick<Dossier, 'team'>,
  { examiner, cause, reason }: RemoveMember,
): Result<EventOf<'team'>> =>
  team?.members.some((member) => member.examiner === examiner)
    ? ok({ type: 'MemberRemoved', examiner, cause, reason })
    : missing({
        code: 'no-such-member',
        reason: '该评审员不在这一评审组中。',
        remedy: `现有成员：${team?.members.map((member) => member.examiner).join('、') || '无'}。`,
      });

const standingTeam = ({ team }: Dossier) =>
  team ? ok(team) : outOfOrder({ code: 'no-team', reason: '该组织尚未组建评审组。', remedy: '请先组建评审组。' });

const stillUnderReview = (cycle: Review['cycle'], dossier: Dossier): Result<undefined> => {
  const going = goesOn(cycle, dossier);
  if (!going.ok || underReview(cycle, dossier)) return going;
  return outOfOrder({
    code: 'not-under-review',
    reason: '该组织不在评审之中（已被淘汰，或已提交评委会审议）。',
    remedy: '评审组不再调整。',
  });
};
