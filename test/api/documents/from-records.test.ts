import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { consultedDepartments } from '../../../functions/domain/inquiry/departments.ts';
import type { Person } from '../../kit/api.ts';
import { noticed } from '../../kit/approval.ts';
import {
  codeOf,
  cycle,
  listedYear,
  medium,
  onNotice,
  publishNotice,
  reviewedYear,
  undertake,
  write,
  yearOf,
} from '../../kit/decision.ts';
import {
  draft,
  draftedLines,
  dueOf,
  issue,
  lettersPath,
  linesOfDraft,
  otherOfficer,
  serve,
  tryDraft,
} from '../../kit/documents.ts';
import { chair, government, officer } from '../../kit/seats.ts';
import { byGovernment, conferredYear, onWinner } from '../../kit/winners.ts';

const department = (unit: string): Person => ({ id: `official-${unit}`, roles: ['department'], unit });

const nothing = 'urn:ouhai-quality-award:problem:nothing-to-draft';

describe('documents whose matter stands in the records', () => {
  it('A14.2g: the answer to a 复核 says what the office answered, and there is none before', async () => {
    const api = await reviewedYear({ quality: 2, closed: 1 });
    const code = codeOf(2);
    await write(api, streamOf.cycle(cycle), {
      type: 'StageClosed',
      stage: 'document-review',
      passed: [codeOf(1)],
      eliminated: [{ code, reason: '证据不足。' }],
      basis: {},
    });
    const body = { kind: 'review-answer', code, stage: 'document-review' };
    expect((await tryDraft(api, body)).body.type).toBe(nothing);
    await write(
      api,
      streamOf.reviewRequest(cycle, code, 'document-review'),
      {
        type: 'ReviewRequested',
        stage: 'document-review',
        grounds: { ref: 'a'.repeat(32), hmac: 'b'.repeat(64) },
        evidence: [],
      },
      '2026-08-05T01:00:00.000Z',
    );
    const answers = streamOf.reviewAnswer(cycle, code, 'document-review');
    await write(api, answers, { type: 'ReviewAccepted' });
    expect((await tryDraft(api, body)).body.type).toBe(nothing);
    await write(api, answers, { type: 'ReviewAnswered', upheld: false, reason: '复核所附材料不改变原结论。' });
    expect((await dueOf(api)).find(({ kind }) => kind === 'review-answer')).toMatchObject({
      document: `review-answer.document-review-${code}`,
      addressee: '瓯海组织2',
      draft: body,
    });
    const lines = await draftedLines(api, body);
    expect(lines).toContain('瓯海组织2：');
    expect(lines.join('\n')).toContain('贵单位2026年8月5日就资料评审结果提出的复核申请收悉。');
    expect(lines).toContain('复核结论：维持原结果。');
    expect(lines).toContain('理由：复核所附材料不改变原结论。');
  });

  it('A14.1a: each department gets one letter a round with all organisations and the due date; it is served here and read by it alone', async () => {
    const api = await reviewedYear({ quality: 3 });
    await undertake(api, otherOfficer.id);
    const sent = await api.done<{ version: number }>('POST', `/api/office/cycles/${cycle}/inquiries/candidates`, {
      as: officer,
      body: {},
    });
    const letters = (await dueOf(api)).filter(({ kind }) => kind === 'opinion-inquiry');
    expect(letters.map(({ addressee }) => addressee)).toEqual([...consultedDepartments.values()]);
    const [tax, health] = [department('taxation'), department('health')];
    const body = { kind: 'opinion-inquiry', round: 'candidates', unit: 'taxation', letter: sent.version };
    const drafted = await draft(api, body);
    const lines = await linesOfDraft(api, drafted);
    expect(lines).toContain('区税务局：');
    expect(lines).toContain('请于2026年8月17日（星期一）24:00前答复。逾期未答复的，不作“无意见”处理，我办将催办。');
    for (const number of [1, 2, 3]) expect(lines).toContain(codeOf(number));
    expect((await tryDraft(api, { ...body, letter: 2 })).body.type).toBe(nothing);
    expect((await tryDraft(api, { ...body, round: 'list' })).body.type).toBe(nothing);
    await issue(api, drafted, 7);
    expect(await serve(api, drafted.document, '区税务局', 'portal')).toMatchObject({ status: 201 });
    expect(await api.done('GET', lettersPath, { as: tax })).toMatchObject({
      letters: [{ document: drafted.document, documentNumber: '温瓯质评办〔2026〕7号' }],
    });
    expect(await api.done('GET', lettersPath, { as: health })).toEqual({ letters: [] });
    const link = `${lettersPath}/${drafted.document}/link`;
    expect((await api.call('GET', link, { as: tax })).status).toBe(200);
    expect((await api.call('GET', link, { as: health })).status).toBe(404);
  });

  it.each([
    { ground: 'fraud', says: '收回奖杯、证书，追缴奖金', article: '第十七条' },
    { ground: 'incident', says: '收回奖牌、证书和奖金', article: '第十九条' },
  ])(
    'A17b, A19b: a revocation is announced with ground ($ground), facts and decision as petition and approval have them',
    async ({ ground, says, article }) => {
      const api = await conferredYear();
      api.now = '2027-05-10T02:00:00.000Z';
      const code = codeOf(1);
      const body = { kind: 'revocation-announcement', code };
      expect((await tryDraft(api, body)).body.type).toBe(nothing);
      const evidence = ['a'.repeat(20)];
      const facts = '经查，申报数据与事实不符。';
      const { version } =
        ground === 'fraud'
          ? await api.done<{ version: number }>(
              'POST',
              `/api/committee/cycles/${cycle}/winners/${code}/revocation-petitions`,
              { as: chair, body: { heardOn: '2027-05-06', facts, evidence, minutes: '纪要' } },
            )
          : await api.done<{ version: number }>('POST', onWinner(1, 'revocation-petitions'), {
              as: officer,
              body: { occurredOn: '2027-04-06', facts, evidence },
            });
      expect((await tryDraft(api, body)).body.type).toBe(nothing);
      await api.done('POST', byGovernment(1, ground, version, 'approval'), {
        as: government,
        body: { documentNumber: '温瓯政发〔2027〕8号', decidedOn: '2027-05-10' },
      });
      expect((await dueOf(api)).find(({ kind }) => kind === 'revocation-announcement')).toMatchObject({
        addressee: '社会公众',
        draft: body,
      });
      const text = (await draftedLines(api, body)).join('\n');
      for (const said of [
        facts,
        article,
        '温瓯政发〔2027〕8号，2027年5月10日',
        '2026年度“瓯海区政府质量奖”称号',
        says,
      ]) {
        expect(text).toContain(said);
      }
      expect((await draftedLines(api, { ...body, wording: '查实弄虚作假。' })).join('\n')).not.toContain(facts);
    },
  );
});

describe('notices as documents', () => {
  it('A14.6a: what was published stays as it was; a correction is a document of its own, with the link and the period that starts anew', async () => {
    const api = await listedYear({ quality: 2 });
    await publishNotice(api);
    const correct = (body: object) => api.done('POST', onNotice('corrections'), { as: officer, body });
    api.now = '2026-09-21T02:00:00.000Z';
    const media = [{ ...medium, on: '2026-09-21' }];
    await correct({ statement: '联系电话应为0577-88888889。', names: [], media });
    await correct({ statement: '名称漏印。', names: [{ code: codeOf(1), name: '瓯海泵阀集团' }], media });

    const initial = (await draftedLines(api, { kind: 'public-notice', notice: 'n1' })).join('\n');
    expect(initial).toContain('瓯海组织1');
    expect(initial).not.toContain('瓯海泵阀集团');
    expect(initial).toContain('2026年9月19日至2026年9月29日（7个工作日），至2026年9月29日（星期二）24:00止。');

    const due = (await dueOf(api)).filter(({ kind }) => kind === 'correction-announcement');
    expect(due.map(({ document }) => document)).toEqual([
      'correction-announcement.n1-1',
      'correction-announcement.n1-2',
    ]);
    const [first, second] = await Promise.all(due.map(async ({ draft: body }) => draftedLines(api, body)));
    expect(first?.join('\n')).toContain('公示期不变，仍至2026年9月29日（星期二）24:00止。');
    expect(second?.[0]).toBe('关于“2026年度瓯海区政府质量奖初选授奖名单公示”的更正公告');
    expect(second).toContain('瓯海组织1（瓯海区政府质量奖）');
    expect(second).toContain('瓯海泵阀集团（瓯海区政府质量奖）');
    const text = second?.join('\n');
    expect(text).toContain('“2026年度瓯海区政府质量奖初选授奖名单公示”（2026年9月18日发布）有误，现予更正：名称漏印。');
    // Seven working days after 21 September: the 25th and the first week of October are holidays.
    expect(text).toContain('公示期自2026年9月22日起重新计算，至2026年10月8日（星期四）24:00止（7个工作日）。');
    expect((await tryDraft(api, { kind: 'correction-announcement', notice: 'n1', correction: 3 })).status).toBe(422);
  });

  it('A14.6g: an extension is announced with the old and the new end, the reason, and how to object in the time that was added', async () => {
    const api = await listedYear({ quality: 2 });
    await publishNotice(api);
    const body = { kind: 'extension-announcement', notice: 'n1', extension: 1 };
    expect((await tryDraft(api, body)).body.type).toBe(nothing);
    const extend = (lastDay: string, reason: string) =>
      api.done('POST', onNotice('extensions'), { as: officer, body: { lastDay, reason } });
    api.now = '2026-09-21T02:00:00.000Z';
    await extend('2026-09-30', '公示网页当日两小时不能打开。');
    api.now = '2026-09-22T02:00:00.000Z';
    await extend('2026-10-09', '应社会公众要求。');
    expect((await dueOf(api)).filter(({ kind }) => kind === 'extension-announcement')).toMatchObject([
      { document: 'extension-announcement.n1-1', addressee: '社会公众', draft: body, due: '2026-09-21T16:00:00.000Z' },
      { document: 'extension-announcement.n1-2', draft: { ...body, extension: 2 } },
    ]);
    const [first, second] = await Promise.all([1, 2].map((extension) => draftedLines(api, { ...body, extension })));
    expect(first?.[0]).toBe('关于延长“2026年度瓯海区政府质量奖初选授奖名单公示”公示期的公告');
    expect(first).toContain(
      '“2026年度瓯海区政府质量奖初选授奖名单公示”（2026年9月18日发布）的公示期原至2026年9月29日（星期二）24:00止，现予延长，至2026年9月30日（星期三）24:00止。延长理由：公示网页当日两小时不能打开。',
    );
    expect(first).toContain('2026年9月19日至2026年9月30日（星期三）24:00。');
    const { published } = (await yearOf(api)).notices[0]?.notice ?? {};
    expect(first).toEqual(expect.arrayContaining([published?.objecting, published?.contact, published?.issuer]));
    expect(second?.join('\n')).toContain(
      '原至2026年9月30日（星期三）24:00止，现予延长，至2026年10月9日（星期五）24:00止。',
    );
    expect((await tryDraft(api, { ...body, extension: 3 })).body.type).toBe(nothing);
  });

  it('A14.6a: the correction of a notice that is over is a notice of its own, and says which one it corrects', async () => {
    const api = await noticed();
    api.now = '2026-10-09T01:00:00.000Z';
    const names = [{ code: codeOf(1), name: '瓯海泵阀集团' }];
    const body = { statement: '名称漏印。', names, media: [{ ...medium, on: '2026-10-09' }], contact: '评审办' };
    await api.done('POST', onNotice('correcting-notices'), { as: officer, body });
    expect((await tryDraft(api, { kind: 'supplementary-notice', notice: 'n2' })).body.type).toBe(nothing);
    expect((await dueOf(api)).find(({ document }) => document === 'correction-announcement.n2')).toBeDefined();
    const text = (await draftedLines(api, { kind: 'correction-announcement', notice: 'n2' })).join('\n');
    expect(text).toContain('“2026年度瓯海区政府质量奖初选授奖名单公示”（2026年9月18日发布）有误，现予更正：名称漏印。');
    expect(text).toContain('瓯海泵阀集团');
    expect(text).toContain('至2026年10月19日（星期一）24:00止。');
  });

  it('A14.6h: a supplementary notice lists the names that it adds, with a period of its own', async () => {
    const api = await listedYear({ quality: 2 });
    await publishNotice(api);
    const { journal } = api.services;
    const [first] = await journal.load(streamOf.notice(cycle, 'n1'));
    if (first?.event.type !== 'NoticePublished') throw new Error('published');
    await write(api, streamOf.notice(cycle, 'n2'), {
      ...first.event,
      kind: 'supplementary',
      title: '2026年度瓯海区政府质量奖初选授奖名单补充公示',
      names: [{ code: codeOf(2), name: '瓯海组织2', award: 'quality' }],
    });
    expect((await dueOf(api)).map(({ document }) => document)).toContain('supplementary-notice.n2');
    const lines = await draftedLines(api, { kind: 'supplementary-notice', notice: 'n2' });
    expect(lines[0]).toBe('2026年度瓯海区政府质量奖初选授奖名单补充公示');
    expect(lines).toContain('瓯海组织2');
    expect(lines).not.toContain('瓯海组织1');
    expect((await tryDraft(api, { kind: 'public-notice', notice: 'n2' })).body.type).toBe(nothing);
  });
});
