/**
 * The days of the demo's award year, civil dates in Beijing. A real year takes longer; every rule has the time here that it needs.
 * The notice lies across the National Day holidays on purpose.
 */
export const dates = {
  start: '2026-08-03',
  drafting: '2026-08-04',
  confirming: '2026-08-05',
  windowOpens: '2026-08-06',
  submitting: '2026-08-07',
  windowLast: '2026-08-16',
  windowClosed: '2026-08-17',
  qualification: '2026-08-18',
  teams: '2026-08-20',
  scoring: '2026-08-24',
  documentResult: '2026-08-26',
  planningVisits: '2026-08-27',
  visits: '2026-08-31',
  confirmingReports: '2026-09-01',
  siteResult: '2026-09-02',
  planningDefences: '2026-09-03',
  defences: '2026-09-07',
  candidates: '2026-09-14',
  meeting: '2026-09-21',
  notice: '2026-09-28',
  objecting: '2026-10-09',
  investigating: '2026-10-14',
  ruling: '2026-10-16',
  secondNotice: '2026-10-19',
  submission: '2026-10-29',
  approval: '2026-11-03',
  commendation: '2026-11-05',
} as const;
