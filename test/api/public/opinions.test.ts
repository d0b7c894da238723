import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digest } from '../../../functions/adapters/journal.ts';
import { streamsOfCycle } from '../../../functions/adapters/records-of-cycle.ts';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Api } from '../../kit/api.ts';
import {
  codeOf,
  cycle,
  endNotice,
  investigate,
  listedYear,
  onNotice,
  publishNotice,
  reportAndExamine,
  rule,
  stepOf,
  write,
} from '../../kit/decision.ts';
import { chair, officer } from '../../kit/seats.ts';

const [one, two] = [codeOf(1), codeOf(2)];
const during = '2026-09-21T01:00:00.000Z';
const endsAt = '2026-09-29T16:00:00.000Z';

interface Lodged {
  readonly receipt: string;
  readonly code: string;
  readonly uploads: readonly { file: number; upload: { fields: { key: string } } }[];
}

const formal = {
  kind: 'formal',
  about: two,
  name: '诸葛某',
  contact: '13900000000',
  text: '该单位去年发生过重大投诉，附证明。',
} as const;

const lead = { kind: 'lead', about: one, text: '听说数据不实' } as const;

const lodge = (api: Api, body: object, at = during, key = randomUUID()) =>
  api.call<Lodged>('POST', `/api/public/notices/${cycle}/n1/objections`, { body, at, key });

const status = (api: Api, { receipt, code }: { receipt: string; code: string }) =>
  api.call('POST', `/api/public/objections/${receipt}/status`, { body: { code } });

const noticed = async (quality = 2) => {
  const api = await listedYear({ quality });
  await publishNotice(api);
  return api;
};

const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const announced = { name: '诸葛某举报材料.pdf', size: pdf.length, sha256: digest(pdf), mediaType: 'application/pdf' };

describe('an opinion of the public', () => {
  it('A14.6f: counts at 23:59:59.999 and not a millisecond later', async () => {
    const api = await noticed();
    expect(await lodge(api, formal, '2026-09-29T15:59:59.999Z')).toMatchObject({ status: 201 });
    const late = await lodge(api, formal, endsAt);
    expect(late).toMatchObject({
      status: 422,
      body: { article: 'A14.6', type: expect.stringContaining('opinion-late') },
    });
    expect(late.body.remedy).toContain('第十九条');
  });

  it('A14.6c: a retry of one that counted is answered the same after the end, when it lands later it still counts', async () => {
    const api = await noticed();
    const key = randomUUID();
    const first = await lodge(api, formal, during, key);
    expect(first.body.receipt).toMatch(/^YY2026-[2-9A-HJ-NP-Z]{8}$/);
    expect(await lodge(api, formal, '2026-10-20T00:00:00.000Z', key)).toEqual(first);
    await endNotice(api, endsAt);
    // Received in time, processed after the notice was closed: it reopens, and is in nobody's frozen list.
    expect(await lodge(api, lead, '2026-09-29T15:59:59.999Z')).toMatchObject({ status: 201 });
    expect(await stepOf(api)).toBe('AwaitOpinions');
  });

  it('A14.6c: an objection has name and contact, a lead has neither, and both are about a publicised name', async () => {
    const api = await noticed();
    const { name: _, ...nameless } = formal;
    expect(await lodge(api, nameless)).toMatchObject({ status: 400 });
    expect(await lodge(api, { ...lead, contact: '1' })).toMatchObject({ status: 400 });
    const stranger = await lodge(api, { ...lead, about: codeOf(77) });
    expect(stranger).toMatchObject({ status: 400, body: { type: expect.stringContaining('not-noticed') } });
    expect(await lodge(api, lead)).toMatchObject({ status: 201 });
    expect(
      await api.call('POST', `/api/public/notices/${cycle}/n7/objections`, { body: lead, at: during }),
    ).toMatchObject({ status: 404 });
  });

  it('A14.6c: name, contact, words and file names never reach the journal or a public page; nor does the code', async () => {
    const api = await noticed();
    const { body } = await lodge(api, { ...formal, files: [announced] });
    const streams = await streamsOfCycle(api.services.journal, cycle);
    const everything = JSON.stringify([streams, await api.done('GET', `/api/public/notices/${cycle}/n1`)]);
    for (const secret of [
      '诸葛',
      '13900000000',
      '重大投诉',
      announced.sha256,
      body.code,
      body.code.replaceAll('-', ''),
    ]) {
      expect(everything).not.toContain(secret);
    }
    expect(everything).toContain(body.receipt);
  });

  it('A14.6d: its sender follows it by receipt and code; a wrong one of either tells nothing', async () => {
    const api = await noticed();
    const { body } = await lodge(api, formal);
    expect(await status(api, body)).toMatchObject({ status: 201, body: { state: 'received', about: '瓯海组织2' } });
    const typed = { receipt: body.receipt.toLowerCase(), code: ` ${body.code.toLowerCase().replaceAll('-', ' ')} ` };
    expect(await status(api, typed)).toMatchObject({ status: 201 });
    const wrongCode = await status(api, { ...body, code: 'AAAA-AAAA-AAAA-AAAA' });
    const wrongNumber = await status(api, { ...body, receipt: 'YY2026-AAAAAAAA' });
    expect(wrongCode.status).toBe(404);
    expect(wrongNumber).toEqual(wrongCode);
  });

  it('A14.6c: its files were announced with it; only the announced bytes are kept, on the private shelf', async () => {
    const api = await noticed();
    const { body } = await lodge(api, { ...formal, files: [announced] });
    const key = body.uploads[0]?.upload.fields.key ?? '';
    const complete = () =>
      api.call('POST', `/api/public/objections/${body.receipt}/files/1/complete`, { body: { code: body.code } });
    expect(await complete()).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('file-not-received') },
    });
    api.services.files.deliver(key, new Uint8Array(pdf.length));
    expect(await complete()).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('file-hash-differs') },
    });
    expect(await status(api, body)).toMatchObject({ body: { files: [{ file: 1, stored: false }] } });
    const again = await api.done<{ upload: { fields: { key: string } } }>(
      'POST',
      `/api/public/objections/${body.receipt}/files/1/upload`,
      { body: { code: body.code } },
    );
    expect(again.upload.fields.key).toBe(key);
    api.services.files.deliver(key, pdf);
    expect(await complete()).toMatchObject({ status: 201, body: { stored: true } });
    expect(await complete()).toMatchObject({ status: 201, body: { stored: true } });
    expect(await status(api, body)).toMatchObject({ body: { files: [{ name: announced.name, stored: true }] } });
    const link = await api.done<{ url: string }>('GET', onNotice(`opinions/${body.receipt}/files/1/link`), {
      as: officer,
    });
    expect(link.url).toContain('memory:private/objection/2026-n1-');
    const readings = [...(await api.services.journal.list('reading', cycle)).values()].flat();
    expect(readings.map(({ event, actor }) => [event.type, actor.id])).toEqual([['EvidenceOpened', 'lin']]);
    expect(
      await api.call('POST', `/api/public/objections/${body.receipt}/files/2/upload`, { body: { code: body.code } }),
    ).toMatchObject({ status: 404 });
  });

  it('A14.6c: bytes of a file come until the office has decided about the opinion', async () => {
    const api = await noticed();
    const { body } = await lodge(api, { ...formal, files: [announced] });
    await investigate(api, body.receipt, true);
    expect(
      await api.call('POST', `/api/public/objections/${body.receipt}/files/1/upload`, { body: { code: body.code } }),
    ).toMatchObject({ status: 422, body: { type: expect.stringContaining('opinion-decided') } });
  });
});

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
