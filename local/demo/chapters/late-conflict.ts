import { conflicted, fate, reserves, teamOf } from '../cast.ts';
import { type Demo, under } from '../context.ts';
import type { Sheet } from '../expected.ts';
import { sheetOf } from '../scores.ts';
import { readStage } from '../stage.ts';
import { assigned, conclude, submitSheets } from '../team-work.ts';

interface TeamView {
  readonly team?: {
    readonly members: readonly { readonly examiner: string; readonly counts: boolean }[];
    readonly removed: readonly { readonly examiner: string; readonly cause: string }[];
  };
  readonly scores: { readonly document: { readonly scorecards: readonly { readonly examiner: string }[] } };
}

/**
 * An interest comes out when the consensus stands (A20b): the examiner leaves, his sheet is void, the consensus falls; a reserve
 * scores blind, and the leader concludes anew (A9a).
 * @returns the new consensus
 */
export const lateConflict = async (demo: Demo): Promise<Sheet> => {
  const { client, narrator, checks, chance } = demo;
  const { lateConflict: organisation } = fate;
  const office = client.as('office1');
  const { members } = teamOf(organisation);
  const [reserve] = reserves;
  const detail = () => office.get<TeamView>(`${under('office')}/applications/${organisation.code}`);

  await office.post(`${under('office')}/persons/${conflicted}/interests`, {
    organisation: organisation.code,
    relation: 'consulting',
    explanation: '群众反映其曾为该组织提供有偿咨询，经核实属实。',
  });
  await client.settle();
  const after = await detail();
  checks.equal(
    '有利害关系的评审员退出评审组',
    after.team?.removed.map(({ examiner, cause }) => ({ examiner, cause })),
    [{ examiner: conflicted, cause: 'conflict' }],
  );
  const remaining = members.filter((examiner) => examiner !== conflicted);
  checks.sameMembers('其余成员仍然有效', countingOf(after), remaining);
  checks.sameMembers(
    '其评分作废，不再计入',
    after.scores.document.scorecards.map(({ examiner }) => examiner),
    remaining,
  );
  const { blockers } = await readStage(demo, 'document-review');
  checks.equal('合议失效的组织', [...new Set(blockers.map(({ at }) => at))], [organisation.code]);
  await checks.refused('退出的评审员继续查阅', client.as(conflicted).get(assigned(organisation)), {
    status: 404,
    code: 'no-such-application',
  });
  narrator.tell('A20', `评审员与${organisation.name}的利害关系事后查明，其退出该项评审，评分作废，合议结果失效。`);

  await office.post(`${under('office')}/applications/${organisation.code}/team/members`, {
    examiner: reserve,
    industryExpert: false,
    leader: false,
    reason: '原成员因利害关系退出，候补评审员补足三人。',
  });
  await checks.refused(
    '候补评审员评分前查看他人评分',
    client.as(reserve).get(assigned(organisation, '/scores/document')),
    { status: 403, code: 'own-score-first' },
  );
  const replaced = await submitSheets(demo, organisation, 'document', [reserve]);
  const kept = remaining.map((examiner) => sheetOf(chance, examiner, organisation, 'document'));
  const agreed = await conclude(demo, organisation, 'document', members[0], [...kept, ...replaced]);
  checks.sameMembers('补足后的有效成员', countingOf(await detail()), [...remaining, reserve]);
  narrator.tell('A9', '候补评审员独立评分，评审组补足三人，组长重新合议。');
  return agreed;
};

const countingOf = ({ team }: TeamView): readonly string[] =>
  (team?.members ?? []).filter(({ counts }) => counts).map(({ examiner }) => examiner);

/** Who is in an organisation's team from here on, the leader first. */
export const currentMembers = (organisation: Parameters<typeof teamOf>[0]): readonly string[] => {
  const { members } = teamOf(organisation);
  return organisation === fate.lateConflict
    ? [...members.filter((examiner) => examiner !== conflicted), reserves[0]]
    : members;
};
