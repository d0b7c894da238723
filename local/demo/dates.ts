/**
 * The days of the demo's award year, civil dates in Beijing. A real year takes longer; every rule has the time here that it needs.
 * The notice lies across the National Day holidays on purpose.
 */
export const dates = {
  start: '2026-08-17',
  drafting: '2026-08-18',
  confirming: '2026-08-19',
  windowOpens: '2026-08-20',
  submitting: '2026-08-21',
  windowLast: '2026-08-30',
  windowClosed: '2026-08-31',
  qualification: '2026-09-01',
  teams: '2026-09-03',
  scoring: '2026-09-07',
  documentResult: '2026-09-08',
  planningVisits: '2026-09-09',
  visits: '2026-09-11',
  confirmingReports: '2026-09-14',
  siteResult: '2026-09-15',
  planningDefences: '2026-09-16',
  defences: '2026-09-18',
  candidates: '2026-09-21',
  meeting: '2026-09-22',
  notice: '2026-09-28',
  objecting: '2026-10-09',
  investigating: '2026-10-14',
  ruling: '2026-10-16',
  secondNotice: '2026-10-19',
  submission: '2026-10-29',
  approval: '2026-11-03',
  commendation: '2026-11-05',
} as const;
