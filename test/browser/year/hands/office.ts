import { choose, fill, openForm, pickDate, pickMoment, send } from '../fields.ts';
import type { Hands } from '../hand.ts';

const preparation = '/office/preparation';

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
