import type { RequirementId } from '../../test/trace/ids.ts';

/** One point of an article, in a few words, and where it is in code: files or folders from the root. */
export interface Requirement {
  readonly says: string;
  readonly code: readonly string[];
}

const domain = (...paths: string[]) => paths.map((path) => `functions/domain/${path}`);
const api = (...paths: string[]) => paths.map((path) => `functions/api/${path}`);
const procedure = (...names: string[]) => names.map((name) => `functions/procedure/${name}`);

/** Every requirement; an article's points lie together. */
export const requirements: Readonly<Record<RequirementId, Requirement>> = {
  A2a: {
    says: 'The two awards are tracked apart, from application to conferral',
    code: [...domain('list/standing.ts', 'award'), 'functions/contracts/primitives.ts'],
  },
  A2b: {
    says: 'An application for the innovation award also brings innovation, standards, brand and IP results',
    code: ['functions/contracts/application-form.ts', ...domain('application/shortfalls.ts')],
  },
  A3a: { says: 'One cycle per year', code: [...domain('cycle/open-cycle.ts'), ...api('office/cycle/open-cycle.ts')] },
  A3b: {
    says: 'At most five winners per award, more only by a recorded, reasoned exception',
    code: [
      ...domain('policy/regulation', 'list/standing.ts', 'resolution/record-exception.ts'),
      ...api('committee/list/record-exception.ts'),
    ],
  },
  A3c: {
    says: 'Fewer winners or none completes the year',
    code: [...domain('procedure'), ...procedure('complete-year')],
  },
  A3d: {
    says: 'Only the organisation itself applies, by administrator or authorised handler; withdrawal until the list is fixed',
    code: [
      ...domain('application/withdraw-application.ts', 'authority'),
      ...api('applicant/withdraw-application.ts', 'applicant/applicant.ts', 'applicant/authority'),
    ],
  },
  A4a: {
    says: 'The edition of the standard is recorded as the latest before the window opens, then frozen',
    code: [
      ...domain('policy/criteria/editions.ts', 'cycle/prepare-cycle.ts'),
      ...api('office/cycle/record-criteria.ts'),
    ],
  },
  A4b: {
    says: 'Seven categories, 23 items, 1000 points, percentages in steps of five',
    code: domain('policy/criteria'),
  },
  A5: { says: 'Encouraged industries are labels, never points', code: domain('policy/regulation') },
  A6a: {
    says: 'Seats belong to posts; members are proposed by the office, approved by the government',
    code: [
      ...domain('committee', 'approval/decide-seats.ts'),
      ...api(
        'office/decision/seats',
        'committee/government/decide-seats.ts',
        'committee/session/mandate-substitute.ts',
      ),
    ],
  },
  A6b: {
    says: 'Nobody votes before the seats are published',
    code: domain('committee/publish-seats.ts', 'session/vote.ts'),
  },
  A7a: {
    says: 'The committee determines policy and results',
    code: [
      ...domain('policy/award-policy.ts', 'policy/arrangements', 'resolution/determine-policy.ts'),
      ...api('committee/determine-policy.ts'),
    ],
  },
  A7b: {
    says: 'It examines and publishes the results',
    code: [...domain('notice/publish-notice.ts'), ...api('office/decision/notice')],
  },
  A7c: {
    says: 'It submits the list to the government',
    code: [...domain('resolution/submit-list.ts'), ...api('committee/list/submit-list.ts')],
  },
  A7d: {
    says: 'The supervisor sees everything, secret ballots aside, attaches remarks and changes nothing; its reading is logged',
    code: [
      ...api('supervisor', 'exports', 'office/oversight'),
      ...domain('remark'),
      'functions/schedules/seal/verify.ts',
      'functions/schedules/seal/tamper.ts',
      'functions/adapters/readings.ts',
    ],
  },
  A8a: {
    says: 'Yearly plan; documents from draft to service, the stamped scan being the valid version',
    code: [
      'functions/contracts/events/document.ts',
      ...domain('document', 'message/serving.ts'),
      ...api('documents'),
      'functions/documents/docx',
      ...domain('plan/timetable.ts', 'plan/actual.ts'),
      ...api('office/cycle/timetable.ts', 'public/timetable.ts'),
    ],
  },
  A8b: {
    says: 'Examiner pool: recruit, train, use, supervise',
    code: [...domain('examiner', 'plan/pool-plan.ts'), ...api('office/pool')],
  },
  A8c: {
    says: 'The office organises and never decides winners',
    code: ['infra/grants.ts', ...domain('candidates', 'list/standing.ts')],
  },
  A9a: {
    says: 'At least three valid examiners with an industry expert; below that the team is built again',
    code: [...domain('team'), ...domain('stage/redecide.ts', 'consensus/consensus.ts')],
  },
  A9b: {
    says: 'Exactly one leader, who concludes',
    code: [...domain('team/team.ts', 'consensus/conclude-consensus.ts'), ...api('office/review/appoint-leader.ts')],
  },
  A10a: {
    says: 'Qualification, training and a signed undertaking on record before any assignment',
    code: domain('examiner/assignable.ts', 'team/eligible.ts'),
  },
  A11a: {
    says: 'Registered in Ouhai, independent legal person, three full years at the closing',
    code: domain('application/eligibility.ts', 'policy/credit-code.ts'),
  },
  A11b: {
    says: 'Laws, regulations, industrial policy; licences',
    code: domain('application/conditions/in-force.ts', 'application/self-check.ts'),
  },
  A11c: {
    says: 'Excellence model, both certifications in force, leading in the city',
    code: domain('application/conditions/in-force.ts'),
  },
  A11d: {
    says: 'Results of innovation',
    code: domain('application/conditions/to-judge.ts', 'application/conditions/proofs.ts'),
  },
  A11e: {
    says: 'Industrial enterprises: 亩均效益 A or B in the year before',
    code: domain('application/eligibility.ts'),
  },
  A11f: {
    says: 'Three years without failed sampling, major accidents or complaints',
    code: domain('application/conditions/record.ts'),
  },
  A11g: {
    says: 'Social responsibility, credit record',
    code: domain('application/conditions/record.ts', 'application/conditions/proofs.ts'),
  },
  A11h: {
    says: 'No other serious violation',
    code: domain('application/conditions/record.ts', 'application/conditions/to-judge.ts'),
  },
  A12a: {
    says: 'The office publishes the yearly call',
    code: [...domain('cycle/publish-call.ts'), ...api('office/cycle/publish-call.ts')],
  },
  A12b: {
    says: 'Submissions only inside the window, by receipt; extension for everybody, shortening never',
    code: [
      ...domain('application/window.ts', 'cycle/publish-call.ts'),
      ...api('office/cycle/extend-window.ts'),
      ...procedure('close-window', 'fix-applicants'),
    ],
  },
  A12c: {
    says: 'One second late is late; the office submits for nobody',
    code: domain('application/window.ts', 'application/submit-application.ts'),
  },
  A13a: {
    says: 'A draft that saves itself',
    code: [...api('applicant/save-draft.ts'), 'functions/adapters/privates.ts'],
  },
  A13b: {
    says: 'Report, form, evidence; declared consultants; signature, seal and undertaking as scans',
    code: [
      ...api('evidence'),
      ...domain('evidence', 'application/named-evidence.ts'),
      'functions/adapters/file-check.ts',
    ],
  },
  A13c: {
    says: 'Named facts are verified, or refused with a reason, by the department; overdue is reminded',
    code: [
      ...domain('verification', 'reminder'),
      ...api('partner/answer-fact.ts', 'applicant/request-verification.ts'),
      'functions/schedules/remind',
    ],
  },
  A13d: {
    says: 'An association or a competent authority signs the recommendation',
    code: [
      ...domain('recommendation'),
      ...api('partner/answer-recommendation.ts', 'applicant/request-recommendation.ts'),
    ],
  },
  A13e: {
    says: 'A refused submission lists every gap at once',
    code: domain('application/shortfalls.ts', 'application/self-check.ts'),
  },
  A13f: {
    says: 'Frozen after submission; corrections when asked, every version readable',
    code: [
      ...domain('application/correction.ts', 'application/correct-application.ts', 'application/difference.ts'),
      ...api('applicant/correct-application.ts', 'applicant/read-version.ts', 'kernel/compare-versions.ts'),
    ],
  },
  'A14.1a': {
    says: 'Legality, truth, completeness; one consultation letter per department, silence is no answer',
    code: [
      ...domain('assessment/assess-qualification.ts', 'inquiry/round.ts', 'inquiry/answer-inquiry.ts'),
      ...api('office/review/assess-qualification.ts', 'office/inquiry/send-inquiry.ts', 'partner/answer-inquiry.ts'),
    ],
  },
  'A14.1b': {
    says: 'Ask for correction',
    code: [...domain('assessment/request-correction.ts'), ...api('office/review/request-correction.ts')],
  },
  'A14.1c': {
    says: 'Qualified or not, with reasons per condition',
    code: domain('assessment/assessment.ts', 'assessment/assess-qualification.ts'),
  },
  'A14.1d': {
    says: 'The list is fixed when the stage closes',
    code: [...domain('stage'), ...api('office/review/close-stage.ts'), ...procedure('close-stage')],
  },
  'A14.2a': {
    says: 'The office forms teams and assigns',
    code: [...domain('team/form-team.ts', 'team/propose-teams.ts'), ...api('office/review/form-team.ts')],
  },
  'A14.2b': {
    says: 'A conflict of interest blocks an assignment',
    code: domain('team/assignment.ts', 'interest/conflict.ts'),
  },
  'A14.2c': {
    says: 'Each examiner scores alone and sees no other score before submitting',
    code: [...domain('scorecard'), ...api('examiner/submit-scorecard.ts', 'examiner/read-scores.ts')],
  },
  'A14.2d': {
    says: 'The leader records consensus, strengths, opportunities; scores stay untouched',
    code: [...domain('consensus', 'policy/criteria/discrepancy.ts'), ...api('examiner/conclude-consensus.ts')],
  },
  'A14.2e': {
    says: 'A result per application',
    code: [...domain('consensus/overall-score.ts'), ...api('office/review/read-results.ts')],
  },
  'A14.2f': {
    says: 'The office fixes the list for the site visit, with a reason for each departure',
    code: domain('stage/selection.ts', 'consensus/ranking.ts'),
  },
  'A14.2g': {
    says: 'Everyone eliminated is told in writing and can ask for review; a correction can reinstate',
    code: [
      ...domain('message/reviewing.ts', 'reinstatement', 'stage/close-stage.ts', 'stage/close-late-stage.ts'),
      ...domain('document/endings.ts', 'document/kinds/leaving.ts', 'document/documents-due.ts'),
      ...api('applicant/request-review.ts', 'office/review/handle-reviews.ts', 'office/review/reinstate.ts'),
    ],
  },
  'A14.3a': {
    says: 'Visit planned and announced with the team; recusal can be asked for',
    code: [
      ...domain('assessment/plan-visit.ts', 'assessment/decide-recusal.ts', 'resolution/resolve-leader-recusal.ts'),
      ...api('applicant/request-recusal.ts', 'office/review/plan-visit.ts'),
    ],
  },
  'A14.3b': {
    says: 'The report has findings, strengths, opportunities, and no score',
    code: [...domain('visit/file-site-report.ts', 'visit/score-free.ts'), ...api('examiner/file-site-report.ts')],
  },
  'A14.3c': {
    says: 'The organisation confirms the report or disagrees; the disagreement stays attached',
    code: [
      ...domain('application/site-report.ts', 'assessment/record-report-answer.ts'),
      ...api('applicant/answer-site-report.ts'),
    ],
  },
  'A14.3d': {
    says: 'A due date for the report; then the recommendation of the whole team',
    code: [...domain('assessment/report-due.ts', 'visit/recommend.ts'), ...api('examiner/sign-recommendation.ts')],
  },
  'A14.4a': { says: 'The office fixes the shortlist with reasons', code: domain('stage/selection.ts') },
  'A14.4b': {
    says: 'Schedule, place and public attendance are published beforehand',
    code: [
      ...domain('assessment/schedule-defence.ts'),
      ...api('office/review/schedule-defence.ts', 'public/cycles.ts'),
    ],
  },
  'A14.4c': {
    says: 'Panellists score alone; the weights are policy',
    code: [...domain('panel', 'policy/composite-score.ts', 'scorecard'), ...api('examiner/score-defence.ts')],
  },
  'A14.5a': {
    says: 'Candidates with reasons; from here only the committee can stop an application',
    code: [
      ...domain('candidates', 'resolution/terminate.ts'),
      ...api('office/decision/submit-candidates.ts', 'committee/read-candidates.ts', 'committee/list/terminate.ts'),
    ],
  },
  'A14.5b': {
    says: 'A ballot per candidate: quorum, majority, recusal; secret by default',
    code: [
      ...domain('session', 'policy/ballot.ts'),
      ...api('committee/session'),
      ...procedure('count-ballots'),
      'functions/adapters/ballots-kms.ts',
    ],
  },
  'A14.5c': {
    says: 'The result is the preliminary list; beyond the cap by votes, ties by a new ballot',
    code: domain('list', 'session/count-ballot.ts'),
  },
  'A14.6a': {
    says: 'Published on the page and in a medium; frozen, and mended by a linked correction',
    code: [
      ...domain(
        'notice/publish-notice.ts',
        'document/kinds/noticing.ts',
        'notice/notice.ts',
        'notice/misprint.ts',
        'notice/correct-closed-notice.ts',
      ),
      ...api('office/decision/notice/publish-notice.ts', 'public/notices.ts'),
    ],
  },
  'A14.6b': {
    says: 'The length is policy; the calendar of the State Council; a year unknown fails loudly',
    code: [...domain('policy/calendar.ts', 'policy/working-days.ts'), 'functions/adapters/working-days.ts'],
  },
  'A14.6c': {
    says: 'Anyone can object in the period; leads are kept; what came otherwise is registered',
    code: [
      ...domain('opinion/lodge-opinion.ts'),
      ...api('public/lodge-opinion.ts', 'office/decision/opinion/register-opinion.ts'),
    ],
  },
  'A14.6d': {
    says: 'Each opinion is accepted or not, verified, reported on and ruled; the organisation concerned is heard',
    code: [
      ...domain('opinion/handle-opinion.ts', 'opinion/identity.ts', 'opinion/submit-report.ts', 'hearing', 'ruling'),
      ...api(
        'office/decision/opinion/handle-opinion.ts',
        'office/decision/opinion/hear-organisation.ts',
        'applicant/hearings.ts',
        'committee/opinion',
      ),
    ],
  },
  'A14.6e': {
    says: 'Expiry is on time, once, and approves nothing',
    code: [...procedure('close-notice', 'fix-opinions'), 'infra/procedure'],
  },
  'A14.6f': { says: '23:59:59.999 counts', code: domain('notice/notice.ts', 'policy/calendar.ts') },
  'A14.6g': {
    says: 'Extension yes, shortening never',
    code: [
      ...domain('notice/move-notice.ts', 'document/kinds/noticing.ts'),
      ...api('office/decision/notice/move-notice.ts'),
    ],
  },
  'A14.6h': {
    says: 'Moving up is policy; every new name gets a notice of its own',
    code: [...domain('list/standing.ts'), ...procedure('update-list')],
  },
  'A14.7a': {
    says: 'The list goes to the government only after notice and opinions',
    code: [...domain('resolution/submit-list.ts'), ...api('committee/list/submit-list.ts')],
  },
  'A14.7b': {
    says: 'The government approves all, some, none, or sends back; an added name needs its notice',
    code: [
      ...domain('approval/decide-list.ts', 'resolution/before-approval.ts'),
      ...api('committee/government/decide-list.ts', 'committee/list/reconsider-list.ts'),
    ],
  },
  A15a: {
    says: 'Certificate, cup, 200,000 or 100,000 CNY',
    code: [
      ...domain('award', 'policy/regulation', 'document/kinds/certificate.ts'),
      ...procedure('confer-awards'),
      ...api('public/winners.ts', 'public/certificates.ts'),
    ],
  },
  A15b: {
    says: 'A checklist per winner, which may outlive the year',
    code: [...domain('award/honours.ts'), ...api('office/decision/honours.ts')],
  },
  A16a: {
    says: 'Planned against spent; fees per person and day, tax withheld, signed for',
    code: [
      ...domain(
        'budget/bonuses.ts',
        'budget/budget.ts',
        'budget/keep-budget.ts',
        'budget/keep-fees.ts',
        'budget/withholding.ts',
        'export/budget.ts',
      ),
      ...api('office/budget/expenses.ts', 'office/budget/fees.ts', 'exports/budget.ts'),
    ],
  },
  A17a: {
    says: 'The committee petitions, the government approves a revocation for fraud',
    code: [...domain('revocation'), ...api('committee/petition-fraud.ts', 'committee/government/decide-revocation.ts')],
  },
  A17b: {
    says: 'Title withdrawn, honours recovered, bonus clawed back, exposure: tracked',
    code: [...domain('award/honours.ts'), ...api('office/decision/honours.ts')],
  },
  A17c: { says: 'Public page and certificate check show it', code: api('public/titles.ts') },
  A18a: {
    says: 'Activities of winners are planned, reported by them with proof, and acknowledged',
    code: [
      ...domain('award/honours.ts', 'award/duty-reports.ts'),
      ...api('office/decision/honours.ts', 'office/decision/duty-reports.ts', 'applicant/duty-reports.ts'),
    ],
  },
  A19a: {
    says: 'Within two years of the commendation the office may petition',
    code: domain('revocation', 'policy/regulation'),
  },
  A19b: {
    says: 'Withdrawal, recovery, public announcement',
    code: [...domain('award/honours.ts'), ...api('office/decision/honours.ts')],
  },
  A20a: {
    says: 'Undertaking and declaration of interests in every cycle',
    code: [...domain('interest/declare-interests.ts'), ...api('kernel/interests.ts')],
  },
  A20b: {
    says: 'A declared interest blocks assignment, voting and reading; a late one voids the scores',
    code: [
      ...domain('interest'),
      'functions/feed/kernel/enforce-interests.ts',
      'functions/adapters/conflicts.ts',
      ...api('documents/impartial.ts'),
    ],
  },
  A20c: {
    says: 'Misconduct can be reported by anybody, and is verified by the office',
    code: [...domain('misconduct/misconduct.ts'), ...api('kernel/misconduct.ts', 'office/conduct/routes.ts')],
  },
  A20d: {
    says: 'An examiner reads what is assigned while it is; every opening is logged; nothing leaks to applicants',
    code: [
      ...domain('reading', 'document/leaks.ts'),
      ...api('evidence/reading-ground.ts', 'evidence/link-evidence.ts', 'documents/link.ts'),
      'infra/grants.ts',
    ],
  },
  A20e: {
    says: 'Sanctions by the committee; a disqualified examiner counts no more',
    code: [...domain('misconduct/misconduct.ts'), ...api('committee/conduct/decide-sanction.ts')],
  },
  A21a: {
    says: 'Only the government confers; the public check verifies the signature of a certificate',
    code: [...domain('award'), ...procedure('confer-awards'), ...api('public/titles.ts', 'public/certificates.ts')],
  },
};
