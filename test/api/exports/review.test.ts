import { describe, expect, it } from 'vitest';
import { digest } from '../../../functions/adapters/journal.ts';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Person } from '../../kit/api.ts';
import { supervisor } from '../../kit/applicant.ts';
import { exportAs, exportPath } from '../../kit/exports.ts';
import { examiner, officer, ReviewYear, sheet, year } from '../../kit/review.ts';

const scoredYear = async () => {
  const begun = await ReviewYear.begin([{ name: '=甲厂' }, { name: '乙厂', award: 'innovation' }]);
  await begun.qualify();
  await begun.team(begun.code(1));
  await begun.examineDone(examiner(1), begun.code(1), 'scorecards/document', sheet(50, { '4.1.2': 75 }));
  await begun.examineDone(examiner(2), begun.code(1), 'scorecards/document', sheet(60));
  return begun;
};

const readings = async (begun: ReviewYear) =>
  [...(await begun.api.services.journal.list('reading', year)).values()].flat();

describe('the export of the applications', () => {
  it('A20d: lists them with numbers, place and contact for the office; the supervisor gets no person', async () => {
    const begun = await scoredYear();
    const { rows, cover, answer } = await exportAs(begun.api, officer, year, 'applications');
    expect(rows('申报组织')).toMatchObject([
      {
        受理编号: 'SL2026-001',
        申报组织: '=甲厂',
        统一社会信用代码: begun.code(1),
        申报奖项: '质量奖',
        所处阶段: '资料评审',
        资格审查: '符合',
        评审组: '第一评审组',
        评审组有效成员数: '3',
        联系电话: expect.stringMatching(/\d/),
      },
      { 申报组织: '乙厂', 申报奖项: '质量管理创新奖' },
    ]);
    expect(cover).toEqual(
      new Map(
        Object.entries({
          ...Object.fromEntries(cover),
          年度: year,
          导出角色: '评审办',
          '“申报组织”行数': '2',
          因利害关系回避而未列出的组织数: '0',
        }),
      ),
    );
    expect(answer).toMatchObject({
      rows: 2,
      hidden: 0,
      name: expect.stringMatching(/^瓯海区政府质量奖2026年度_申报组织_.*\.xlsx$/),
    });
    const seen = await exportAs(begun.api, supervisor, year, 'applications');
    expect(seen.rows('申报组织')).toHaveLength(2);
    expect(seen.sheets.at(1)?.header).not.toContain('联系人');
  });

  it('A14.5a: an application that the committee stopped stands there as stopped, with the reason', async () => {
    const begun = await scoredYear();
    await begun.record(streamOf.resolution(year, `termination-${begun.code(2)}`), {
      type: 'TerminationResolved',
      code: begun.code(2),
      heardOn: '2026-09-01',
      reason: '人员资格与事实不符',
      minutes: '评委会会议纪要〔2026〕3号',
      evidence: [],
    });
    const { rows } = await exportAs(begun.api, officer, year, 'applications');
    expect(rows('申报组织')).toMatchObject([
      { 所处阶段: '资料评审' },
      { 所处阶段: '终止评审', 未通过或终止的理由: '人员资格与事实不符' },
    ]);
  });

  it('A12b: the time of submission is a date of Shanghai', async () => {
    const begun = await scoredYear();
    const { sheets } = await exportAs(begun.api, officer, year, 'applications');
    const cell = sheets.at(1)?.rows[0]?.['提交时间（北京时间）'];
    // 10 April 2026, 9:00.
    expect(cell).toEqual({ type: 'number', value: String(46_122 + 9 / 24), format: 'yyyy-mm-dd hh:mm:ss.000' });
  });
});

describe('the export of the scores', () => {
  it('A14.2c A14.2d: has every item of every examiner, with points and sums that are exact', async () => {
    const begun = await scoredYear();
    const { rows } = await exportAs(begun.api, officer, year, 'scores');
    const items = rows('逐条评分');
    expect(items).toHaveLength(2 * 23);
    expect(items[0]).toEqual({
      申报组织: '=甲厂',
      统一社会信用代码: begun.code(1),
      申报奖项: '质量奖',
      阶段: '资料评审',
      评审员标识: 'e1',
      评审员姓名: '姓名e1',
      是否计入: '是',
      评分条款: '4.1.2',
      条款名称: '高层领导的作用',
      分值: '50',
      '百分比（%）': '75',
      得分: '37.5',
    });
    // 500 points at 50 %, and 25 % more of the 50 points of one item.
    expect(rows('评分汇总').map((row) => [row.评审员标识, row['总分（1000分）']])).toEqual([
      ['e1', '512.5'],
      ['e2', '600'],
    ]);
    expect(rows('优势和改进机会')).toHaveLength(4);
    expect(rows('合议评分')).toEqual([]);
  });

  it('A20b: a sheet that counts no more stays and says so; an officer with an interest gets nothing of that organisation', async () => {
    const begun = await scoredYear();
    await begun.officeDone(`/applications/${begun.code(1)}/team/removals`, {
      examiner: 'e2',
      cause: 'other',
      reason: '因病不能参加',
    });
    const { rows } = await exportAs(begun.api, officer, year, 'scores');
    expect(rows('评分汇总').map((row) => [row.评审员标识, row.是否计入])).toEqual([
      ['e1', '是'],
      ['e2', '否'],
    ]);
    const tied: Person = { id: 'tied', roles: ['office'] };
    expect(await begun.api.call('POST', exportPath(year, 'scores'), { as: tied })).toMatchObject({ status: 403 });
    const interests = [{ organisation: begun.code(1), relation: 'relative' }];
    await begun.officeDone('/interests', { undertaking: true, interests }, tied);
    const seen = await exportAs(begun.api, tied, year, 'scores');
    expect(seen.answer).toMatchObject({ hidden: 1 });
    expect(seen.cover.get('因利害关系回避而未列出的组织数')).toBe('1');
    expect(seen.text).not.toContain(begun.code(1));
    expect(seen.text).not.toContain('甲厂');
    expect((await exportAs(begun.api, tied, year, 'applications')).rows('申报组织')).toMatchObject([
      { 申报组织: '乙厂' },
    ]);
  });

  it('A7d: the supervisor gets all of it but no names of persons', async () => {
    const begun = await scoredYear();
    const { rows, text } = await exportAs(begun.api, supervisor, year, 'scores');
    expect(rows('逐条评分')).toHaveLength(46);
    expect(text).not.toContain('姓名e1');
  });
});

describe('every export', () => {
  it('A7d A20d: is noted with who, what and the hash of the file; the same command again gets the same file and no second note', async () => {
    const begun = await scoredYear();
    const call = (key: string, as = officer) =>
      begun.api.done<{ sha256: string; export: string; url: string }>('POST', exportPath(year, 'scores'), { as, key });
    const key = '0b5e3f1e-7a3c-4f0e-9d36-0c6a3f0c1d01';
    const first = await call(key);
    begun.api.now = new Date(Date.parse(begun.api.now) + 3_600_000).toISOString();
    const again = await call(key);
    expect(again).toEqual(first);
    const { bytes, answer } = await exportAs(begun.api, supervisor, year, 'scores');
    expect(answer.sha256).toBe(digest(bytes));
    expect((await readings(begun)).map(({ event, actor }) => ({ ...event, by: actor.id }))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'ExportMade', kind: 'scores', by: officer.id, sha256: first.sha256 }),
        expect.objectContaining({ type: 'ExportMade', kind: 'scores', by: supervisor.id, sha256: answer.sha256 }),
      ]),
    );
    expect(await readings(begun)).toHaveLength(2);
  });

  it('is answered for a year that there is, and for the roles that may have it', async () => {
    const begun = await scoredYear();
    for (const kind of ['applications', 'scores', 'ballots', 'objections', 'budget']) {
      expect(await begun.api.call('POST', exportPath('2031', kind), { as: officer })).toMatchObject({ status: 404 });
      for (const roles of [['applicant'], ['examiner'], ['committee'], ['department']]) {
        const as = { id: 'somebody', roles, unit: begun.code(1) };
        expect(await begun.api.call('POST', exportPath(year, kind), { as })).toMatchObject({ status: 403 });
      }
    }
    expect(await begun.api.call('POST', exportPath(year, 'journal'), { as: officer, body: {} })).toMatchObject({
      status: 403,
    });
    expect(await readings(begun)).toEqual([]);
  });

  it('says where the journal stood: anything added shows', async () => {
    const begun = await scoredYear();
    const digestOf = async () =>
      (await exportAs(begun.api, officer, year, 'scores')).cover.get('读取的台账：各数据流最新哈希的SHA-256');
    const before = await digestOf();
    expect(await digestOf()).toBe(before);
    await begun.examineDone(examiner(3), begun.code(1), 'scorecards/document', sheet(70));
    expect(await digestOf()).not.toBe(before);
    expect((await begun.api.services.journal.load(streamOf.cycle(year))).length).toBeGreaterThan(0);
  });
});
