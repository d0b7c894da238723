import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Api, Person } from '../../kit/api.ts';
import { codeOf, cycle, endNotice, listedYear, publishNotice, reviewedYear, undertake } from '../../kit/decision.ts';
import { pdf } from '../../kit/opinions.ts';
import { examplePolicy } from '../../kit/policy.ts';
import { chair, government, members, officer } from '../../kit/seats.ts';

const path = `/api/committee/cycles/${cycle}`;
const stranger: Person = { id: 'nobody', roles: ['committee'] };
const [, , , member = chair] = members;

const agendaOf = (api: Api, as: Person = chair) => api.done('GET', path, { as });

describe('the year as committee and government decide on it', () => {
  it('A7a: shows the drafts of the policy, what was determined, and where the year stands', async () => {
    const api = await reviewedYear({ quality: 2 });
    await api.done('POST', `/api/office/cycles/${cycle}/policy-drafts`, {
      as: officer,
      body: { policy: { ...examplePolicy, siteReportDays: 7 } },
    });
    expect(await agendaOf(api, government)).toMatchObject({
      position: { step: 'AwaitCandidates' },
      policy: { drafts: [{ policy: { siteReportDays: 7 } }], determined: { decidedOn: '2026-03-01' } },
      places: { quality: 5, innovation: 5 },
      stopped: [],
      notices: [],
    });
    expect(await agendaOf(api)).not.toHaveProperty('list');
  });

  it('A6b: is for who holds a published seat', async () => {
    const api = await reviewedYear({ quality: 2 });
    expect(await api.call('GET', path, { as: stranger })).toMatchObject({ status: 403 });
    expect(await api.call('GET', path, { as: officer })).toMatchObject({ status: 403 });
  });

  it('A14.5a, A20b: whom the committee stopped stands there with the reason, which who has an interest does not read', async () => {
    const api = await listedYear({ quality: 2 });
    const code = codeOf(1);
    await api.done('POST', `${path}/terminations`, {
      as: chair,
      body: { code, heardOn: '2026-03-02', reason: '查实弄虚作假', minutes: '纪要〔2026〕6号' },
    });
    await undertake(api, member.id);
    await api.done('POST', `${path}/interests/disclosures`, {
      as: member,
      body: { organisation: '瓯海组织1', relation: 'relative' },
    });
    const reasonFor = async (as: Person) => (await agendaOf(api, as)).stopped as readonly { reason?: string }[];
    expect(await reasonFor(chair)).toEqual([
      { code, name: '瓯海组织1', award: 'quality', cause: 'terminated', reason: '查实弄虚作假' },
    ]);
    expect((await reasonFor(member))[0]).not.toHaveProperty('reason');
  });

  it('A14.6: shows the list with the notice in which each name stood, and what the notice left open', async () => {
    const api = await listedYear({ quality: 2 });
    const { endsAt } = await publishNotice(api);
    await endNotice(api, endsAt);
    expect(await agendaOf(api)).toMatchObject({
      position: { step: 'AwaitSubmission' },
      list: [
        { code: codeOf(1), noticedIn: 'n1' },
        { code: codeOf(2), noticedIn: 'n1' },
      ],
      notices: [{ notice: 'n1', closed: true, open: 0 }],
    });
  });
});

describe('what the office uploaded', () => {
  it('A7: chair and vice chair refer to it by title; other members do not list it', async () => {
    const api = await reviewedYear({ quality: 2 });
    const place = `/api/evidence/cycles/${cycle}/office`;
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const file = { name: '委托书.pdf', title: '委托书', mediaType: 'application/pdf', size: pdf.length, sha256 };
    const { id, upload } = await api.done<{ id: string; upload: { fields: Record<string, string> } }>('POST', place, {
      as: officer,
      body: file,
    });
    const list = () => api.done('GET', `${path}/office-files`, { as: chair });
    expect(await list()).toEqual({ files: [] });
    api.services.files.deliver(upload.fields.key ?? '', pdf);
    await api.done('POST', `${place}/${id}/complete`, { as: officer });
    expect(await list()).toEqual({ files: [{ id, title: '委托书', name: '委托书.pdf' }] });
    expect(await api.call('GET', `${path}/office-files`, { as: member })).toMatchObject({ status: 403 });
  });
});
