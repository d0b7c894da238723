import { expect } from 'vitest';
import { streamOf } from '../../functions/contracts/streams.ts';
import type { Api } from './api.ts';
import { approval, approve, endsAt, lodge, noticed, reconsider } from './approval.ts';
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
} from './decision.ts';
import { consult } from './inquiries.ts';
import { conditions, ReviewYear } from './review.ts';
import { chair, government, officer } from './seats.ts';

export const office = '瓯海区政府质量奖评审委员会办公室';
export const committee = '瓯海区政府质量奖评审委员会';

interface Left {
  readonly api: Api;
  readonly code: string;
  readonly name: string;
}

const left = (api: Api, number: number): Left => ({ api, code: codeOf(number), name: `瓯海组织${number}` });

export const closeStage = async (stage: 'document-review' | 'site-visit', closed: number): Promise<Left> => {
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
    evidence: [],
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

export const objectedTo = async (): Promise<Left> => {
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

/** Every way in which an application ends, and what its notice says. */
export const ways: readonly Way[] = [
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
