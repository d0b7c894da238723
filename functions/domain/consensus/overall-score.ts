import type { Award } from '../../contracts/primitives.ts';
import type { Gap } from '../kernel/result.ts';
import { compositeScore } from '../policy/composite-score.ts';
import { type Hundredths, scoreOf } from '../policy/criteria/score.ts';
import { compareFractions, decimalOf, type Fraction } from '../policy/fraction.ts';
import {
  consensusOf,
  type Dossier,
  editionOfYear,
  panellistsThatCount,
  policyOfStage,
  type Review,
} from '../stage/review.ts';

/** What the three scored stages gave one application, by the weights that were in force when the defences began (A14.4c). */
export interface OverallScore {
  readonly code: string;
  readonly name: string;
  readonly award: Award;
  readonly document?: Hundredths;
  readonly site?: Hundredths;
  /** Mean of the panellists that count, 0–100. */
  readonly defence?: Fraction;
  /** Points of the standard (of 1000), exact; only with all three. */
  readonly overall?: Fraction;
  /** Among those of the same award that have all three. */
  readonly rank?: number;
  /** What is still missing. */
  readonly gaps: readonly Gap[];
}

/** The panellists' scores that count for an application. */
const defenceScoresOf = (review: Review, dossier: Dossier): readonly number[] =>
  panellistsThatCount(review, dossier).flatMap((person) => dossier.defenceScores.get(person)?.score ?? []);

const scoreOfOne = (review: Review, dossier: Dossier): OverallScore => {
  const { code, application } = dossier;
  const edition = editionOfYear(review);
  const totalOf = (phase: 'document' | 'site') => {
    const consensus = consensusOf(review, dossier, phase);
    return consensus && scoreOf(edition, consensus.percentages).total;
  };
  const document = totalOf('document');
  const site = totalOf('site');
  const scores = defenceScoresOf(review, dossier);
  const heard = scores.length > 0;
  const sum = scores.reduce((total, score) => total + score, 0);
  const gaps: Gap[] = [
    ...(document === undefined ? [{ at: code, problem: '没有有效的资料评审合议结果' }] : []),
    ...(site === undefined ? [{ at: code, problem: '没有有效的现场评审合议结果' }] : []),
    ...(heard ? [] : [{ at: code, problem: '没有有效的答辩评分' }]),
  ];
  return {
    code,
    name: application.name,
    award: application.award,
    ...(document === undefined ? {} : { document }),
    ...(site === undefined ? {} : { site }),
    ...(heard ? { defence: { numerator: sum, denominator: scores.length } } : {}),
    ...(document !== undefined && site !== undefined && heard
      ? {
          overall: compositeScore(
            edition,
            { document, site, defence: scores },
            policyOfStage(review, 'oral-defence').weights,
          ),
        }
      : {}),
    gaps,
  };
};

/**
 * The overall scores for the committee, highest first within each award. Compared exactly, equals share a place; a score orders the
 * material and decides nothing (A14.5). Rounding happens once, where it is written: `displayOf`.
 */
export const overallScores = (review: Review, dossiers: readonly Dossier[]): readonly OverallScore[] => {
  const scores = dossiers.map((dossier) => scoreOfOne(review, dossier));
  const compare = (a: OverallScore, b: OverallScore): number => {
    if (a.overall && b.overall) return compareFractions(b.overall, a.overall);
    return Number(b.overall !== undefined) - Number(a.overall !== undefined);
  };
  return scores
    .map((score) => {
      if (!score.overall) return score;
      const ahead = scores.filter((other) => other.award === score.award && compare(other, score) < 0).length;
      return { ...score, rank: 1 + ahead };
    })
    .toSorted(
      (a, b) =>
        (a.award === b.award ? 0 : a.award === 'quality' ? -1 : 1) || compare(a, b) || (a.code < b.code ? -1 : 1),
    );
};

/** An overall score or a mean for people to read: two decimals, rounded half up (四舍五入), here and nowhere before. */
export const displayOf = (score: Fraction): string => decimalOf(score, 2);
