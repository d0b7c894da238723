import { describe, expect, it } from 'vitest';
import type { Api } from '../../kit/api.ts';
import { announcedYear, applicant, bring, code, exampleForm, inWindow, officer, write } from '../../kit/applicant.ts';
import { codeOf, reviewedYear, submitCandidates } from '../../kit/decision.ts';
import { during, formal, lodge, noticed } from '../../kit/opinions.ts';
import { examplePolicy } from '../../kit/policy.ts';

const boardOf = (api: Api) => api.done('GET', '/api/office/cycles/2026', { as: officer });

/** An organisation in the window that asked one department to confirm and one association to recommend. */
const asked = async () => {
  const api = await announcedYear();
  api.now = inWindow;
  await write(api, applicant, exampleForm(await bring(api, applicant, code)));
  const path = '/api/applicant/cycles/2026/application';
  await api.done('POST', `${path}/verification-requests`, { as: applicant, body: { fact: 'registration' } });
  await api.done('POST', `${path}/recommendation-requests`, {
    as: applicant,
    body: { recommender: 'association-eyewear' },
  });
  return api;
};

describe('the year as the office steers it', () => {
  it('A7a: shows what the policy leaves open with its silence, every draft, and what the committee determined', async () => {
    const board = await boardOf(await announcedYear());
    expect(board).toMatchObject({
      cycle: '2026',
      position: { step: 'ApplicationPeriod', phase: 'application', until: '2026-04-30T16:00:00.000Z' },
      criteria: { edition: 'gbt-19580-2012', standard: 'GB/T 19580-2012' },
      policy: { drafts: [{ policy: examplePolicy }], determined: { decidedOn: '2026-03-02', policy: examplePolicy } },
      call: { documentNumber: '瓯质评办〔2026〕1号', extensions: [] },
      due: [],
    });
    const { items } = board.policy as { items: readonly { item: string; article: string; silence: string }[] };
    expect(items.find(({ item }) => item === 'notice')).toMatchObject({ article: '第十四条第（六）项' });
  });

  it('A13c: what a department leaves unanswered stands there with its due date, and then as overdue', async () => {
    const api = await asked();
    const at = { kind: 'verification', code };
    const about = expect.stringContaining('注册登记情况（区市场监管局）');
    expect(await boardOf(api)).toMatchObject({ due: [{ overdue: false, at, about }] });
    api.now = '2026-04-29T01:00:00.000Z';
    expect(await boardOf(api)).toMatchObject({ due: [{ overdue: true, at, about }] });
  });

  it('A14.5: names the candidates and the ballots that still have to be held', async () => {
    const api = await reviewedYear({ quality: 2 });
    await submitCandidates(api);
    expect(await boardOf(api)).toMatchObject({
      position: { step: 'AwaitBallots', words: '等待评委会审议表决' },
      candidates: [{ code: codeOf(1), name: '瓯海组织1' }, { code: codeOf(2) }],
      ballots: { needed: [{ award: 'quality', candidates: [{ code: codeOf(1) }, { code: codeOf(2) }] }], held: [] },
      places: { quality: 5, innovation: 5 },
    });
  });

  it('A14.6d: an opinion holds the year up until it is answered; each listed name says in which notice it stood', async () => {
    const api = await noticed();
    await lodge(api, formal);
    api.now = during;
    expect(await boardOf(api)).toMatchObject({
      list: [{ noticedIn: 'n1' }, { noticedIn: 'n1' }],
      notices: [{ notice: 'n1', opinions: 1, open: 1, closed: false, names: 2 }],
    });
  });

  it('is missing for a year that nobody opened', async () => {
    const api = await announcedYear();
    expect(await api.call('GET', '/api/office/cycles/2030', { as: officer })).toMatchObject({ status: 404 });
  });
});

describe('what departments and recommenders were asked', () => {
  it('A13c, A13d: is listed for the office before anything is submitted, overdue where it is', async () => {
    const api = await asked();
    api.now = '2026-04-29T01:00:00.000Z';
    const view = await api.done('GET', '/api/office/cycles/2026/requests', { as: officer });
    expect(view).toMatchObject({
      verifications: [
        {
          code,
          organisation: '温州瓯海明镜眼镜有限公司',
          fact: 'registration',
          departmentName: '区市场监管局',
          status: 'open',
          overdue: true,
        },
      ],
      recommendations: [{ code, recommender: 'association-eyewear', status: 'open' }],
    });
  });
});
