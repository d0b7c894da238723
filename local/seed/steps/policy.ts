import type { Policy } from '../../../functions/contracts/policy.ts';

/** What the committee of seed and demo decides; 递补 is on. */
export const determinedPolicy: Policy = {
  notice: { days: 7, unit: 'working' },
  quorum: { numerator: 2, denominator: 3 },
  majority: { numerator: 1, denominator: 2 },
  secretBallot: true,
  substitution: true,
  substituteAttendance: false,
  weights: { document: 40, site: 40, defence: 20 },
  reviewRequestDays: 5,
  correctionDays: 5,
  verificationDays: 10,
  siteReportDays: 5,
  siteReportAnswerDays: 5,
  investigationDays: 10,
  discrepancyThreshold: 20,
  formerWinnerYears: 3,
  examinerFeePerDay: 1000,
};
