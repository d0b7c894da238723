import type { Condition } from '../../contracts/primitives.ts';
import type { Gap } from '../kernel/result.ts';
import { namedFact } from '../verification/facts.ts';
import type { Dossier } from './dossier.ts';
import { conditionTexts } from './eligibility.ts';
import { confirmationShortfalls, contentShortfalls } from './shortfalls.ts';

/** How one condition of article 11 stands before anybody judged it. */
export interface ConditionCheck {
  readonly condition: Condition;
  readonly text: string;
  /**
   * `ready`: nothing is missing; `doubtful`: nothing is missing, and a department did not confirm or only the office can judge;
   * `incomplete`.
   */
  readonly state: 'ready' | 'doubtful' | 'incomplete';
  readonly missing: readonly Gap[];
  /** What departments refused to confirm: answered, and weighed in the qualification review (A13c). */
  readonly refused: readonly Gap[];
  /** What no answer of the organisation decides: it is for the office to judge, and neither met nor failed here. */
  readonly toJudge: readonly Gap[];
}

/** Which condition a place of the form, or a fact, speaks about. Places named first are the more specific ones. */
const places: readonly (readonly [RegExp, Condition])[] = [
  [/^organisation\.(?:registeredOn|address|creditCode|licenceEvidence)\b/, '1'],
  [/^facts\.(?:registration|credit-code)$/, '1'],
  [/^eligibility\.(?:certificates|standing|advanced)\b/, '3'],
  [/^indicators\b|^facts\.economic-indicators$/, '3'],
  [/^innovation\b/, '4'],
  [/^eligibility\.perMu\b|^facts\.per-mu-grade$/, '5'],
  [/^facts\.(?:quality|safety|environment|public-health)-record$/, '6'],
  [/^facts\.credit-record$/, '7'],
];

const conditionAt = (at: string): string | undefined =>
  /^eligibility\.conditions\.(\d)\b/.exec(at)?.[1] ?? places.find(([place]) => place.test(at))?.[1];

/** An industrial enterprise without a grade of last year: the regulation does not say what that means (A11e). */
const unevaluated = ({ form: { organisation, eligibility } }: Dossier): readonly Gap[] =>
  organisation?.industrial && eligibility?.perMu?.grade === 'not-evaluated'
    ? [{ at: 'eligibility.perMu.grade', problem: '上年度未参加“亩均效益”综合评价，是否符合条件由评审办审查认定' }]
    : [];

/**
 * The eight conditions with what each still lacks (A11): the organisation's own check before it applies. Figures, dates and
 * answers decide here; whether a condition is met, the office judges.
 */
export const selfCheck = (dossier: Dossier): readonly ConditionCheck[] => {
  const all = [...contentShortfalls(dossier), ...confirmationShortfalls(dossier)];
  return (Object.keys(conditionTexts) as Condition[]).map((condition) => {
    const missing = all.filter(({ at }) => conditionAt(at) === condition).map(({ at, problem }) => ({ at, problem }));
    const refused = dossier.facts.flatMap(({ request: { fact }, answer }) =>
      answer?.event.type === 'FactRefused' && conditionAt(`facts.${fact}`) === condition
        ? [{ at: `facts.${fact}`, problem: `${namedFact(fact)?.departmentName ?? ''}未予确认：${answer.event.reason}` }]
        : [],
    );
    const toJudge = condition === '5' ? unevaluated(dossier) : [];
    const doubtful = refused.length + toJudge.length > 0 ? 'doubtful' : 'ready';
    return {
      condition,
      text: conditionTexts[condition],
      state: missing.length > 0 ? 'incomplete' : doubtful,
      missing,
      refused,
      toJudge,
    };
  });
};
