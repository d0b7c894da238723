import type { Shortfall } from '../shortfall.ts';
import { byConditions, type ConditionGround, judgedOn } from './ground.ts';

const certificateNames = {
  'quality-management': '质量管理体系认证',
  'environmental-management': '环境管理体系认证',
} as const;

/** Licences (第二项) and the two certifications (第三项) are in force on the day of judgement, from their first day to their last. */
export const inForceShortfalls = (ground: ConditionGround): readonly Shortfall[] => [
  ...licenceShortfalls(ground),
  ...certificateShortfalls(ground),
];

const licenceShortfalls = (ground: ConditionGround): readonly Shortfall[] => {
  const on = judgedOn(ground);
  return (ground.parts.eligibility?.licences ?? []).flatMap(({ name, validUntil }, index) =>
    on === undefined || validUntil === undefined || validUntil >= on
      ? []
      : byConditions(`eligibility.licences.${index}.validUntil`, `${name}在受理截止日${on}已失效（第十一条第二项）`),
  );
};

const certificateShortfalls = (ground: ConditionGround): readonly Shortfall[] => {
  const certificates = ground.parts.eligibility?.certificates;
  const on = judgedOn(ground);
  if (!certificates) return [];
  return (['quality-management', 'environmental-management'] as const).flatMap((kind) => {
    const held = certificates.filter((certificate) => certificate.kind === kind);
    const name = certificateNames[kind];
    if (held.length === 0) return byConditions('eligibility.certificates', `缺少${name}证书（第十一条第三项）`);
    if (on === undefined || held.some(({ validFrom, validUntil }) => validFrom <= on && on <= validUntil)) return [];
    const state = held.every(({ validFrom }) => validFrom > on) ? '尚未生效' : '已失效';
    return byConditions('eligibility.certificates', `${name}证书在受理截止日${on}${state}（第十一条第三项）`);
  });
};
