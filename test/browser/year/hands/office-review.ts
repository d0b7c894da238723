import type { Page } from 'playwright-core';
import { namedFact } from '../../../../functions/domain/verification/facts.ts';
import { organisationOf } from '../../../../local/seed/organisations.ts';
import {
  chooseAll,
  fill,
  fillWords,
  openForm,
  openFormOf,
  pickDate,
  pickMoment,
  send,
  takeStep,
  tick,
} from '../fields.ts';
import type { Hands, Task } from '../hand.ts';

const dossier = ({ path: { code } }: { readonly path: { readonly code: string } }, tab: string): string =>
  `/office/applications/${code}?tab=${tab}`;

const verdictWords = { met: '符合', 'not-met': '不符合', 'not-applicable': '不适用' } as const;

type Assessment = Task<'POST /api/office/cycles/{cycle}/applications/{code}/qualification'>;

/** A verdict with its reason on each of the eight conditions, and the result. */
const assess = async (page: Page, { body: { conditions, qualified, reason } }: Assessment): Promise<void> => {
  for (const { condition, verdict, reason: why } of conditions) {
    await tick(page, `第${condition}项认定`, verdictWords[verdict]);
    await fill(page, `第${condition}项理由`, why);
  }
  await tick(page, '结论', qualified ? '符合条件' : '不符合条件');
  await fill(page, '结论理由（书面通知中告知）', reason);
  await page.getByRole('button', { name: '作出资格审查结论', exact: true }).click();
};

/** From the qualification to the defence: what the office judges, asks, plans and closes. */
export const officeReviewHands = {
  'POST /api/office/cycles/{cycle}/applications/{code}/corrections': {
    at: (task) => dossier(task, 'qualification'),
    click: async (page, { body: { items, facts = [] } }) => {
      const form = await openForm(page, '要求补正');
      await fillWords(form, '补正事项（每项一条，回车分隔）', items);
      await chooseAll(
        page,
        form,
        '须重新验证确认的事项',
        facts.map((fact) => namedFact(fact)?.label ?? fact),
      );
      await send(form, '要求补正');
    },
  },
  'POST /api/office/cycles/{cycle}/applications/{code}/qualification': {
    at: (task) => dossier(task, 'qualification'),
    click: assess,
  },
  'POST /api/office/cycles/{cycle}/inquiries/{round}': {
    at: ({ path: { round } }) => `/office/inquiries/${round}`,
    click: async (page) => send(await openForm(page, '向部门发出征求意见函'), '向部门发出征求意见函'),
  },
  'POST /api/office/cycles/{cycle}/stages/{stage}/close': {
    at: ({ path: { stage } }) => `/office/stages/${stage}`,
    click: async (page, { body: { selected = [], reasons = [] } }) => {
      for (const code of selected)
        await page.getByRole('checkbox', { name: `${organisationOf(code).name}入选`, exact: true }).check();
      for (const { code, reason } of reasons) await fill(page, `${organisationOf(code).name}的理由`, reason);
      await takeStep(page, '关闭本阶段', '关闭');
    },
  },
  'POST /api/office/cycles/{cycle}/applications/{code}/visit-plan': {
    at: (task) => dossier(task, 'visit'),
    click: async (page, { body: { on, days, agenda, transport = '', contacts } }) => {
      const form = await openForm(page, '安排现场评审');
      await pickDate(form, '日期', on);
      await fill(form, '天数', String(days));
      await fill(form, '会议和日程', agenda);
      await fill(form, '交通安排', transport);
      await fill(form, '组织联系人姓名', contacts?.organisation.name ?? '');
      await fill(form, '组织联系人电话', contacts?.organisation.telephone ?? '');
      await fill(form, '评审办联系人姓名', contacts?.office.name ?? '');
      await fill(form, '评审办联系人电话', contacts?.office.telephone ?? '');
      await send(form, '安排现场评审');
    },
  },
  'POST /api/office/cycles/{cycle}/applications/{code}/defence': {
    at: () => '/office/panel',
    click: async (page, { path: { code }, body: { at, place, publicAttendance } }) => {
      const form = await openFormOf(page, '安排答辩', organisationOf(code).name);
      await pickMoment(form, '时间（北京时间）', at);
      await fill(form, '地点', place);
      await fill(form, '公众旁听办法', publicAttendance);
      await send(form, '安排答辩');
    },
  },
} satisfies Hands;
