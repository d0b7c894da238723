import { organisationOf } from '../../../../local/seed/organisations.ts';
import { choose, chooseFiles, fill, openForm, pickDate, send, takeStep, tick } from '../fields.ts';
import type { Hands } from '../hand.ts';

const candidates = '/office/candidates';

const opinion = ({
  path: { notice, receipt },
}: {
  readonly path: { readonly notice: string; readonly receipt: string };
}) => `/office/notices/${notice}/opinions/${receipt}`;

const levels = { district: '区级', city: '市级', province: '省级', national: '国家级' } as const;

/** From the candidates to the commendation: proposals, notices, opinions, the report. */
export const officeDecisionHands = {
  'POST /api/office/cycles/{cycle}/candidates': {
    at: () => candidates,
    click: async (page, { body: { candidates: proposed, omitted = [] } }) => {
      const all = [
        ...proposed.map(({ code, reason }) => ({ code, reason, place: '列为候选' })),
        ...omitted.map(({ code, reason }) => ({ code, reason, place: '不列入' })),
      ];
      for (const { code, reason, place } of all) {
        const { name } = organisationOf(code);
        await tick(page, `${name}的处理`, place);
        await fill(page, `${name}的理由`, reason);
      }
      await page.getByRole('button', { name: '提交评审委员会', exact: true }).click();
    },
  },
  'POST /api/office/cycles/{cycle}/notices': {
    at: () => '/office/notices',
    click: async (page, { body: { media, contact } }) => {
      const form = await openForm(page, '发布公示');
      for (const { name, level, on, scan } of media) {
        await fill(form, '媒体名称', name);
        await choose(page, form, '级别', levels[level]);
        await pickDate(form, '刊发日期', on);
        const scans = form.getByRole('group', { name: '版面扫描件' });
        if (scan !== undefined) await chooseFiles(page, scans, [`公示版面-${on}`]);
      }
      await fill(form, '受理部门、电话、地址、邮编、电子邮箱', contact);
      await send(form, '发布公示');
    },
  },
  'POST /api/office/cycles/{cycle}/notices/{notice}/extensions': {
    at: ({ path: { notice } }) => `/office/notices/${notice}`,
    click: async (page, { body: { lastDay, reason } }) => {
      const form = await openForm(page, '延长公示期');
      await pickDate(form, '新的最后一日', lastDay);
      await fill(form, '理由', reason);
      await send(form, '延长公示期');
    },
  },
  'POST /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/acceptance': {
    at: opinion,
    click: (page) => takeStep(page, '受理'),
  },
  'POST /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/hearings': {
    at: opinion,
    click: async (page, { body: { substance } }) => {
      const form = await openForm(page, '请该组织作书面说明');
      await fill(form, '所反映问题的要点（另行拟写，不得透露反映人身份）', substance);
      await send(form, '请该组织作书面说明');
    },
  },
  'POST /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/verification': {
    at: opinion,
    click: async (page, { body: { substantiated, finding } }) => {
      const form = await openForm(page, '登记核实情况');
      await tick(form, '结果', substantiated ? '属实' : '不属实');
      await fill(form, '核实情况（写入报告，不得写明异议人身份）', finding);
      await send(form, '登记核实情况');
    },
  },
  'POST /api/office/cycles/{cycle}/notices/{notice}/report': {
    at: ({ path: { notice } }) => `/office/notices/${notice}?tab=opinions`,
    click: async (page, { body: { opinions, conclusion } }) => {
      const form = await openForm(page, '提交报告给评审委员会');
      // The screen reports on every opinion there is: one that leaves some out cannot be filed here.
      await form.getByText(`全部${opinions.length}件意见`).waitFor();
      await fill(form, '结论', conclusion);
      await send(form, '提交报告给评审委员会');
    },
  },
  'POST /api/office/cycles/{cycle}/commendation': {
    at: () => candidates,
    click: async (page, { body: { documentNumber, decidedOn } }) => {
      const form = await openForm(page, '登记表彰决定');
      await fill(form, '文号', documentNumber);
      await pickDate(form, '决定日期', decidedOn);
      await send(form, '登记表彰决定');
    },
  },
} satisfies Hands;
