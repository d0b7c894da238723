import type { Condition } from '../../contracts/primitives.ts';
import type { Gap } from '../kernel/result.ts';
import { namedFact } from '../verification/facts.ts';
import type { ConditionGround } from './conditions/ground.ts';
import { conditionAt, type Proof, proofsOf } from './conditions/proofs.ts';
import { forOfficeToJudge } from './conditions/to-judge.ts';
import type { Dossier } from './dossier.ts';
import { conditionTexts } from './eligibility.ts';
import { confirmationShortfalls, contentShortfalls } from './shortfalls.ts';

/** How one condition of article 11 stands before anybody judged it. */
export interface ConditionCheck {
  readonly condition: Condition;
  readonly text: string;
  /** `ready`: nothing is missing; `doubtful`: nothing is missing, and the office has something to judge; `incomplete`. */
  readonly state: 'ready' | 'doubtful' | 'incomplete';
  /** What the organisation says of it; absent while it says nothing. */
  readonly claim?: { readonly claim: 'met' | 'not-applicable'; readonly statement: string };
  readonly missing: readonly Gap[];
  /** What departments refused to confirm: answered, and weighed in the qualification review (A13c). */
  readonly refused: readonly Gap[];
  /** What neither figures nor dates decide. */
  readonly toJudge: readonly Gap[];
  /** What proves it, and whether that is there. */
  readonly proofs: readonly Proof[];
}

const placeOf = (at: string): string | undefined => conditionAt(at) ?? /^eligibility\.conditions\.(\d)\b/.exec(at)?.[1];

/**
 * The eight conditions with what each still lacks and what proves it (A11): the organisation's own check before it applies. Figures,
 * dates and answers decide here; whether a condition is met, the office judges.
 */
export const selfCheck = (dossier: Dossier): readonly ConditionCheck[] =>
  conditionSheet(dossier, [...contentShortfalls(dossier), ...confirmationShortfalls(dossier)]);

/**
 * The eight conditions, each with what is claimed, what proves it, and what speaks against it (A11, A14.1a).
 *
 * @param shortfalls whatever is missing, of any condition or none
 */
export const conditionSheet = (ground: ConditionGround, shortfalls: readonly Gap[]): readonly ConditionCheck[] => {
  const judged = forOfficeToJudge(ground);
  return (Object.keys(conditionTexts) as Condition[]).map((condition) => {
    const here = ({ at }: Gap) => placeOf(at) === condition;
    const missing = shortfalls.filter(here).map(({ at, problem }) => ({ at, problem }));
    const toJudge = judged.filter(here);
    const refused = ground.facts
      .flatMap(({ request: { fact }, answer }) =>
        answer?.event.type === 'FactRefused'
          ? { at: `facts.${fact}`, problem: `${namedFact(fact)?.departmentName ?? ''}未予确认：${answer.event.reason}` }
          : [],
      )
      .filter(here);
    const said = ground.parts.eligibility?.conditions?.[condition];
    const doubtful = refused.length + toJudge.length > 0 ? 'doubtful' : 'ready';
    return {
      condition,
      text: conditionTexts[condition],
      state: missing.length > 0 ? 'incomplete' : doubtful,
      ...(said ? { claim: { claim: said.claim, statement: said.statement } } : {}),
      missing,
      refused,
      toJudge,
      proofs: proofsOf(condition, ground),
    };
  });
};
