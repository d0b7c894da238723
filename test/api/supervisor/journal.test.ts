import { describe, expect, it } from 'vitest';
import { canonical, digest, partitionKey } from '../../../functions/adapters/journal.ts';
import { streamsOfCycle } from '../../../functions/adapters/records-of-cycle.ts';
import { allScopes, scopesOfCycle } from '../../../functions/adapters/scopes.ts';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { later } from '../../../functions/domain/kernel/instant.ts';
import { project } from '../../../functions/feed/project/project.ts';
import { seal } from '../../../functions/schedules/seal/seal.ts';
import type { Person } from '../../kit/api.ts';
import { codeOf, cycle, listedYear, publishNotice, write } from '../../kit/decision.ts';
import { officer } from '../../kit/seats.ts';

const supervisor: Person = { id: 'jian', roles: ['supervisor'] };
const journalPath = `/api/supervisor/cycles/${cycle}/journal`;

interface Page {
  readonly records: readonly {
    stream: { type: string };
    recordedAt: string;
    hash: string;
    event: { sealed?: string };
  }[];
  readonly total: number;
  readonly next?: string;
}

const noticedYear = async () => {
  const api = await listedYear({ quality: 2 });
  await publishNotice(api);
  await api.done('POST', `/api/public/notices/${cycle}/n1/objections`, {
    body: { kind: 'formal', about: codeOf(1), name: '诸葛某', contact: '139', text: '事实' },
  });
  return api;
};

describe('the supervisor', () => {
  it('A7d: sees everything in the order of time, page by page, filtered by type; names and votes stay out', async () => {
    const api = await noticedYear();
    const seen: Page['records'][number][] = [];
    let next: string | undefined = '';
    while (next !== undefined) {
      const answer: Page = await api.done<Page>(
        'GET',
        `${journalPath}?limit=20${next === '' ? '' : `&after=${encodeURIComponent(next)}`}`,
        { as: supervisor },
      );
      expect(answer.records.length).toBeLessThanOrEqual(20);
      seen.push(...answer.records);
      next = answer.next;
    }
    const times = seen.map(({ recordedAt }) => recordedAt);
    expect(times).toEqual(times.toSorted());
    expect(new Set(seen.map(({ hash }) => hash)).size).toBe(seen.length);
    for (const type of ['cycle', 'committee', 'approval', 'session', 'notice', 'objection', 'reading', 'interest']) {
      expect(seen.map(({ stream }) => stream.type)).toContain(type);
    }
    expect(JSON.stringify(seen)).not.toMatch(/诸葛|"choice":"for","member"/);
    const votes = await api.done<Page>('GET', `${journalPath}?type=session&limit=500`, { as: supervisor });
    expect(votes.records.every(({ stream }) => stream.type === 'session')).toBe(true);
    expect(votes.records.filter(({ event }) => event.sealed)).toHaveLength(7);
    expect(JSON.stringify(votes.records.filter(({ event }) => event.sealed))).not.toContain('choices');
  });

  it('A7d: its reading is logged, before it sees anything; others have no access', async () => {
    const api = await noticedYear();
    await api.done('GET', `${journalPath}?type=notice`, { as: supervisor });
    await api.done('GET', `${journalPath}?type=notice`, { as: supervisor });
    await api.done('GET', `/api/supervisor/cycles/${cycle}/verification`, { as: supervisor });
    const readings = [...(await api.services.journal.list('reading', cycle)).values()].flat();
    const logged = readings.map(({ event, actor }) => `${actor.id} ${JSON.stringify(event)}`);
    const records = 'jian {"type":"JournalRead","what":"records","filter":"notice"}';
    expect(logged.toSorted()).toEqual([records, records, 'jian {"type":"JournalRead","what":"verification"}']);
    expect(await api.call('GET', journalPath, { as: officer })).toMatchObject({ status: 403 });
    expect(await api.call('GET', '/api/supervisor/cycles/2031/journal', { as: supervisor })).toMatchObject({
      status: 404,
    });
    expect(await api.call('GET', `${journalPath}?type=nonsense`, { as: supervisor })).toMatchObject({ status: 400 });
  });

  it('A7d: verifies every hash chain, and names a record that was changed', async () => {
    const api = await noticedYear();
    const verify = () => api.done('GET', `/api/supervisor/cycles/${cycle}/verification`, { as: supervisor });
    expect(await verify()).toMatchObject({ whole: true, faults: [] });
    const { journal } = api.services;
    const list = journal.list.bind(journal);
    // What a hand in the table would leave behind: the words of a record are others, its hash is not.
    journal.list = async (type, scope) => {
      const streams = new Map(await list(type, scope));
      const history = streams.get('n1');
      if (type !== 'notice' || !history) return streams;
      const forged = history.map((recorded) => ({ ...recorded, receivedAt: '2026-09-01T00:00:00.000Z' }));
      return streams.set('n1', forged);
    };
    expect(await verify()).toMatchObject({
      whole: false,
      faults: [{ at: 'notice@2026#n1', fault: '版本1的内容与其哈希不符，曾被改动' }],
    });
  });

  it('A7d: verifies the sealed digests too, and tells the unsealed tail apart', async () => {
    const api = await noticedYear();
    const { journal, ledger, verifier: signer } = api.services;
    const scopes = await allScopes(journal);
    const at = (await Promise.all(scopes.map(({ type, scope }) => journal.marks(type, scope)))).flat();
    const newest =
      at
        .map(({ recordedAt }) => recordedAt)
        .toSorted()
        .at(-1) ?? '';
    await seal({ journal, ledger, signer, scopes }, later(newest, 86_400_000));
    const verify = () => api.done('GET', `/api/supervisor/cycles/${cycle}/verification`, { as: supervisor });
    expect(await verify()).toMatchObject({ whole: true, digests: 1, tail: 1 });
    expect(await verify()).toMatchObject({ whole: true, digests: 1, tail: 2 });
  });

  it('A7d: every record is shown whole: whoever reads it can calculate its hash again', async () => {
    const api = await noticedYear();
    // A record from paper has in whose name it is and when it happened under its hash, too.
    const { journal } = api.services;
    const ref = streamOf.resolution(cycle, 'exception-quality');
    const inNameOf = { role: 'committee' as const, recorder: 'lin', minutes: 'a'.repeat(20) };
    await journal.append(ref, [], {
      event: { type: 'ExceptionRecorded', award: 'quality', places: 6, reason: '成绩突出', minutes: '纪要' },
      commandId: 'c'.repeat(64),
      fingerprint: 'f'.repeat(64),
      actor: { id: 'wang', role: 'office', inNameOf },
      receivedAt: api.now,
      occurredOn: '2026-09-01',
    });
    const { records } = await api.done<{ records: { hash: string }[] }>('GET', `${journalPath}?limit=500`, {
      as: supervisor,
    });
    expect(records.length).toBeGreaterThan(50);
    expect(records.filter(({ hash, ...body }) => digest(canonical(body)) !== hash)).toEqual([]);
  });

  it('A7d: shows what would be reported of a record changed, removed or rewritten, and touches nothing', async () => {
    const api = await noticedYear();
    const { journal, ledger, verifier: signer } = api.services;
    const marks = async () => {
      const scopes = (await allScopes(journal)).filter(({ type }) => type !== 'reading');
      return Promise.all(scopes.map(({ type, scope }) => journal.marks(type, scope)));
    };
    const before = await marks();
    const path = `/api/supervisor/cycles/${cycle}/verification/demonstration`;
    const show = (query: string) => api.done('GET', `${path}${query}`, { as: supervisor });
    const one = `type=notice&scope=${cycle}&id=n1&version=1`;
    const at = 'notice@2026#n1';
    expect(await show(`?${one}`)).toMatchObject({
      genuine: true,
      sealed: false,
      faults: [{ at, fault: '版本1的内容与其哈希不符，曾被改动' }],
    });
    const removed = await api.done<{ faults: { at: string; fault: string }[] }>('GET', `${path}?change=removed`, {
      as: supervisor,
    });
    expect(removed).toMatchObject({ record: { stream: { type: 'cycle', id: cycle }, version: 1 } });
    expect(removed.faults.slice(0, 2)).toEqual([
      { at: `cycle@ouhai#${cycle}`, fault: expect.stringContaining('缺失') },
      { at: `cycle@ouhai#${cycle}`, fault: expect.stringContaining('不衔接') },
    ]);
    // The newest part of a stream, rewritten with all its hashes: nothing tells until a digest was sealed over it.
    expect(await show(`?change=rewritten&${one}`)).toMatchObject({ sealed: false, faults: [] });
    await seal({ journal, ledger, signer, scopes: await allScopes(journal) }, '2026-12-01T16:10:00.000Z');
    expect(await show(`?change=rewritten&${one}`)).toMatchObject({
      genuine: true,
      sealed: true,
      faults: [{ at, fault: '版本1不是当日封存的那一条' }],
    });
    const readings = [...(await journal.list('reading', cycle)).values()].flat();
    expect(readings.filter(({ event }) => event.type === 'JournalRead' && event.what === 'demonstration')).toHaveLength(
      4,
    );
    // Apart from the notes of its reading.
    expect(await marks()).toEqual(before);
    expect(await api.done('GET', `/api/supervisor/cycles/${cycle}/verification`, { as: supervisor })).toMatchObject({
      whole: true,
    });
    expect(await api.call('GET', `${path}?${one.replace('version=1', 'version=9')}`, { as: supervisor })).toMatchObject(
      {
        status: 404,
      },
    );
    expect(await api.call('GET', path, { as: officer })).toMatchObject({ status: 403 });
  });

  it('A7d: the timeline shows who did what when, page by page, and nothing of its content', async () => {
    const api = await noticedYear();
    for (const { records } of await streamsOfCycle(api.services.journal, cycle))
      for (const record of records) await project(api.services, record);
    const path = `/api/supervisor/cycles/${cycle}/timeline`;
    type Page = { entries: { recordedAt: string; type: string; name: string }[]; next: string };
    const first = await api.done<Page>('GET', `${path}?limit=2`, { as: supervisor });
    const second = await api.done<Page>('GET', `${path}?limit=500&after=${encodeURIComponent(first.next)}`, {
      as: supervisor,
    });
    const times = [...first.entries, ...second.entries].map(({ recordedAt }) => recordedAt);
    expect(first.entries).toHaveLength(2);
    expect(times).toEqual(times.toSorted());
    expect(second.entries).toContainEqual(expect.objectContaining({ type: 'NoticePublished', name: '发布公示' }));
    expect(JSON.stringify(second)).not.toContain('"event"');
    expect(second).not.toHaveProperty('next');
  });

  it('A7d: the timeline is filtered by kind, role, person, subject and day, and pages count what is left', async () => {
    const api = await noticedYear();
    for (const { records } of await streamsOfCycle(api.services.journal, cycle))
      for (const record of records) await project(api.services, record);
    type Page = {
      entries: {
        recordedAt: string;
        type: string;
        stream: { type: string; id: string };
        actor: { id: string; role: string };
      }[];
      next?: string;
    };
    const read = (query: Record<string, string>) =>
      api.done<Page>('GET', `/api/supervisor/cycles/${cycle}/timeline?${new URLSearchParams(query)}`, {
        as: supervisor,
      });
    const votes = await read({ type: 'session', actor: 'wu' });
    expect(votes.entries.map(({ type }) => type)).toEqual(['MemberAttended', 'VoteCast']);
    expect((await read({ role: 'office' })).entries.every(({ actor }) => actor.role === 'office')).toBe(true);
    const about = await read({ about: codeOf(2) });
    expect(about.entries.map(({ stream }) => stream.id)).toContain(codeOf(2));
    expect(about.entries.every(({ stream }) => stream.id.includes(codeOf(2)))).toBe(true);
    const after = await read({ from: '2026-09-18' });
    expect(after.entries.map(({ type }) => type)).toContain('NoticePublished');
    expect((await read({ to: '2026-09-17' })).entries.map(({ type }) => type)).not.toContain('NoticePublished');
    const first = await read({ type: 'session', limit: '3' });
    const rest = await read({ type: 'session', limit: '500', after: first.next ?? '' });
    const all = await read({ type: 'session', limit: '500' });
    expect([...first.entries, ...rest.entries]).toEqual(all.entries);
    expect(all).not.toHaveProperty('next');
  });

  it('A7d: finds by name what a remark can be about, and that is logged, too', async () => {
    const api = await noticedYear();
    const subjects = await api.done('GET', `/api/supervisor/cycles/${cycle}/subjects`, { as: supervisor });
    expect(subjects).toMatchObject({
      organisations: [{ code: codeOf(1), name: '瓯海组织1', award: 'quality' }, { code: codeOf(2) }],
      sessions: [{ session: 'quality-1', award: 'quality' }],
      opinions: [{ notice: 'n1', name: '瓯海组织1' }],
    });
    const readings = await api.done<{ records: { event: { what?: string } }[] }>(
      'GET',
      `${journalPath}?type=reading&limit=500`,
      {
        as: supervisor,
      },
    );
    expect(readings.records.map(({ event }) => event.what)).toContain('subjects');
  });

  it('lists all partitions from the journal itself', async () => {
    const api = await noticedYear();
    await write(api, streamOf.application(cycle, codeOf(1)), {
      type: 'VerificationRequested',
      fact: 'taxes',
      department: 'taxation',
      organisation: '瓯海组织1',
      statement: '纳税情况',
      evidence: [],
      due: '2026-10-01T00:00:00.000Z',
    });
    await write(api, streamOf.application(cycle, codeOf(2)), {
      type: 'ApplicationCorrected',
      request: 1,
      answers: [],
      organisation: { name: '瓯海组织2', industry: '泵阀', industrial: true },
      content: { key: 'content', sha256: 'a'.repeat(64) },
      evidence: [],
      consultants: [],
      contact: { ref: 'a'.repeat(32), hmac: 'b'.repeat(64) },
      facts: [
        {
          fact: 'accidents',
          department: 'emergency',
          organisation: '瓯海组织2',
          statement: '无事故',
          evidence: [],
          due: '2026-10-01T00:00:00.000Z',
        },
      ],
    });
    await write(api, streamOf.examiner('qian'), {
      type: 'TrainingRecorded',
      on: '2026-03-01',
      course: '课程',
      validUntil: '2028-02-29',
    });
    const keys = (await scopesOfCycle(api.services.journal, cycle)).map(partitionKey);
    expect(keys).toEqual(
      expect.arrayContaining([
        'objection@2026/n1',
        'investigation@2026/n1',
        'ruling@2026/n1',
        `scorecard@2026/${codeOf(2)}`,
        `evidence@2026/${codeOf(1)}`,
        'evidence@2026/taxation',
        'evidence@2026/emergency',
        'evidence@2026/office',
        'evidence@2026/person.qian',
        'session@2026',
      ]),
    );
    expect(new Set(keys).size).toBe(keys.length);
    const all = (await allScopes(api.services.journal)).map(partitionKey);
    expect(all).toEqual(expect.arrayContaining([...keys, 'committee@ouhai', 'approval@ouhai', 'cycle@ouhai']));
  });
});
