import { describe, expect, it } from 'vitest';
import { workingDays } from '../../../functions/adapters/working-days.ts';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { last, type Recorded } from '../../../functions/domain/kernel/recorded.ts';
import { messagesOf } from '../../../functions/domain/message/messages.ts';
import { project } from '../../../functions/feed/project/project.ts';
import { remind } from '../../../functions/schedules/remind/remind.ts';
import type { Api, Person } from '../../kit/api.ts';
import { codeOf, cycle, endNotice, onNotice, runMachine, write } from '../../kit/decision.ts';
import { endsAt, formal, lodge, noticed, two } from '../../kit/opinions.ts';
import { chair, officer } from '../../kit/seats.ts';

const handler = (unit: string): Person => ({ id: `handler-${unit}`, roles: ['applicant'], unit });
const own = `/api/applicant/cycles/${cycle}/hearings`;
const substance = '反映贵单位去年存在较大投诉，请说明处理情况。';

/** An objection about the second organisation, accepted and verified after the notice. */
const accepted = async () => {
  const api = await noticed();
  const { receipt } = (await lodge(api, formal)).body;
  await endNotice(api, endsAt);
  await api.done('POST', onNotice(`opinions/${receipt}/acceptance`), { as: officer });
  await api.done('POST', onNotice(`opinions/${receipt}/verification`), {
    as: officer,
    body: { substantiated: false, finding: '经查不属实' },
  });
  return { api, receipt };
};

const inform = (api: Api, receipt: string, text = substance) =>
  api.call<{ hearing: string; due: string }>('POST', onNotice(`opinions/${receipt}/hearings`), {
    as: officer,
    body: { substance: text },
  });
const state = (api: Api, hearing: string, body: object = { statement: '投诉已妥善处理' }, as = handler(two)) =>
  api.call('POST', `${own}/${hearing}/position`, { as, body });
const report = (api: Api, receipt: string) =>
  api.call('POST', onNotice('report'), { as: officer, body: { opinions: [receipt], conclusion: '不属实' } });

const file = async (api: Api, owner: string, id: string) => {
  const ref = streamOf.evidence(cycle, owner, id);
  await write(api, ref, {
    type: 'EvidenceAnnounced',
    name: '说明.pdf',
    title: '说明',
    size: 10,
    sha256: 'a'.repeat(64),
    mediaType: 'application/pdf',
    uploadBy: '2026-12-31T00:00:00.000Z',
  });
  await write(api, ref, { type: 'EvidenceCleared', key: 'key' });
};

describe('the organisation objected to', () => {
  it('A14.6d: is told the substance in the office’s words, states its position with files, and then the report is filed', async () => {
    const { api, receipt } = await accepted();
    const early = await report(api, receipt);
    expect(early).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('organisation-unheard'), basis: 'working', gaps: [{ at: receipt }] },
    });
    expect(early.body.article).toBeUndefined();
    const { hearing, due } = (await inform(api, receipt)).body;
    // Three working days after Wednesday 30 September: 8 and 9 October, and Saturday the 10th, which is worked.
    expect(due).toBe('2026-10-10T16:00:00.000Z');
    expect((await report(api, receipt)).status).toBe(422);
    expect(await api.done('GET', own, { as: handler(two) })).toEqual({
      hearings: [{ hearing, informedAt: api.now, due, substance }],
    });
    const proof = 'd'.repeat(20);
    const body = { statement: '投诉已妥善处理', evidence: [proof] };
    expect(await state(api, hearing, body)).toMatchObject({ status: 403, body: { gaps: [{ at: proof }] } });
    await file(api, two, proof);
    expect(await state(api, hearing, body)).toMatchObject({ status: 201 });
    expect(await state(api, hearing)).toMatchObject({ status: 409 });
    for (const [audience, as] of [
      ['office', officer],
      ['committee', chair],
    ] as const)
      expect(await api.done('GET', `/api/${audience}/cycles/${cycle}/notices/n1/hearings`, { as })).toMatchObject({
        hearings: [{ receipt, about: two, substance, position: body, overdue: false }],
      });
    expect(await report(api, receipt)).toMatchObject({ status: 201 });
    expect(await inform(api, receipt)).toMatchObject({ status: 422 });
  });

  it('A14.6d: never learns who objected: neither from what it is told, nor from the ruling, the list or a message', async () => {
    const { api, receipt } = await accepted();
    for (const text of ['诸葛某反映贵单位有投诉', '反映人电话 139 0000-0000', '反映人：诸 葛 某'])
      expect(await inform(api, receipt, text)).toMatchObject({
        status: 400,
        body: { type: expect.stringContaining('identifies-objector') },
      });
    const { hearing } = (await inform(api, receipt)).body;
    await state(api, hearing);
    await api.done('POST', onNotice(`opinions/${receipt}/verification`), {
      as: officer,
      body: { substantiated: true, finding: '经向贵单位前职工核实，属实' },
    });
    const { version } = (await report(api, receipt)).body as { version: number };
    const committee = `/api/committee/cycles/${cycle}/notices/n1`;
    await api.done('POST', `${committee}/report/examination`, {
      as: chair,
      body: { report: version, minutes: '纪要' },
    });
    await api.done('POST', `${committee}/opinions/${receipt}/ruling`, {
      as: chair,
      body: { upheld: true, reason: '前职工所述属实', toOrganisation: '重大投诉情况属实' },
    });
    await runMachine(api);
    const { journal, views } = api.services;
    const records: readonly Recorded[] = [
      ...[...(await journal.list('hearing', cycle)).values()].flat(),
      ...[...(await journal.list('ruling', `${cycle}/n1`)).values()].flat(),
      ...(await journal.load(streamOf.cycle(cycle))),
    ];
    for (const recorded of records) await project({ journal, views }, recorded);
    const { letters } = await api.done<{ letters: { template: string; text: string }[] }>(
      'GET',
      '/api/applicant/inbox',
      {
        as: handler(two),
      },
    );
    const told = letters.filter(({ template }) => /hearing|ruled|removed/.test(template));
    expect(told.map(({ template }) => template).toSorted()).toEqual([
      'candidate-removed',
      'hearing-opened',
      'objection-ruled',
    ]);
    expect(JSON.stringify(told)).not.toMatch(/前职工|诸葛|139/);
    expect(told.filter(({ text }) => text.includes('重大投诉情况属实'))).toHaveLength(2);
    expect(JSON.stringify(await journal.list('hearing', cycle))).not.toContain('较大投诉');
  });

  it('A14.6d: without words for it, it is told the result alone', async () => {
    const ruling = { type: 'ObjectionDismissed', reason: '前职工所述不实' } as const;
    const { api, receipt } = await accepted();
    await write(api, streamOf.ruling(cycle, 'n1', receipt), ruling);
    const recorded = last(await api.services.journal.load(streamOf.ruling(cycle, 'n1', receipt)), ruling.type);
    const told = recorded ? messagesOf(recorded, { opinion: { about: two, ref: 'r'.repeat(32) } }) : [];
    expect(told.map(({ to, text }) => [to.kind, text.includes('前职工')])).toEqual([
      ['objector', true],
      ['unit', false],
    ]);
  });

  it('A14.6d: may answer on paper; silence holds the report up until its time is over, and is reminded', async () => {
    const { api, receipt } = await accepted();
    const { hearing, due } = (await inform(api, receipt)).body;
    const { journal } = api.services;
    for (const now of ['2026-10-08T01:00:00.000Z', '2026-10-08T02:00:00.000Z', due, due])
      await remind(journal, workingDays, now);
    expect([...(await journal.list('reminder', cycle)).keys()].filter((id) => id.startsWith('hearing.'))).toEqual(
      ['before', 'overdue'].map((kind) => `hearing.${two}.${hearing}.${kind}`),
    );
    api.now = '2026-10-10T15:59:59.999Z';
    expect((await report(api, receipt)).status).toBe(422);
    const scan = 'e'.repeat(20);
    const paper = (statedOn: string) =>
      api.call('POST', onNotice(`opinions/${receipt}/hearings/${hearing}/position`), {
        as: officer,
        body: { statedOn, evidence: [scan] },
      });
    expect(await paper('2026-10-08')).toMatchObject({ status: 400, body: { gaps: [{ at: scan }] } });
    await file(api, 'office', scan);
    expect(await paper('2026-09-28')).toMatchObject({ status: 400 });
    expect(await paper('2026-10-08')).toMatchObject({ status: 201 });
    expect((await report(api, receipt)).status).toBe(201);
    const silent = await accepted();
    await inform(silent.api, silent.receipt);
    silent.api.now = due;
    expect((await report(silent.api, silent.receipt)).status).toBe(201);
  });

  it('A14.6d A20d: reads and answers its own alone; nobody else’s hearing exists for it', async () => {
    const { api, receipt } = await accepted();
    const { hearing } = (await inform(api, receipt)).body;
    const other = handler(codeOf(1));
    expect(await api.done('GET', own, { as: other })).toEqual({ hearings: [] });
    expect(await state(api, hearing, { statement: '代答' }, other)).toMatchObject({ status: 404 });
    const seen = JSON.stringify(await api.done('GET', own, { as: handler(two) }));
    expect(seen).not.toMatch(new RegExp(`${receipt}|诸葛|经查`));
    await write(api, streamOf.interest(cycle, officer.id), {
      type: 'InterestDisclosed',
      interest: { organisation: two, relation: 'relative' },
      foundBy: 'self',
    });
    expect(await api.done('GET', onNotice('hearings'), { as: officer })).toEqual({ hearings: [] });
    expect((await inform(api, receipt)).status).toBe(403);
  });
});
