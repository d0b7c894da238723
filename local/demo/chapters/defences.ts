import { determinedPolicy } from '../../seed/steps/policy.ts';
import { absentPanellist, panel } from '../cast.ts';
import { type Demo, moveTo, under } from '../context.ts';
import { dates } from '../dates.ts';
import { overallOf, type Sheet } from '../expected.ts';
import { defenceScoreOf } from '../scores.ts';
import { closeStage } from '../stage.ts';
import { assigned } from '../team-work.ts';
import { together } from '../together.ts';
import { visited } from './site-visits.ts';

const day = dates.defences;

/** 陈述答辩 (A14.4): panel, schedule, scores, and the overall scores by the policy's weights. */
export const hearDefences = async (
  demo: Demo,
  document: ReadonlyMap<string, Sheet>,
  site: ReadonlyMap<string, Sheet>,
): Promise<void> => {
  const { client, narrator, checks, chance } = demo;
  narrator.chapter('陈述答辩');
  await moveTo(demo, dates.planningDefences);
  const office = client.as('office1');
  await office.post(`${under('office')}/panel`, { panellists: panel });
  for (const [index, { code }] of visited.entries()) {
    await office.post(`${under('office')}/applications/${code}/defence`, {
      at: `${day}T${String(9 + Math.floor(index / 2)).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}:00+08:00`,
      place: '瓯海区行政中心第一会议室',
      publicAttendance: '凭身份证在前台登记旁听，座位60个。',
    });
  }
  narrator.tell('A14.4', `安排${visited.length}家组织陈述答辩，时间、地点和旁听办法事先公开。`);

  const [first = visited[0]] = visited;
  const [somebody] = panel;
  if (first) {
    await checks.refused(
      '答辩之前评分',
      client.as(somebody).post(assigned(first, '/defence-score'), { score: 80, remarks: '提前评分。' }),
      { status: 422, code: 'before-the-defence' },
    );
  }
  await moveTo(demo, day, '17:00:00');
  const scores = new Map(
    await together(
      visited.map(async (organisation) => {
        const hearing = panel.filter(
          (panellist) => panellist !== absentPanellist.panellist || organisation !== absentPanellist.organisation,
        );
        const given = hearing.map((panellist) => defenceScoreOf(chance, panellist, organisation));
        await together(
          hearing.map((panellist, index) =>
            client.as(panellist).post(assigned(organisation, '/defence-score'), {
              score: given[index],
              remarks: '陈述清楚，答问切题。',
            }),
          ),
        );
        return [organisation.code, given] as const;
      }),
    ),
  );
  await checks.refused(
    '有利害关系的答辩专家评分',
    client
      .as(absentPanellist.panellist)
      .post(assigned(absentPanellist.organisation, '/defence-score'), { score: 100, remarks: '应当回避。' }),
    { status: 403, code: 'conflict-of-interest', article: 'A20' },
  );
  narrator.tell('A14.4', `${panel.length}名专家独立评分；一名专家因利害关系回避其中一家。`);

  const { passed } = await closeStage(demo, 'oral-defence');
  checks.sameMembers(
    '陈述答辩后的组织',
    passed,
    visited.map(({ code }) => code),
  );
  const { overall } = await office.get<{ overall: readonly { code: string; overall?: string }[] }>(
    `${under('office')}/results`,
  );
  checks.equal(
    '综合得分',
    Object.fromEntries(overall.map((entry) => [entry.code, entry.overall])),
    Object.fromEntries(
      visited.map(({ code }) => [
        code,
        overallOf(document.get(code) ?? {}, site.get(code) ?? {}, scores.get(code) ?? [], determinedPolicy.weights),
      ]),
    ),
  );
  narrator.tell('A14.5', '资料、现场、答辩得分按审定的权重合成，供评委会参考，不决定结果。');
};
