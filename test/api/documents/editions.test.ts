import { beforeEach, describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Api } from '../../kit/api.ts';
import { codeOf, cycle, reviewedYear, undertake, write } from '../../kit/decision.ts';
import {
  documentsPath,
  draft,
  dueOf,
  issue,
  lettersPath,
  linesOfDraft,
  organisation,
  otherOfficer,
  serve,
  tryDraft,
} from '../../kit/documents.ts';
import { siteReport } from '../../kit/review.ts';
import { officer } from '../../kit/seats.ts';

const code = codeOf(2);
const id = `not-passed-notice.document-review-${code}`;
const body = { kind: 'not-passed-notice', code, ending: 'document-review' };
const correction = (edition: number, reason = '原件引用的条款有误') => ({
  ...body,
  wording: '过程的评价和改进缺少证据。',
  replacing: { edition, reason },
});

let api: Api;
/** Organisation 2 did not pass the document review, and its notice of 3 August was served. */
beforeEach(async () => {
  api = await reviewedYear({ quality: 3, closed: 1 });
  await undertake(api, otherOfficer.id);
  await write(api, streamOf.cycle(cycle), {
    type: 'StageClosed',
    stage: 'document-review',
    passed: [codeOf(1), codeOf(3)],
    eliminated: [{ code, reason: '过程的测量缺少证据。' }],
    basis: {},
  });
  await issue(api, await draft(api, body), 3);
  expect((await serve(api, id, '瓯海组织2', 'portal')).status).toBe(201);
});

interface Marked {
  readonly document: string;
  readonly replaces?: string;
  readonly replacedBy?: string;
}
const marksOf = (documents: readonly Marked[]) =>
  documents.map(({ document, replaces, replacedBy }) => [document, replaces, replacedBy]);
const listed = async () =>
  marksOf((await api.done<{ documents: Marked[] }>('GET', documentsPath, { as: officer })).documents);
const lettersOf = async () =>
  marksOf((await api.done<{ letters: Marked[] }>('GET', lettersPath, { as: organisation(code) })).letters);

describe('a correction after the issue', () => {
  it('A8a: is a document of its own that names the one it replaces; the old one stays readable, and marked once the new one is issued', async () => {
    const again = await tryDraft(api, body);
    expect([again.status, again.body.type]).toEqual([422, 'urn:ouhai-quality-award:problem:document-issued']);
    expect(again.body.remedy).toContain('replacing.edition 填2');
    const drafted = await draft(api, correction(2));
    expect(drafted.document).toBe(`${id}.2`);
    const lines = await linesOfDraft(api, drafted);
    expect(lines).toContain(
      '本件更正并取代2026年8月3日印发的《关于2026年度瓯海区政府质量奖资料评审结果的通知》（温瓯质评办〔2026〕3号），原件不再有效。更正原因：原件引用的条款有误',
    );
    expect(lines).toContain('过程的评价和改进缺少证据。');
    // A draft changes nothing yet.
    expect(await lettersOf()).toEqual([[id, undefined, undefined]]);
    api.now = '2026-08-05T02:00:00.000Z';
    await draft(api, correction(2)).then((newest) => issue(api, newest, 4));
    expect(await listed()).toEqual([
      [id, undefined, `${id}.2`],
      [`${id}.2`, id, undefined],
    ]);
    expect(await lettersOf()).toEqual([[id, undefined, `${id}.2`]]);
    await serve(api, `${id}.2`, '瓯海组织2', 'portal');
    expect(await lettersOf()).toEqual([
      [id, undefined, `${id}.2`],
      [`${id}.2`, id, undefined],
    ]);
    for (const document of [id, `${id}.2`]) {
      const link = await api.call('GET', `${lettersPath}/${document}/link`, { as: organisation(code) });
      expect(link.status).toBe(200);
    }
    expect((await dueOf(api)).map(({ document }) => document)).not.toContain(id);
  });

  it('A8a: follows the edition before it, which was issued; what was replaced is not served any more', async () => {
    const early = await tryDraft(api, correction(3));
    expect([early.status, early.body.type]).toEqual([422, 'urn:ouhai-quality-award:problem:nothing-to-replace']);
    const other = await tryDraft(api, { kind: 'call', replacing: { edition: 2, reason: '错字' } });
    expect(other.body.type).toBe('urn:ouhai-quality-award:problem:nothing-to-replace');
    await draft(api, correction(2));
    expect((await tryDraft(api, correction(3))).body.type).toBe('urn:ouhai-quality-award:problem:nothing-to-replace');
    const second = await draft(api, correction(2));
    await issue(api, second, 4);
    await issue(api, await draft(api, correction(3)), 5);
    const late = await serve(api, second.document, '瓯海组织2', 'in-person');
    expect([late.status, late.body.type]).toEqual([422, 'urn:ouhai-quality-award:problem:document-replaced']);
    expect((await serve(api, `${id}.3`, '瓯海组织2', 'in-person')).status).toBe(201);
  });

  it('A14.2g: the time for 复核 runs from the service of the notice that is valid, never from that of one that was replaced', async () => {
    const ask = (at: string) =>
      api.call('POST', `/api/applicant/cycles/${cycle}/application/reviews`, {
        as: organisation(code),
        body: { stage: 'document-review', grounds: '证据在附件三' },
        at,
      });
    // Served on Monday 3 August: five working days end on the 10th at 24:00.
    expect((await ask('2026-08-10T16:00:00.000Z')).status).toBe(422);
    api.now = '2026-08-07T02:00:00.000Z';
    await draft(api, correction(2));
    expect((await ask('2026-08-10T16:00:00.000Z')).status).toBe(422);
    await issue(api, await draft(api, correction(2)), 4);
    await serve(api, `${id}.2`, '瓯海组织2', 'portal');
    // The correction was served on Friday the 7th: until the 14th at 24:00.
    expect((await ask('2026-08-14T16:00:00.000Z')).status).toBe(422);
    expect((await ask('2026-08-14T15:59:59.999Z')).status).toBe(201);
  });
});

describe('what changed since it was drafted', () => {
  it('A8a, A14.3b: is due again: as a new draft while nothing was issued, then as a correction', async () => {
    api = await reviewedYear({ quality: 2, closed: 2 });
    await undertake(api, otherOfficer.id);
    const year = streamOf.cycle(cycle);
    await write(api, year, { type: 'CriteriaRecorded', edition: 'gbt-19580-2012', lookedUpOn: '2026-03-01' });
    const file = (finding: string, at: string) => {
      api.now = at;
      return write(api, streamOf.visit(cycle, code), {
        type: 'SiteReportFiled',
        ...siteReport,
        findings: [{ item: '4.1.2', finding }],
      });
    };
    const report = `visit-report.${code}`;
    const dueAgain = async () =>
      (await dueOf(api))
        .filter(({ kind }) => kind === 'visit-report')
        .map(({ document, draft: { replacing } }) => [document, replacing]);
    await file('查阅了战略评审记录', '2026-08-04T02:00:00.000Z');
    expect(await dueAgain()).toEqual([[report, undefined]]);
    await draft(api, { kind: 'visit-report', code });
    expect(await dueAgain()).toEqual([]);
    await file('查阅了战略评审记录和访谈记录', '2026-08-05T02:00:00.000Z');
    expect(await dueAgain()).toEqual([[report, undefined]]);
    await issue(api, await draft(api, { kind: 'visit-report', code }), 8);
    expect(await dueAgain()).toEqual([]);
    await file('补充了现场查验记录', '2026-08-06T02:00:00.000Z');
    expect(await dueAgain()).toEqual([[`${report}.2`, { edition: 2 }]]);
    const replacing = { edition: 2, reason: '评审组补充了报告' };
    const drafted = await draft(api, { kind: 'visit-report', code, replacing });
    expect((await linesOfDraft(api, drafted)).join('\n')).toContain('补充了现场查验记录');
    expect(await dueAgain()).toEqual([]);
    await file('再次补充', '2026-08-07T02:00:00.000Z');
    expect(await dueAgain()).toEqual([[`${report}.2`, { edition: 2 }]]);
  });
});
