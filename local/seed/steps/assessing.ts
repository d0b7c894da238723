import type { Client } from '../../demo/client.ts';
import type { Organisation } from '../organisations.ts';

const words = {
  '1': '登记、法人资格和经营年限经核对一致',
  '2': '证照齐全有效',
  '3': '两项体系认证有效，指标和位次有证明',
  '4': '创新成果有证明',
  '5': '“亩均效益”评价结果符合要求',
  '6': '部门未反映不合格、事故和重大投诉',
  '7': '信用记录良好',
  '8': '未发现其他严重违法行为',
} as const;

type Condition = keyof typeof words;

/** The office's verdict on one application (A14.1): every condition met, except those that are said to fail and why. */
export interface Verdict {
  readonly failing?: Readonly<Partial<Record<Condition, string>>>;
  readonly qualified?: boolean;
  readonly reason?: string;
}

/** The body of a verdict; condition 5 does not concern who is no industrial enterprise. */
export const verdictOn = (
  { industrial }: Pick<Organisation, 'industrial'>,
  application: number,
  { failing = {}, qualified = Object.keys(failing).length === 0, reason = '符合申报条件。' }: Verdict = {},
) => ({
  application,
  conditions: (Object.keys(words) as Condition[]).map((condition) => {
    const fails = failing[condition];
    if (fails !== undefined) return { condition, verdict: 'not-met' as const, reason: fails };
    return condition === '5' && !industrial
      ? { condition, verdict: 'not-applicable' as const, reason: '非工业企业，不适用。' }
      : { condition, verdict: 'met' as const, reason: `${words[condition]}。` };
  }),
  qualified,
  reason,
  // No department reported anything.
  situations: [],
});

/** What the office sees of an application in a list. */
export interface Row {
  readonly code: string;
  readonly name: string;
  readonly version: number;
  readonly award: 'quality' | 'innovation';
  readonly place: { readonly at: string; readonly stage?: string; readonly reason?: string };
  readonly qualification: string;
  readonly acceptanceNumber?: string;
}

/** Every application of a year as the office lists it, by credit code. */
export const listApplications = async (client: Client, cycle: number): Promise<ReadonlyMap<string, Row>> => {
  const path = `/api/office/cycles/${cycle}/applications`;
  const { applications } = await client.as('office1').get<{ applications: readonly Row[] }>(path);
  return new Map(applications.map((row) => [row.code, row]));
};
