import { beforeEach, describe, expect, it } from 'vitest';
import { type StreamRef, streamOf } from '../../../functions/contracts/streams.ts';
import { messagesFor } from '../../../functions/feed/kernel/deliver.ts';
import type { Api, Person } from '../../kit/api.ts';
import { endsAt, lodge } from '../../kit/approval.ts';
import {
  codeOf,
  cycle,
  endNotice,
  investigate,
  listedYear,
  publishNotice,
  reportAndExamine,
  reviewedYear,
  rule,
  undertake,
  write,
} from '../../kit/decision.ts';
import {
  documentsPath,
  draft,
  dueOf,
  issue,
  lettersPath,
  organisation,
  otherOfficer,
  scanOf,
  serve,
  tryDraft,
} from '../../kit/documents.ts';
import { officer } from '../../kit/seats.ts';

const code = codeOf(2);
const id = `not-passed-notice.document-review-${code}`;
const body = { kind: 'not-passed-notice', code, ending: 'document-review' };
const interested: Person = { id: 'qian', roles: ['office'] };
const supervisor: Person = { id: 'supervisor', roles: ['supervisor'] };

const eliminated = async (): Promise<Api> => {
  const year = await reviewedYear({ quality: 3, closed: 1 });
  await undertake(year, otherOfficer.id);
  await write(year, streamOf.cycle(cycle), {
    type: 'StageClosed',
    stage: 'document-review',
    passed: [codeOf(1), codeOf(3)],
    eliminated: [{ code, reason: '过程的测量缺少证据。' }],
    basis: {},
  });
  return year;
};

const has = (api: Api, person: string, organisationName: string) =>
  write(api, streamOf.interest(cycle, person), {
    type: 'InterestsDeclared',
    undertaking: true,
    interests: [{ organisation: organisationName, relation: 'relative' }],
  });

let api: Api;
beforeEach(async () => {
  api = await eliminated();
});

describe('an officer with an interest in the organisation', () => {
  const conflict = {
    status: 403,
    body: { type: 'urn:ouhai-quality-award:problem:conflict-of-interest', article: 'A20' },
  };

  it('A20b: neither drafts, passes, returns, issues, serves nor reads its documents, and does not see them listed', async () => {
    await has(api, interested.id, '瓯海组织2');
    expect(await tryDraft(api, body, interested)).toMatchObject(conflict);
    await draft(api, body);
    const act = (what: string, sent: object) =>
      api.call('POST', `${documentsPath}/${id}/${what}`, { as: interested, body: sent });
    expect(await act('review', { draft: 1 })).toMatchObject(conflict);
    expect(await act('return', { draft: 1, reason: '有误' })).toMatchObject(conflict);
    expect(await api.call('GET', `${documentsPath}/${id}/link`, { as: interested })).toMatchObject(conflict);
    await api.done('POST', `${documentsPath}/${id}/review`, { as: otherOfficer, body: { draft: 1 } });
    const issued = {
      draft: 1,
      documentNumber: '温瓯质评办〔2026〕3号',
      signedBy: '李主任',
      on: '2026-08-03',
      scan: await scanOf(api, '盖章件'),
    };
    expect(await act('issue', issued)).toMatchObject(conflict);
    await api.done('POST', `${documentsPath}/${id}/issue`, { as: officer, body: issued });
    const served = { addressee: '瓯海组织2', way: 'in-person', on: '2026-08-03' };
    expect(await act('service', served)).toMatchObject(conflict);
    const seen = async (as: Person) =>
      (await api.done<{ documents: { document: string }[] }>('GET', documentsPath, { as })).documents.map(
        ({ document }) => document,
      );
    expect(await seen(interested)).toEqual([]);
    expect(await seen(officer)).toEqual([id]);
    expect(await seen(supervisor)).toEqual([id]);
  });

  it('A20b: is kept from what is due about it, and deals with the documents of others', async () => {
    await has(api, interested.id, '瓯海组织1');
    expect((await dueOf(api, interested)).map(({ document }) => document)).toContain(id);
    await draft(api, body, interested);
    const other = await eliminated();
    await has(other, interested.id, '瓯海组织2');
    expect((await dueOf(other, interested)).map(({ document }) => document)).toEqual(['call.2026']);
    expect((await dueOf(other)).map(({ document }) => document)).toContain(id);
  });

  it('A20b: an interest that comes up after the draft keeps him from the rest', async () => {
    await draft(api, body);
    await write(api, streamOf.interest(cycle, otherOfficer.id), {
      type: 'InterestDisclosed',
      interest: { organisation: '瓯海组织2', relation: 'relative' },
      foundBy: 'office',
    });
    const review = await api.call('POST', `${documentsPath}/${id}/review`, { as: otherOfficer, body: { draft: 1 } });
    expect(review).toMatchObject(conflict);
  });

  it('A20a: without this year’s undertaking nobody deals with a document about an organisation', async () => {
    const refused = await tryDraft(api, body, interested);
    expect([refused.status, refused.body.type]).toEqual([403, 'urn:ouhai-quality-award:problem:undertaking-missing']);
  });
});

describe('who opened a document', () => {
  const readings = async () =>
    [...(await api.services.journal.list('reading', cycle)).values()].flat().map(({ event, actor }) => [actor, event]);

  it('A20d: is recorded before the link is handed out, whether draft or stamped PDF; a refusal records nothing', async () => {
    await has(api, interested.id, '瓯海组织2');
    const title = '关于2026年度瓯海区政府质量奖资料评审结果的通知';
    const drafted = await draft(api, body);
    await api.call('GET', `${documentsPath}/${id}/link`, { as: interested });
    await api.call('GET', `${lettersPath}/${id}/link`, { as: organisation(code) });
    expect(await readings()).toEqual([]);
    await api.done('GET', `${documentsPath}/${id}/link`, { as: supervisor });
    await issue(api, drafted, 3);
    await serve(api, id, '瓯海组织2', 'portal');
    await api.done('GET', `${lettersPath}/${id}/link`, { as: organisation(code) });
    const opened = { type: 'DocumentOpened', document: id, title };
    expect(await readings()).toEqual(
      expect.arrayContaining([
        [
          { id: 'supervisor', role: 'supervisor' },
          { ...opened, version: 'draft' },
        ],
        [
          { id: `handler-${code}`, role: 'applicant', unit: code },
          { ...opened, version: 'issued' },
        ],
      ]),
    );
    expect(await readings()).toHaveLength(2);
  });

  it('A7d: the supervisor’s look at the list is recorded, the office’s is not', async () => {
    await api.done('GET', documentsPath, { as: officer });
    expect(await readings()).toEqual([]);
    await api.done('GET', documentsPath, { as: supervisor });
    expect(await readings()).toEqual([
      [
        { id: 'supervisor', role: 'supervisor' },
        { type: 'JournalRead', what: 'documents' },
      ],
    ]);
  });
});

describe('the message of a service', () => {
  const told = async (year: Api, document: string) => {
    const { journal } = year.services;
    const ref: StreamRef = streamOf.document(cycle, document);
    const served = (await journal.load(ref)).at(-1);
    if (!served) throw new Error('served');
    return messagesFor(journal, served);
  };

  it('A8a, A20d: tells the addressee that a document was served, with its number; neither title nor reason', async () => {
    await issue(api, await draft(api, body), 3);
    expect(await told(api, id)).toEqual([]);
    await serve(api, id, '瓯海组织2', 'post');
    expect(await told(api, id)).toEqual([
      {
        id: expect.stringMatching(/-0$/),
        to: { kind: 'unit', unit: code },
        template: 'document-served',
        subject: '公文送达',
        text: '文号温瓯质评办〔2026〕3号的公文已于2026年8月3日（星期一）送达，系邮寄送达，请查收。',
      },
    ]);
  });

  it('A14.6c, A14.6d: reaches the objector by the reference under which his contact lies, and the committee by its role', async () => {
    const year = await listedYear({ quality: 2 });
    await undertake(year, otherOfficer.id);
    await publishNotice(year);
    const receipt = await lodge(year, code, '2026-09-21T00:00:00.000Z');
    await endNotice(year, endsAt);
    await investigate(year, receipt, false);
    await reportAndExamine(year, [receipt]);
    await rule(year, receipt, false);
    const [lodged] = await year.services.journal.load(streamOf.objection(cycle, 'n1', receipt));
    if (lodged?.event.type !== 'ObjectionLodged') throw new Error('lodged');
    const letter = await draft(year, { kind: 'objection-ruled', notice: 'n1', receipt, to: 'objector' });
    await issue(year, letter, 3);
    const objector = `收件编号${receipt}的异议人`;
    expect(await serve(year, letter.document, objector, 'portal')).toMatchObject({ status: 400 });
    await serve(year, letter.document, objector, 'post');
    expect(await told(year, letter.document)).toMatchObject([
      { to: { kind: 'objector', ref: lodged.event.content.ref }, text: expect.stringContaining('3号') },
    ]);
    const report = await draft(year, { kind: 'investigation-report', notice: 'n1' });
    await issue(year, report, 4);
    await serve(year, report.document, '瓯海区政府质量奖评审委员会', 'in-person');
    expect(await told(year, report.document)).toMatchObject([{ to: { kind: 'role', role: 'committee' } }]);
  });
});
