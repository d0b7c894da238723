import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { differencesOf } from '../../../functions/domain/application/difference.ts';
import type { Person } from '../../kit/api.ts';
import {
  applicant,
  bring,
  code,
  codeNumbered,
  exampleForm,
  officer,
  record,
  submitted,
  write,
} from '../../kit/applicant.ts';

interface Comparison {
  readonly differences: readonly {
    readonly section: string;
    readonly at: string;
    readonly label: string;
    readonly before?: unknown;
    readonly after?: unknown;
  }[];
  readonly people: boolean;
}

/** Submitted, asked for a correction, and corrected in three sections. */
const corrected = async () => {
  const { api, evidence, receipt } = await submitted();
  const full = exampleForm(evidence);
  api.now = '2026-05-10T02:00:00.000Z';
  await record(api, streamOf.cycle('2026'), { type: 'WindowClosing', at: '2026-04-30T16:00:00.000Z' });
  await record(api, streamOf.cycle('2026'), {
    type: 'WindowClosed',
    applicants: [{ code, award: 'quality', version: receipt.version, acceptanceNumber: 'SL2026-001' }],
  });
  const request = await record(api, streamOf.assessment('2026', code), {
    type: 'CorrectionRequested',
    items: ['请更正从业人数、认证证书和联系人'],
    facts: [],
    due: '2026-05-20T16:00:00.000Z',
  });
  const renewed = await bring(api, applicant, code, '换发的环境管理体系认证证书');
  const { eligibility = {} } = full;
  const [quality, environment] = eligibility.certificates as [object, object];
  const certificates = [quality, { ...environment, evidence: renewed, validUntil: '2028-06-30' }];
  const innovations = [
    ...(eligibility.innovations as object[]),
    { kind: 'management', name: '精益管理', year: 2025, effect: '成本下降', evidence },
  ];
  await write(api, applicant, {
    organisation: { ...full.organisation, employees: 300 },
    eligibility: { ...eligibility, certificates, innovations },
    contact: { ...full.contact, name: '新联系人' },
  });
  const sections = ['organisation', 'eligibility', 'contact'];
  const { version } = await api.done<{ version: number }>('POST', '/api/applicant/cycles/2026/application/correct', {
    as: applicant,
    body: { request, answers: [{ item: 1, sections, answer: '已更正' }] },
  });
  return { api, earlier: receipt.version, later: version };
};

const own = (earlier: number, later: number) =>
  `/api/applicant/cycles/2026/application/comparisons/${earlier}/${later}`;
const byOffice = (earlier: number, later: number) =>
  `/api/office/cycles/2026/applications/${code}/comparisons/${earlier}/${later}`;

describe('two versions of an application', () => {
  it('A13f, A14.1b: every changed field under its label, before and after, files by their titles; what is the same is not there', async () => {
    const { api, earlier, later } = await corrected();
    await api.done('POST', '/api/office/cycles/2026/interests', {
      as: officer,
      body: { undertaking: true, interests: [] },
    });
    const seen = await api.done<Comparison>('GET', own(earlier, later), { as: applicant });
    expect(seen.people).toBe(true);
    expect(seen.differences).toEqual(
      expect.arrayContaining([
        { section: 'organisation', at: 'organisation.employees', label: '从业人数', before: 320, after: 300 },
        {
          section: 'eligibility',
          at: 'eligibility.certificates.1.validUntil',
          label: '质量、环境管理体系等认证（第三项） 第2项 有效期至',
          before: '2027-12-31',
          after: '2028-06-30',
        },
        {
          section: 'eligibility',
          at: 'eligibility.certificates.1.evidence',
          label: '质量、环境管理体系等认证（第三项） 第2项 证明材料',
          before: '证明',
          after: '换发的环境管理体系认证证书',
        },
        expect.objectContaining({ at: 'eligibility.innovations.4.name', after: '精益管理' }),
        { section: 'contact', at: 'contact.name', label: '联系人', before: '示例联系人', after: '新联系人' },
      ]),
    );
    expect(new Set(seen.differences.map(({ section }) => section))).toEqual(
      new Set(['organisation', 'eligibility', 'contact']),
    );
    expect(seen.differences.some(({ at }) => at.startsWith('eligibility.certificates.0'))).toBe(false);
    expect(seen.differences.find(({ at }) => at === 'eligibility.innovations.4.name')).not.toHaveProperty('before');
    expect(await api.done('GET', byOffice(earlier, later), { as: officer })).toEqual(seen);
    const { versions } = await api.done<{ versions: { version: number }[] }>(
      'GET',
      `/api/office/cycles/2026/applications/${code}`,
      { as: officer },
    );
    expect(versions.map(({ version }) => version)).toEqual([earlier, later]);
  });

  it('A13f: backwards what was new is gone; a version with itself differs in nothing; what is no version is named', async () => {
    const { api, earlier, later } = await corrected();
    const back = await api.done<Comparison>('GET', own(later, earlier), { as: applicant });
    expect(back.differences).toContainEqual(
      expect.objectContaining({ at: 'eligibility.innovations.4.name', before: '精益管理' }),
    );
    expect(back.differences.find(({ at }) => at === 'eligibility.innovations.4.name')).not.toHaveProperty('after');
    expect((await api.done<Comparison>('GET', own(later, later), { as: applicant })).differences).toEqual([]);
    const none = await api.call('GET', own(earlier, 99), { as: applicant });
    expect(none).toMatchObject({ status: 404, body: { remedy: expect.stringContaining(`${earlier}、${later}`) } });
  });

  it('A20b, A20d: is read by the organisation and by an officer without an interest in it, and by nobody else', async () => {
    const { api, earlier, later } = await corrected();
    expect((await api.call('GET', byOffice(earlier, later), { as: officer })).status).toBe(403);
    await api.done('POST', '/api/office/cycles/2026/interests', {
      as: officer,
      body: { undertaking: true, interests: [{ organisation: code, relation: 'relative', explanation: '亲属任职' }] },
    });
    expect((await api.call('GET', byOffice(earlier, later), { as: officer })).status).toBe(403);
    const rival: Person = { id: 'zhao', roles: ['applicant'], unit: codeNumbered(18) };
    expect((await api.call('GET', own(earlier, later), { as: rival })).status).toBe(404);
    const asked = `${own(earlier, later)}?organisation=${code}`;
    expect((await api.call('GET', asked, { as: rival })).status).toBe(403);
  });

  it('A13f: people that were erased are said to be missing, and not taken for a change', async () => {
    const { api, earlier, later } = await corrected();
    const history = await api.services.journal.load(streamOf.application('2026', code));
    const first = history.find(({ version }) => version === earlier)?.event;
    if (first?.type !== 'ApplicationSubmitted') throw new Error('the first version is the submission');
    await api.services.privates.erase(first.contact.ref);
    const seen = await api.done<Comparison>('GET', own(earlier, later), { as: applicant });
    expect(seen.people).toBe(false);
    expect(new Set(seen.differences.map(({ section }) => section))).toEqual(new Set(['organisation', 'eligibility']));
  });
});

describe('the fields in which two contents differ', () => {
  it('A13f: falsy values are values, an emptied list loses its fields, order of keys is nothing', () => {
    expect(differencesOf({ a: false, b: 0, c: '' }, { c: '', b: 0, a: false })).toEqual([]);
    expect(differencesOf({ a: false, b: 0 }, { a: true, b: 0.5 })).toEqual([
      { path: ['a'], before: false, after: true },
      { path: ['b'], before: 0, after: 0.5 },
    ]);
    expect(differencesOf({ list: ['x', 'y'] }, { list: [] })).toEqual([
      { path: ['list', 0], before: 'x' },
      { path: ['list', 1], before: 'y' },
    ]);
  });
});
