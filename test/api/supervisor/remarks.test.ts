import { describe, expect, it } from 'vitest';
import { workingDays } from '../../../functions/adapters/working-days.ts';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Recorded } from '../../../functions/domain/kernel/recorded.ts';
import { messagesOf } from '../../../functions/domain/message/messages.ts';
import { remind } from '../../../functions/schedules/remind/remind.ts';
import type { Api, Person } from '../../kit/api.ts';
import {
  codeOf,
  cycle,
  holdBallot,
  reviewedYear,
  stepOf,
  submitCandidates,
  votesFor,
  write,
} from '../../kit/decision.ts';
import { formal, lodge, noticed } from '../../kit/opinions.ts';
import { chair, members, officer } from '../../kit/seats.ts';

const supervisor: Person = { id: 'jian', roles: ['supervisor'] };
const path = (audience: string) => `/api/${audience}/cycles/${cycle}/remarks`;
const words = '请说明该组织财务数据的核实过程，联系人诸葛某。';

interface Shown {
  readonly remarks: readonly {
    remark: string;
    subject: { kind: string };
    text?: string;
    overdue: boolean;
    answer?: { text: string; by: string };
  }[];
}

const remark = (api: Api, subject: object, as = supervisor) =>
  api.call<{ remark: string }>('POST', path('supervisor'), { as, body: { subject, text: words } });
const made = async (api: Api, subject: object) => {
  const { status, body } = await remark(api, subject);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.remark;
};
const read = (api: Api, audience: string, as: Person) => api.done<Shown>('GET', path(audience), { as });
const answer = (api: Api, id: string, text = '已核实，附说明。', as = officer) =>
  api.call('POST', `${path('office')}/${id}/answer`, { as, body: { text } });
const application = { kind: 'application', code: codeOf(1) } as const;

describe('the supervisor’s remarks', () => {
  it('A7d: attach to a stage, an application, a document, an opinion, a ballot, and any record; to nothing that is not there', async () => {
    const api = await noticed();
    const { receipt } = (await lodge(api, formal)).body;
    const drafted = { title: '申报通知', subject: cycle, addressees: ['各有关单位'], on: '2026-03-10', about: [] };
    const content = { key: 'office/2026/call', sha256: 'a'.repeat(64) };
    await write(api, streamOf.document(cycle, 'call.2026'), {
      type: 'DocumentDrafted',
      kind: 'call',
      ...drafted,
      content,
    });
    const there = [
      { kind: 'stage', stage: 'document-review' },
      application,
      { kind: 'document', document: 'call.2026' },
      { kind: 'opinion', notice: 'n1', receipt },
      { kind: 'session', session: [...(await api.services.journal.list('session', cycle)).keys()][0] },
      { kind: 'record', type: 'notice', scope: cycle, id: 'n1', version: 1 },
      { kind: 'record', type: 'committee', scope: 'ouhai', id: 'seats', version: 1 },
    ];
    for (const subject of there) expect([subject, (await remark(api, subject)).status]).toEqual([subject, 201]);
    const nowhere = [
      { kind: 'application', code: codeOf(9) },
      { kind: 'document', document: 'call.2031' },
      { kind: 'opinion', notice: 'n9', receipt },
      { kind: 'session', session: 'quality-9' },
      { kind: 'record', type: 'notice', scope: cycle, id: 'n1', version: 99 },
      { kind: 'record', type: 'nonsense', scope: cycle, id: 'n1', version: 1 },
      { kind: 'record', type: 'notice', scope: '2031', id: 'n1', version: 1 },
    ];
    for (const subject of nowhere) expect([subject, (await remark(api, subject)).status]).toEqual([subject, 404]);
    const { remarks } = await read(api, 'supervisor', supervisor);
    expect(remarks.map(({ subject }) => subject)).toEqual(expect.arrayContaining(there));
    expect(remarks).toHaveLength(there.length);
  });

  it('A7d: are read by office, chair and supervisor alone, answered once by the office, and change nothing', async () => {
    const api = await reviewedYear({ quality: 2 });
    const id = await made(api, application);
    for (const [audience, as] of [
      ['office', officer],
      ['committee', chair],
      ['supervisor', supervisor],
    ] as const)
      expect((await read(api, audience, as)).remarks).toMatchObject([{ remark: id, text: words }]);
    const [, , , member] = members;
    if (!member) throw new Error('there are seven members');
    expect((await api.call('GET', path('committee'), { as: member })).status).toBe(403);
    for (const as of [officer, chair]) expect((await remark(api, application, as)).status).toBe(403);
    expect((await answer(api, id, '试图代答', supervisor)).status).toBe(403);
    expect((await answer(api, 'f'.repeat(20))).status).toBe(404);
    expect(await answer(api, id)).toMatchObject({ status: 201 });
    expect(await answer(api, id, '另一答复')).toMatchObject({ status: 409 });
    expect((await read(api, 'supervisor', supervisor)).remarks).toMatchObject([
      { answer: { text: '已核实，附说明。', by: officer.id }, overdue: false },
    ]);
    const readings = [...(await api.services.journal.list('reading', cycle)).values()].flat();
    expect(readings.map(({ event, actor }) => [actor.id, event])).toEqual([
      ['jian', { type: 'JournalRead', what: 'remarks' }],
      ['jian', { type: 'JournalRead', what: 'remarks' }],
    ]);
  });

  it('A7d: their words stay out of the journal and of every message; office and supervisor learn that there are some', async () => {
    const api = await reviewedYear({ quality: 2 });
    const id = await made(api, application);
    await answer(api, id);
    const { journal } = api.services;
    const records: readonly Recorded[] = [
      ...(await journal.load(streamOf.remark(cycle, id))),
      ...(await journal.load(streamOf.remarkAnswer(cycle, id))),
    ];
    const messages = records.flatMap((recorded) => messagesOf(recorded, {}));
    expect(messages.map(({ to }) => to)).toEqual([
      { kind: 'role', role: 'office' },
      { kind: 'role', role: 'supervisor' },
    ]);
    expect(JSON.stringify([records, messages])).not.toMatch(/诸葛|财务数据|附说明/);
  });

  it('A7d: block nothing: the year goes on with every remark unanswered', async () => {
    const api = await reviewedYear({ quality: 2 });
    await made(api, { kind: 'stage', stage: 'oral-defence' });
    await submitCandidates(api);
    expect(await stepOf(api)).toBe('AwaitBallots');
    await made(api, application);
    await holdBallot(api, votesFor({ [codeOf(1)]: 7, [codeOf(2)]: 6 }));
    expect(await stepOf(api)).toBe('AwaitNotice');
  });

  it('A7d: the office is reminded of an answer that is due, before and after, never twice; not of one that was given', async () => {
    const api = await reviewedYear({ quality: 2 });
    const id = await made(api, application);
    const { journal } = api.services;
    const reminded = async (now: string) => {
      await remind(journal, workingDays, now);
      await remind(journal, workingDays, now);
      return [...(await journal.list('reminder', cycle)).keys()].filter((key) => key.startsWith('remark.'));
    };
    // Made on Monday 3 August: five working days end on Monday the 10th.
    expect(await reminded('2026-08-05T04:00:00.000Z')).toEqual([]);
    expect(await reminded('2026-08-06T04:00:00.000Z')).toEqual([`remark.${id}.before`]);
    expect(await reminded('2026-08-10T16:00:00.000Z')).toEqual([`remark.${id}.before`, `remark.${id}.overdue`]);
    api.now = '2026-08-11T01:00:00.000Z';
    expect((await read(api, 'office', officer)).remarks).toMatchObject([{ overdue: true }]);
    const other = await made(api, { kind: 'stage', stage: 'site-visit' });
    await answer(api, other);
    expect((await reminded('2026-09-01T04:00:00.000Z')).filter((key) => key.includes(other))).toEqual([]);
  });

  it('A20b: who has an interest in an organisation neither reads nor answers a remark on it', async () => {
    const api = await noticed();
    const { receipt } = (await lodge(api, { ...formal, about: codeOf(1) })).body;
    const ofOne = [
      application,
      { kind: 'opinion', notice: 'n1', receipt },
      { kind: 'record', type: 'assessment', scope: cycle, id: codeOf(1), version: 1 },
    ] as const;
    await write(api, streamOf.assessment(cycle, codeOf(1)), {
      type: 'DefenceScheduled',
      at: '2026-07-20T01:00:00.000Z',
      place: '区行政中心',
      publicAttendance: '凭身份证入场',
    });
    const ids = await Promise.all(ofOne.map((subject) => made(api, subject)));
    const other = await made(api, { kind: 'stage', stage: 'site-visit' });
    await write(api, streamOf.interest(cycle, officer.id), {
      type: 'InterestDisclosed',
      interest: { organisation: codeOf(1), relation: 'relative' },
      foundBy: 'self',
    });
    expect((await read(api, 'office', officer)).remarks).toMatchObject([{ remark: other }]);
    for (const id of ids) expect((await answer(api, id)).status).toBe(404);
  });
});
