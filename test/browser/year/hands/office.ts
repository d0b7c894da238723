import type { Page } from 'playwright-core';
import { policyItems } from '../../../../functions/domain/policy/award-policy.ts';
import { choose, fill, openForm, pickDate, pickMoment, send, tick } from '../fields.ts';
import type { Hands, Task } from '../hand.ts';
import { yesOrNo } from '../names.ts';

const preparation = '/office/preparation';

type Draft = Task<'POST /api/office/cycles/{cycle}/policy-drafts'>;

/** Fills what the regulation leaves open, item by item, each under its own heading. */
const draftPolicy = async (page: Page, { body: { policy } }: Draft): Promise<void> => {
  await page.getByRole('button', { name: '拟订草案', exact: true }).click();
  for (const { item, label } of policyItems) {
    const place = page.getByRole('group', { name: label, exact: true });
    const wanted = policy[item];
    if (typeof wanted === 'boolean') await tick(place, label, yesOrNo(wanted));
    else if (typeof wanted === 'number') await fill(place, label, String(wanted));
    else if ('days' in wanted) {
      await fill(place, '公示天数', String(wanted.days));
      await choose(page, place, '按何种日计算', { working: '工作日', natural: '自然日' }[wanted.unit]);
    } else if ('numerator' in wanted) {
      await fill(place, '分子', String(wanted.numerator));
      await fill(place, '分母', String(wanted.denominator));
    } else {
      await fill(place, '资料评审（%）', String(wanted.document));
      await fill(place, '现场评审（%）', String(wanted.site));
      await fill(place, '陈述答辩（%）', String(wanted.defence));
    }
  }
  await page.getByRole('button', { name: '提交草案给评审委员会', exact: true }).click();
};

export const officeHands = {
  'POST /api/office/cycles': {
    at: () => preparation,
    click: async (page, { body: { year } }) => {
      await fill(page, '年度', year);
      await page.getByRole('button', { name: '启动年度', exact: true }).click();
    },
  },
  'POST /api/office/cycles/{cycle}/criteria': {
    at: () => preparation,
    click: async (page, { body: { lookedUpOn } }) => {
      const form = await openForm(page, '登记标准版本');
      await choose(page, form, '版本', 'GB/T 19580');
      await pickDate(form, '查新日期', lookedUpOn);
      await send(form, '登记标准版本');
    },
  },
  'POST /api/office/cycles/{cycle}/policy-drafts': {
    at: () => preparation,
    click: draftPolicy,
  },
  'POST /api/office/cycles/{cycle}/call': {
    at: () => preparation,
    click: async (page, { body: { documentNumber, opens, closes } }) => {
      const form = await openForm(page, '发布申报通知');
      await fill(form, '文号', documentNumber);
      await pickMoment(form, '受理开始（北京时间）', opens);
      await pickMoment(form, '受理截止（北京时间）', closes);
      await send(form, '发布申报通知');
    },
  },
} satisfies Hands;
