import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { evidenceKey } from '../../../functions/adapters/application-content.ts';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Api, Person } from '../../kit/api.ts';
import { bring } from '../../kit/applicant.ts';
import { noticed } from '../../kit/approval.ts';
import { codeOf, cycle, undertake, write } from '../../kit/decision.ts';
import { officer } from '../../kit/seats.ts';
import { conferredYear } from '../../kit/winners.ts';

const other: Person = { id: 'wang', roles: ['office'] };
const winner: Person = { id: 'a1', roles: ['applicant'], unit: codeOf(1) };
const path = `/api/documents/cycles/${cycle}`;
const id = `certificate.${codeOf(1)}`;
const number = 'OHZJ-2026-ZL-01';

const draft = (api: Api, more: object = {}) =>
  api.call<{ draft: number; sha256: string; title: string }>('POST', path, {
    as: officer,
    body: { kind: 'certificate', code: codeOf(1), ...more },
  });

/** The paragraphs of a stored .docx. */
const textOf = async (api: Api, sha256: string) => {
  const bytes = await api.services.files.read('evidence', evidenceKey(cycle, 'office', sha256));
  const xml = strFromU8(unzipSync(bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .filter((text) => text !== '');
};

const revoke = (api: Api) =>
  write(api, streamOf.revocation(cycle, codeOf(1)), {
    type: 'RevocationApproved',
    code: codeOf(1),
    ground: 'fraud',
    petition: 1,
    documentNumber: '温瓯政发〔2027〕8号',
    decidedOn: '2027-05-10',
  });

describe('a certificate as a document', () => {
  it('A15a, A21a: says what the award’s record says and nothing that an officer entered', async () => {
    const api = await conferredYear();
    const { status, body } = await draft(api);
    expect([status, body]).toMatchObject([201, { document: id, title: `瓯海组织1证书${number}` }]);
    const drawn = await textOf(api, body.sha256);
    expect(drawn).toEqual([
      '证  书',
      '瓯海组织1：',
      '授予2026年度“瓯海区政府质量奖”称号。',
      `证书编号：${number}`,
      '表彰决定：温瓯政发〔2026〕31号',
      `扫码或访问 https://award.example/certificates/${number} 查验`,
      '温州市瓯海区人民政府',
      '2026年9月30日',
    ]);
    for (const more of [
      { on: '2026-10-01' },
      { documentNumber: '温瓯政发〔2026〕99号' },
      { checkAt: 'https://elsewhere.example' },
      { organisation: '冒用者' },
    ]) {
      expect(await draft(api, more)).toMatchObject({ status: 400 });
    }
    expect(await api.done('GET', `/api/public/certificates/${number}`)).toMatchObject({
      verified: true,
      name: '瓯海组织1',
      documentNumber: '温瓯政发〔2026〕31号',
      decidedOn: '2026-09-30',
    });
  });

  it('A21a: none before the government conferred, none for who did not win', async () => {
    const api = await noticed({ quality: 1 });
    expect(await draft(api)).toMatchObject({ status: 404 });
    expect(await draft(await conferredYear(), { code: codeOf(9) })).toMatchObject({ status: 404 });
  });

  it('A8a, A15a: is due after the conferral, reviewed, issued under its own number, served; then the winner has it', async () => {
    const api = await conferredYear();
    const due = async () =>
      (await api.done<{ due: { document: string }[] }>('GET', path, { as: other })).due
        .map(({ document }) => document)
        .filter((document) => document.startsWith('certificate.'))
        .toSorted();
    expect(await due()).toEqual([id, `certificate.${codeOf(2)}`]);
    await draft(api);
    expect(await due()).toEqual([`certificate.${codeOf(2)}`]);
    await undertake(api, other.id);
    await api.done('POST', `${path}/${id}/review`, { as: other, body: { draft: 1 } });
    const scan = await bring(api, officer, 'office', '盖章证书');
    const issue = (documentNumber: string) =>
      api.call('POST', `${path}/${id}/issue`, {
        as: officer,
        body: { draft: 1, documentNumber, signedBy: '区长', on: '2026-09-30', scan },
      });
    const wrong = await issue('温瓯政发〔2026〕31号');
    expect(wrong.body.gaps).toEqual([{ at: 'body.documentNumber', problem: `核过的文稿上印的是${number}` }]);
    expect(await issue(number)).toMatchObject({ status: 201 });
    await api.done('POST', `${path}/${id}/service`, {
      as: officer,
      body: { addressee: '瓯海组织1', way: 'in-person', on: '2026-09-30' },
    });
    expect(await api.done('GET', `/api/documents/letters/${cycle}`, { as: winner })).toMatchObject({
      letters: [{ document: id, documentNumber: number }],
    });
  });

  it('A17b, A17c: once the title is revoked no certificate is made, nor is one due', async () => {
    const api = await conferredYear();
    await revoke(api);
    expect(await draft(api)).toMatchObject({
      status: 422,
      body: { type: 'urn:ouhai-quality-award:problem:title-revoked' },
    });
    const { due } = await api.done<{ due: { document: string }[] }>('GET', path, { as: other });
    expect(due.map(({ document }) => document)).not.toContain(id);
  });
});
