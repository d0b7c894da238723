import { compactVerify, createLocalJWKSet } from 'jose';
import { describe, expect, it } from 'vitest';
import { signCertificate } from '../../../functions/adapters/certificates.ts';
import { SignerMemory } from '../../../functions/adapters/ledger-memory.ts';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { type ConferredAward, certificateStatementOf } from '../../../functions/domain/award/award.ts';
import { positionOf } from '../../../functions/domain/procedure/position.ts';
import { conferAwards } from '../../../functions/procedure/confer-awards/confer-awards.ts';
import { Api } from '../../kit/api.ts';
import { approval, approve, noticed } from '../../kit/approval.ts';
import { awardRecord } from '../../kit/award.ts';
import { codeOf, cycle, submitList, write, yearOf } from '../../kit/decision.ts';
import { officer } from '../../kit/seats.ts';
import { conferredYear } from '../../kit/winners.ts';

const check = (api: Api, number = 'OHZJ-2026-ZL-01') =>
  api.done<Record<string, unknown> & { jws: string }>('GET', `/api/public/certificates/${number}`);

/** A year at the moment of conferral, with what confers. */
const commended = async () => {
  const api = await noticed({ quality: 1, innovation: 1 });
  const number = await submitList(api);
  api.now = '2026-09-30T03:00:00.000Z';
  await approve(api, number, approval([1, 2].map(codeOf)));
  const body = { documentNumber: '温瓯政发〔2026〕31号', decidedOn: '2026-09-30' };
  await api.done('POST', `/api/office/cycles/${cycle}/commendation`, { as: officer, body });
  const { step, round } = positionOf(await yearOf(api), api.now);
  const { journal, certificateKeys: key } = api.services;
  const confer = (signer: { sign(content: string): Promise<string> } = key) =>
    conferAwards({ journal, signer, keys: key }, { cycle, generation: 1, step, round, now: api.now });
  return { api, confer };
};

describe('the certificate check', () => {
  it('A15a, A21a: answers what the government signed; a third party verifies it offline with the published keys', async () => {
    const api = await conferredYear();
    const answer = await check(api);
    expect(answer).toMatchObject({ verified: true, status: 'valid', certificateNumber: 'OHZJ-2026-ZL-01' });
    const keySet = await api.done<{ keys: object[] }>('GET', '/api/public/certificate-keys');
    expect(answer.key).toEqual(keySet.keys[0]);
    expect(JSON.stringify(keySet)).not.toMatch(/"d"|arn:/);
    const { payload } = await compactVerify(answer.jws, createLocalJWKSet(keySet));
    const statement = JSON.parse(new TextDecoder().decode(payload));
    expect(statement).toEqual(answer.statement);
    expect(statement).toEqual({
      number: 'OHZJ-2026-ZL-01',
      organisation: { name: '瓯海组织1', code: codeOf(1) },
      award: 'quality',
      year: '2026',
      approval: { documentNumber: '温瓯政发〔2026〕30号', decidedOn: '2026-09-30' },
      commendation: { documentNumber: '温瓯政发〔2026〕31号', decidedOn: '2026-09-30' },
      conferredBy: '温州市瓯海区人民政府',
    });
  });

  it('A21a: is signed in the append itself: conferred twice, or by two machines at once, the recorded signature stands', async () => {
    const { api, confer } = await commended();
    await Promise.all([confer(), confer()]);
    const { jws } = await check(api);
    await confer();
    expect((await check(api)).jws).toBe(jws);
    const histories = [...(await api.services.journal.list('award', cycle)).values()];
    expect(histories.map(({ length }) => length)).toEqual([1, 1]);
    expect((await check(api)).verified).toBe(true);
  });

  it('A21a: nothing is conferred without a signature; the next attempt confers', async () => {
    const { api, confer } = await commended();
    const failing = { sign: () => Promise.reject(new Error('KMS is throttled')) };
    await expect(confer(failing)).rejects.toThrow('KMS is throttled');
    expect((await api.services.journal.list('award', cycle)).size).toBe(0);
    await confer();
    expect(await check(api)).toMatchObject({ verified: true });
  });

  const signedBy = async (signer: SignerMemory, code = codeOf(1), year = cycle): Promise<ConferredAward> => {
    const record = awardRecord();
    const statement = certificateStatementOf(year, code, record);
    return { ...record, certificate: await signCertificate(statement, signer, signer) };
  };

  it('A21a: a record as it was signed is valid', async () => {
    const api = new Api();
    await write(api, streamOf.award(cycle, codeOf(1)), await signedBy(api.services.certificateKeys));
    expect(await check(api)).toMatchObject({ verified: true, status: 'valid' });
  });

  it.each<[string, Partial<ConferredAward>]>([
    ['another name', { name: '冒用者有限公司' }],
    ['another award', { award: 'innovation' }],
    ['another number', { certificateNumber: 'OHZJ-2026-ZL-02' }],
    ['another approval', { approval: { documentNumber: '温瓯政发〔2026〕1号', decidedOn: '2026-07-30' } }],
    ['another day of approval', { approval: { documentNumber: '温瓯政发〔2026〕19号', decidedOn: '2026-07-31' } }],
    ['another commendation', { documentNumber: '温瓯政发〔2026〕1号' }],
    ['another day', { decidedOn: '2026-08-02' }],
    ['no signature', { certificate: awardRecord().certificate }],
  ])('A21a: a tampered record does not verify: %s', async (_, change) => {
    const api = new Api();
    const record = { ...(await signedBy(api.services.certificateKeys)), ...change };
    await write(api, streamOf.award(cycle, codeOf(1)), record);
    expect(await check(api, record.certificateNumber)).toMatchObject({ verified: false, status: 'unverified' });
  });

  it('A21a: nor does a genuine signature under another organisation, in another year, or by a key that is not ours', async () => {
    const api = new Api();
    const { certificateKeys: key } = api.services;
    await write(api, streamOf.award(cycle, codeOf(2)), await signedBy(key));
    expect(await check(api)).toMatchObject({ verified: false, status: 'unverified' });
    const elsewhere = new Api();
    await write(
      elsewhere,
      streamOf.award(cycle, codeOf(1)),
      await signedBy(elsewhere.services.certificateKeys, codeOf(1), '2025'),
    );
    expect(await check(elsewhere)).toMatchObject({ verified: false });
    const forged = new Api();
    await write(forged, streamOf.award(cycle, codeOf(1)), await signedBy(new SignerMemory()));
    const answer = await check(forged);
    expect(answer).toMatchObject({ verified: false, status: 'unverified' });
    expect(answer).not.toHaveProperty('key');
  });

  it('A17c, A21a: the register shows a record that was not signed as unverified, and one that was as what it is', async () => {
    const api = await conferredYear();
    await write(api, streamOf.award(cycle, codeOf(9)), awardRecord({ certificateNumber: 'OHZJ-2026-ZL-05' }));
    const { winners } = await api.done<{ winners: object[] }>('GET', '/api/public/winners');
    expect(winners).toMatchObject([
      { certificateNumber: 'OHZJ-2026-ZL-01', verified: true, status: 'valid' },
      { certificateNumber: 'OHZJ-2026-ZL-05', verified: false, status: 'unverified' },
      { certificateNumber: 'OHZJ-2026-CX-01', verified: true, status: 'valid' },
    ]);
  });
});
