import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { streamsOfCycle } from '../../../functions/adapters/records-of-cycle.ts';
import { codeOf, cycle, endNotice, investigate, onNotice, stepOf } from '../../kit/decision.ts';
import { announced, during, endsAt, formal, lead, lodge, noticed, pdf, status } from '../../kit/opinions.ts';
import { officer } from '../../kit/seats.ts';

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
