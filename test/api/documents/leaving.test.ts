import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { officialDate } from '../../../functions/domain/document/model.ts';
import { civilDateOf } from '../../../functions/domain/policy/calendar.ts';
import type { Api } from '../../kit/api.ts';
import { approval, approve, endsAt, lodge, noticed, reconsider } from '../../kit/approval.ts';
import {
  codeOf,
  cycle,
  endNotice,
  holdBallot,
  investigate,
  listedYear,
  onSubmission,
  publishNotice,
  reportAndExamine,
  reviewedYear,
  rule,
  runMachine,
  submitCandidates,
  submitList,
  votesFor,
  write,
} from '../../kit/decision.ts';
import { draft, draftedLines, dueOf, linesOfDraft, tryDraft } from '../../kit/documents.ts';
import { consult } from '../../kit/inquiries.ts';
import { conditions, ReviewYear } from '../../kit/review.ts';
import { chair, government, officer } from '../../kit/seats.ts';

const review = '申请复核的办法';
const office = '瓯海区政府质量奖评审委员会办公室';
const committee = '瓯海区政府质量奖评审委员会';

interface Left {
  readonly api: Api;
  readonly code: string;
  readonly name: string;
}

const left = (api: Api, number: number): Left => ({ api, code: codeOf(number), name: `瓯海组织${number}` });

const closeStage = async (stage: 'document-review' | 'site-visit', closed: number): Promise<Left> => {
  const api = await reviewedYear({ quality: 3, closed });
  await write(api, streamOf.cycle(cycle), {
    type: 'StageClosed',
    stage,
    passed: [codeOf(1), codeOf(3)],
    eliminated: [{ code: codeOf(2), reason: '过程的测量和改进缺少证据。' }],
    basis: {},
  });
  return left(api, 2);
};

/** Brought back into the document review, and out of it again. */
const failAgain = async (): Promise<Left> => {
  const { api, code, name } = await closeStage('document-review', 1);
  const decision = { code, stage: 'document-review', reason: '原决定有误' } as const;
  await write(api, streamOf.reviewRequest(cycle, code, 'document-review'), {
    type: 'ReviewRequested',
    stage: 'document-review',
    grounds: { ref: 'a'.repeat(32), hmac: 'b'.repeat(64) },
  });
  api.now = '2026-08-04T02:00:00.000Z';
  await write(api, streamOf.cycle(cycle), {
    ...decision,
    type: 'ApplicationReinstated',
    ground: 'review',
    evidence: ['e'.repeat(20)],
    proposal: 1,
    proposedBy: 'lin',
  });
  await write(api, streamOf.cycle(cycle), {
    ...decision,
    type: 'LateStageClosed',
    passed: false,
    reason: '补行评审后仍缺少改进的证据。',
    reviewable: false,
    basis: {},
  });
  return { api, code, name };
};

const notCandidate = async (): Promise<Left> => {
  const api = await reviewedYear({ quality: 2 });
  await consult(api, cycle, 'candidates');
  await api.done('POST', `/api/office/cycles/${cycle}/candidates`, {
    as: officer,
    body: {
      candidates: [{ code: codeOf(1), award: 'quality', reason: '评审组建议' }],
      omitted: [{ code: codeOf(2), reason: '卓越绩效模式的推行时间较短。' }],
    },
  });
  return left(api, 2);
};

const stoppedByOffice = async (): Promise<Left> => {
  const api = await reviewedYear({ quality: 2, closed: 2 });
  await api.done('POST', `/api/office/cycles/${cycle}/terminations`, {
    as: officer,
    body: { code: codeOf(2), heardOn: '2026-08-01', reason: '提供虚假的检测报告。' },
  });
  return left(api, 2);
};

/** Stopped while it was on the list: one end, not two. */
const stoppedByCommittee = async (): Promise<Left> => {
  const api = await listedYear({ quality: 2 });
  await publishNotice(api);
  await api.done('POST', `/api/committee/cycles/${cycle}/terminations`, {
    as: chair,
    body: { code: codeOf(2), heardOn: '2026-09-17', reason: '经查存在严重违法行为。', minutes: '纪要' },
  });
  await endNotice(api, endsAt);
  return left(api, 2);
};

const undecidable = async (): Promise<Left> => {
  const api = await reviewedYear({ quality: 2 });
  await submitCandidates(api);
  await write(api, streamOf.resolution(cycle, `left-out-${codeOf(2)}`), {
    type: 'CandidateLeftOut',
    code: codeOf(2),
    session: 'quality-1',
    reason: '应当回避的委员超过半数。',
    minutes: '纪要',
  });
  await holdBallot(api, votesFor({ [codeOf(1)]: 7 }));
  return left(api, 2);
};

const votedDown = async (): Promise<Left> => {
  const api = await reviewedYear({ quality: 2 });
  await submitCandidates(api);
  await holdBallot(api, votesFor({ [codeOf(1)]: 7, [codeOf(2)]: 3 }));
  return left(api, 2);
};

const withoutPlace = async (): Promise<Left> => left(await listedYear({ quality: 6 }), 6);

const objectedTo = async (): Promise<Left> => {
  const api = await listedYear({ quality: 2 });
  await publishNotice(api);
  const receipt = await lodge(api, codeOf(2), '2026-09-21T00:00:00.000Z');
  await endNotice(api, endsAt);
  await investigate(api, receipt, true);
  await reportAndExamine(api, [receipt]);
  await rule(api, receipt, true);
  await runMachine(api);
  return left(api, 2);
};

const takenOff = async (): Promise<Left> => {
  const api = await noticed({ quality: 2 });
  const number = await submitList(api);
  await api.done('POST', onSubmission(number, 'return'), { as: government, body: { reason: '请复议' } });
  const body = { removed: [{ code: codeOf(2), reason: '经复议，创新成效尚不明显。' }] };
  expect(await reconsider(api, number, body)).toMatchObject({ status: 201 });
  await runMachine(api);
  return left(api, 2);
};

const refused = async (): Promise<Left> => {
  const api = await noticed({ quality: 2 });
  const number = await submitList(api);
  api.now = '2026-09-30T03:00:00.000Z';
  await approve(api, number, approval([codeOf(1)], [{ code: codeOf(2), reason: '有关事项尚在核查。' }]));
  return left(api, 2);
};

const notQualified = async (): Promise<Left> => {
  const begun = await ReviewYear.begin([{}, {}]);
  const judged = conditions.map((each) =>
    each.condition === '3' ? { ...each, verdict: 'not-met', reason: '环境管理体系认证证书已过期。' } : each,
  );
  const code = begun.code(2);
  await begun.assess(code, { qualified: false, reason: '不符合申报条件。', conditions: judged });
  await begun.assess(begun.code(1));
  await begun.pass('qualification-review');
  return { api: begun.api, code, name: '测试组织2有限公司' };
};

interface Way {
  readonly way: string;
  readonly go: () => Promise<Left>;
  readonly ending: string;
  readonly says: readonly string[];
  readonly issuer: string;
  readonly time?: number;
  readonly reviewable?: boolean;
}

const ways: readonly Way[] = [
  {
    way: 'A14.1: not qualified',
    go: notQualified,
    ending: 'qualification-review',
    says: ['未列入符合申报条件的名单', '不符合申报条件。', '：不符合。环境管理体系认证证书已过期。'],
    issuer: office,
    reviewable: true,
  },
  {
    way: 'A14.2: eliminated in the document review',
    go: () => closeStage('document-review', 1),
    ending: 'document-review',
    says: ['未进入现场评审', '过程的测量和改进缺少证据。', '第十四条第（二）项'],
    issuer: office,
    reviewable: true,
  },
  {
    way: 'A14.3: not on the shortlist',
    go: () => closeStage('site-visit', 2),
    ending: 'site-visit',
    says: ['未入围陈述答辩', '过程的测量和改进缺少证据。'],
    issuer: office,
    reviewable: true,
  },
  {
    way: 'A14.2g: out again as a late entrant',
    go: failAgain,
    ending: 'document-review',
    time: 2,
    says: ['未进入现场评审', '补行评审后仍缺少改进的证据。'],
    issuer: office,
  },
  {
    way: 'A14.5a: no candidate',
    go: notCandidate,
    ending: 'comprehensive-review',
    says: ['未列入候选授奖名单', '卓越绩效模式的推行时间较短。'],
    issuer: office,
    reviewable: true,
  },
  {
    way: 'A14.5a: stopped by the office, after it was heard',
    go: stoppedByOffice,
    ending: 'termination',
    says: ['听取贵单位意见（2026年8月1日）后，我办决定终止对贵单位的评审', '提供虚假的检测报告。'],
    issuer: office,
  },
  {
    way: 'A14.5a: stopped by the committee while on the list',
    go: stoppedByCommittee,
    ending: 'termination',
    says: ['听取贵单位意见（2026年9月17日）后，评审委员会决定终止', '经查存在严重违法行为。'],
    issuer: committee,
  },
  {
    way: 'A14.5b: no valid ballot was to be had',
    go: undecidable,
    ending: 'left-out',
    says: ['无法形成有效表决', '应当回避的委员超过半数。'],
    issuer: committee,
  },
  {
    way: 'A14.5b: no majority',
    go: votedDown,
    ending: 'ballot',
    says: ['经表决，贵单位未列入初选授奖名单', '赞成票未达到规定的多数'],
    issuer: committee,
  },
  {
    way: 'A14.5c: a majority and no place',
    go: withoutPlace,
    ending: 'ballot',
    says: ['经表决，贵单位未列入初选授奖名单', '获奖组织数量有限额'],
    issuer: committee,
  },
  {
    way: 'A14.6d: an objection was upheld',
    go: objectedTo,
    ending: 'objection',
    says: ['异议成立，贵单位不再列入授奖名单', '异议属实'],
    issuer: committee,
  },
  {
    way: 'A14.7b: taken off by the committee',
    go: takenOff,
    ending: 'reconsideration',
    says: ['经评审委员会复议，贵单位不再列入授奖名单', '经复议，创新成效尚不明显。'],
    issuer: committee,
  },
  {
    way: 'A14.7b: not approved',
    go: refused,
    ending: 'approval',
    says: ['区人民政府未批准对贵单位授奖', '有关事项尚在核查。'],
    issuer: office,
  },
];

describe('everyone whose application ends is told in writing', () => {
  it.each(ways)('A14.2g: $way', async ({ go, ending, time, says, issuer, reviewable = false }) => {
    const { api, code, name } = await go();
    const notices = (await dueOf(api)).filter(({ kind }) => kind === 'not-passed-notice');
    const document = `not-passed-notice.${ending}-${code}${time === undefined ? '' : `-${time}`}`;
    // One notice and no other: whoever was brought back or stopped has one end.
    expect(notices.map((notice) => notice.document)).toEqual([document]);
    expect(notices[0]).toMatchObject({
      addressee: name,
      due: expect.stringContaining('T16:00:00.000Z'),
    });
    const documentNumber = '温瓯质评办〔2026〕12号';
    const drafted = await draft(api, { ...notices[0]?.draft, documentNumber, contact: '评审办 0577-88888888' });
    expect(drafted.document).toBe(document);
    const lines = await linesOfDraft(api, drafted);
    expect(lines[0]).toBe(documentNumber);
    expect(lines[2]).toBe(`${name}：`);
    expect(lines.slice(-3)).toEqual([issuer, officialDate(civilDateOf(api.now)), '（联系方式：评审办 0577-88888888）']);
    expect(lines.filter((line) => line === office || line === committee)).toEqual([issuer]);
    const text = lines.join('\n');
    for (const said of says) expect(text).toContain(said);
    expect(text.includes(review)).toBe(reviewable);
    expect(text).not.toMatch(/undefined|NaN|【|诸葛某|\d票|\d分/);
    expect((await dueOf(api)).map((due) => due.document)).not.toContain(document);
  });

  it('A14.2g: whoever withdrew asked for no notice, and whoever moved up is none of those voted down', async () => {
    const api = await listedYear({ quality: 6 });
    await publishNotice(api);
    const receipt = await lodge(api, codeOf(3), '2026-09-21T00:00:00.000Z');
    await endNotice(api, endsAt);
    await investigate(api, receipt, true);
    await reportAndExamine(api, [receipt]);
    await rule(api, receipt, true);
    await runMachine(api);
    await write(api, streamOf.application(cycle, codeOf(5)), { type: 'ApplicationWithdrawn', reason: '经营调整' });
    await runMachine(api);
    const notices = (await dueOf(api)).filter(({ kind }) => kind === 'not-passed-notice');
    expect(notices.map(({ draft: { code } }) => code)).toEqual([codeOf(3)]);
  });

  it('A20d: a reason that was written for the committee and tells the team’s recommendation is not sent to the organisation', async () => {
    const api = await reviewedYear({ quality: 2 });
    await consult(api, cycle, 'candidates');
    await api.done('POST', `/api/office/cycles/${cycle}/candidates`, {
      as: officer,
      body: {
        candidates: [{ code: codeOf(1), award: 'quality', reason: '评审组建议' }],
        omitted: [{ code: codeOf(2), reason: '评审组一致建议不授奖，管理成熟度不足。' }],
      },
    });
    const body = { kind: 'not-passed-notice', code: codeOf(2), ending: 'comprehensive-review' };
    expect((await tryDraft(api, body)).body.gaps?.map(({ problem }) => problem)).toEqual(['提到了评审组建议']);
    await draft(api, { ...body, wording: '管理成熟度不足。' });
  });

  it('A14.2g: what waits longer than it should is overdue and stands first, and nothing follows', async () => {
    const { api, code } = await closeStage('document-review', 1);
    const ofNotice = async () => (await dueOf(api)).find(({ draft: { code: of } }) => of === code);
    // Elimination on Monday 3 August: five working days end on the 10th at 24:00.
    api.now = '2026-08-10T15:59:59.999Z';
    expect(await ofNotice()).toMatchObject({ due: '2026-08-10T16:00:00.000Z', overdue: false });
    api.now = '2026-08-10T16:00:00.000Z';
    expect(await ofNotice()).toMatchObject({ overdue: true });
    const dates = (await dueOf(api)).map(({ due }) => due);
    expect(dates).toEqual(dates.toSorted());
  });

  it('A8a: whatever is due can be drafted as the list says, to the addressee that it names', async () => {
    const { api } = await objectedTo();
    await write(api, streamOf.cycle(cycle), {
      type: 'CriteriaRecorded',
      edition: 'gbt-19580-2012',
      lookedUpOn: '2026-03-01',
    });
    const due = await dueOf(api);
    expect(new Set(due.map(({ kind }) => kind))).toEqual(
      new Set([
        'call',
        'not-passed-notice',
        'opinion-inquiry',
        'public-notice',
        'objection-accepted',
        'objection-ruled',
        'investigation-report',
      ]),
    );
    for (const { draft: body, addressee, document } of due) {
      expect((await draft(api, body)).document).toBe(document);
      const { documents } = await api.done<{ documents: { document: string; addressees: string[] }[] }>(
        'GET',
        `/api/documents/cycles/${cycle}`,
        { as: officer },
      );
      const { addressees } = documents.find((each) => each.document === document) ?? {};
      expect(addressees).toEqual(addressee === '社会公众' ? [] : [addressee]);
    }
    expect(await dueOf(api)).toEqual([]);
  });

  it('A14.6c: a ruling’s words that give the objector away leave neither in the notice nor in the letter', async () => {
    const api = await listedYear({ quality: 2 });
    await publishNotice(api);
    const receipt = await lodge(api, codeOf(2), '2026-09-21T00:00:00.000Z');
    await endNotice(api, endsAt);
    await investigate(api, receipt, true);
    await reportAndExamine(api, [receipt]);
    await api.done('POST', `/api/committee/cycles/${cycle}/notices/n1/opinions/${receipt}/ruling`, {
      as: chair,
      body: { upheld: true, reason: '诸葛某提供的检测报告属实。' },
    });
    await runMachine(api);
    const wording = '经查，检测报告不合格属实。';
    const bodies = [
      { kind: 'not-passed-notice', code: codeOf(2), ending: 'objection' },
      { kind: 'objection-ruled', notice: 'n1', receipt, to: 'organisation' },
    ];
    for (const body of bodies) {
      const told = await tryDraft(api, body);
      expect([told.status, told.body.type]).toEqual([400, 'urn:ouhai-quality-award:problem:document-leaks']);
      expect(JSON.stringify(told.body)).not.toContain('诸葛某');
      const lines = await draftedLines(api, { ...body, wording });
      expect(lines.join('\n')).toContain(wording);
      expect(lines.join('\n')).not.toContain('诸葛某');
    }
  });
});
