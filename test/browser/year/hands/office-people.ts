import type { Page } from 'playwright-core';
import { organisationOf } from '../../../../local/seed/organisations.ts';
import { choose, chooseAll, fill, fillWords, openForm, openFormOf, pickDate, send, takeStep, tick } from '../fields.ts';
import type { Hands, Task } from '../hand.ts';
import { personNamed, relationWords, yesOrNo } from '../names.ts';

const seats = '/office/seats';
const pool = '/office/examiners';
const functions = { chair: '主任', 'vice-chair': '副主任', member: '委员' } as const;

type Team = Task<'POST /api/office/cycles/{cycle}/applications/{code}/team'>;

/** Adjusts a proposed team to the one that is wanted, and forms it. */
const formTeam = async (page: Page, { path: { code }, body: { team, members, leader } }: Team): Promise<void> => {
  await page.getByRole('button', { name: '为所选1家提出方案', exact: true }).click();
  const card = page.getByRole('region', { name: organisationOf(code).name });
  await fill(card, '评审组名称', team);
  await chooseAll(
    page,
    card,
    '成员',
    members.map(({ examiner }) => personNamed(examiner)),
  );
  const experts = members.filter(({ industryExpert }) => industryExpert);
  await chooseAll(
    page,
    card,
    '行业专家（至少一名）',
    experts.map(({ examiner }) => personNamed(examiner)),
  );
  await choose(page, card, '组长', personNamed(leader));
  await takeStep(page, '组建');
};

/** Who decides and who reviews: the committee's seats, the pool, undertakings, teams and the panel. */
export const officePeopleHands = {
  'POST /api/office/seats/proposals': {
    at: () => seats,
    click: async (page, { body }) => {
      const form = await openForm(page, '提出建议名单');
      for (const [index, seat] of body.seats.entries()) {
        const place = form.getByRole('group', { name: `席位${index + 1}`, exact: true });
        // The chair and two vice chairs are asked for from the beginning.
        if (index >= 3) await form.getByRole('button', { name: '增加一个席位' }).click();
        await fill(place, '席位编号（小写字母、数字）', seat.seat);
        await fill(place, '职务', seat.post);
        await choose(page, place, '委员会职务', functions[seat.function]);
        await fill(place, '姓名', seat.name);
        await fill(place, '登录名', seat.holder);
      }
      await send(form, '提出建议名单');
    },
  },
  'POST /api/office/seats/publications': {
    at: () => seats,
    click: async (page, { body: { proposal, documentNumber, on } }) => {
      const form = await openFormOf(page, '公布委员名单', `第${proposal}号建议名单`);
      await fill(form, '文号', documentNumber);
      await pickDate(form, '日期', on);
      await send(form, '公布委员名单');
    },
  },
  'POST /api/office/examiners': {
    at: () => pool,
    click: async (page, { body }) => {
      const form = await openForm(page, '登记评审员或答辩专家');
      await fill(form, '登录名', body.person);
      await choose(page, form, '身份', { examiner: '评审员', panellist: '答辩专家' }[body.capacity]);
      await fill(form, '姓名', body.name);
      await fill(form, '工作单位', body.employer);
      await fill(form, '电话', body.telephone);
      await fillWords(form, '专长', body.expertise);
      await tick(form, '行业专家', yesOrNo(body.industryExpert));
      await fillWords(form, '资格', body.qualifications);
      await send(form, '登记评审员或答辩专家');
    },
  },
  'POST /api/office/examiners/{person}/trainings': {
    at: () => pool,
    click: async (page, { path: { person }, body: { on, course } }) => {
      const form = await openFormOf(page, '登记培训', personNamed(person));
      await pickDate(form, '日期', on);
      await fill(form, '培训内容', course);
      await send(form, '登记培训');
    },
  },
  'POST /api/office/cycles/{cycle}/interests': {
    at: () => '/office/interests',
    click: async (page) => {
      await page.getByRole('checkbox', { name: '我承诺遵守《管理办法》第二十条各项规定' }).check();
      await page.getByRole('button', { name: '承诺并申报', exact: true }).click();
    },
  },
  'POST /api/office/cycles/{cycle}/persons/{person}/interests': {
    at: () => pool,
    click: async (page, { path: { person }, body: { organisation, relation, explanation = '' } }) => {
      const form = await openFormOf(page, '登记查明的利害关系', personNamed(person));
      await fill(form, '涉及的组织或咨询机构（全称或统一社会信用代码）', organisation);
      await choose(page, form, '关系', relationWords[relation]);
      await fill(form, '说明', explanation);
      await send(form, '登记查明的利害关系');
    },
  },
  'POST /api/office/cycles/{cycle}/applications/{code}/team': {
    at: ({ path: { code } }) => `/office/teams?codes=${code}`,
    click: formTeam,
  },
  'POST /api/office/cycles/{cycle}/applications/{code}/team/members': {
    at: ({ path: { code } }) => `/office/applications/${code}?tab=team`,
    click: async (page, { body: { examiner, industryExpert, leader, reason } }) => {
      const form = await openForm(page, '增补成员');
      await choose(page, form, '评审员', personNamed(examiner));
      await tick(form, '作为行业专家', yesOrNo(industryExpert));
      await tick(form, '担任组长', yesOrNo(leader === true));
      await fill(form, '理由', reason);
      await send(form, '增补成员');
    },
  },
  'POST /api/office/cycles/{cycle}/panel': {
    at: () => '/office/panel',
    click: async (page, { body: { panellists } }) => {
      const form = await openForm(page, '组建答辩专家组');
      await chooseAll(page, form, '答辩专家', panellists.map(personNamed));
      await send(form, '组建答辩专家组');
    },
  },
} satisfies Hands;
