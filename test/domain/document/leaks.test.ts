import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notPassedNotice } from '../../../functions/domain/document/kinds/leaving.ts';
import { withoutLeaks } from '../../../functions/domain/document/leaks.ts';
import { linesOf } from '../../../functions/domain/document/model.ts';
import { itemsOf } from '../../../functions/domain/policy/criteria/edition.ts';
import { gbt19580of2012 } from '../../../functions/domain/policy/criteria/gbt-19580-2012.ts';
import { scoreOf } from '../../../functions/domain/policy/criteria/score.ts';

const noticeWith = (reason: string) =>
  notPassedNotice(
    { year: '2026', on: '2026-08-03', contact: '评审办 0577-88888888' },
    {
      organisation: '温州霁岚眼镜有限公司',
      award: 'quality',
      acceptanceNumber: 'SL2026-001',
      ending: 'document-review',
      time: 1,
      by: 'office',
      reason,
      conditions: [],
      reviewable: true,
      reviewRequestDays: 5,
    },
  );

/** Percentages of all items, in steps of five, as an examiner gives them. */
const percentages = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: 23, maxLength: 23 })
  .map((steps) =>
    Object.fromEntries(itemsOf(gbt19580of2012).map(({ code }, place) => [code, (steps[place] ?? 0) * 5])),
  );

/** Points as people write them, with what they put around them. */
const phrases = [
  (points: string) => `经评议为${points}，未达到入围水平`,
  (points: string) => `资料评审结果（${points}）低于同组其他组织`,
  (points: string) => `合议 ${points} 与要求尚有差距。`,
  (points: string) => `评议结果：${points}的水平`,
] as const;

const spellings = (points: number): readonly string[] => [
  points.toFixed(2),
  String(points),
  points
    .toFixed(2)
    .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    .replace('.', '．'),
];

/** Numbers in a text, read independently of the rule: those that no word makes a count, a date or a part of something longer. */
const pointsIn = (lines: readonly string[]): readonly number[] =>
  lines.flatMap((line) =>
    [...line.normalize('NFKC').matchAll(/(^|[^\d.\w-])(\d+(?:\.\d+)?)(?![\d\w.-]|[个份年月日人项次天万家岁])/g)].map(
      ([, , number]) => Number(number),
    ),
  );

describe('what an applicant must not read', () => {
  it('A20d, A14.3b: no draft to an applicant carries a number of the points that it was given, however it is written and whatever stands around it', () => {
    fc.assert(
      fc.property(
        percentages,
        fc.constantFrom(...phrases),
        fc.integer({ min: 0, max: 2 }),
        (given, phrase, spelling) => {
          const { total, categories } = scoreOf(gbt19580of2012, given);
          const points = total / 100;
          fc.pre(points >= 100);
          const scores = [total, ...Object.values(categories)];
          const leaking = noticeWith(phrase(spellings(points)[spelling] ?? ''));
          const answer = withoutLeaks(leaking, { organisations: [], objectors: [], scores });
          // The number is there, so the draft is refused; and nothing that passes has it.
          expect(pointsIn(linesOf(leaking))).toContain(points);
          expect(answer.ok).toBe(false);
        },
      ),
    );
  });

  it('A20d: what passes has none of the points, and a reason without any passes', () => {
    fc.assert(
      fc.property(
        percentages,
        fc.array(
          fc.oneof(
            fc.constantFrom('评价', '改进', '，', '。', '过程 '),
            fc.integer({ min: 100, max: 1000 }).map(String),
          ),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        (given, words) => {
          const { total } = scoreOf(gbt19580of2012, given);
          fc.pre(total >= 100 * 100);
          const model = noticeWith(`过程${words.join('')}缺少证据`);
          const answer = withoutLeaks(model, { organisations: [], objectors: [], scores: [total] });
          if (answer.ok) expect(pointsIn(linesOf(model))).not.toContain(total / 100);
          else expect(pointsIn(linesOf(model))).toContain(total / 100);
        },
      ),
    );
  });

  it('counts, dates and numbers of other things are no points, although they are as large', () => {
    const confidential = { organisations: [], objectors: [], scores: [200_00, 500_00, 2026_00, 612_50] };
    for (const reason of [
      '抽查了200份记录',
      '2026年以来',
      '员工500人',
      '检验报告编号 A-500 已过期',
      '装置612.5.1的记录',
    ]) {
      expect(withoutLeaks(noticeWith(reason), confidential).ok).toBe(true);
    }
  });

  it('A14.6c: nobody who objected is named in any document, nor does the refusal name him', () => {
    const refused = withoutLeaks(noticeWith('诸葛某提供的报告属实'), { organisations: [], objectors: ['诸葛某'] });
    expect(refused.ok ? '' : refused.error.gaps?.map(({ problem }) => problem)).toEqual(['含有异议人的姓名或联系方式']);
  });
});
