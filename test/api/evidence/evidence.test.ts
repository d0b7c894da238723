import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Api, Person } from '../../kit/api.ts';
import {
  announce,
  announcedYear,
  applicant,
  bring,
  code,
  codeNumbered,
  complete,
  docx,
  emergency,
  exampleForm,
  hash,
  inWindow,
  market,
  officer,
  pdf,
  record,
  send,
  submitted,
  supervisor,
  write,
} from '../../kit/applicant.ts';

const year = async () => {
  const api = await announcedYear();
  api.now = inWindow;
  return api;
};

const link = (api: Api, as: Person, id: string, owner = code) =>
  api.call<{ url: string; name: string }>('GET', `/api/evidence/cycles/2026/${owner}/${id}/link`, { as });

const states = async (api: Api, as: Person, owner: string) =>
  (
    await api.done<{ evidence: { id: string; state: string }[] }>('GET', `/api/evidence/cycles/2026/${owner}`, { as })
  ).evidence.map(({ state }) => state);

describe('bringing a file', () => {
  it('A13b: announced, sent, verified: only then it counts', async () => {
    const api = await year();
    const bytes = pdf('营业执照');
    const announced = await announce(api, applicant, code, bytes);
    expect(await states(api, applicant, code)).toEqual(['announced']);
    expect((await complete(api, applicant, code, announced.id)).body.type).toContain('file-not-received');
    send(api, announced, bytes);
    expect(await complete(api, applicant, code, announced.id)).toMatchObject({ status: 201, body: { state: 'clear' } });
    expect(await api.services.files.read('evidence', `${code}/2026/${hash(bytes)}`)).toEqual(bytes);
  });

  it('A13b: what differs from its announcement changes nothing, and can be sent again', async () => {
    const api = await year();
    const bytes = pdf('质量手册');
    const announced = await announce(api, applicant, code, bytes);
    const wrong: [Uint8Array, string][] = [
      [bytes.subarray(0, bytes.length - 1), 'file-size-differs'],
      [Buffer.from(bytes).fill(0x20, 10, 12), 'file-hash-differs'],
    ];
    for (const [sent, problem] of wrong) {
      send(api, announced, sent);
      expect((await complete(api, applicant, code, announced.id)).body.type).toContain(problem);
      expect(await states(api, applicant, code)).toEqual(['announced']);
    }
    send(api, announced, bytes);
    expect((await complete(api, applicant, code, announced.id)).status).toBe(201);
  });

  it('A13b: completing again gives the same answer, and what was swapped in since does not get in', async () => {
    const api = await year();
    const bytes = pdf('原件');
    const announced = await announce(api, applicant, code, bytes);
    send(api, announced, bytes);
    const first = await complete(api, applicant, code, announced.id);
    send(api, announced, pdf('偷换'));
    expect(await complete(api, applicant, code, announced.id)).toEqual(first);
    expect(await api.services.files.read('evidence', `${code}/2026/${hash(bytes)}`)).toEqual(bytes);
    const history = await api.services.journal.load(streamOf.evidence('2026', code, announced.id));
    expect(history.map(({ event }) => event.type)).toEqual(['EvidenceAnnounced', 'EvidenceCleared']);
  });

  it('A13b: two completions at once clear the file once', async () => {
    const api = await year();
    const bytes = pdf('同时');
    const announced = await announce(api, applicant, code, bytes);
    send(api, announced, bytes);
    const answers = await Promise.all([1, 2, 3].map(() => complete(api, applicant, code, announced.id)));
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    expect(await api.services.journal.load(streamOf.evidence('2026', code, announced.id))).toHaveLength(2);
  });

  it('A13b: the kind is judged by the bytes, not by what is said of them', async () => {
    const api = await year();
    const bytes = docx();
    const announced = await announce(api, applicant, code, bytes);
    send(api, announced, bytes);
    expect(await complete(api, applicant, code, announced.id)).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('file-kind-differs') },
    });
  });

  it('A13b: an announcement lives a day; a retry of it gives a fresh upload to the same place', async () => {
    const api = await year();
    const bytes = pdf('一天');
    const key = randomUUID();
    const body = {
      name: 'a.pdf',
      title: '一天',
      size: bytes.length,
      sha256: hash(bytes),
      mediaType: 'application/pdf',
    };
    const path = `/api/evidence/cycles/2026/${code}`;
    const first = await api.done<{ id: string }>('POST', path, { as: applicant, body, key });
    expect(await api.done('POST', path, { as: applicant, body, key })).toEqual(first);
    api.now = '2026-04-11T02:00:00.000Z';
    expect((await complete(api, applicant, code, first.id)).body.type).toContain('upload-expired');
    expect(await states(api, applicant, code)).toEqual(['expired']);
  });

  it('A13b: bytes that nobody has swept away yet count no longer either: their deletion is no clock', async () => {
    const api = await year();
    const bytes = pdf('迟到');
    const announced = await announce(api, applicant, code, bytes);
    await send(api, announced, bytes);
    api.now = '2026-04-11T02:00:00.000Z';
    expect((await complete(api, applicant, code, announced.id)).body.type).toContain('upload-expired');
    expect(await states(api, applicant, code)).toEqual(['expired']);
  });

  it('A13b: takes PDF, DOCX, XLSX, PNG and JPEG up to 50 MB, under a name of that kind', async () => {
    const api = await year();
    const announced = (body: Record<string, unknown>) =>
      api.call('POST', `/api/evidence/cycles/2026/${code}`, {
        as: applicant,
        body: { name: 'a.pdf', title: 'a', size: 10, sha256: hash(pdf('')), mediaType: 'application/pdf', ...body },
      });
    expect((await announced({})).status).toBe(201);
    expect((await announced({ size: 50 * 1024 * 1024 })).status).toBe(201);
    const bad = [
      { size: 50 * 1024 * 1024 + 1 },
      { size: 0 },
      { mediaType: 'text/html', name: 'a.html' },
      { name: 'a.exe' },
      { name: '../a.pdf' },
      { sha256: 'short' },
    ];
    for (const body of bad) expect((await announced(body)).status).toBe(400);
  });

  it('A20d: brings and lists files only as their owner', async () => {
    const api = await year();
    const body = { name: 'a.pdf', title: 'a', size: 10, sha256: hash(pdf('')), mediaType: 'application/pdf' };
    const strangers: [Person, string][] = [
      [applicant, codeNumbered(2)],
      [applicant, 'office'],
      [market, 'emergency'],
      [officer, code],
      [{ id: 'e1', roles: ['examiner'] }, 'person.e2'],
      [{ id: 'x', roles: ['department'], unit: 'office' }, 'office'],
    ];
    for (const [as, owner] of strangers) {
      expect((await api.call('POST', `/api/evidence/cycles/2026/${owner}`, { as, body })).status).toBe(403);
      expect((await api.call('GET', `/api/evidence/cycles/2026/${owner}`, { as })).status).toBe(403);
    }
    const owners: [Person, string][] = [
      [officer, 'office'],
      [market, 'market-regulation'],
      [{ id: 'e1', roles: ['examiner'] }, 'person.e1'],
    ];
    for (const [as, owner] of owners) {
      expect((await api.call('POST', `/api/evidence/cycles/2026/${owner}`, { as, body })).status).toBe(201);
    }
  });
});

/** The year's undertaking, given where the person signs in. */
const declare = (api: Api, as: Person, audience: string) =>
  api.done('POST', `/api/${audience}/cycles/2026/interests`, { as, body: { undertaking: true, interests: [] } });

describe('opening a file', () => {
  it('A20d: every opening is recorded before the link is handed out, each time', async () => {
    const api = await year();
    const id = await bring(api, applicant, code, '证书');
    const opened = await link(api, applicant, id);
    expect(opened).toMatchObject({ status: 200, body: { name: '证书.pdf', url: expect.stringContaining('memory:') } });
    await link(api, applicant, id);
    const readings = await api.services.journal.list('reading', '2026');
    expect(
      [...readings.values()].map(([recorded]) => [recorded?.actor.id, recorded?.actor.role, recorded?.event]),
    ).toEqual(
      [1, 2].map(() => ['wang', 'applicant', { type: 'EvidenceOpened', owner: code, evidence: id, title: '证书' }]),
    );
  });

  it('A20d: what may not be opened is not recorded and looks like what does not exist', async () => {
    const api = await year();
    const id = await bring(api, applicant, code);
    const refused = await link(api, { ...applicant, unit: codeNumbered(7) }, id);
    const absent = await link(api, { ...applicant, unit: codeNumbered(7) }, '0'.repeat(20));
    expect(refused.status).toBe(404);
    expect(refused).toEqual(absent);
    expect((await api.services.journal.list('reading', '2026')).size).toBe(0);
  });

  it('A13c: a department opens what it is asked about, while it is asked', async () => {
    const api = await year();
    const id = await bring(api, applicant, code);
    await write(api, applicant, exampleForm(id));
    expect((await link(api, emergency, id)).status).toBe(404);
    const { request } = await api.done<{ request: number }>(
      'POST',
      '/api/applicant/cycles/2026/application/verification-requests',
      { as: applicant, body: { fact: 'safety-record', evidence: [id] } },
    );
    expect((await link(api, emergency, id)).status).toBe(200);
    expect((await link(api, market, id)).status).toBe(404);
    await api.done('POST', `/api/partner/cycles/2026/verifications/${code}/safety-record/refuse`, {
      as: emergency,
      body: { request, reason: '有事故' },
    });
    expect((await link(api, emergency, id)).status).toBe(404);
  });

  it('A14.1a: the office opens what was submitted and the departments’ proof on it; nothing of a draft', async () => {
    const { api, evidence } = await submitted();
    await declare(api, officer, 'office');
    const unused = await bring(api, applicant, code, '未引用');
    expect((await link(api, officer, evidence)).status).toBe(200);
    expect((await link(api, officer, unused)).status).toBe(404);
    const history = await api.services.journal.load(streamOf.verification('2026', code, 'safety-record'));
    const [proof] = history.flatMap(({ event }) => event.evidence);
    expect((await link(api, officer, String(proof), 'emergency')).status).toBe(200);
    expect((await link(api, supervisor, unused)).status).toBe(200);
  });

  it('A20b: an officer with an interest in the organisation opens nothing of it', async () => {
    const { api, evidence } = await submitted();
    await record(api, streamOf.interest('2026', officer.id), {
      type: 'InterestsDeclared',
      undertaking: true,
      interests: [{ organisation: code, relation: 'relative' }],
    });
    expect(await link(api, officer, evidence)).toMatchObject({
      status: 403,
      body: { type: expect.stringContaining('conflict-of-interest'), article: 'A20' },
    });
    expect((await api.services.journal.list('reading', '2026')).size).toBe(0);
  });

  it('A20a A20b: an officer declares before he opens, and what was refused is not recorded', async () => {
    const { api, evidence } = await submitted();
    expect(await link(api, officer, evidence)).toMatchObject({
      status: 403,
      body: { type: expect.stringContaining('undertaking-missing'), remedy: expect.stringContaining('承诺') },
    });
    expect((await api.services.journal.list('reading', '2026')).size).toBe(0);
    await declare(api, officer, 'office');
    expect((await link(api, officer, evidence)).status).toBe(200);
  });

  it('A20d: a person of several roles is recorded in the one that permits it', async () => {
    const { api, evidence } = await submitted();
    const director: Person = { id: 'chen', roles: ['office', 'committee', 'department'], unit: 'market-regulation' };
    await declare(api, director, 'office');
    await link(api, director, evidence);
    const readings = [...(await api.services.journal.list('reading', '2026')).values()];
    expect(readings.at(-1)?.[0]?.actor).toMatchObject({ id: 'chen', role: 'office' });
  });
});
