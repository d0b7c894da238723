import { phrases } from './phrases.ts';

/** What the committee determines where the regulation is silent. */
export const policyText = phrases({
  policy: ['实施细则', 'Policy'],
  policyInForce: [
    (on: string, minutes: string) => `已审定：${on}，${minutes}`,
    (on: string, minutes: string) => `Determined ${on}, ${minutes}`,
  ],
  policyDraft: [(version: number) => `第${version}号草案`, (version: number) => `Draft ${version}`],
  policyNone: ['尚未拟订草案。', 'Nothing drafted yet.'],
  item: ['事项', 'Item'],
  inForce: ['现行', 'In force'],
  drafted: ['草案', 'Draft'],
  silence: ['办法怎么说', 'What the regulation says'],
  unitDays: ['个工作日', 'working days'],
  noticeSpan: [(days: number, unit: string) => `${days}个${unit}`, (days: number, unit: string) => `${days} ${unit}`],
  unitPoints: ['个百分点', 'percentage points'],
  unitYears: ['年', 'years'],
  unitFee: ['元／人·天', 'CNY per person and day'],
  working: ['工作日', 'working days'],
  natural: ['自然日', 'natural days'],
});
