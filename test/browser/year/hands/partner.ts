import { organisationOf } from '../../../../local/seed/organisations.ts';
import { chooseFiles, fill, takeStep, tick } from '../fields.ts';
import type { Hands } from '../hand.ts';

const factAt = ({ path: { code, fact } }: { readonly path: { readonly code: string; readonly fact: string } }) =>
  `/partner/verifications/${code}/${fact}`;

export const partnerHands = {
  'POST /api/partner/cycles/{cycle}/verifications/{code}/{fact}/confirm': {
    at: factAt,
    click: async (page, { body: { evidence, remark }, file }) => {
      await tick(page, '答复意见', '确认属实');
      await chooseFiles(page, page, evidence.map(file));
      if (remark !== undefined) await fill(page, '说明（可不填）', remark);
      await takeStep(page, '提交确认');
    },
  },
  'POST /api/partner/cycles/{cycle}/verifications/{code}/{fact}/refuse': {
    at: factAt,
    click: async (page, { body: { evidence = [], reason }, file }) => {
      await tick(page, '答复意见', '不予确认');
      await chooseFiles(page, page, evidence.map(file));
      await fill(page, '不予确认的理由（告知申报组织和评审办）', reason);
      await takeStep(page, '提交不予确认');
    },
  },
  'POST /api/partner/cycles/{cycle}/recommendations/{code}/sign': {
    at: ({ path: { code }, body: { request } }) => `/partner/recommendations/${code}/${request}`,
    click: async (page, { body: { statement, evidence = [] }, file }) => {
      await tick(page, '答复意见', '同意推荐');
      await fill(page, '推荐意见', statement);
      await chooseFiles(page, page, evidence.map(file));
      await takeStep(page, '签署推荐意见');
    },
  },
  'POST /api/partner/cycles/{cycle}/inquiries/{round}/answers': {
    at: ({ path: { round } }) => `/partner/inquiries/${round}`,
    click: async (page, { body: { answers }, file }) => {
      for (const answer of answers) {
        const { name } = organisationOf(answer.code);
        await tick(page, `对${name}的意见`, answer.situation === 'none' ? '无意见' : '有情况');
        if (answer.situation === 'none') continue;
        await fill(page, `${name}的情况`, answer.text);
        await chooseFiles(page, page.getByRole('group', { name: `${name}的证明材料` }), answer.evidence.map(file));
      }
      await takeStep(page, '提交答复');
    },
  },
} satisfies Hands;
