import type { ConferredAward } from '../../functions/domain/award/award.ts';

/** An award as it stands in the journal, under a signature that is none. */
export const awardRecord = (change: Partial<ConferredAward> = {}): ConferredAward => ({
  type: 'AwardConferred',
  award: 'quality',
  name: '测试组织1有限公司',
  certificateNumber: 'OHZJ-2026-ZL-01',
  approval: { documentNumber: '温瓯政发〔2026〕19号', decidedOn: '2026-07-30' },
  documentNumber: '温瓯政发〔2026〕20号',
  decidedOn: '2026-08-01',
  bonus: 200_000,
  certificate: `e30.e30.${'A'.repeat(86)}`,
  ...change,
});
