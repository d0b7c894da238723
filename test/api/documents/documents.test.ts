import { beforeEach, describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { documentOf } from '../../../functions/domain/document/document.ts';
import type { Api, Person } from '../../kit/api.ts';
import { codeOf, cycle, reviewedYear, undertake, write } from '../../kit/decision.ts';
import { linesOfDraft, otherOfficer as other, documentsPath as path, scanOf } from '../../kit/documents.ts';
import { officer } from '../../kit/seats.ts';

const code = codeOf(2);
const applicant = (number: number): Person => ({ id: `a${number}`, roles: ['applicant'], unit: codeOf(number) });
const id = `not-passed-notice.document-review-${code}`;
const body = {
  kind: 'not-passed-notice',
  on: '2026-08-03',
  code,
  ending: 'document-review',
  contact: '评审办 0577-88888888',
};

/** A year in which organisation 2 did not pass the document review, for this reason. */
const yearWith = async (reason: string): Promise<Api> => {
  const api = await reviewedYear({ quality: 3, closed: 1 });
  await undertake(api, other.id);
  await write(api, streamOf.cycle(cycle), {
    type: 'StageClosed',
    stage: 'document-review',
    passed: [codeOf(1), codeOf(3)],
    eliminated: [{ code, reason }],
    basis: {},
  });
  return api;
};

const draft = (api: Api, more: object = {}, as = officer) =>
  api.done<{ document: string; draft: number; sha256: string }>('POST', path, { as, body: { ...body, ...more } });

const issueWith = (scan: string, more: object = {}) => ({
  draft: 1,
  documentNumber: '温瓯质评办〔2026〕3号',
  signedBy: '李主任',
  on: '2026-08-03',
  scan,
  ...more,
});

let api: Api;
beforeEach(async () => {
  api = await yearWith('自我评价报告未说明过程的测量和改进。');
});

describe('the life of an official document', () => {
  it('A8a: is drafted, reviewed by another, issued with number and stamped PDF, served; then the organisation reads it', async () => {
    expect(await draft(api)).toMatchObject({ document: id, draft: 1 });
    await api.done('POST', `${path}/${id}/review`, { as: other, body: { draft: 1 } });
    const scan = await scanOf(api, '盖章件');
    await api.done('POST', `${path}/${id}/issue`, { as: officer, body: issueWith(scan) });
    const letters = `/api/documents/letters/${cycle}`;
    expect(await api.done('GET', letters, { as: applicant(2) })).toEqual({ letters: [] });
    expect((await api.call('GET', `${letters}/${id}/link`, { as: applicant(2) })).status).toBe(404);
    await api.done('POST', `${path}/${id}/service`, {
      as: officer,
      body: { addressee: '瓯海组织2', way: 'portal', on: '2026-08-03' },
    });
    expect(await api.done('GET', letters, { as: applicant(2) })).toEqual({
      letters: [
        {
          document: id,
          kind: 'not-passed-notice',
          title: '关于2026年度瓯海区政府质量奖资料评审结果的通知',
          documentNumber: '温瓯质评办〔2026〕3号',
          servedOn: '2026-08-03',
        },
      ],
    });
    expect(await api.done('GET', `${letters}/${id}/link`, { as: applicant(2) })).toMatchObject({
      name: '关于2026年度瓯海区政府质量奖资料评审结果的通知.pdf',
    });
    const history = await api.services.journal.load(streamOf.document(cycle, id));
    expect(documentOf(id, history)).toMatchObject({ state: 'served', reviewedBy: 'wang' });
    expect(history.at(-1)?.event).toMatchObject({ type: 'DocumentServed', on: '2026-08-03' });
  });

  it('A20d: nobody reads another organisation’s letter, nor learns that there is one', async () => {
    await draft(api);
    await api.done('POST', `${path}/${id}/review`, { as: other, body: { draft: 1 } });
    await api.done('POST', `${path}/${id}/issue`, { as: officer, body: issueWith(await scanOf(api, '盖章件')) });
    const served = { addressee: '瓯海组织2', way: 'post', on: '2026-08-03' };
    await api.done('POST', `${path}/${id}/service`, { as: officer, body: served });
    const letters = `/api/documents/letters/${cycle}`;
    expect(await api.done('GET', letters, { as: applicant(1) })).toEqual({ letters: [] });
    const others = await api.call('GET', `${letters}/${id}/link`, { as: applicant(1) });
    const none = await api.call('GET', `${letters}/${id.replace(code, codeOf(9))}/link`, { as: applicant(1) });
    expect([others.status, others.body.type]).toEqual([none.status, none.body.type]);
    expect((await api.call('GET', path, { as: applicant(1) })).status).toBe(403);
  });

  it('A14.2g: the draft is addressed to the organisation and says why and how to ask for 复核, in the stored .docx', async () => {
    const lines = (await linesOfDraft(api, await draft(api))).join('\n');
    for (const said of ['瓯海组织2：', '自我评价报告未说明过程的测量和改进。', '送达当日不计入', '2026年8月3日']) {
      expect(lines).toContain(said);
    }
  });

  it('A20d: a recorded reason with a score does not leave the office; with a wording of its own the notice is drafted', async () => {
    api = await yearWith('资料评审得分612.5分，低于瓯海组织1。');
    const refused = await api.call('POST', path, { as: officer, body });
    expect([refused.status, refused.body.type]).toEqual([400, 'urn:ouhai-quality-award:problem:document-leaks']);
    expect(refused.body.gaps?.map(({ problem }) => problem)).toEqual([
      '含有分数、百分比或排名：“得分612.5”',
      '提到了其他组织“瓯海组织1”',
    ]);
    expect(await api.services.journal.load(streamOf.document(cycle, id))).toEqual([]);
    await draft(api, { wording: '部分过程缺少测量和改进的证据。' });
  });

  it('A8a: whoever drafts does not review; a returned draft is drafted anew and only the newest is reviewed', async () => {
    await draft(api);
    const own = await api.call('POST', `${path}/${id}/review`, { as: officer, body: { draft: 1 } });
    expect([own.status, own.body.type]).toEqual([403, 'urn:ouhai-quality-award:problem:own-draft']);
    await api.done('POST', `${path}/${id}/return`, { as: other, body: { draft: 1, reason: '请补联系人' } });
    const again = await api.call('POST', `${path}/${id}/review`, { as: other, body: { draft: 1 } });
    expect(again.body.type).toBe('urn:ouhai-quality-award:problem:draft-looked-at');
    expect(await draft(api, { contact: '王科长 0577-1' })).toMatchObject({ draft: 3 });
    expect((await api.call('POST', `${path}/${id}/review`, { as: other, body: { draft: 1 } })).status).toBe(409);
    await api.done('POST', `${path}/${id}/review`, { as: other, body: { draft: 3 } });
  });

  it('A8a: is not issued unreviewed, without a stamped PDF, with another date, a number of no form or one that is taken', async () => {
    await draft(api);
    const scan = await scanOf(api, '盖章件');
    const early = await api.call('POST', `${path}/${id}/issue`, { as: officer, body: issueWith(scan) });
    expect(early.body.type).toBe('urn:ouhai-quality-award:problem:not-reviewed');
    await api.done('POST', `${path}/${id}/review`, { as: other, body: { draft: 1 } });
    await write(api, streamOf.document(cycle, 'call.2026'), {
      type: 'DocumentDrafted',
      kind: 'call',
      title: '申报通知',
      subject: cycle,
      addressees: [],
      about: [],
      on: '2026-03-01',
      documentNumber: '温瓯质评办〔2026〕3号',
      content: { key: 'k', sha256: 'a'.repeat(64) },
    });
    const picture = await scanOf(api, '照片', 'image/png');
    const wrong = await api.call('POST', `${path}/${id}/issue`, {
      as: officer,
      body: issueWith(picture, { on: '2026-08-02' }),
    });
    expect(wrong.body.gaps?.map(({ at }) => at)).toEqual(['body.documentNumber', 'body.scan', 'body.on']);
    const unformed = await api.call('POST', `${path}/${id}/issue`, {
      as: officer,
      body: issueWith(scan, { documentNumber: '第3号' }),
    });
    expect(unformed.body.gaps?.map(({ at }) => at)).toEqual(['body.documentNumber']);
    await api.done('POST', `${path}/${id}/issue`, {
      as: officer,
      body: issueWith(scan, { documentNumber: '温瓯质评办〔2026〕4号' }),
    });
    const late = await api.call('POST', path, { as: officer, body });
    expect(late.body.type).toBe('urn:ouhai-quality-award:problem:document-issued');
  });

  it('A14.2g: service is recorded once, on the addressee, between issue and today: the time for 复核 runs from it', async () => {
    await draft(api);
    const served = (more: object = {}) =>
      api.call('POST', `${path}/${id}/service`, {
        as: officer,
        body: { addressee: '瓯海组织2', way: 'in-person', on: '2026-08-03', ...more },
      });
    expect((await served()).body.type).toBe('urn:ouhai-quality-award:problem:not-issued');
    await api.done('POST', `${path}/${id}/review`, { as: other, body: { draft: 1 } });
    await api.done('POST', `${path}/${id}/issue`, { as: officer, body: issueWith(await scanOf(api, '盖章件')) });
    const gapsOf = async (more: object) => (await served(more)).body.gaps?.map(({ at }) => at);
    expect(await gapsOf({ addressee: '瓯海组织1' })).toEqual(['body.addressee']);
    expect(await gapsOf({ on: '2026-08-02' })).toEqual(['body.on']);
    expect(await gapsOf({ on: '2026-08-04' })).toEqual(['body.on']);
    expect(await gapsOf({ way: 'public' })).toEqual(['body.way']);
    expect(await gapsOf({ slip: 'a'.repeat(20) })).toEqual(['body.slip']);
    expect((await served()).status).toBe(201);
    expect(await gapsOf({})).toEqual(['body.addressee']);
  });

  it('A14.2g: what the records call for is due until it is drafted', async () => {
    const due = async () =>
      (await api.done<{ due: { document: string }[] }>('GET', path, { as: other })).due.map(({ document }) => document);
    expect(await due()).toEqual(['call.2026', id]);
    await draft(api);
    expect(await due()).toEqual(['call.2026']);
    const { documents } = await api.done<{ documents: unknown[] }>('GET', `${path}?state=drafted`, { as: other });
    expect(documents).toHaveLength(1);
  });

  it('a retry of a draft answers the same, also after the document went on', async () => {
    const key = 'retry-of-a-draft-0001';
    const first = await api.done('POST', path, { as: officer, body, key });
    await api.done('POST', `${path}/${id}/review`, { as: other, body: { draft: 1 } });
    await api.done('POST', `${path}/${id}/issue`, { as: officer, body: issueWith(await scanOf(api, '盖章件')) });
    expect(await api.done('POST', path, { as: officer, body, key })).toEqual(first);
    const elsewhere = await api.call('POST', path, { as: officer, body: { kind: 'call', on: '2026-08-03' }, key });
    expect(elsewhere.body.type).toBe('urn:ouhai-quality-award:problem:idempotency-key-reused');
  });
});
