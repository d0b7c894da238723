import { describe, expect, it } from 'vitest';
import { enterMinutes } from '../../functions/contracts/api/minutes.ts';
import { documentKind } from '../../functions/contracts/events/document.ts';
import { documentIdOf, type Subject } from '../../functions/domain/document/subject.ts';
import { stepWords } from '../../functions/domain/procedure/phases.ts';
import { timelineOf } from '../../web/src/roles/office/applications/timeline.ts';
import type { Application } from '../../web/src/roles/office/applications/use-application.ts';
import { kinds, subjectOf } from '../../web/src/roles/office/documents/kinds.ts';
import { acts, bodyOf } from '../../web/src/roles/office/minutes/acts.ts';
import { phases, placeOf, standingOf, workOn } from '../../web/src/roles/office/year/steps.ts';
import { csvOf, fenOf, yuan } from '../../web/src/text/yuan.ts';

const code = '91330304MA00000050';
const paper = { occurredOn: '2026-08-02', scan: 'a'.repeat(20) };
const meeting = { place: '区政府', expected: 7, present: 6 };

describe('what is entered from paper', () => {
  it('A7: is offered for every act that the API records', () => {
    const known = enterMinutes.options.map(({ shape }) => shape.act.value);
    expect([...acts].toSorted()).toEqual(known.toSorted());
  });

  it.each([
    ['policy-determined', { decision: { draft: 3, decidedOn: '2026-03-01', minutes: '纪要' }, meeting }],
    [
      'ballot-held',
      {
        decision: { award: 'quality', present: ['chair'], recusals: [{ member: 'chair', candidate: code }] },
        counts: { [code]: { inFavour: 4, against: 1, abstained: 1 } },
        meeting,
      },
    ],
    [
      'list-approved',
      {
        target: { submission: 1 },
        organisations: { [code]: { approved: true } },
        decision: { documentNumber: '1号', decidedOn: '2026-10-01' },
      },
    ],
    [
      'list-approved',
      {
        target: { submission: 1 },
        organisations: { [code]: { approved: false, reason: '理由' } },
        decision: { documentNumber: '1号', decidedOn: '2026-10-01' },
      },
    ],
    [
      'list-reconsidered',
      {
        target: { submission: 1 },
        removed: { [code]: '理由' },
        addedCodes: [],
        decision: { statement: '复议', minutes: '纪要' },
        meeting,
      },
    ],
    ['fact-confirmed', { fact: `${code} registration 4 market-regulation`, decision: { evidence: ['b'.repeat(20)] } }],
    ['recommendation-signed', { recommendation: `${code} 5 association-x`, decision: { statement: '同意推荐' } }],
    [
      'revocation-approved',
      { petition: `${code} incident 2`, decision: { documentNumber: '1号', decidedOn: '2026-12-01' } },
    ],
    [
      'inquiry-answered',
      { target: { round: 'qualification' }, unit: 'market-regulation', answers: { [code]: { situation: 'none' } } },
    ],
    [
      'application-terminated',
      { decision: { code, heardOn: '2026-08-01', reason: '理由', minutes: '纪要', leadNotice: undefined }, meeting },
    ],
  ] as const)('A7: %s leaves the form in the words of the API', (act, values) => {
    expect(enterMinutes.safeParse(bodyOf(act, { ...values, ...paper })).error).toBeUndefined();
  });

  it('A14.1a: a department that has not answered about an organisation is not said to have answered', () => {
    const answers = { [code]: { situation: 'unanswered' } };
    expect(bodyOf('inquiry-answered', { target: { round: 'list' }, unit: 'health', answers, ...paper })).toMatchObject({
      decision: { answers: [] },
    });
  });
});

describe('documents that the records call for', () => {
  it('A8a: can all be drafted', () => {
    expect([...kinds].toSorted()).toEqual([...documentKind.options].toSorted());
  });

  const subjects = [
    { kind: 'call' },
    { kind: 'not-passed-notice', code, ending: 'document-review' },
    { kind: 'not-passed-notice', code, ending: 'ballot', time: 2 },
    { kind: 'review-answer', code, stage: 'site-visit' },
    { kind: 'opinion-inquiry', round: 'list', unit: 'market-regulation', letter: 2 },
    { kind: 'correction-announcement', notice: 'n1', correction: 1 },
    { kind: 'correction-announcement', notice: 'n2' },
    { kind: 'supplementary-notice', notice: 'n2' },
    { kind: 'objection-accepted', notice: 'n1', receipt: 'YY2026-7K3M9QXA' },
    { kind: 'objection-ruled', notice: 'n1', receipt: 'YY2026-7K3M9QXA', to: 'organisation' },
    { kind: 'objection-ruled', notice: 'n1', receipt: 'YY2026-7K3M9QXA', to: 'objector' },
    { kind: 'approval-request', submission: 2 },
    { kind: 'certificate', code },
  ] as const satisfies readonly Subject[];

  it.each(subjects)('A8a: $kind is drafted anew about what its id says', (subject) => {
    expect(subjectOf(documentIdOf('2026', subject))).toEqual(subject);
  });

  it('A8a: a correction of an issued document is the next edition of the same', () => {
    const first = documentIdOf('2026', subjects[1]);
    expect(subjectOf(first, true)).toEqual({ ...subjects[1], replacing: { edition: 2 } });
    expect(subjectOf(`${first}.2`, true)).toEqual({ ...subjects[1], replacing: { edition: 3 } });
  });
});

describe('the procedure on the board', () => {
  it('A14: shows every part of a year, and where to work on each state', () => {
    const parts = new Set(Object.values(stepWords).map(({ phase }) => phase));
    expect(phases.map(({ phase }) => phase as string)).toEqual([...parts].filter((phase) => phase !== 'completed'));
    for (const [step, words] of Object.entries(stepWords)) {
      if (words.phase === 'completed') continue;
      expect({ step, to: workOn({ position: { step, ...words }, notices: [] }) }).toEqual({
        step,
        to: expect.stringMatching(/^\/office/),
      });
    }
  });

  it('A14: what lies behind is done, what lies ahead is not', () => {
    expect(standingOf('document-review', 'site-visit')).toBe('done');
    expect(standingOf('site-visit', 'site-visit')).toBe('here');
    expect(standingOf('conferral', 'site-visit')).toBe('ahead');
    expect(standingOf('conferral', 'completed')).toBe('done');
  });

  it('A14.6d: what is due leads to where it is worked on', () => {
    expect(placeOf({ kind: 'investigation', notice: 'n1', receipt: 'YY2026-7K3M9QXA' })).toBe(
      '/office/notices/n1/opinions/YY2026-7K3M9QXA',
    );
  });
});

describe('money', () => {
  it('A16: is whole fen, typed and read in yuan', () => {
    expect(fenOf(1234.56)).toBe(123_456);
    expect(fenOf(0.29)).toBe(29);
    expect(yuan(20_000_000)).toBe('200,000.00');
  });

  it('A16: leaves for finance as a table that no cell can turn into a formula', () => {
    expect(
      csvOf([
        ['姓名', '应发'],
        ['=cmd()', 1000],
        ['甲,"乙"', -5],
      ]),
    ).toBe('\uFEFF姓名,应发\r\n\'=cmd(),1000\r\n"甲,""乙""",-5\r\n');
  });
});

describe('the course of an application', () => {
  it('A13: is in the order of time, a planned visit at its day in Shanghai', () => {
    const nothing = { scorecards: [], awaited: [], discrepancies: [] };
    const application = {
      submittedAt: '2026-04-10T01:00:00.000Z',
      facts: [{ requestedAt: '2026-04-01T01:00:00.000Z', label: '注册登记情况' }],
      qualifications: [{ at: '2026-05-10T01:00:00.000Z', qualified: true }],
      corrections: [],
      departmentOpinions: [{ name: '区税务局', situation: 'unanswered' }],
      scores: { document: nothing, site: nothing },
      recusalRequests: [],
      visit: { on: '2026-05-10' },
      reports: [],
    } as unknown as Application;
    expect(timelineOf(application).map(({ what }) => what)).toEqual(['asked', 'submitted', 'visit', 'verdict']);
  });
});
