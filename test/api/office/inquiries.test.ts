import { describe, expect, it } from 'vitest';
import { workingDays } from '../../../functions/adapters/working-days.ts';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { messagesOf } from '../../../functions/domain/message/messages.ts';
import { remind } from '../../../functions/schedules/remind/remind.ts';
import type { Api } from '../../kit/api.ts';
import { bring } from '../../kit/applicant.ts';
import { codeOf, cycle, endNotice, listedYear, publishNotice, reviewedYear } from '../../kit/decision.ts';
import { consult, departments, haveNoOpinion } from '../../kit/inquiries.ts';
import { conditions, officer, otherOfficer, ReviewYear, year } from '../../kit/review.ts';
import { chair } from '../../kit/seats.ts';

const [asked, ...others] = departments;
if (!asked?.unit) throw new Error('departments are asked');
const silent = asked;

const send = (begun: ReviewYear, round = 'qualification', body: unknown = {}) =>
  begun.office(`/inquiries/${round}`, body);

const answer = (api: Api, answers: unknown[], round = 'qualification', as = silent) =>
  api.call('POST', `/api/partner/cycles/2026/inquiries/${round}/answers`, { as, body: { answers } });

const found = (code: string, evidence: string[]) => ({
  situation: 'found',
  code,
  text: '2025年12月有一起在办的行政处罚',
  evidence,
});

const close = (begun: ReviewYear) => begun.office('/stages/qualification-review/close', {});

/** Two organisations judged qualified, and nobody asked. */
const judged = async () => {
  const begun = await ReviewYear.begin([{}, {}], false);
  for (const code of begun.codes) await begun.assess(code);
  return begun;
};

describe('征求意见函 in the qualification review', () => {
  it('A14.1a: one letter per department lists all applicants on one page, with the due date of the policy', async () => {
    const begun = await judged();
    await send(begun);
    for (const as of departments) {
      const { inquiries } = await begun.api.done<{ inquiries: unknown[] }>('GET', '/api/partner/inquiries', { as });
      expect(inquiries).toMatchObject([
        {
          round: 'qualification',
          // Wednesday 6 May 2026 and ten working days; Saturday the 9th is one of them (调休).
          due: '2026-05-19T16:00:00.000Z',
          complete: false,
          overdue: false,
          organisations: begun.codes.map((code, place) => ({ code, name: `测试组织${place + 1}有限公司` })),
        },
      ]);
    }
    const [letter] = await begun.api.services.journal.load(streamOf.inquiry(year, 'qualification'));
    if (!letter) throw new Error('a letter was sent');
    expect(messagesOf(letter, {}).map(({ to }) => to)).toEqual(departments.map(({ unit }) => ({ kind: 'unit', unit })));
    expect(await send(begun)).toMatchObject({ status: 422, body: { basis: 'working' } });
  });

  it('A14.1a: without letters the stage does not close, and nobody is left out quietly', async () => {
    const begun = await judged();
    expect((await close(begun)).body.gaps).toMatchObject([{ at: 'qualification' }]);
    const omitted = { department: silent.unit, reason: '该部门不掌握所涉情况' };
    expect(await send(begun, 'qualification', { omitted: [{ ...omitted, reason: ' ' }] })).toMatchObject({
      status: 400,
    });
    expect(await send(begun, 'qualification', { omitted: [{ ...omitted, department: 'weather' }] })).toMatchObject({
      status: 400,
    });
    await begun.officeDone('/inquiries/qualification', { omitted: [omitted] });
    for (const as of others) await haveNoOpinion(begun.api, year, 'qualification', as);
    expect(await close(begun)).toMatchObject({ status: 201 });
    const round = await begun.api.done('GET', `/api/office/cycles/${year}/inquiries/qualification`, { as: officer });
    expect(round.omitted).toEqual([omitted]);
  });

  it('A14.1a: silence is never 无意见, however long overdue; one organisation left out of an answer is silence on it', async () => {
    const begun = await judged();
    await send(begun);
    for (const as of others) await haveNoOpinion(begun.api, year, 'qualification', as);
    const [first = '', second = ''] = begun.codes;
    expect((await answer(begun.api, [{ situation: 'none', code: first }])).status).toBe(201);
    begun.api.now = '2026-12-01T01:00:00.000Z';
    const blocked = await close(begun);
    expect(blocked).toMatchObject({ status: 422, body: { gaps: [{ at: silent.unit }] } });
    expect(blocked.body.gaps?.[0]?.problem).toContain('未答复不视为无意见');
    const { departmentOpinions } = await begun.api.done<{ departmentOpinions: Record<string, unknown>[] }>(
      'GET',
      `/api/office/cycles/${year}/applications/${second}`,
      { as: officer },
    );
    expect(departmentOpinions.filter(({ situation }) => situation === 'unanswered')).toMatchObject([
      { department: silent.unit },
    ]);
    expect((await answer(begun.api, [{ situation: 'none', code: second }])).status).toBe(201);
    expect(await close(begun)).toMatchObject({ status: 201 });
  });

  it('A14.1a: a silent department is reminded before and after the due date, and the office told; never twice', async () => {
    const begun = await judged();
    await send(begun);
    for (const as of others) await haveNoOpinion(begun.api, year, 'qualification', as);
    const { journal } = begun.api.services;
    for (const now of ['2026-05-18T01:00:00.000Z', '2026-05-20T01:00:00.000Z', '2026-05-26T01:00:00.000Z']) {
      await remind(journal, workingDays, now);
      await remind(journal, workingDays, now);
    }
    const reminders = [...(await journal.list('reminder', year)).values()].flat().map(({ event }) => event);
    const kinds = reminders.map(({ kind, to }) => [kind, Object.values(to)[1]]);
    expect(kinds.toSorted()).toEqual([
      ['before', silent.unit],
      ['escalated', 'office'],
      ['overdue', silent.unit],
    ]);
  });

  it('A14.1a: 有情况 needs proof of the department’s own, stands beside the conditions, and is dealt with when qualified nevertheless', async () => {
    const begun = await judged();
    await send(begun);
    for (const as of others) await haveNoOpinion(begun.api, year, 'qualification', as);
    const [first = '', second = ''] = begun.codes;
    expect((await answer(begun.api, [found(first, [])])).status).toBe(400);
    expect((await answer(begun.api, [found(first, ['0'.repeat(20)])])).body.type).toContain('evidence-not-clear');
    const proof = await bring(begun.api, silent, silent.unit ?? '');
    const both = [found(first, [proof]), { situation: 'none', code: second }];
    expect((await answer(begun.api, both)).status).toBe(201);
    // It came after the verdict: the closing says so.
    expect((await close(begun)).body.gaps).toMatchObject([{ at: first, problem: expect.stringContaining('处理意见') }]);
    const path = `/applications/${first}/qualification`;
    const verdict = { application: 1, conditions, qualified: true, reason: '符合申报条件' };
    expect((await begun.office(path, verdict)).body.type).toContain('situations-unaddressed');
    const situations = [{ department: silent.unit, reason: '经核查，处罚尚未生效，不属于重大违法' }];
    expect(await begun.office(path, { ...verdict, situations })).toMatchObject({ status: 201 });
    const { departmentOpinions } = await begun.api.done<{ departmentOpinions: Record<string, unknown>[] }>(
      'GET',
      `/api/office/cycles/${year}/applications/${first}`,
      { as: officer },
    );
    expect(departmentOpinions).toHaveLength(departments.length);
    expect(departmentOpinions).toContainEqual(
      expect.objectContaining({ situation: 'found', evidence: [proof], department: silent.unit }),
    );
    const link = await begun.api.call('GET', `/api/evidence/cycles/${year}/${silent.unit}/${proof}/link`, {
      as: officer,
    });
    expect(link.status).toBe(200);
    expect(await close(begun)).toMatchObject({ status: 201 });
  });

  it('A14.1a: an unfit applicant needs no such reason; a department answers on its letter’s names alone', async () => {
    const begun = await judged();
    await send(begun);
    for (const as of others) await haveNoOpinion(begun.api, year, 'qualification', as);
    const [first = '', second = ''] = begun.codes;
    expect((await answer(begun.api, [{ situation: 'none', code: codeOf(99) }])).status).toBe(400);
    const stranger = { id: 'x', roles: ['department'], unit: 'weather-bureau' };
    const none = { situation: 'none', code: second };
    expect((await answer(begun.api, [none], 'qualification', stranger)).status).toBe(404);
    const proof = await bring(begun.api, silent, silent.unit ?? '');
    await answer(begun.api, [found(first, [proof]), none]);
    await begun.assess(first, { qualified: false, reason: '存在重大违法' });
    expect(await close(begun)).toMatchObject({ status: 201 });
  });

  it('A14.1a: a word that comes after the list was fixed is recorded as late, and the office is told', async () => {
    const begun = await judged();
    await consult(begun.api, year, 'qualification');
    await begun.pass('qualification-review');
    const proof = await bring(begun.api, silent, silent.unit ?? '');
    expect((await answer(begun.api, [found(begun.code(1), [proof])])).status).toBe(201);
    const replies = await begun.api.services.journal.load(streamOf.reply(year, 'qualification', String(silent.unit)));
    const [, late] = replies;
    expect(late?.event.late).toBe(true);
    expect(late && messagesOf(late, {})).toMatchObject([
      { to: { kind: 'role', role: 'office' }, template: 'inquiry-answered-late' },
    ]);
  });

  it('A20b: an officer with an interest sees no department’s word on that organisation', async () => {
    const begun = await judged();
    await consult(begun.api, year, 'qualification');
    const own = { organisation: begun.code(1), relation: 'relative' };
    await begun.officeDone('/interests/disclosures', own, otherOfficer);
    const path = `/api/office/cycles/${year}/inquiries/qualification`;
    const { departments: seen } = await begun.api.done<{ departments: { organisations: unknown[] }[] }>('GET', path, {
      as: otherOfficer,
    });
    expect(JSON.stringify(seen)).not.toContain(begun.code(1));
    expect(seen[0]?.organisations).toHaveLength(1);
  });
});

describe('征求意见函 before the lists go on', () => {
  const submit = (api: Api, body: Record<string, unknown> = {}) =>
    api.call('POST', `/api/office/cycles/${cycle}/candidates`, {
      as: officer,
      body: {
        candidates: [1, 2].map((number) => ({ code: codeOf(number), award: 'quality', reason: '建议' })),
        ...body,
      },
    });

  it('A14.1a: candidates go to the committee only when every department was asked again and has answered', async () => {
    const api = await reviewedYear({ quality: 2 });
    expect((await submit(api)).body).toMatchObject({ gaps: [{ at: 'candidates' }] });
    await api.done('POST', `/api/office/cycles/${cycle}/inquiries/candidates`, { as: officer, body: {} });
    for (const as of others) await haveNoOpinion(api, cycle, 'candidates', as);
    expect((await submit(api)).body).toMatchObject({ gaps: [{ at: silent.unit }] });
    const proof = await bring(api, silent, silent.unit ?? '');
    await answer(api, [found(codeOf(1), [proof]), { situation: 'none', code: codeOf(2) }], 'candidates');
    expect((await submit(api)).body).toMatchObject({ gaps: [{ at: codeOf(1) }] });
    const situations = [{ code: codeOf(1), department: silent.unit, reason: '已整改到位' }];
    expect(await submit(api, { situations })).toMatchObject({ status: 201 });
  });

  it('A14.1a: so does the list to the government; the committee reads what was said', async () => {
    const api = await listedYear({ quality: 2 });
    await endNotice(api, (await publishNotice(api)).endsAt);
    const list = [1, 2].map((number) => ({ code: codeOf(number), award: 'quality' }));
    const path = `/api/committee/cycles/${cycle}/submissions`;
    const submitted = () => api.call('POST', path, { as: chair, body: { list, minutes: '纪要' } });
    expect((await submitted()).body).toMatchObject({ gaps: [{ at: 'list' }] });
    await api.done('POST', `/api/office/cycles/${cycle}/inquiries/list`, { as: officer, body: {} });
    for (const as of others) await haveNoOpinion(api, cycle, 'list', as);
    expect((await submitted()).body).toMatchObject({ gaps: [{ at: silent.unit }] });
    await consult(api, cycle, 'list');
    const seen = await api.done('GET', `/api/committee/cycles/${cycle}/inquiries/list`, { as: chair });
    expect(seen.missing).toEqual([]);
    expect(seen.departments).toHaveLength(departments.length);
    expect((await submitted()).status).toBe(201);
  });
});

describe('征求意见函 answered on paper', () => {
  it('A14.1a: a stamped reply is recorded by the office in the department’s name, and ends its silence', async () => {
    const begun = await judged();
    await send(begun);
    for (const as of others) await haveNoOpinion(begun.api, year, 'qualification', as);
    const scan = await bring(begun.api, officer, 'office', '部门盖章回函');
    const { minutes } = await begun.officeDone<{ minutes: string }>('/minutes', {
      act: 'inquiry-answered',
      unit: silent.unit,
      target: { round: 'qualification' },
      decision: { answers: begun.codes.map((code) => ({ situation: 'none', code })) },
      occurredOn: '2026-05-06',
      scan,
    });
    expect((await close(begun)).body.gaps).toMatchObject([{ at: silent.unit }]);
    await begun.officeDone(`/minutes/${minutes}/confirmation`, { originalChecked: true });
    const [reply] = await begun.api.services.journal.load(streamOf.reply(year, 'qualification', String(silent.unit)));
    expect(reply?.actor).toMatchObject({ role: 'office', inNameOf: { role: 'department', unit: silent.unit } });
    expect(await close(begun)).toMatchObject({ status: 201 });
  });
});
