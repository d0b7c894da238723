import type { Organisation } from '../seed/organisations.ts';
import { applicants, fate } from './cast.ts';
import type { Chance } from './chance.ts';
import { itemPoints, type Sheet } from './expected.ts';

export type Phase = 'document' | 'site';

/** About how many percent an organisation deserves; the team's members differ around it. */
const levels = new Map<Organisation, number>([
  ...applicants.quality.map(
    (organisation, index) => [organisation, [80, 75, 75, 70, 70, 65, 45, 0][index] ?? 0] as const,
  ),
  ...applicants.innovation.map((organisation, index) => [organisation, [75, 70, 60, 55, 65][index] ?? 0] as const),
]);

/** What one examiner gives one organisation, in steps of five percent; the same in every run. */
export const sheetOf = (chance: Chance, examiner: string, organisation: Organisation, phase: Phase): Sheet =>
  Object.fromEntries(
    Object.keys(itemPoints).map((item) => {
      const about = levels.get(organisation) ?? 0;
      const aside = chance.one([-10, -5, -5, 0, 0, 0, 5, 5, 10], `${phase}/${organisation.code}/${examiner}/${item}`);
      return [item, Math.min(100, Math.max(0, about + aside))];
    }),
  );

/** A sheet as it is submitted, with what was noticed. */
export const submissionOf = (percentages: Sheet, { product }: Organisation) => ({
  percentages,
  strengths: [{ item: '4.5.2', text: `${product}的关键过程识别完整，责任明确。` }],
  opportunities: [{ item: '4.6.2', text: '测量结果与战略目标的联系可以更紧密。' }],
});

/** What a panellist gives a defence, 0–100. */
export const defenceScoreOf = (chance: Chance, panellist: string, organisation: Organisation): number =>
  (levels.get(organisation) ?? 0) + chance.below(15, `defence/${organisation.code}/${panellist}`);

/** The team does not recommend this one. */
export const notRecommended = fate.noMajority;
