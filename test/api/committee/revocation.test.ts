import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { messagesOf } from '../../../functions/domain/message/messages.ts';
import type { Api } from '../../kit/api.ts';
import { awardRecord } from '../../kit/award.ts';
import { codeOf, cycle, undertake, write } from '../../kit/decision.ts';
import { chair, government, members, officer } from '../../kit/seats.ts';
import { byGovernment, conferredYear, done, officeProof, onWinner, openTasks } from '../../kit/winners.ts';

const evidence = [officeProof];
const revoked = { documentNumber: '温瓯政发〔2027〕8号', decidedOn: '2027-05-10' };
const medium = { name: '温州日报', level: 'city', link: 'https://news.example/2027/5/12' };

const petitionFraud = (api: Api, number: number, as = chair, proof: readonly string[] = evidence) =>
  api.call<{ version: number }>(
    'POST',
    `/api/committee/cycles/${cycle}/winners/${codeOf(number)}/revocation-petitions`,
    {
      as,
      body: { heardOn: '2027-05-06', facts: '申报表经济指标系伪造', evidence: proof, minutes: '评委会纪要〔2027〕1号' },
    },
  );
const petitionIncident = (api: Api, occurredOn: string, number = 1, as = officer, proof = evidence) =>
  api.call<{ version: number }>('POST', onWinner(number, 'revocation-petitions'), {
    as,
    body: { occurredOn, facts: '较大生产安全事故', evidence: proof },
  });
const decide = (api: Api, ground: string, petition: number, body: object = revoked, number = 1) =>
  api.call('POST', byGovernment(number, ground, petition, 'reason' in body ? 'refusal' : 'approval'), {
    as: government,
    body,
  });

const handOver = async (api: Api) => {
  api.now = '2026-11-20T02:00:00.000Z';
  for (const task of ['ceremony', 'cup', 'certificate']) await done(api, 1, task, { on: '2026-10-28' });
  await done(api, 1, 'bonus', { on: '2026-11-18', amount: 200_000, reference: '国库支付2026-118' });
};

describe('revocation', () => {
  it('A17a: the committee petitions, after the year was completed, and the government withdraws the title once', async () => {
    const api = await conferredYear();
    api.now = '2027-05-10T02:00:00.000Z';
    expect(await petitionFraud(api, 1, officer)).toMatchObject({ status: 403 });
    expect(await petitionFraud(api, 1, members[4])).toMatchObject({ status: 403 });
    expect(await petitionFraud(api, 5)).toMatchObject({ status: 404 });
    expect(await decide(api, 'fraud', 1)).toMatchObject({ status: 404 });
    expect(await petitionFraud(api, 1)).toMatchObject({ status: 201, body: { version: 1 } });
    expect(await petitionFraud(api, 1)).toMatchObject({ status: 409 });
    expect(await decide(api, 'fraud', 1, { reason: '事实不清' })).toMatchObject({ status: 201 });
    expect(await decide(api, 'fraud', 1)).toMatchObject({ status: 409 });
    expect(await petitionFraud(api, 1)).toMatchObject({ status: 201, body: { version: 2 } });
    const path = byGovernment(1, 'fraud', 2, 'approval');
    expect(await api.call('POST', path, { as: chair, body: revoked })).toMatchObject({ status: 403 });
    expect(await decide(api, 'fraud', 2, { ...revoked, decidedOn: '2026-09-29' })).toMatchObject({ status: 400 });
    expect(await decide(api, 'fraud', 2)).toMatchObject({ status: 201 });
    expect(await petitionFraud(api, 1)).toMatchObject({ status: 409 });
    const read = await api.done('GET', `/api/committee/cycles/${cycle}/revocations`, { as: government });
    expect(read).toMatchObject({
      winners: [
        {
          code: codeOf(1),
          revocation: { ground: 'fraud', article: 'A17', ...revoked },
          petitions: [
            { petition: 1, state: 'refused', reason: '事实不清' },
            { petition: 2, state: 'approved' },
          ],
        },
      ],
    });
  });

  it('A17b: withdrawal, cup, certificate, plaque, clawback and city-level exposure, each tracked with its proof', async () => {
    const api = await conferredYear();
    await handOver(api);
    api.now = '2027-06-10T02:00:00.000Z';
    await petitionFraud(api, 1);
    expect(await openTasks(api, 1)).toEqual([]);
    await decide(api, 'fraud', 1);
    expect(await openTasks(api, 1)).toEqual([
      'withdrawal-published',
      'cup-recovered',
      'certificate-recovered',
      'bonus-recovered',
      'plaque-recovered',
      'exposure',
    ]);
    const on = '2027-05-12';
    expect(await done(api, 1, 'exposure', { on })).toMatchObject({ status: 400 });
    expect(await done(api, 1, 'exposure', { on, medium: { ...medium, link: undefined } })).toMatchObject({
      status: 400,
    });
    expect(await done(api, 1, 'exposure', { on, medium: { ...medium, level: 'district' } })).toMatchObject({
      status: 422,
      body: { article: 'A17' },
    });
    expect(await done(api, 1, 'exposure', { on: '2027-05-09', medium })).toMatchObject({ status: 400 });
    expect(await done(api, 1, 'exposure', { on, medium })).toMatchObject({ status: 201 });
    const back = (amount: number) => done(api, 1, 'bonus-recovered', { on, amount, reference: '缴款书2027-9' });
    expect(await back(150_000)).toMatchObject({ status: 422, body: { article: 'A17' } });
    expect(await back(200_000)).toMatchObject({ status: 201 });
    expect(await done(api, 1, 'cup-recovered', { on, neverIssued: '无' })).toMatchObject({ status: 400 });
    expect(await done(api, 1, 'plaque-recovered', { on, neverIssued: '该年度未颁发奖牌' })).toMatchObject({
      status: 201,
    });
    await done(api, 1, 'cup-recovered', { on });
    await done(api, 1, 'certificate-recovered', { on });
    await done(api, 1, 'withdrawal-published', { on, medium });
    expect(await openTasks(api, 1)).toEqual([]);
  });

  it('A17b: once the title is withdrawn nothing is handed over any more, and what never was need not come back', async () => {
    const api = await conferredYear();
    api.now = '2027-06-10T02:00:00.000Z';
    await done(api, 1, 'certificate', { on: '2026-10-28' });
    await petitionFraud(api, 1);
    await decide(api, 'fraud', 1);
    expect(await openTasks(api, 1)).toEqual([
      'withdrawal-published',
      'certificate-recovered',
      'plaque-recovered',
      'exposure',
    ]);
    const late = await done(api, 1, 'bonus', { on: '2027-06-01', amount: 200_000, reference: '国库支付2027-3' });
    expect(late).toMatchObject({ status: 422 });
    const duty = { kind: 'visit', what: '接待参观', due: '2027-08-01' };
    expect(await api.call('POST', onWinner(1, 'duties'), { as: officer, body: duty })).toMatchObject({ status: 422 });
  });

  it('A17c: the register and the certificate check say that it is revoked, since when, by which decision and article, and no facts', async () => {
    const api = await conferredYear();
    api.now = '2027-05-10T02:00:00.000Z';
    await petitionFraud(api, 1);
    const check = () => api.done('GET', '/api/public/certificates/OHZJ-2026-ZL-01');
    expect(await check()).toMatchObject({ status: 'valid' });
    await decide(api, 'fraud', 1);
    const shown = await check();
    expect(shown).toMatchObject({ status: 'revoked', revocation: { ...revoked, article: 'A17', basis: '第十七条' } });
    expect(JSON.stringify(shown)).not.toContain('伪造');
    expect(await api.done('GET', '/api/public/winners')).toMatchObject({
      winners: [
        { name: '瓯海组织1', status: 'revoked' },
        { name: '瓯海组织2', status: 'valid' },
      ],
    });
    const approvals = await api.services.journal.load(streamOf.revocation(cycle, codeOf(1)));
    const told = approvals.flatMap((recorded) => messagesOf(recorded, {})).map(({ to }) => to);
    expect(told).toEqual([
      { kind: 'unit', unit: codeOf(1) },
      { kind: 'role', role: 'office' },
      { kind: 'role', role: 'supervisor' },
    ]);
  });

  it.each([
    ['2026-09-29', 422],
    ['2026-09-30', 201],
    ['2028-09-30', 201],
    ['2028-10-01', 422],
  ])(
    'A19a: an incident on %s, counted from the commendation decision of 2026-09-30: %i',
    async (occurredOn, status) => {
      const api = await conferredYear();
      api.now = '2028-10-20T02:00:00.000Z';
      // The ceremony was a month after the decision: it starts no period.
      await done(api, 1, 'ceremony', { on: '2026-10-28' });
      const answer = await petitionIncident(api, occurredOn);
      expect(answer).toMatchObject({ status, ...(status === 422 ? { body: { article: 'A19' } } : {}) });
    },
  );

  it('A19a: a decision of 29 February is watched until 28 February two years later', async () => {
    const api = await conferredYear();
    api.now = '2030-03-10T02:00:00.000Z';
    await write(api, streamOf.award(cycle, codeOf(9)), awardRecord({ decidedOn: '2028-02-29' }));
    expect(await petitionIncident(api, '2030-03-01', 9)).toMatchObject({ status: 422 });
    expect(await petitionIncident(api, '2030-02-28', 9)).toMatchObject({ status: 201 });
  });

  it('A20b: who has an interest in the winner asks for no revocation of its title', async () => {
    const api = await conferredYear();
    api.now = '2027-05-10T02:00:00.000Z';
    for (const { id } of [officer, chair]) {
      await write(api, streamOf.interest(cycle, id), {
        type: 'InterestsDeclared',
        undertaking: true,
        interests: [{ organisation: codeOf(1), relation: 'relative' }],
      });
    }
    const code = expect.stringContaining('conflict-of-interest');
    expect(await petitionIncident(api, '2027-04-01')).toMatchObject({ status: 403, body: { type: code } });
    expect(await petitionFraud(api, 1)).toMatchObject({ status: 403, body: { type: code } });
  });

  it('A19a: the office may ask, nothing happens by itself, and only the government withdraws', async () => {
    const api = await conferredYear();
    api.now = '2027-05-10T02:00:00.000Z';
    expect(await petitionIncident(api, '2027-04-01', 1, chair)).toMatchObject({ status: 403 });
    expect(await petitionIncident(api, '2027-05-11')).toMatchObject({ status: 400 });
    const { body } = await petitionIncident(api, '2027-04-01');
    expect(await api.done('GET', '/api/public/certificates/OHZJ-2026-ZL-01')).toMatchObject({ status: 'valid' });
    const path = byGovernment(1, 'incident', body.version, 'approval');
    expect(await api.call('POST', path, { as: officer, body: revoked })).toMatchObject({ status: 403 });
    await decide(api, 'incident', body.version);
    expect(await api.done('GET', '/api/public/certificates/OHZJ-2026-ZL-01')).toMatchObject({
      status: 'revoked',
      revocation: { article: 'A19' },
    });
  });

  it('A19b: withdrawal, plaque, certificate, cup and bonus back, and a public announcement; a second ground revokes nothing twice', async () => {
    const api = await conferredYear();
    await handOver(api);
    api.now = '2027-05-20T02:00:00.000Z';
    const { body } = await petitionIncident(api, '2027-04-01');
    await petitionFraud(api, 1);
    expect(await decide(api, 'incident', body.version)).toMatchObject({ status: 201 });
    expect(await decide(api, 'fraud', 1)).toMatchObject({ status: 409 });
    expect(await openTasks(api, 1)).toEqual([
      'withdrawal-published',
      'cup-recovered',
      'certificate-recovered',
      'bonus-recovered',
      'plaque-recovered',
      'announcement',
    ]);
    const on = '2027-05-12';
    expect(await done(api, 1, 'exposure', { on, medium })).toMatchObject({ status: 422 });
    expect(await done(api, 1, 'bonus-recovered', { on, amount: 1, reference: '缴款书' })).toMatchObject({
      body: { article: 'A19' },
    });
    const district = { ...medium, level: 'district' };
    expect(await done(api, 1, 'announcement', { on, medium: district })).toMatchObject({ status: 201 });
    expect(await openTasks(api, 2)).toEqual(['ceremony', 'cup', 'certificate', 'bonus']);
  });

  it('A17a, A19a: what a petition cites exists, was verified, and is the office’s own', async () => {
    const api = await conferredYear();
    api.now = '2027-05-10T02:00:00.000Z';
    const [announced, foreign, unknown] = ['b', 'e', 'f'].map((letter) => letter.repeat(20));
    const file = {
      type: 'EvidenceAnnounced',
      name: '举报材料.pdf',
      title: '举报材料',
      size: 9,
      sha256: 'b'.repeat(64),
      mediaType: 'application/pdf',
      uploadBy: '2027-05-11T00:00:00.000Z',
    } as const;
    await write(api, streamOf.evidence(cycle, 'office', String(announced)), file);
    const owned = streamOf.evidence(cycle, codeOf(1), String(foreign));
    await write(api, owned, { type: 'EvidenceCleared', key: `${codeOf(1)}/proof` });
    for (const id of [announced, foreign, unknown]) {
      const refused = { status: 422, body: { gaps: [{ at: 'body.evidence.1' }] } };
      expect(await petitionFraud(api, 1, chair, [officeProof, String(id)])).toMatchObject(refused);
      expect(await petitionIncident(api, '2027-05-01', 1, officer, [officeProof, String(id)])).toMatchObject(refused);
    }
    expect((await petitionFraud(api, 1)).status).toBe(201);
    expect((await petitionIncident(api, '2027-05-01')).status).toBe(201);
  });

  it('A17b: the page scan of a publication is a verified file of the office', async () => {
    const api = await conferredYear();
    api.now = '2027-05-10T02:00:00.000Z';
    const { body } = await petitionFraud(api, 1);
    await decide(api, 'fraud', body.version);
    api.now = '2027-05-12T02:00:00.000Z';
    const scanned = (scan: string) => ({ on: '2027-05-12', medium: { name: '温州日报', level: 'city', scan } });
    expect(await done(api, 1, 'exposure', scanned('f'.repeat(20)))).toMatchObject({
      status: 422,
      body: { gaps: [{ at: 'body.medium.scan.0' }] },
    });
    expect((await done(api, 1, 'exposure', scanned(officeProof))).status).toBe(201);
  });

  it('A17a, A7a: petition and approval may be recorded from paper by two officers', async () => {
    const api = await conferredYear();
    api.now = '2027-05-10T02:00:00.000Z';
    const scan = 'c'.repeat(20);
    const second = { id: 'second', roles: ['office'] };
    await undertake(api, second.id);
    await write(api, streamOf.evidence(cycle, 'office', scan), {
      type: 'EvidenceCleared',
      key: `office/office/${'c'.repeat(64)}`,
    });
    const minutesPath = `/api/office/cycles/${cycle}/minutes`;
    const record = async (entry: object) => {
      const { minutes } = await api.done<{ minutes: string }>('POST', minutesPath, {
        as: officer,
        body: { occurredOn: '2027-05-10', scan, ...entry },
      });
      const confirm = (as: typeof officer) =>
        api.call('POST', `${minutesPath}/${minutes}/confirmation`, { as, body: { originalChecked: true } });
      expect(await confirm(officer)).toMatchObject({ status: 403 });
      expect(await confirm(second)).toMatchObject({ status: 201 });
    };
    await record({
      act: 'fraud-petitioned',
      target: { code: codeOf(1) },
      decision: { heardOn: '2027-05-06', facts: '伪造', evidence, minutes: '纪要' },
      meeting: { place: '区府办', expected: 7, present: 6, recused: [] },
    });
    await record({
      act: 'revocation-approved',
      target: { code: codeOf(1), ground: 'fraud', petition: 1 },
      decision: revoked,
    });
    expect(await api.done('GET', '/api/public/certificates/OHZJ-2026-ZL-01')).toMatchObject({ status: 'revoked' });
  });
});
