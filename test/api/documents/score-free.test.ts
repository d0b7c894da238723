import { describe, expect, it } from 'vitest';
import { draft, dueOf, linesOfDraft, tryDraft } from '../../kit/documents.ts';
import { ReviewYear } from '../../kit/review.ts';

/** Two organisations, visited; the first at 55 and 65 percent of everything: 550 and 650 points. The second goes on. */
const visited = async (reason: string): Promise<ReviewYear> => {
  const begun = await ReviewYear.begin([{}, {}]);
  const [out, on] = [begun.code(1), begun.code(2)];
  await begun.qualify();
  await begun.scoreDocuments(out, 55);
  await begun.scoreDocuments(on, 80);
  await begun.pass('document-review', { selected: [out, on], reasons: [] });
  await begun.visit(out, 65);
  await begun.visit(on, 85);
  await begun.pass('site-visit', { selected: [on], reasons: [{ code: out, reason }] });
  return begun;
};

describe('what an organisation is sent after it was scored', () => {
  it('A20d, A14.3b: no document to it carries a number of its scores, or another organisation’s name', async () => {
    const begun = await visited('过程的评价和改进缺少证据。');
    const { api } = begun;
    const due = (await dueOf(api)).filter(({ draft: { code } }) => code === begun.code(1));
    expect(due.map(({ kind }) => kind).toSorted()).toEqual(['not-passed-notice', 'visit-notice', 'visit-report']);
    for (const { draft: body } of due) {
      const text = (await linesOfDraft(api, await draft(api, body))).join('\n');
      expect(text).toContain('测试组织1有限公司：');
      // 55, 65 percent; the totals and those of the categories; the visited organisation beside it.
      expect(text).not.toMatch(/(?<!\d)(?:55|65|550|650|60\.5|71\.5|220|260)(?!\d)|测试组织2/);
    }
  });

  it('A20d: a wording with the bare number of points in it is refused', async () => {
    const begun = await visited('过程的评价和改进缺少证据。');
    const { api } = begun;
    const refused = await tryDraft(api, {
      kind: 'not-passed-notice',
      code: begun.code(1),
      ending: 'site-visit',
      wording: '现场评审合议为650，低于入围水平。',
    });
    expect([refused.status, refused.body.gaps?.map(({ problem }) => problem)]).toEqual([
      400,
      ['含有评审得分的数值：“650”'],
    ]);
  });
});
