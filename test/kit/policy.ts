import type { Policy } from '../../functions/contracts/policy.ts';

/** A policy as a committee might determine it. */
export const examplePolicy: Policy = {
  notice: { days: 7, unit: 'working' },
  quorum: { numerator: 2, denominator: 3 },
  majority: { numerator: 1, denominator: 2 },
  secretBallot: true,
  substitution: true,
  substituteAttendance: false,
  weights: { document: 30, site: 50, defence: 20 },
  reviewRequestDays: 5,
  correctionDays: 5,
  verificationDays: 10,
  siteReportDays: 5,
  siteReportAnswerDays: 3,
  investigationDays: 10,
  discrepancyThreshold: 20,
  formerWinnerYears: 3,
  examinerFeePerDay: 800,
};

/** What of it a ballot carries. */
export const exampleRules = {
  quorum: examplePolicy.quorum,
  majority: examplePolicy.majority,
  substituteAttendance: examplePolicy.substituteAttendance,
  substitution: examplePolicy.substitution,
};
