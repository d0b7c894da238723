import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Api } from '../../kit/api.ts';
import {
  cycle,
  endNotice,
  investigate,
  onNotice,
  reportAndExamine,
  rule,
  stepOf,
  undertake,
  write,
} from '../../kit/decision.ts';
import { during, endsAt, formal, lead, lodge, noticed, one, status, two } from '../../kit/opinions.ts';
import { chair, officer } from '../../kit/seats.ts';

describe('an opinion that came otherwise', () => {
  const scan = 'c'.repeat(20);
  const paper = { kind: 'formal', about: one, channel: 'letter', scan, name: '某', contact: '某路1号', text: '事实' };
  const register = (api: Api, body: object, at = '2026-10-10T01:00:00.000Z') =>
    api.call<{ receipt: string }>('POST', onNotice('opinions'), { as: officer, body, at });

  it('A14.6c: counts by the date on which it came, not by its entry, and needs the scan', async () => {
    const api = await noticed();
    await endNotice(api, endsAt);
    expect(await stepOf(api)).toBe('AwaitSubmission');
    expect(await register(api, { ...paper, receivedOn: '2026-09-29' })).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('scan-missing') },
    });
    await write(api, streamOf.evidence(cycle, 'office', scan), { type: 'EvidenceCleared', key: 'key' });
    expect(await register(api, { ...paper, receivedOn: '2026-09-30' })).toMatchObject({
      status: 422,
      body: { article: 'A14.6' },
    });
    expect(await register(api, { ...paper, receivedOn: '2026-10-11' })).toMatchObject({ status: 400 });
    const { contact: _, ...anonymous } = paper;
    expect(await register(api, { ...anonymous, receivedOn: '2026-09-29' })).toMatchObject({ status: 400 });
    const { body } = await register(api, { ...paper, receivedOn: '2026-09-29' });
    expect(await stepOf(api)).toBe('AwaitOpinions');
    const seen = await api.done('GET', onNotice(`opinions/${body.receipt}`), { as: officer });
    expect(seen).toMatchObject({ channel: 'letter', receivedOn: '2026-09-29', sender: { name: '某' }, text: '事实' });
  });
});

describe('what office and committee do with opinions', () => {
  it('A14.6c A14.6d: a ruling whose words for the organisation tell who objected is not recorded, live or from minutes', async () => {
    const api = await noticed();
    const sender = { name: '温州某质量技术服务有限公司', contact: '诸葛某，电话 139 0000 0000，zhuge@example.com' };
    const { body } = await lodge(api, { ...formal, ...sender });
    await endNotice(api, endsAt);
    await investigate(api, body.receipt, true);
    await reportAndExamine(api, [body.receipt]);
    const ruling = (toOrganisation: string) => ({ upheld: true, reason: '属实', toOrganisation });
    const refused = { status: 400, body: { type: expect.stringContaining('identifies-objector') } };
    const path = `/api/committee/cycles/${cycle}/notices/n1/opinions/${body.receipt}/ruling`;
    const rulings = () => api.services.journal.load(streamOf.ruling(cycle, 'n1', body.receipt));
    for (const told of ['温州某质量技术服务有限公司反映属实', '反映人电话139-0000-0000', '见zhuge@example.com来信']) {
      expect(await api.call('POST', path, { as: chair, body: ruling(told) })).toMatchObject(refused);
    }
    await undertake(api, 'sun');
    const scan = 'd'.repeat(20);
    const ref = streamOf.evidence(cycle, 'office', scan);
    await write(api, ref, { type: 'EvidenceCleared', key: 'key' });
    const minutes = `/api/office/cycles/${cycle}/minutes`;
    const entry = await api.done<{ minutes: string }>('POST', minutes, {
      as: officer,
      body: {
        act: 'objection-ruled',
        target: { notice: 'n1', receipt: body.receipt },
        meeting: { place: '区政府会议室', expected: 7, present: 7, recused: [] },
        decision: ruling('反映人电话13900000000'),
        occurredOn: api.now.slice(0, 10),
        scan,
      },
    });
    expect(
      await api.call('POST', `${minutes}/${entry.minutes}/confirmation`, {
        as: { id: 'sun', roles: ['office'] },
        body: { originalChecked: true },
      }),
    ).toMatchObject(refused);
    expect(await rulings()).toEqual([]);
    await api.done('POST', path, { as: chair, body: ruling('所反映的问题属实') });
    expect(await rulings()).toHaveLength(1);
  });

  it('A14.6d: due by the policy’s working days; overdue shows', async () => {
    const api = await noticed();
    const { body } = await lodge(api, formal);
    await api.done('POST', onNotice(`opinions/${body.receipt}/acceptance`), { as: officer, at: during });
    const read = (at: string) =>
      api.done<{ opinions: readonly object[] }>('GET', onNotice('opinions'), { as: officer, at });
    // Ten working days after 21 September: 25–27 September and 1–7 October are holidays, the 20th and 10 October are worked.
    const [early] = (await read(during)).opinions;
    expect(early).toMatchObject({ due: '2026-10-12T16:00:00.000Z', overdue: false });
    expect((await read('2026-10-12T16:00:00.000Z')).opinions[0]).toMatchObject({ overdue: true });
    const again = await api.call('POST', onNotice(`opinions/${body.receipt}/acceptance`), { as: officer });
    expect(again).toMatchObject({ status: 409, body: { current: { decision: 'accepted' } } });
    expect(JSON.stringify(early)).not.toMatch(/诸葛|1390000/);
  });

  it('A14.6d: the report lists every opinion, leads and refused ones too, after the notice', async () => {
    const api = await noticed();
    const accepted = (await lodge(api, formal)).body;
    const refused = (await lodge(api, { ...formal, about: one })).body;
    const hint = (await lodge(api, lead)).body;
    const report = (opinions: readonly string[]) =>
      api.call('POST', onNotice('report'), { as: officer, body: { opinions, conclusion: '结论' } });
    const all = [accepted, refused, hint].map(({ receipt }) => receipt);
    expect(await report(all)).toMatchObject({ status: 422, body: { type: expect.stringContaining('notice-running') } });
    await endNotice(api, endsAt);
    const early = await report([accepted.receipt, 'YY2026-AAAAAAAA']);
    expect(early).toMatchObject({ status: 422, body: { article: 'A14.6' } });
    expect(early.body.gaps).toHaveLength(6);
    await investigate(api, accepted.receipt, true);
    await investigate(api, hint.receipt, false);
    await api.done('POST', onNotice(`opinions/${refused.receipt}/refusal`), {
      as: officer,
      body: { reason: '与评审无关' },
    });
    await reportAndExamine(api, all);
    expect(await status(api, refused)).toMatchObject({ body: { state: 'not-accepted', reason: '与评审无关' } });
    const seen = await api.done<{ report: { opinions: readonly { result: string; finding: string }[] } }>(
      'GET',
      `/api/committee/cycles/${cycle}/notices/n1/opinions`,
      { as: chair },
    );
    expect(seen).toMatchObject({ report: { examined: true, complete: true } });
    expect(new Set(seen.report.opinions.map(({ result, finding }) => `${result} ${finding}`))).toEqual(
      new Set(['substantiated 经查属实', 'not-substantiated 经查不属实', 'not-accepted 不予受理。理由：与评审无关']),
    );
    expect(JSON.stringify(seen)).not.toMatch(/诸葛|1390000|重大投诉/);
    // A finding that lies with the committee is not mended any more.
    expect(
      await api.call('POST', onNotice(`opinions/${accepted.receipt}/verification`), {
        as: officer,
        body: { substantiated: false, finding: '改口' },
      }),
    ).toMatchObject({ status: 422 });
  });

  it('A14.6d: the committee rules on accepted formal objections, on the report it examined, once', async () => {
    const api = await noticed();
    const objection = (await lodge(api, formal)).body;
    const hint = (await lodge(api, lead)).body;
    await endNotice(api, endsAt);
    await investigate(api, objection.receipt, true);
    await investigate(api, hint.receipt, true);
    const ruling = (receipt: string) =>
      api.call('POST', `/api/committee/cycles/${cycle}/notices/n1/opinions/${receipt}/ruling`, {
        as: chair,
        body: { upheld: false, reason: '不足以影响' },
      });
    expect(await ruling(objection.receipt)).toMatchObject({ status: 422, body: { article: 'A14.6' } });
    await reportAndExamine(api, [objection.receipt, hint.receipt]);
    expect(await ruling(hint.receipt)).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('lead-not-ruled') },
    });
    expect(await stepOf(api)).toBe('AwaitOpinions');
    expect(await ruling(objection.receipt)).toMatchObject({ status: 201 });
    expect(await status(api, objection)).toMatchObject({ body: { state: 'dismissed', reason: '不足以影响' } });
    expect(await ruling(objection.receipt)).toMatchObject({ status: 409, body: { current: { upheld: false } } });
    expect(await stepOf(api)).toBe('AwaitSubmission');
  });

  it('A14.6d: an opinion that lands after the report needs another report that lists it', async () => {
    const api = await noticed();
    const objection = (await lodge(api, formal)).body;
    await endNotice(api, endsAt);
    await investigate(api, objection.receipt, true);
    await reportAndExamine(api, [objection.receipt]);
    await rule(api, objection.receipt, false);
    const late = (await lodge(api, { ...formal, about: one }, '2026-09-29T15:59:59.999Z')).body;
    expect(await stepOf(api)).toBe('AwaitOpinions');
    await investigate(api, late.receipt, false);
    expect(
      await api.call('POST', `/api/committee/cycles/${cycle}/notices/n1/report/examination`, {
        as: chair,
        body: { report: 1, minutes: '纪要' },
      }),
    ).toMatchObject({ status: 422, body: { article: 'A14.6', gaps: [{ at: late.receipt }] } });
    await reportAndExamine(api, [objection.receipt, late.receipt]);
    await rule(api, late.receipt, false);
    expect(await stepOf(api)).toBe('AwaitSubmission');
  });

  it('A20b: whoever has an interest neither reads nor decides', async () => {
    const api = await noticed();
    const { body } = await lodge(api, formal);
    for (const person of ['lin', 'zhou']) {
      await write(api, streamOf.interest(cycle, person), {
        type: 'InterestDisclosed',
        interest: { organisation: two, relation: 'relative' },
        foundBy: 'self',
      });
    }
    for (const what of ['acceptance', 'verification']) {
      const answer = await api.call('POST', onNotice(`opinions/${body.receipt}/${what}`), {
        as: officer,
        body: { substantiated: true, finding: '属实' },
      });
      expect(answer).toMatchObject({ status: 403, body: { article: 'A20' } });
    }
    expect(await api.call('GET', onNotice(`opinions/${body.receipt}`), { as: officer })).toMatchObject({ status: 403 });
    expect(await api.done('GET', onNotice('opinions'), { as: officer })).toMatchObject({ opinions: [], hidden: 1 });
    const path = `/api/committee/cycles/${cycle}/notices/n1/opinions`;
    expect(await api.done('GET', path, { as: chair })).toMatchObject({ opinions: [], hidden: 1 });
    expect(
      await api.call('POST', `${path}/${body.receipt}/ruling`, { as: chair, body: { upheld: true, reason: '理由' } }),
    ).toMatchObject({ status: 403, body: { article: 'A20' } });
  });
});
