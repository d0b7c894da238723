import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { codeOf, cycle, reviewedYear, submitCandidates, write } from '../../kit/decision.ts';
import { consult } from '../../kit/inquiries.ts';
import { chair, officer } from '../../kit/seats.ts';

const path = `/api/office/cycles/${cycle}/candidates`;
const candidate = (number: number, award = 'quality') => ({ code: codeOf(number), award, reason: '综合评审组建议' });
const omission = (number: number) => ({ code: codeOf(number), reason: '评审组不予建议' });

describe('candidates', () => {
  it('A14.5a: every organisation that passed the defence is a candidate or is left out with a reason; all gaps at once', async () => {
    const api = await reviewedYear({ quality: 3, innovation: 1 });
    await write(api, streamOf.application(cycle, codeOf(3)), { type: 'ApplicationWithdrawn', reason: '自愿' });
    const bad = await api.call('POST', path, {
      as: officer,
      body: { candidates: [candidate(1), candidate(3), candidate(4), candidate(8)], omitted: [omission(1)] },
    });
    expect(bad).toMatchObject({ status: 422 });
    expect(bad.body.gaps).toEqual([
      { at: codeOf(2), problem: '通过陈述答辩，须列为候选，或说明未列入的理由' },
      { at: codeOf(1), problem: '重复列出' },
      { at: codeOf(3), problem: '已撤回申报或终止评审' },
      { at: codeOf(8), problem: '未通过陈述答辩' },
      { at: codeOf(4), problem: '奖项与其申报的奖项不同' },
    ]);
    await consult(api, cycle, 'candidates');
    const body = { candidates: [candidate(1), candidate(4, 'innovation')], omitted: [omission(2)] };
    expect(await api.call('POST', path, { as: chair, body })).toMatchObject({ status: 403 });
    expect(await api.call('POST', path, { as: officer, body })).toMatchObject({ status: 201 });
    expect(await api.call('POST', path, { as: officer, body })).toMatchObject({ status: 409 });
  });

  it('A14.5a: not before all four stages are closed', async () => {
    const api = await reviewedYear({ quality: 1, closed: 3 });
    expect(await api.call('POST', path, { as: officer, body: { candidates: [candidate(1)] } })).toMatchObject({
      status: 422,
      body: { article: 'A14.5' },
    });
    const open = await api.call('POST', `/api/committee/cycles/${cycle}/sessions`, {
      as: chair,
      body: { award: 'quality' },
    });
    expect(open).toMatchObject({ status: 422, body: { article: 'A14.5' } });
  });

  it('A8c: once submitted, the office cannot touch them', async () => {
    const api = await reviewedYear({ quality: 2 });
    await submitCandidates(api);
    const again = await api.call('POST', path, { as: officer, body: { candidates: [candidate(1)] } });
    expect(again).toMatchObject({ status: 409, body: { current: { candidates: [codeOf(1), codeOf(2)] } } });
  });
});
