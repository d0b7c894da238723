import { describe, expect, it } from 'vitest';
import { displayOf, overallScores } from '../../../functions/domain/consensus/overall-score.ts';
import type { DefenceScore } from '../../../functions/domain/scorecard/scorecard.ts';
import type { Dossier, Review } from '../../../functions/domain/stage/review.ts';
import { percentages, ReviewYear } from '../../kit/review.ts';

/** A review whose three applications are scored as said; the rest as the kit makes it. */
const scored = async (
  scores: readonly { readonly document: number; readonly site: number; readonly defence: readonly number[] }[],
): Promise<{ review: Review; dossiers: readonly Dossier[] }> => {
  const begun = await ReviewYear.begin(scores.map(() => ({})));
  await begun.qualify();
  for (const code of begun.codes) await begun.team(code);
  await begun.officeDone('/panel', { panellists: ['p1', 'p2', 'p3'] });
  const review = await begun.review();
  const dossiers = scores.map(({ document, site, defence }, index): Dossier => {
    const dossier = review.dossiers.get(begun.code(index + 1));
    if (!dossier) throw new Error('no application');
    const conclusion = (all: number) => [
      {
        version: 1,
        percentages: percentages(all),
        strengths: [],
        opportunities: [],
        explanations: [],
        examiners: ['e1', 'e2', 'e3'],
        by: 'e1',
        at: begun.api.now,
      },
    ];
    return {
      ...dossier,
      conclusions: { document: conclusion(document), site: conclusion(site) },
      defenceScores: new Map(
        defence.map((score, place): [string, DefenceScore] => {
          const panellist = `p${place + 1}`;
          return [panellist, { version: 1, panellist, score, remarks: '好', at: begun.api.now }];
        }),
      ),
    };
  });
  return { review, dossiers };
};

describe('A14.4c: the overall score', () => {
  it('weighs document, site and defence by the policy, exactly, and rounds once where it is written', async () => {
    const { review, dossiers } = await scored([{ document: 55, site: 60, defence: [80, 85, 85] }]);
    const [score] = overallScores(review, dossiers);
    // 0.3 · 550 + 0.5 · 600 + 0.2 · 10 · 250/3 = 465 + 500/3
    expect(score?.overall && score.overall.numerator / score.overall.denominator).toBeCloseTo(631.6667, 4);
    expect(score?.overall && displayOf(score.overall)).toBe('631.67');
    expect(score?.defence && displayOf(score.defence)).toBe('83.33');
  });

  it('ranks by the exact number: equal to the eye is not equal, and equals share a place', async () => {
    const { review, dossiers } = await scored([
      { document: 50, site: 60, defence: [80, 80, 80] },
      { document: 50, site: 60, defence: [80, 80, 81] },
      { document: 50, site: 60, defence: [81, 80, 79] },
      { document: 50, site: 60, defence: [79, 80, 80] },
    ]);
    const ranked = overallScores(review, dossiers);
    expect(ranked.map(({ code, rank }) => [code, rank])).toEqual([
      [dossiers[1]?.code, 1],
      [dossiers[0]?.code, 2],
      [dossiers[2]?.code, 2],
      [dossiers[3]?.code, 4],
    ]);
  });

  it('has no place while a part is missing, and says which', async () => {
    const { review, dossiers } = await scored([
      { document: 50, site: 60, defence: [] },
      { document: 50, site: 60, defence: [70] },
    ]);
    const [complete, incomplete] = overallScores(review, dossiers);
    expect(complete).toMatchObject({ code: dossiers[1]?.code, rank: 1, gaps: [] });
    expect(incomplete).toMatchObject({ code: dossiers[0]?.code, gaps: [{ problem: '没有有效的答辩评分' }] });
    expect(incomplete).not.toHaveProperty('overall');
    expect(incomplete).not.toHaveProperty('rank');
  });
});
