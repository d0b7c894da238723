import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { officialDate } from '../../../functions/domain/document/model.ts';
import { civilDateOf } from '../../../functions/domain/policy/calendar.ts';
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
  runMachine,
  write,
} from '../../kit/decision.ts';
import { draft, draftedLines, dueOf, linesOfDraft, tryDraft } from '../../kit/documents.ts';
import { consult } from '../../kit/inquiries.ts';
import { closeStage, committee, objectedTo, office, ways } from '../../kit/leaving.ts';
import { chair, officer } from '../../kit/seats.ts';

const review = '申请复核的办法';

describe('everyone whose application ends is told in writing', () => {
  it.each(ways)('A14.2g: $way', async ({ go, ending, time, says, issuer, reviewable = false }) => {
    const { api, code, name } = await go();
    const notices = (await dueOf(api)).filter(({ kind }) => kind === 'not-passed-notice');
    const document = `not-passed-notice.${ending}-${code}${time === undefined ? '' : `-${time}`}`;
    // One notice and no other: whoever was brought back or stopped has one end.
    expect(notices.map((notice) => notice.document)).toEqual([document]);
    expect(notices[0]).toMatchObject({
      addressee: name,
      due: expect.stringContaining('T16:00:00.000Z'),
    });
    const documentNumber = '温瓯质评办〔2026〕12号';
    const drafted = await draft(api, { ...notices[0]?.draft, documentNumber, contact: '评审办 0577-88888888' });
    expect(drafted.document).toBe(document);
    const lines = await linesOfDraft(api, drafted);
    expect(lines[0]).toBe(documentNumber);
    expect(lines[2]).toBe(`${name}：`);
    expect(lines.slice(-3)).toEqual([issuer, officialDate(civilDateOf(api.now)), '（联系方式：评审办 0577-88888888）']);
    expect(lines.filter((line) => line === office || line === committee)).toEqual([issuer]);
    const text = lines.join('\n');
    for (const said of says) expect(text).toContain(said);
    expect(text.includes(review)).toBe(reviewable);
    expect(text).not.toMatch(/undefined|NaN|【|诸葛某|\d票|\d分/);
    expect((await dueOf(api)).map((due) => due.document)).not.toContain(document);
  });

  it('A14.2g: whoever withdrew asked for no notice, and whoever moved up is none of those voted down', async () => {
    const api = await listedYear({ quality: 6 });
    await publishNotice(api);
    const receipt = await lodge(api, codeOf(3), '2026-09-21T00:00:00.000Z');
    await endNotice(api, endsAt);
    await investigate(api, receipt, true);
    await reportAndExamine(api, [receipt]);
    await rule(api, receipt, true);
    await runMachine(api);
    await write(api, streamOf.application(cycle, codeOf(5)), { type: 'ApplicationWithdrawn', reason: '经营调整' });
    await runMachine(api);
    const notices = (await dueOf(api)).filter(({ kind }) => kind === 'not-passed-notice');
    expect(notices.map(({ draft: { code } }) => code)).toEqual([codeOf(3)]);
  });

  it('A20d: a reason that was written for the committee and tells the team’s recommendation is not sent to the organisation', async () => {
    const api = await reviewedYear({ quality: 2 });
    await consult(api, cycle, 'candidates');
    await api.done('POST', `/api/office/cycles/${cycle}/candidates`, {
      as: officer,
      body: {
        candidates: [{ code: codeOf(1), award: 'quality', reason: '评审组建议' }],
        omitted: [{ code: codeOf(2), reason: '评审组一致建议不授奖，管理成熟度不足。' }],
      },
    });
    const body = { kind: 'not-passed-notice', code: codeOf(2), ending: 'comprehensive-review' };
    expect((await tryDraft(api, body)).body.gaps?.map(({ problem }) => problem)).toEqual(['提到了评审组建议']);
    await draft(api, { ...body, wording: '管理成熟度不足。' });
  });

  it('A14.2g: what waits longer than it should is overdue and stands first, and nothing follows', async () => {
    const { api, code } = await closeStage('document-review', 1);
    const ofNotice = async () => (await dueOf(api)).find(({ draft: { code: of } }) => of === code);
    // Elimination on Monday 3 August: five working days end on the 10th at 24:00.
    api.now = '2026-08-10T15:59:59.999Z';
    expect(await ofNotice()).toMatchObject({ due: '2026-08-10T16:00:00.000Z', overdue: false });
    api.now = '2026-08-10T16:00:00.000Z';
    expect(await ofNotice()).toMatchObject({ overdue: true });
    const dates = (await dueOf(api)).map(({ due }) => due);
    expect(dates).toEqual(dates.toSorted());
  });

  it('A8a: whatever is due can be drafted as the list says, to the addressee that it names', async () => {
    const { api } = await objectedTo();
    await write(api, streamOf.cycle(cycle), {
      type: 'CriteriaRecorded',
      edition: 'gbt-19580-2012',
      lookedUpOn: '2026-03-01',
    });
    const due = await dueOf(api);
    expect(new Set(due.map(({ kind }) => kind))).toEqual(
      new Set([
        'call',
        'not-passed-notice',
        'opinion-inquiry',
        'public-notice',
        'objection-accepted',
        'objection-ruled',
        'investigation-report',
      ]),
    );
    for (const { draft: body, addressee, document } of due) {
      expect((await draft(api, body)).document).toBe(document);
      const { documents } = await api.done<{ documents: { document: string; addressees: string[] }[] }>(
        'GET',
        `/api/documents/cycles/${cycle}`,
        { as: officer },
      );
      const { addressees } = documents.find((each) => each.document === document) ?? {};
      expect(addressees).toEqual(addressee === '社会公众' ? [] : [addressee]);
    }
    expect(await dueOf(api)).toEqual([]);
  });

  it('A14.6c: a ruling’s words that give the objector away leave neither in the notice nor in the letter', async () => {
    const api = await listedYear({ quality: 2 });
    await publishNotice(api);
    const receipt = await lodge(api, codeOf(2), '2026-09-21T00:00:00.000Z');
    await endNotice(api, endsAt);
    await investigate(api, receipt, true);
    await reportAndExamine(api, [receipt]);
    const words = { reason: '检测报告属实。', toOrganisation: '诸葛某提供的检测报告属实。' };
    const ruling = `/api/committee/cycles/${cycle}/notices/n1/opinions/${receipt}/ruling`;
    expect((await api.call('POST', ruling, { as: chair, body: { upheld: true, ...words } })).status).toBe(400);
    // Whose objection is registered later can stand in words that were recorded before: the letters look again.
    await write(api, streamOf.ruling(cycle, 'n1', receipt), { type: 'ObjectionUpheld', ...words });
    await runMachine(api);
    const wording = '经查，检测报告不合格属实。';
    const bodies = [
      { kind: 'not-passed-notice', code: codeOf(2), ending: 'objection' },
      { kind: 'objection-ruled', notice: 'n1', receipt, to: 'organisation' },
    ];
    for (const body of bodies) {
      const told = await tryDraft(api, body);
      expect([told.status, told.body.type]).toEqual([400, 'urn:ouhai-quality-award:problem:document-leaks']);
      expect(JSON.stringify(told.body)).not.toContain('诸葛某');
      const lines = await draftedLines(api, { ...body, wording });
      expect(lines.join('\n')).toContain(wording);
      expect(lines.join('\n')).not.toContain('诸葛某');
    }
  });
});
