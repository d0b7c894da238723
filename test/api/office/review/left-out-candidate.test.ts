import { beforeEach, describe, expect, it } from 'vitest';
import { streamOf } from '../../../../functions/contracts/streams.ts';
import { last } from '../../../../functions/domain/kernel/recorded.ts';
import type { Api } from '../../../kit/api.ts';
import { codeOf, cycle, reviewedYear, stepOf, undertake, write } from '../../../kit/decision.ts';
import { dueOf, organisation, otherOfficer } from '../../../kit/documents.ts';
import { consult } from '../../../kit/inquiries.ts';
import { chair, officer } from '../../../kit/seats.ts';

const code = codeOf(2);
const stage = 'comprehensive-review';
const scan = 'e'.repeat(20);
const onApplication = (what: string) => `/api/office/cycles/${cycle}/applications/${code}/${what}`;

let api: Api;
/** Two passed the defence; the office named the first as a candidate, and the second not. */
beforeEach(async () => {
  api = await reviewedYear({ quality: 2 });
  await undertake(api, otherOfficer.id);
  await write(api, streamOf.evidence(cycle, 'office', scan), { type: 'EvidenceCleared', key: `office/${scan}` });
  await consult(api, cycle, 'candidates');
  await name({ candidates: [candidate(1)], omitted: [{ code, reason: '推行时间较短' }] });
});

const candidate = (number: number) => ({ code: codeOf(number), award: 'quality', reason: '综合评审意见' });
const name = (body: object) => api.done('POST', `/api/office/cycles/${cycle}/candidates`, { as: officer, body });
const ask = () =>
  api.call('POST', `/api/applicant/cycles/${cycle}/application/reviews`, {
    as: organisation(code),
    body: { stage, grounds: '推行卓越绩效模式已满五年，附证明' },
  });
const handle = (what: 'acceptance' | 'answer', body: object, as = otherOfficer) =>
  api.call('POST', onApplication(`reviews/${stage}/${what}`), { as, body });
const openBallot = () =>
  api.call('POST', `/api/committee/cycles/${cycle}/sessions`, { as: chair, body: { award: 'quality' } });

const correct = async () => {
  const { version } = await api.done<{ version: number }>('POST', onApplication('reinstatements'), {
    as: officer,
    body: { stage, reason: '推行时间计算有误', evidence: [scan] },
  });
  return api.call('POST', onApplication(`reinstatements/${version}/confirmation`), { as: otherOfficer, body: {} });
};

const upheld = async () => {
  expect((await ask()).status).toBe(201);
  expect((await handle('acceptance', { accepted: true })).status).toBe(201);
  expect((await handle('answer', { upheld: true, reason: '证明属实' })).status).toBe(201);
  expect((await correct()).status).toBe(201);
};

describe('whoever was not named as a candidate', () => {
  it('A14.2g: may ask for 复核, once, by another officer than who named the candidates; the ballot waits for the answer', async () => {
    expect((await ask()).status).toBe(201);
    expect((await ask()).status).toBe(409);
    expect((await openBallot()).body.gaps).toMatchObject([{ at: code, problem: '综合审查结果的复核尚未答复' }]);
    const own = await handle('acceptance', { accepted: true }, officer);
    expect([own.status, own.body.type]).toEqual([403, 'urn:ouhai-quality-award:problem:same-handler']);
    await handle('acceptance', { accepted: true });
    await handle('answer', { upheld: false, reason: '维持原判断' });
    expect(await openBallot()).toMatchObject({ status: 201 });
    const view = await api.done<{ reviews: object[] }>('GET', `/api/applicant/cycles/${cycle}/application`, {
      as: organisation(code),
    });
    // The reason was written for the committee: the organisation has its notice.
    expect(view.reviews).toEqual([expect.objectContaining({ stage, state: 'dismissed', answer: '维持原判断' })]);
    expect(JSON.stringify(view)).not.toContain('推行时间较短');
  });

  it('A14.2g: a correction decision of two officers puts it before the office again, and the committee votes on both', async () => {
    expect(await stepOf(api)).toBe('AwaitBallots');
    await upheld();
    expect(await stepOf(api)).toBe('AwaitCandidates');
    expect((await dueOf(api)).filter(({ kind }) => kind === 'not-passed-notice')).toEqual([]);
    expect((await openBallot()).status).toBe(422);
    await name({ candidates: [candidate(2)] });
    expect(await openBallot()).toMatchObject({ status: 201 });
    const session = last(await api.services.journal.load(streamOf.session(cycle, 'quality-1')), 'SessionOpened');
    expect(session?.event.candidates.toSorted()).toEqual([1, 2].map(codeOf));
  });

  it('A14.2g: left out again it gets a second notice, without another 复核', async () => {
    await upheld();
    api.now = '2026-08-05T02:00:00.000Z';
    await name({ omitted: [{ code, reason: '成熟度不足' }], candidates: [] });
    const notices = (await dueOf(api)).filter(({ kind }) => kind === 'not-passed-notice');
    expect(notices).toMatchObject([
      { document: `not-passed-notice.${stage}-${code}-2`, draft: { code, ending: stage, time: 2 } },
    ]);
    expect((await ask()).status).toBe(409);
    expect(await openBallot()).toMatchObject({ status: 201 });
  });

  it('A14.2g: once the ballot is open nothing is corrected any more', async () => {
    expect(await openBallot()).toMatchObject({ status: 201 });
    const late = await api.call('POST', onApplication('reinstatements'), {
      as: officer,
      body: { stage, reason: '推行时间计算有误', evidence: [scan] },
    });
    expect([late.status, late.body.type]).toEqual([422, 'urn:ouhai-quality-award:problem:ballot-opened']);
  });
});
