import { describe, expect, it } from 'vitest';
import { canonical, digest } from '../../../functions/adapters/journal.ts';
import { supervisor } from '../../kit/applicant.ts';
import {
  codeOf,
  cycle,
  inSession,
  listedYear,
  openBallot,
  reviewedYear,
  submitCandidates,
} from '../../kit/decision.ts';
import { exportAs } from '../../kit/exports.ts';
import { formal, lead, lodge, noticed, one, two } from '../../kit/opinions.ts';
import { examiner, ReviewYear, year } from '../../kit/review.ts';
import { members, officer } from '../../kit/seats.ts';

/** Every object of every sheet: a row. */
const rowsWith = (text: string, words: RegExp): readonly string[] =>
  (JSON.parse(text) as object[][])
    .flat()
    .map((row) => JSON.stringify(row))
    .filter((row) => words.test(row));

describe('the export of the ballots', () => {
  it('A14.5b: of a secret ballot there are tally and receipts, and no row ties a choice to a member', async () => {
    const api = await listedYear({ quality: 2 });
    for (const as of [officer, supervisor]) {
      const { rows, text } = await exportAs(api, as, cycle, 'ballots');
      expect(rows('表决结果')).toMatchObject([
        { 候选组织: '瓯海组织1', 应到: '7', 实到: '7', 赞成: '7', 反对: '0', 过半数通过: '是', 表决方式: '无记名' },
        { 候选组织: '瓯海组织2', 赞成: '7' },
      ]);
      const pairs = rows('无记名表决回执');
      expect(pairs).toHaveLength(2 * 7);
      expect(pairs.every(({ 回执码: receipt = '' }) => /^[0-9a-f]{16}$/.test(receipt))).toBe(true);
      expect(rows('记名表决')).toEqual([]);
      for (const { id } of members) expect(rowsWith(text, new RegExp(`"${id}"`))).toEqual([]);
    }
  });

  it('A14.5b: before the count nothing is told of any vote, of an open ballot neither; after it an open one is by name', async () => {
    const api = await reviewedYear({ quality: 1, policy: { secretBallot: false } });
    await submitCandidates(api);
    const session = await openBallot(api);
    for (const member of members) {
      await api.done('POST', inSession(session, 'attendance'), { as: member });
      await api.done('POST', inSession(session, 'vote'), { as: member, body: { choices: { [codeOf(1)]: 'for' } } });
    }
    const before = await exportAs(api, officer, cycle, 'ballots');
    expect(before.rows('表决结果')).toMatchObject([{ 状态: '表决中', 表决方式: '记名', 实到: '7' }]);
    expect(before.text).not.toMatch(/赞成|反对"|弃权"/);
    expect(before.rows('记名表决')).toEqual([]);
    const counted = await listedYear({ quality: 1, policy: { secretBallot: false } });
    const { rows } = await exportAs(counted, officer, cycle, 'ballots');
    expect(rows('记名表决')).toHaveLength(7);
    expect(rows('记名表决')[0]).toMatchObject({ 委员标识: members[0]?.id, 表决意见: '赞成' });
    expect(rows('无记名表决回执')).toEqual([]);
  });
});

describe('the export of the opinions', () => {
  it('A14.6d: lists every opinion with what came of it, and nothing of whoever sent it nor of his words', async () => {
    const api = await noticed();
    for (const body of [formal, lead]) expect(await lodge(api, body)).toMatchObject({ status: 201 });
    for (const as of [officer, supervisor]) {
      const { rows, text, bytes } = await exportAs(api, as, cycle, 'objections');
      expect(rows('公示意见')).toMatchObject([
        { 性质: expect.stringMatching(/实名异议|匿名线索/), 来源: '网上提交', 附件数: '0' },
        { 性质: expect.stringMatching(/实名异议|匿名线索/) },
      ]);
      expect(
        rows('公示意见')
          .map((row) => row.统一社会信用代码)
          .toSorted(),
      ).toEqual([one, two].toSorted());
      for (const secret of [formal.name, formal.contact, formal.text, lead.text]) {
        expect(text).not.toContain(secret);
        expect(Buffer.from(bytes).includes(secret)).toBe(false);
      }
    }
  });

  it('A20b: an officer with an interest gets no opinion on that organisation', async () => {
    const api = await noticed();
    for (const body of [formal, lead]) await lodge(api, body);
    const as = { id: 'tied', roles: ['office'] };
    const interests = [{ organisation: one, relation: 'relative' }];
    await api.done('POST', `/api/office/cycles/${cycle}/interests`, { as, body: { undertaking: true, interests } });
    const { rows, answer } = await exportAs(api, as, cycle, 'objections');
    expect(rows('公示意见').map((row) => row.统一社会信用代码)).toEqual([two]);
    expect(answer.hidden).toBe(1);
  });
});

describe('the export of the money', () => {
  it('A16a: budget, expenses and the fee sheet to be signed, in CNY', async () => {
    const begun = await ReviewYear.begin([{}]);
    begun.api.now = '2026-08-03T01:00:00.000Z';
    await begun.officeDone('/budget/plan', { lines: [{ line: 'examiner-fees', amount: 500_001 }] });
    const on = '2026-07-06';
    await begun.officeDone('/budget/expenses', {
      line: 'cups',
      amount: 250_050,
      on,
      reference: '0012',
      purpose: '=奖杯',
    });
    await begun.officeDone('/budget/fees', { person: 'e1', duty: 'site-visit', on, halfDays: 1 });
    await begun.officeDone('/budget/fees', { person: 'e1', duty: 'document-review', on: '2026-07-07', halfDays: 2 });
    const { rows, sheets } = await exportAs(begun.api, officer, year, 'budget');
    expect(rows('预算执行').find((row) => row.科目 === '评审员劳务费')).toMatchObject({
      '预算（元）': '5000.01',
      '支出（元）': '0',
    });
    expect(rows('支出明细')).toMatchObject([{ '金额（元）': '2500.5', 凭证号: '0012', 用途: '=奖杯' }]);
    const [fee] = rows('劳务费签收单');
    expect(fee).toMatchObject({ 月份: '2026-07', 人员标识: 'e1', 姓名: '姓名e1', 天数: '1.5', 已签收: '否' });
    expect(Number(fee?.['应发（元）'])).toBe(Number(fee?.['代扣个人所得税（元）']) + Number(fee?.['实发（元）']));
    expect(sheets.find(({ name }) => name === '劳务费签收单')?.header).toContain('本人签字');
    const read = await begun.api.done<{ fees: { gross: number; tax: number }[] }>(
      'GET',
      `/api/office/cycles/${year}/budget`,
      { as: officer },
    );
    expect(fee?.['应发（元）']).toBe(String((read.fees[0]?.gross ?? 0) / 100));
    expect((await exportAs(begun.api, supervisor, year, 'budget')).text).not.toContain('姓名e1');
    expect(await begun.api.call('POST', `/api/exports/cycles/${year}/budget`, { as: examiner(1) })).toMatchObject({
      status: 403,
    });
  });
});

describe('the export of the journal', () => {
  it('A7d: has every record whole, so that each hash can be calculated again; votes are sealed, names are not in it', async () => {
    const api = await noticed();
    await lodge(api, formal);
    const { rows, text } = await exportAs(api, supervisor, cycle, 'journal', {});
    const records = rows('台账').map((row) =>
      Object.entries(row)
        .filter(([title]) => title.startsWith('完整记录'))
        .map(([, piece]) => piece)
        .join(''),
    );
    for (const [index, record] of records.entries()) {
      const { hash, ...body } = JSON.parse(record);
      expect(digest(canonical(body))).toBe(hash);
      expect(rows('台账')[index]?.哈希).toBe(hash);
    }
    const { total } = await api.done<{ total: number }>('GET', `/api/supervisor/cycles/${cycle}/journal`, {
      as: supervisor,
    });
    // The reading of the page is a record itself.
    expect(records).toHaveLength(total - 2);
    expect(records.filter((record) => record.includes('"sealed"'))).toHaveLength(7);
    for (const secret of [formal.name, formal.contact, formal.text]) expect(text).not.toContain(secret);
    const filtered = await exportAs(api, supervisor, cycle, 'journal', { type: 'notice' });
    expect(filtered.rows('台账')).toMatchObject([{ 类别: '公示', 事项: '发布公示' }]);
  });
});
