import { describe, expect, it } from 'vitest';
import { loadYear } from '../../../functions/adapters/year.ts';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { positionOf } from '../../../functions/domain/procedure/position.ts';
import { Written } from '../../kit/journal.ts';
import { examplePolicy, exampleRules } from '../../kit/policy.ts';

const cycle = streamOf.cycle('2026');
const codes = ['91330304MA00000050', '91110108551385082Q'] as const;
const [first, second] = codes;
const march = '2026-03-01T00:00:00.000Z';
const closes = '2026-05-01T00:00:00.000Z';
const settled = '2026-05-01T00:02:00.000Z';
const june = '2026-06-01T00:00:00.000Z';

const at = async (journal: Written, now: string) => {
  const year = await loadYear(journal, '2026');
  if (!year) throw new Error('the year is open');
  return positionOf(year, now);
};

const opened = async () => {
  const journal = new Written();
  await journal.write(cycle, { type: 'CycleOpened', year: '2026', regulation: 'ouhai-2020' });
  return journal;
};

const called = async () => {
  const journal = await opened();
  await journal.write(streamOf.resolution('2026', 'policy'), {
    type: 'PolicyDetermined',
    draft: 2,
    policy: examplePolicy,
    decidedOn: '2026-03-01',
    minutes: '纪要',
  });
  await journal.write(cycle, { type: 'CallPublished', documentNumber: '1号', opens: march, closes });
  return journal;
};

const applied = async () => {
  const journal = await called();
  await journal.write(cycle, { type: 'WindowClosing', at: closes });
  const applicants = codes.map((code) => ({ code, award: 'quality' as const, version: 1, acceptanceNumber: code }));
  await journal.write(cycle, { type: 'WindowClosed', applicants });
  return journal;
};

const stages = ['qualification-review', 'document-review', 'site-visit', 'oral-defence'] as const;

const reviewed = async () => {
  const journal = await applied();
  for (const stage of stages) {
    await journal.write(cycle, { type: 'StageClosed', stage, passed: [...codes], eliminated: [], basis: {} });
  }
  const candidates = codes.map((code) => ({ code, award: 'quality' as const, reason: '推荐' }));
  await journal.write(cycle, { type: 'CandidatesSubmitted', candidates, omitted: [] });
  return journal;
};

const result = (code: string, inFavour: number) => ({
  code,
  expected: 7,
  present: 7,
  quorate: true,
  inFavour,
  against: 7 - inFavour,
  abstained: 0,
  majority: inFavour > 3,
});

const balloted = async () => {
  const journal = await reviewed();
  const session = streamOf.session('2026', 'quality-1');
  await journal.write(session, {
    type: 'SessionOpened',
    award: 'quality',
    candidates: [...codes],
    expected: [],
    secret: true,
    rules: exampleRules,
  });
  await journal.write(session, { type: 'BallotClosing', at: june });
  await journal.write(session, { type: 'BallotClosed', results: [result(first, 7), result(second, 5)], receipts: {} });
  await journal.write(cycle, {
    type: 'PreliminaryListFixed',
    list: codes.map((code, index) => ({ code, award: 'quality' as const, inFavour: 7 - 2 * index })),
    sessions: ['quality-1'],
  });
  return journal;
};

const notice = streamOf.notice('2026', 'n1');
const endsAt = '2026-06-12T16:00:00.000Z';

const noticed = async () => {
  const journal = await balloted();
  await journal.write(notice, {
    type: 'NoticePublished',
    kind: 'initial',
    title: '初选公示',
    issuer: '评审委员会',
    basis: '第十四条第（六）项',
    names: codes.map((code) => ({ code, name: code, award: 'quality' as const })),
    media: [{ name: '瓯海新闻', level: 'district', on: '2026-06-03' }],
    publishedOn: '2026-06-03',
    firstDay: '2026-06-04',
    lastDay: '2026-06-12',
    endsAt,
    length: { days: 7, unit: 'working' },
    objecting: '书面或登录提出',
    contact: '评审办',
  });
  return journal;
};

const lodged = async (journal: Written) => {
  const content = { ref: 'a'.repeat(32), hmac: 'b'.repeat(64) };
  await journal.write(streamOf.objection('2026', 'n1', 'r1'), {
    type: 'ObjectionLodged',
    kind: 'formal',
    about: second,
    content,
    files: [],
  });
  return journal;
};

const closedNotice = async (journal: Written) => {
  await journal.write(notice, { type: 'NoticeClosing', at: endsAt });
  await journal.write(notice, { type: 'NoticeClosed', opinions: [] });
  return journal;
};

const ruled = async (journal: Written, event: 'ObjectionUpheld' | 'ObjectionDismissed') => {
  const investigation = streamOf.investigation('2026', 'n1', 'r1');
  await journal.write(investigation, { type: 'OpinionAccepted', acceptanceNumber: 'YS1', due: endsAt });
  await journal.write(investigation, { type: 'OpinionVerified', substantiated: true, finding: '属实' });
  await journal.write(streamOf.investigation('2026', 'n1', 'report'), {
    type: 'ReportSubmitted',
    opinions: [{ receipt: 'r1', kind: 'formal', about: second, result: 'substantiated', finding: '属实' }],
    conclusion: '报请审查',
  });
  await journal.write(streamOf.ruling('2026', 'n1', 'report'), { type: 'ReportExamined', report: 1, minutes: '纪要' });
  await journal.write(streamOf.ruling('2026', 'n1', 'r1'), { type: event, reason: '理由' });
  return journal;
};

const submission = (journal: Written, number: number, list: readonly string[]) =>
  journal.write(streamOf.resolution('2026', `submission-${number}`), {
    type: 'ListSubmitted',
    list: list.map((code) => ({ code, award: 'quality' as const })),
    minutes: '纪要',
  });

describe('where the year stands', () => {
  it('A12a: waits for the call first', async () => {
    expect(await at(await opened(), march)).toEqual({ step: 'AwaitCall', round: 1 });
  });

  it('A12b: is in the window until its end, follows an extension, then settles and freezes', async () => {
    const journal = await called();
    expect(await at(journal, '2026-04-30T23:59:59.999Z')).toEqual({
      step: 'ApplicationPeriod',
      round: 1,
      until: closes,
    });
    expect(await at(journal, closes)).toEqual({ step: 'CloseWindow', round: 1 });
    await journal.write(cycle, { type: 'WindowExtended', documentNumber: '2号', closes: june, reason: '延长' });
    expect(await at(journal, closes)).toMatchObject({ step: 'ApplicationPeriod', until: june });
    await journal.write(cycle, { type: 'WindowClosing', at: closes });
    expect(await at(journal, closes)).toEqual({ step: 'SettleWindow', round: 1, until: settled });
    expect(await at(journal, settled)).toEqual({ step: 'FixApplicants', round: 1 });
  });

  it('A14.1d: a stage waits, settles after its closing, and is open again in a new round when what it rested on fell', async () => {
    const journal = await applied();
    expect(await at(journal, june)).toEqual({ step: 'AwaitQualificationReview', round: 1 });
    const closing = {
      type: 'StageClosing',
      stage: 'qualification-review',
      at: june,
      selected: [],
      reasons: [],
    } as const;
    await journal.write(cycle, { ...closing, selected: [], reasons: [] });
    expect(await at(journal, june)).toMatchObject({
      step: 'SettleQualificationReview',
      until: '2026-06-01T00:02:00.000Z',
    });
    expect(await at(journal, '2026-06-01T00:02:00.000Z')).toEqual({ step: 'CloseQualificationReview', round: 1 });
    await journal.write(cycle, { type: 'StageReopened', stage: 'qualification-review', gaps: [] });
    expect(await at(journal, june)).toEqual({ step: 'AwaitQualificationReview', round: 2 });
  });

  it('A3c: nobody left completes the year without winners', async () => {
    const journal = await applied();
    await journal.write(cycle, {
      type: 'StageClosed',
      stage: 'qualification-review',
      passed: [],
      eliminated: [],
      basis: {},
    });
    expect(await at(journal, june)).toEqual({ step: 'CompleteYear', round: 1 });
  });

  it('A14.5b: asks for the ballots that are missing, counts one that closed, then fixes the list', async () => {
    const journal = await reviewed();
    expect(await at(journal, june)).toEqual({ step: 'AwaitBallots', round: 1 });
    const session = streamOf.session('2026', 'quality-1');
    await journal.write(session, {
      type: 'SessionOpened',
      award: 'quality',
      candidates: [...codes],
      expected: [],
      secret: true,
      rules: exampleRules,
    });
    expect(await at(journal, june)).toEqual({ step: 'AwaitBallots', round: 1 });
    await journal.write(session, { type: 'BallotClosing', at: june });
    expect(await at(journal, june)).toMatchObject({ step: 'SettleBallots' });
    expect(await at(journal, '2026-06-01T00:02:00.000Z')).toMatchObject({ step: 'CountBallots' });
    await journal.write(session, { type: 'BallotClosed', results: [result(first, 7)], receipts: {} });
    expect(await at(journal, june)).toEqual({ step: 'AwaitBallots', round: 2 });
  });

  it('A14.6e: expiry closes the notice and approves nothing while an opinion is open', async () => {
    const journal = await lodged(await noticed());
    expect(await at(journal, '2026-06-12T15:59:59.999Z')).toMatchObject({ step: 'NoticePeriod', until: endsAt });
    expect(await at(journal, endsAt)).toEqual({ step: 'CloseNotice', round: 1 });
    await closedNotice(journal);
    expect(await at(journal, '2026-07-01T00:00:00.000Z')).toEqual({ step: 'AwaitOpinions', round: 1 });
  });

  it('A14.6d: a dismissed objection leaves the list, an upheld one changes it before anything is submitted', async () => {
    const dismissed = await ruled(await closedNotice(await lodged(await noticed())), 'ObjectionDismissed');
    expect(await at(dismissed, june)).toEqual({ step: 'AwaitSubmission', round: 1 });
    const upheld = await ruled(await closedNotice(await lodged(await noticed())), 'ObjectionUpheld');
    expect(await at(upheld, june)).toEqual({ step: 'UpdateList', round: 1 });
  });

  it('A14.6c: an opinion that lands after the submission reopens, and never approves', async () => {
    const journal = await closedNotice(await noticed());
    await submission(journal, 1, codes);
    expect(await at(journal, june)).toEqual({ step: 'AwaitApproval', round: 1 });
    await lodged(journal);
    expect(await at(journal, june)).toMatchObject({ step: 'AwaitOpinions' });
    await ruled(journal, 'ObjectionDismissed');
    expect(await at(journal, june)).toEqual({ step: 'AwaitApproval', round: 1 });
  });

  it('A14.7b: a list sent back is reconsidered; a name added to it is noticed before it goes again', async () => {
    const journal = await closedNotice(await noticed());
    await journal.write(cycle, {
      type: 'CandidateRemoved',
      code: second,
      award: 'quality',
      cause: 'reconsidered',
      reference: 'x',
      reason: '理由',
    });
    await submission(journal, 1, [first]);
    await journal.write(streamOf.approval('2026', 'final-1'), { type: 'ListSentBack', reason: '请复议' });
    expect(await at(journal, june)).toEqual({ step: 'AwaitReconsideration', round: 1 });
    await journal.write(streamOf.resolution('2026', 'reconsideration-1'), {
      type: 'ListReconsidered',
      removed: [],
      added: [],
      statement: '维持',
      minutes: '纪要',
    });
    expect(await at(journal, june)).toEqual({ step: 'AwaitSubmission', round: 2 });
    await submission(journal, 2, [first]);
    expect(await at(journal, june)).toEqual({ step: 'AwaitApproval', round: 2 });
    await journal.write(streamOf.approval('2026', 'final-2'), {
      type: 'ListApproved',
      approved: [first],
      refused: [],
      documentNumber: '温瓯政发〔2026〕9号',
      decidedOn: '2026-07-01',
    });
    expect(await at(journal, june)).toEqual({ step: 'AwaitCommendation', round: 1 });
    await lodged(journal);
    expect(await at(journal, june)).toEqual({ step: 'AwaitCommendation', round: 1 });
    await journal.write(cycle, {
      type: 'CommendationRecorded',
      documentNumber: '温瓯政发〔2026〕10号',
      decidedOn: '2026-07-02',
    });
    expect(await at(journal, june)).toEqual({ step: 'ConferAwards', round: 1 });
  });
});
