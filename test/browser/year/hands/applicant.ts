import { sectionTitles } from '../../../../functions/contracts/application-form.ts';
import { namedFact } from '../../../../functions/domain/verification/facts.ts';
import { associations, unitName } from '../../../../local/seed/units.ts';
import { choose, chooseFiles, fill, takeStep } from '../fields.ts';
import { FormFiller } from '../form.ts';
import type { Hands } from '../hand.ts';

const requests = '/applicant/requests';
const visit = '/applicant/visit';

export const applicantHands = {
  'PUT /api/applicant/cycles/{cycle}/application/draft/{section}': {
    at: ({ path: { section } }) => `/applicant/application/${section}`,
    kind: ({ path: { section } }) => section,
    click: async (page, { path: { section }, body: { content }, file }) => {
      await new FormFiller(page, file).section(section, content);
      await page.getByText(/^已保存，/).waitFor();
    },
    // It says over which version it was typed when it is sent first, and all of it when it is sent last.
    altogether: (sent) => ({ known: sent.at(0)?.known, content: sent.at(-1)?.content }),
  },
  'POST /api/applicant/cycles/{cycle}/application/verification-requests': {
    at: () => requests,
    click: async (page, { body: { fact, evidence = [] }, file }) => {
      const label = namedFact(fact)?.label ?? fact;
      await chooseFiles(page, page.getByRole('group', { name: `随附证明材料：${label}` }), evidence.map(file));
      await page.getByRole('button', { name: `提请验证：${label}`, exact: true }).click();
    },
  },
  'POST /api/applicant/cycles/{cycle}/application/recommendation-requests': {
    at: () => requests,
    click: async (page, { body: { recommender } }) => {
      const isAssociation = Object.hasOwn(associations, recommender);
      await choose(page, page, '推荐单位', isAssociation ? '行业协会或其他主管部门' : unitName(recommender));
      if (isAssociation) await fill(page, '单位标识', recommender);
      await page.getByRole('button', { name: '请其签署推荐意见', exact: true }).click();
    },
  },
  'POST /api/applicant/cycles/{cycle}/application/submit': {
    at: () => '/applicant/submit',
    click: (page) => takeStep(page, '提交申报'),
  },
  'POST /api/applicant/cycles/{cycle}/application/correct': {
    at: () => '/applicant/corrections',
    click: async (page, { body: { answers } }) => {
      for (const { item, answer, sections = [] } of answers) {
        await fill(page, `对第${item}项的答复`, answer);
        const changed = page.getByRole('group', { name: `为第${item}项修改了哪些部分`, exact: true });
        for (const section of sections) {
          await changed.getByRole('checkbox', { name: sectionTitles[section], exact: true }).check();
        }
      }
      await takeStep(page, '提交补正');
    },
  },
  'POST /api/applicant/cycles/{cycle}/application/withdraw': {
    at: () => '/applicant/withdraw',
    click: async (page, { body: { reason } }) => {
      await fill(page, '撤回的理由', reason);
      await takeStep(page, '撤回申报', '撤回');
    },
  },
  'POST /api/applicant/cycles/{cycle}/application/site-report/confirm': {
    at: () => visit,
    click: (page) => takeStep(page, '确认报告'),
  },
  'POST /api/applicant/cycles/{cycle}/application/site-report/dispute': {
    at: () => visit,
    click: async (page, { body: { statement } }) => {
      await fill(page, '不同意见', statement);
      await takeStep(page, '提出不同意见');
    },
  },
  'POST /api/applicant/cycles/{cycle}/hearings/{hearing}/position': {
    at: () => '/applicant/hearings',
    click: async (page, { body: { statement, evidence = [] }, file }) => {
      await fill(page, '书面说明', statement);
      await chooseFiles(page, page, evidence.map(file));
      await takeStep(page, '提交书面说明');
    },
  },
} satisfies Hands;
