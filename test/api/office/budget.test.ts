import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { bring, supervisor } from '../../kit/applicant.ts';
import { awardRecord } from '../../kit/award.ts';
import { examiner, officer, panellist, ReviewYear, year } from '../../kit/review.ts';

interface View {
  readonly lines: readonly { line: string; planned: number; spent: number; remaining: number }[];
  readonly total: { planned: number; spent: number };
  readonly bonus: object;
  readonly bonuses: readonly object[];
  readonly expenses: readonly { entry: number; amount: number; corrections: readonly unknown[] }[];
  readonly fees: readonly Record<string, unknown>[];
}

const plan = {
  lines: [
    { line: 'bonus', amount: 150_000_000 },
    { line: 'cups', amount: 2_000_000 },
    { line: 'examiner-fees', amount: 500_000 },
    { line: 'panel', amount: 200_000 },
  ],
};

const begin = async () => {
  const begun = await ReviewYear.begin([{}]);
  begun.api.now = '2026-08-03T01:00:00.000Z';
  return begun;
};

const read = (begun: ReviewYear) => begun.api.done<View>('GET', `/api/office/cycles/${year}/budget`, { as: officer });

const lineOf = (view: View, name: string) => view.lines.find(({ line }) => line === name);

const fee = (begun: ReviewYear, change: Record<string, unknown> = {}) =>
  begun.office<{ version: number }>('/budget/fees', {
    person: 'e1',
    duty: 'site-visit',
    on: '2026-07-06',
    halfDays: 2,
    ...change,
  });

const sign = (begun: ReviewYear, as: ReturnType<typeof examiner>, gross: number, tax: number) =>
  begun.api.call('POST', `/api/examiner/cycles/${year}/fees/2026-07/signature`, { as, body: { gross, tax } });

const pay = (begun: ReviewYear, month = '2026-07') =>
  begun.office('/budget/fee-payments', { month, on: '2026-08-03', reference: '转账〔2026〕88号' });

describe('the budget', () => {
  it('A16a: planned against spent by line; a change of the plan and a correction each have a reason, and nothing is overwritten', async () => {
    const begun = await begin();
    await begun.officeDone('/budget/plan', plan);
    expect(await begun.office('/budget/plan', plan)).toMatchObject({ status: 422, body: { basis: 'working' } });
    const twice = { lines: [...plan.lines, { line: 'cups', amount: 1 }], reason: '调整' };
    expect(await begun.office('/budget/plan', twice)).toMatchObject({
      status: 400,
      body: { gaps: [{ at: 'body.lines.4' }] },
    });
    const expense = { line: 'cups', amount: 2_500_000, on: '2026-08-01', reference: '凭证12', purpose: '奖杯制作' };
    expect(await begun.office('/budget/expenses', { ...expense, on: '2026-08-04' })).toMatchObject({ status: 400 });
    const { version } = await begun.officeDone<{ version: number }>('/budget/expenses', expense);
    expect(lineOf(await read(begun), 'cups')).toMatchObject({
      planned: 2_000_000,
      spent: 2_500_000,
      remaining: -500_000,
    });
    expect(await begun.office(`/budget/expenses/${version}/correction`, { amount: 1 })).toMatchObject({ status: 400 });
    const right = { amount: 1_500_000, reason: '金额误录' };
    await begun.officeDone(`/budget/expenses/${version}/correction`, right);
    const view = await read(begun);
    expect(lineOf(view, 'cups')).toMatchObject({ spent: 1_500_000 });
    expect(view.expenses).toMatchObject([{ entry: version, amount: 1_500_000, corrections: [right] }]);
    expect(await begun.office('/budget/expenses/99/correction', right)).toMatchObject({ status: 404 });
    const journal = await begun.api.services.journal.load(streamOf.budget(year));
    expect(journal.map(({ event }) => event.type)).toEqual(['BudgetPlanned', 'ExpenseRecorded', 'ExpenseCorrected']);
    expect(journal[1]?.event).toMatchObject({ amount: 2_500_000 });
  });

  it('A15b, A16a: a bonus is recorded once, in the winner’s checklist; the budget shows it, its correction and its recovery', async () => {
    const begun = await begin();
    await begun.officeDone('/budget/plan', plan);
    const code = begun.code(1);
    await begun.record(streamOf.award(year, code), awardRecord());
    const expense = { line: 'bonus', amount: 20_000_000, on: '2026-08-01', reference: '转账1', purpose: '质量奖奖金' };
    expect(await begun.office('/budget/expenses', expense)).toMatchObject({ status: 400 });
    const task = (name: string, body: object) => begun.officeDone(`/winners/${code}/tasks/${name}`, body);
    const money = { planned: 150_000_000, conferred: 20_000_000, paid: 0, recovered: 0 };
    const owed = { code, name: '测试组织1有限公司', award: 'quality', amount: 20_000_000 };
    expect(await read(begun)).toMatchObject({ bonus: money, bonuses: [owed] });

    const paid = { on: '2026-08-02', reference: '国库支付2026-118' };
    await task('bonus', { ...paid, amount: 200_000 });
    expect(await read(begun)).toMatchObject({ bonus: { ...money, paid: 20_000_000 }, bonuses: [{ ...owed, paid }] });
    expect(lineOf(await read(begun), 'bonus')).toMatchObject({ spent: 20_000_000, remaining: 130_000_000 });

    await task('bonus/correction', { reason: '凭证号录错' });
    expect(await read(begun)).toMatchObject({ bonus: money, bonuses: [owed] });
    expect(lineOf(await read(begun), 'bonus')).toMatchObject({ spent: 0 });

    await task('bonus', { ...paid, amount: 200_000 });
    await begun.record(streamOf.revocation(year, code), {
      type: 'RevocationApproved',
      code,
      ground: 'fraud',
      petition: 1,
      documentNumber: '温瓯政发〔2026〕40号',
      decidedOn: '2026-08-03',
    });
    const recovered = { on: '2026-08-03', reference: '缴款书2026-9' };
    await task('bonus-recovered', { ...recovered, amount: 200_000 });
    expect(await read(begun)).toMatchObject({
      bonus: { ...money, paid: 20_000_000, recovered: 20_000_000 },
      bonuses: [{ ...owed, paid, recovered }],
    });
    expect(lineOf(await read(begun), 'bonus')).toMatchObject({ spent: 20_000_000 });
    const journal = await begun.api.services.journal.load(streamOf.budget(year));
    expect(journal.map(({ event }) => event.type)).toEqual(['BudgetPlanned']);
  });

  it('A16a: fees by person and day at the policy’s rate, the panel on its own line; nobody works more than a day a day', async () => {
    const begun = await begin();
    expect(await fee(begun, { person: 'nobody' })).toMatchObject({ status: 404 });
    expect(await fee(begun, { on: '2026-08-04' })).toMatchObject({ status: 400 });
    const { body } = await fee(begun);
    expect(await fee(begun, { duty: 'document-review', halfDays: 1 })).toMatchObject({ status: 422 });
    await begun.officeDone(`/budget/fees/${body.version}/correction`, { halfDays: 1, reason: '半天' });
    expect(await fee(begun, { duty: 'document-review', halfDays: 1 })).toMatchObject({ status: 201 });
    await fee(begun, { on: '2026-07-07' });
    await fee(begun, { person: 'p1', duty: 'oral-defence', on: '2026-07-08' });
    expect((await read(begun)).fees).toMatchObject([
      {
        person: 'e1',
        name: '姓名e1',
        month: '2026-07',
        days: 2,
        gross: 160_000,
        tax: 16_000,
        net: 144_000,
        signed: false,
      },
      { person: 'p1', month: '2026-07', days: 1, gross: 80_000, tax: 0, net: 80_000 },
    ]);
    await sign(begun, examiner(1), 160_000, 16_000);
    await sign(begun, panellist(1), 80_000, 0);
    expect(lineOf(await read(begun), 'examiner-fees')).toMatchObject({ spent: 0 });
    expect(await pay(begun)).toMatchObject({ status: 201 });
    const view = await read(begun);
    expect(lineOf(view, 'examiner-fees')).toMatchObject({ spent: 160_000 });
    expect(lineOf(view, 'panel')).toMatchObject({ spent: 80_000 });
    const journal = await begun.api.services.journal.load(streamOf.budget(year));
    expect(journal.at(-1)?.event).toMatchObject({ type: 'FeesPaid', gross: 240_000, tax: 16_000 });
  });

  it('A16a: nothing is paid before the month is over and everybody signed for exactly his sum; then the month is fixed', async () => {
    const begun = await begin();
    const { body } = await fee(begun);
    await fee(begun, { person: 'e2' });
    await fee(begun, { person: 'e2', on: '2026-08-03' });
    expect((await pay(begun, '2026-08')).body.type).toContain('month-not-due');
    expect((await pay(begun, '2026-06')).body.type).toContain('month-not-due');
    expect(await sign(begun, examiner(1), 90_000, 0)).toMatchObject({
      status: 409,
      body: { current: { gross: 80_000 } },
    });
    expect(await sign(begun, examiner(3), 80_000, 0)).toMatchObject({ status: 404 });
    await sign(begun, examiner(1), 80_000, 0);
    expect(await pay(begun)).toMatchObject({ status: 422, body: { gaps: [{ at: 'e2' }] } });
    const paper = `/budget/fees/e2/2026-07/signature`;
    const sums = { gross: 80_000, tax: 0 };
    expect(await begun.office(paper, { ...sums, evidence: [] })).toMatchObject({ status: 400 });
    const scan = await bring(begun.api, officer, 'office', '劳务费签收表');
    expect(await begun.office(paper, { ...sums, evidence: [scan] })).toMatchObject({ status: 201 });
    // A correction after the signature wants a new one.
    await begun.officeDone(`/budget/fees/${body.version}/correction`, { halfDays: 1, reason: '半天' });
    expect(await pay(begun)).toMatchObject({ status: 422, body: { gaps: [{ at: 'e1' }] } });
    await sign(begun, examiner(1), 40_000, 0);
    expect(await pay(begun)).toMatchObject({ status: 201 });
    expect((await fee(begun, { on: '2026-07-20' })).body.type).toContain('month-paid');
    const again = await begun.office(`/budget/fees/${body.version}/correction`, { halfDays: 2, reason: '整天' });
    expect(again.body.type).toContain('month-paid');
    expect(await pay(begun)).toMatchObject({ status: 422 });
  });

  it('A16a, A7d: everybody sees his own fees alone; the supervisor sees all, which is noted, and changes nothing', async () => {
    const begun = await begin();
    await fee(begun);
    await fee(begun, { person: 'e2' });
    const own = await begun.api.done<{ fees: unknown[] }>('GET', `/api/examiner/cycles/${year}/fees`, {
      as: examiner(2),
    });
    expect(own.fees).toMatchObject([{ person: 'e2', gross: 80_000 }]);
    const seen = await begun.api.done<View>('GET', `/api/supervisor/cycles/${year}/budget`, { as: supervisor });
    expect(seen.fees).toHaveLength(2);
    expect(JSON.stringify(seen)).not.toContain('姓名');
    const readings = [...(await begun.api.services.journal.list('reading', year)).values()].flat();
    expect(readings.map(({ event }) => event)).toContainEqual({ type: 'JournalRead', what: 'budget' });
    const path = `/api/office/cycles/${year}/budget/plan`;
    expect((await begun.api.call('POST', path, { as: supervisor, body: plan })).status).toBe(403);
    expect((await begun.api.call('GET', `/api/office/cycles/${year}/budget`, { as: examiner(1) })).status).toBe(403);
  });
});
