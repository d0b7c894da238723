import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { messagesOf } from '../../../functions/domain/message/messages.ts';
import type { Api, Person } from '../../kit/api.ts';
import { bring } from '../../kit/applicant.ts';
import { codeOf, cycle } from '../../kit/decision.ts';
import { chair, government, officer } from '../../kit/seats.ts';
import { byGovernment, conferredYear, officeProof, onWinner, winnerAt } from '../../kit/winners.ts';

const winner: Person = { id: 'wang', roles: ['applicant'], unit: codeOf(1) };
const reports = `/api/applicant/cycles/${cycle}/duty-reports`;
const title = `/api/applicant/cycles/${cycle}/title`;

interface Title {
  readonly status: string;
  readonly duties: readonly { duty: number; done: boolean }[];
  readonly reports: readonly { report: number; state: string; reason?: string }[];
}

const plan = async (api: Api): Promise<number> => {
  const body = { kind: 'experience-sharing', what: '全区质量管理经验交流会', due: '2027-03-15' };
  return (await api.done<{ version: number }>('POST', onWinner(1, 'duties'), { as: officer, body })).version;
};

const activity = (evidence: readonly string[], changes: object = {}) => ({
  kind: 'experience-sharing',
  what: '经验交流会',
  on: '2027-03-12',
  result: '到会46家企业',
  evidence,
  ...changes,
});

const report = (api: Api, body: object, as: Person = winner) =>
  api.call<{ report: number }>('POST', reports, { as, body });

const own = (api: Api, as: Person = winner) => api.done<Title>('GET', title, { as });

const spring = async () => {
  const api = await conferredYear();
  api.now = '2027-03-13T02:00:00.000Z';
  return { api, duty: await plan(api), proof: await bring(api, winner, codeOf(1), '活动照片和签到表') };
};

describe('a winner reports its own activities', () => {
  it('A18a: a planned one, with proof; done once the office acknowledges it, and both are told', async () => {
    const { api, duty, proof } = await spring();
    const { status, body } = await report(api, activity([proof], { duty }));
    expect(status).toBe(201);
    expect(await own(api)).toMatchObject({
      status: 'valid',
      duties: [{ duty, done: false }],
      reports: [{ report: body.report, state: 'reported' }],
    });
    const answer = onWinner(1, `duty-reports/${body.report}/acknowledgement`);
    for (const as of [winner, chair, government]) {
      expect((await api.call('POST', answer, { as, body: {} })).status).toBe(403);
    }
    expect((await api.call('POST', answer, { as: officer, body: {} })).status).toBe(201);
    expect((await api.call('POST', answer, { as: officer, body: {} })).status).toBe(409);
    expect(await own(api)).toMatchObject({ duties: [{ duty, done: true }], reports: [{ state: 'acknowledged' }] });
    expect(await winnerAt(api, 1)).toMatchObject({
      duties: [{ duty, on: '2027-03-12', result: '到会46家企业' }],
      reports: [{ state: 'acknowledged', evidence: [proof] }],
    });
    const completion = { as: officer, body: { on: '2027-03-12', result: '重复登记' } };
    expect((await api.call('POST', onWinner(1, `duties/${duty}/completion`), completion)).status).toBe(409);
    const { journal } = api.services;
    const [reported] = await journal.load(streamOf.dutyReport(cycle, codeOf(1)));
    const acknowledged = (await journal.load(streamOf.honours(cycle, codeOf(1)))).at(-1);
    if (!reported || !acknowledged) throw new Error('both are in the journal');
    expect(messagesOf(reported, {}).map(({ to, template }) => [to, template])).toEqual([
      [{ kind: 'role', role: 'office' }, 'duty-reported'],
    ]);
    expect(messagesOf(acknowledged, {}).map(({ to, template }) => [to, template])).toEqual([
      [{ kind: 'unit', unit: codeOf(1) }, 'duty-acknowledged'],
    ]);
  });

  it('A18a: one of its own accord; returned with a reason, it can be made anew, a pending one not twice', async () => {
    const { api, duty, proof } = await spring();
    expect((await report(api, activity([proof], { kind: 'visit', what: '接待参观' }))).status).toBe(201);
    const first = await report(api, activity([proof], { duty }));
    expect((await report(api, activity([proof], { duty }))).status).toBe(409);
    const back = onWinner(1, `duty-reports/${first.body.report}/return`);
    expect((await api.call('POST', back, { as: officer, body: {} })).status).toBe(400);
    await api.done('POST', back, { as: officer, body: { reason: '签到表不清晰' } });
    expect((await own(api)).reports).toMatchObject([
      { state: 'reported' },
      { state: 'returned', reason: '签到表不清晰' },
    ]);
    expect((await report(api, activity([proof], { duty }))).status).toBe(201);
  });

  it('A18a: with verified files of its own, for what took place since the commendation', async () => {
    const { api, proof } = await spring();
    for (const id of [officeProof, 'f'.repeat(20)]) {
      expect(await report(api, activity([proof, id]))).toMatchObject({
        status: 422,
        body: { gaps: [{ at: 'body.evidence.1' }] },
      });
    }
    expect((await report(api, activity([]))).status).toBe(400);
    expect((await report(api, activity([proof], { on: '2026-09-29' }))).status).toBe(400);
    expect((await report(api, activity([proof], { on: '2027-03-14' }))).status).toBe(400);
    expect((await report(api, activity([proof], { duty: 99 }))).status).toBe(404);
  });

  it('A18a: the office opens what is attached to a report, and nothing before', async () => {
    const { api, proof } = await spring();
    const open = () => api.call('GET', `/api/evidence/cycles/${cycle}/${codeOf(1)}/${proof}/link`, { as: officer });
    expect((await open()).status).toBe(404);
    await report(api, activity([proof]));
    expect((await open()).status).toBe(200);
  });

  it('A18a: only a winner, and only while the title is held', async () => {
    const { api, proof } = await spring();
    const loser = { ...winner, unit: codeOf(9) };
    expect((await api.call('GET', title, { as: loser })).status).toBe(404);
    expect((await report(api, activity([proof]), loser)).status).toBe(404);
    const petition = await api.done<{ version: number }>('POST', onWinner(1, 'revocation-petitions'), {
      as: officer,
      body: { occurredOn: '2027-03-01', facts: '较大生产安全事故', evidence: [officeProof] },
    });
    await api.done('POST', byGovernment(1, 'incident', petition.version, 'approval'), {
      as: government,
      body: { documentNumber: '温瓯政发〔2027〕8号', decidedOn: '2027-03-12' },
    });
    expect(await report(api, activity([proof]))).toMatchObject({
      status: 422,
      body: { type: expect.stringMatching('title-revoked') },
    });
    expect((await own(api)).status).toBe('revoked');
  });
});
