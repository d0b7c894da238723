import type { Gap } from '../../kernel/result.ts';
import type { ConditionGround } from './ground.ts';
import { judgedPenalties, judgedRecord } from './record.ts';

const named = { quality: '质量创新', standards: '标准创新', brand: '品牌创新' } as const;

/**
 * What neither figures nor dates decide, and the office therefore judges when it reviews the qualification (A11, A14.1): nothing of
 * it keeps the application from being submitted.
 */
export const forOfficeToJudge = (ground: ConditionGround): readonly Gap[] => [
  ...notApplicable(ground),
  ...withoutLicences(ground),
  ...withoutInnovation(ground),
  ...notEvaluated(ground),
  ...judgedRecord(ground).toJudge,
  ...judgedPenalties(ground).toJudge,
];

/** «Not applicable» needs its reason and never decides by itself; of condition 5 the text itself says whom it concerns. */
const notApplicable = ({ parts: { eligibility, organisation } }: ConditionGround): readonly Gap[] =>
  Object.entries(eligibility?.conditions ?? {}).flatMap(([condition, { claim, statement }]) =>
    claim === 'met' || (condition === '5' && organisation?.industrial === false)
      ? []
      : { at: `eligibility.conditions.${condition}.claim`, problem: `称第${condition}项不适用：${statement}` },
  );

const withoutLicences = ({ parts: { eligibility } }: ConditionGround): readonly Gap[] =>
  eligibility?.licences?.length === 0
    ? [{ at: 'eligibility.licences', problem: '没有列出证照，是否属于无须取得由评审办判断' }]
    : [];

const withoutInnovation = ({ parts: { eligibility } }: ConditionGround): readonly Gap[] => {
  const { innovations } = eligibility ?? {};
  if (!innovations) return [];
  const lacking = (Object.keys(named) as (keyof typeof named)[]).filter(
    (kind) => !innovations.some((result) => result.kind === kind),
  );
  return lacking.length === 0
    ? []
    : [
        {
          at: 'eligibility.innovations',
          problem: `没有列出${lacking.map((kind) => named[kind]).join('、')}的成果，成效是否明显由评审办判断`,
        },
      ];
};

const notEvaluated = ({ parts: { eligibility, organisation } }: ConditionGround): readonly Gap[] =>
  organisation?.industrial && eligibility?.perMu?.grade === 'not-evaluated'
    ? [{ at: 'eligibility.perMu.grade', problem: '“亩均效益”未参评，既不算符合也不算不符合，由评审办判断' }]
    : [];
