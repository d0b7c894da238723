import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../../functions/contracts/streams.ts';
import { bring } from '../../../kit/applicant.ts';
import { conditions, officer, otherOfficer, ReviewYear, year } from '../../../kit/review.ts';

const verdict = { application: 1, conditions, qualified: true, reason: '符合申报条件' };

/** A department was asked about a fact and did not answer yet. */
const asked = async (begun: ReviewYear, code: string, fact = 'energy') =>
  begun.record(streamOf.application(year, code), {
    type: 'VerificationRequested',
    fact,
    department: 'market-regulation',
    organisation: '测试组织1有限公司',
    due: '2026-05-20T16:00:00.000Z',
    statement: '近三年无监督抽查不合格',
    evidence: [],
  });

/** The organisation answers the office's request, and the fact is put to its department again. */
const corrected = async (begun: ReviewYear, code: string, request: number, fact: string) =>
  begun.record(streamOf.application(year, code), {
    type: 'ApplicationCorrected',
    request,
    answers: [{ item: 1, sections: ['indicators'], answer: '已更正' }],
    organisation: { name: '测试组织1有限公司', industry: '眼镜制造', industrial: true },
    content: { key: `${code}/${year}/corrected`, sha256: 'a'.repeat(64) },
    evidence: [],
    consultants: ['补正时申报的咨询公司'],
    contact: { ref: '0'.repeat(32), hmac: '0'.repeat(64) },
    facts: [
      {
        fact,
        department: 'market-regulation',
        organisation: '测试组织1有限公司',
        statement: '更正后的内容',
        evidence: [],
        due: '2026-05-20T16:00:00.000Z',
      },
    ],
  });

describe('qualification review', () => {
  it('A11: each of the eight conditions needs its own verdict with a reason; all gaps are named at once', async () => {
    const begun = await ReviewYear.begin([{}]);
    const path = `/applications/${begun.code(1)}/qualification`;
    const some = conditions.slice(0, 6).concat(conditions.slice(0, 1));
    const { status, body } = await begun.office(path, { ...verdict, conditions: some });
    expect(status).toBe(400);
    expect(body.gaps?.map(({ at }) => at)).toEqual(['conditions.1', 'conditions.7', 'conditions.8']);
    const unreasoned = conditions.map((condition) => ({ ...condition, reason: ' ' }));
    expect((await begun.office(path, { ...verdict, conditions: unreasoned })).body.gaps).toHaveLength(8);
  });

  it('A11: whoever does not meet a condition cannot be qualified, and the article says so', async () => {
    const begun = await ReviewYear.begin([{}]);
    const failing = conditions.map((condition) =>
      condition.condition === '5' ? { ...condition, verdict: 'not-met', reason: '亩均效益评价为C档' } : condition,
    );
    const path = `/applications/${begun.code(1)}/qualification`;
    const refused = await begun.office(path, { ...verdict, conditions: failing });
    expect(refused).toMatchObject({ status: 422, body: { article: 'A11', gaps: [{ at: 'conditions.5' }] } });
    const out = { ...verdict, conditions: failing, qualified: false, reason: '亩均效益评价低于B档' };
    expect(await begun.office(path, out)).toMatchObject({ status: 201 });
  });

  it('A11e: «not applicable» is for the office to judge and holds nothing up', async () => {
    const begun = await ReviewYear.begin([{}]);
    const unevaluated = conditions.map((condition) =>
      condition.condition === '5'
        ? { ...condition, verdict: 'not-applicable', reason: '上年度新上规，未参加评价' }
        : condition,
    );
    const path = `/applications/${begun.code(1)}/qualification`;
    expect(await begun.office(path, { ...verdict, conditions: unevaluated })).toMatchObject({ status: 201 });
  });

  it('A11b: a verdict can cite what it rests on: only files that belong to the case and were verified', async () => {
    const begun = await ReviewYear.begin([{}, {}]);
    const code = begun.code(1);
    const path = `/applications/${code}/qualification`;
    const own = await bring(begun.api, officer, 'office', '实地核查记录');
    const foreign = await bring(begun.api, { id: 'rival', roles: ['applicant'], unit: begun.code(2) }, begun.code(2));
    const citing = (id: string) => ({
      ...verdict,
      conditions: conditions.map((each) => (each.condition === '2' ? { ...each, evidence: [id] } : each)),
    });
    for (const id of [foreign, 'd'.repeat(20)]) {
      expect(await begun.office(path, citing(id))).toMatchObject({
        status: 400,
        body: { gaps: [{ at: 'conditions.2.evidence' }] },
      });
    }
    expect(await begun.office(path, citing(own))).toMatchObject({ status: 201 });
    const { qualifications } = await begun.api.done<{
      qualifications: { conditions: { condition: string; evidence: string[] }[] }[];
    }>('GET', `/api/office/cycles/${year}/applications/${code}`, { as: officer });
    expect(qualifications[0]?.conditions[1]).toMatchObject({ condition: '2', evidence: [own] });
  });

  it('A13c: an unanswered fact holds a «qualified» up; refused is answered; an unfit applicant need not wait', async () => {
    const begun = await ReviewYear.begin([{}]);
    const code = begun.code(1);
    const request = await asked(begun, code);
    const path = `/applications/${code}/qualification`;
    expect(await begun.office(path, verdict)).toMatchObject({
      status: 422,
      body: { article: 'A13', gaps: [{ at: 'energy' }] },
    });
    const unfit = { ...verdict, qualified: false, reason: '证明材料不真实' };
    expect(await begun.office(path, unfit)).toMatchObject({ status: 201 });
    await begun.record(streamOf.verification(year, code, 'energy'), {
      type: 'FactRefused',
      request,
      evidence: [],
      reason: '与登记情况不符',
    });
    expect(await begun.office(path, verdict)).toMatchObject({ status: 201 });
  });

  it('A14.1b: a correction is due by the policy, holds the verdict up until then, and one is open at a time', async () => {
    const begun = await ReviewYear.begin([{}]);
    const code = begun.code(1);
    await asked(begun, code);
    const path = `/applications/${code}/corrections`;
    const body = { items: ['补充环境管理体系认证证书'], facts: ['energy'] };
    expect(await begun.office(path, { ...body, facts: ['moon'] })).toMatchObject({ status: 400 });
    await begun.officeDone(path, body);
    // Wednesday 6 May 2026 and five working days; Saturday the 9th is one of them (调休).
    const { corrections } = await begun.api.done<{ corrections: { due: string }[] }>(
      'GET',
      `/api/office/cycles/${year}/applications/${code}`,
      { as: officer },
    );
    expect(corrections).toMatchObject([{ due: '2026-05-12T16:00:00.000Z', facts: ['energy'] }]);
    expect(await begun.office(path, body)).toMatchObject({ status: 422, body: { basis: 'working' } });
    const early = await begun.office(`/applications/${code}/qualification`, verdict);
    expect(early.body.type).toContain('correction-open');
    begun.api.now = '2026-05-12T16:00:00.000Z';
    const unfit = { ...verdict, qualified: false, reason: '逾期未补正' };
    expect(await begun.office(`/applications/${code}/qualification`, unfit)).toMatchObject({ status: 201 });
  });

  it('A13f: a newer version reopens the assessment, and a corrected fact its verification', async () => {
    const begun = await ReviewYear.begin([{}]);
    const code = begun.code(1);
    const request = await asked(begun, code);
    const verification = streamOf.verification(year, code, 'energy');
    await begun.record(verification, { type: 'FactVerified', request, evidence: [] });
    await begun.assess(code);
    const asking = await begun.officeDone<{ version: number }>(`/applications/${code}/corrections`, {
      items: ['更正能耗数据'],
      facts: ['energy'],
    });
    const version = await corrected(begun, code, asking.version, 'energy');
    const blocked = await begun.office('/stages/qualification-review/close', {});
    expect(blocked).toMatchObject({ status: 422, body: { article: 'A14.1', gaps: [{ at: code }] } });
    const path = `/applications/${code}/qualification`;
    const onOld = await begun.office(path, verdict);
    expect(onOld).toMatchObject({ status: 409, body: { current: { application: version } } });
    expect(await begun.office(path, { ...verdict, application: version })).toMatchObject({
      status: 422,
      body: { gaps: [{ at: 'energy' }] },
    });
    // Whom the correction names as consultant counts for interests from now on.
    await begun.officeDone(
      '/interests/disclosures',
      { organisation: '补正时申报的咨询公司', relation: 'consulting' },
      otherOfficer,
    );
    expect(await begun.office(path, { ...verdict, application: version }, otherOfficer)).toMatchObject({ status: 403 });
    await begun.record(verification, { type: 'FactVerified', request: version, evidence: [] });
    expect(await begun.office(path, { ...verdict, application: version })).toMatchObject({ status: 201 });
    expect(await begun.office('/stages/qualification-review/close', {})).toMatchObject({ status: 201 });
  });

  it('A14.1b: a verdict given before the office asked for a correction holds no longer, answered or not', async () => {
    const begun = await ReviewYear.begin([{}]);
    const code = begun.code(1);
    await begun.assess(code);
    await begun.officeDone(`/applications/${code}/corrections`, { items: ['补充证书'], facts: [] });
    begun.api.now = '2026-05-12T16:00:00.000Z';
    const blocked = await begun.office('/stages/qualification-review/close', {});
    expect(blocked.body.gaps).toMatchObject([{ at: code, problem: expect.stringContaining('重新作出') }]);
  });

  it('A13f: a correction that was received in time and landed after the verdict reopens it', async () => {
    const begun = await ReviewYear.begin([{}]);
    const code = begun.code(1);
    const asking = await begun.officeDone<{ version: number }>(`/applications/${code}/corrections`, {
      items: ['更正能耗数据'],
      facts: [],
    });
    begun.api.now = '2026-05-12T16:00:00.000Z';
    await begun.assess(code, { qualified: false, reason: '逾期未补正' });
    const version = await corrected(begun, code, asking.version, 'energy');
    const blocked = await begun.office('/stages/qualification-review/close', {});
    expect(blocked).toMatchObject({ status: 422, body: { gaps: [{ at: code }] } });
    const { qualifications } = await begun.api.done<{ qualifications: unknown[] }>(
      'GET',
      `/api/office/cycles/${year}/applications/${code}`,
      { as: officer },
    );
    expect(qualifications).toMatchObject([{ application: 1, inForce: false }]);
    expect(version).toBe(2);
  });

  it('A20b: an officer with an interest, by name or by a declared consultancy, neither reads nor judges', async () => {
    const begun = await ReviewYear.begin([{ consultants: ['温州明德管理咨询（集团）有限公司'] }, {}]);
    await begun.officeDone(
      '/interests/disclosures',
      { organisation: '温州明德管理咨询(集团)有限公司', relation: 'consulting', explanation: '配偶任职' },
      otherOfficer,
    );
    const path = `/api/office/cycles/${year}/applications`;
    const reading = await begun.api.call('GET', `${path}/${begun.code(1)}`, { as: otherOfficer });
    expect(reading).toMatchObject({ status: 403, body: { article: 'A20' } });
    expect(JSON.stringify(reading.body)).not.toContain('配偶');
    const judging = await begun.office(`/applications/${begun.code(1)}/qualification`, verdict, otherOfficer);
    expect(judging).toMatchObject({ status: 403, body: { article: 'A20' } });
    expect(await begun.office(`/applications/${begun.code(2)}/qualification`, verdict, otherOfficer)).toMatchObject({
      status: 201,
    });
  });

  it('A20a: an officer without the year’s undertaking is sent to give it first', async () => {
    const begun = await ReviewYear.begin([{}]);
    const stranger = { id: 'new', roles: ['office'] };
    const refused = await begun.office(`/applications/${begun.code(1)}/qualification`, verdict, stranger);
    expect(refused).toMatchObject({ status: 403, body: { basis: 'working' } });
    expect(refused.body.type).toContain('undertaking-missing');
  });

  it('A14.1c, A14.1d: the closing fixes the qualified, and the others with their reasons', async () => {
    const begun = await ReviewYear.begin([{}, {}]);
    const early = await begun.office('/stages/qualification-review/close', {});
    expect(early.body.gaps?.map(({ at }) => at)).toEqual([...begun.codes]);
    await begun.assess(begun.code(1));
    await begun.assess(begun.code(2), { qualified: false, reason: '申报表与证明材料不符' });
    const closed = await begun.pass('qualification-review');
    expect(closed).toMatchObject({
      type: 'StageClosed',
      passed: [begun.code(1)],
      eliminated: [{ code: begun.code(2), reason: '申报表与证明材料不符' }],
    });
    const late = await begun.office(`/applications/${begun.code(1)}/qualification`, verdict);
    expect(late).toMatchObject({ status: 422, body: { article: 'A14.1' } });
  });

  it('A14: no team before the list of the qualified is fixed', async () => {
    const begun = await ReviewYear.begin([{}]);
    expect(await begun.team(begun.code(1))).toMatchObject({ status: 422, body: { article: 'A14' } });
  });
});

describe('the office reads', () => {
  it('lists applications by award, stage, industry and text, straight from the journal', async () => {
    const begun = await ReviewYear.begin([
      { name: '云帆光学有限公司' },
      { name: '远山智能科技有限公司', award: 'innovation', industry: '软件与信息服务' },
      { name: '清流环保服务有限公司', industry: '节能环保' },
    ]);
    await begun.assess(begun.code(3), { qualified: false, reason: '不符合' });
    await begun.assess(begun.code(1));
    await begun.assess(begun.code(2));
    await begun.pass('qualification-review');
    const names = async (query: string) => {
      const path = `/api/office/cycles/${year}/applications?${query}`;
      const { applications } = await begun.api.done<{ applications: { name: string }[] }>('GET', path, { as: officer });
      return applications.map(({ name }) => name);
    };
    expect(await names('')).toEqual(['云帆光学有限公司', '远山智能科技有限公司', '清流环保服务有限公司']);
    expect(await names('award=innovation')).toEqual(['远山智能科技有限公司']);
    expect(await names('stage=eliminated')).toEqual(['清流环保服务有限公司']);
    expect(await names('stage=document-review&award=quality')).toEqual(['云帆光学有限公司']);
    expect(await names(`industry=${encodeURIComponent('节能环保')}`)).toEqual(['清流环保服务有限公司']);
    expect(await names(`text=${begun.code(2).toLowerCase()}`)).toEqual(['远山智能科技有限公司']);
    expect(await names('text=SL2026-001')).toEqual(['云帆光学有限公司']);
  });

  it('A13f: shows the content only when its bytes are what the journal says', async () => {
    const begun = await ReviewYear.begin([{}]);
    const path = `/api/office/cycles/${year}/applications/${begun.code(1)}`;
    const before = await begun.api.done('GET', path, { as: officer });
    expect(before).toMatchObject({
      contentState: 'intact',
      content: { form: { organisation: { name: '测试组织1有限公司' } } },
      people: { contact: { name: '示例联系人' } },
      place: { at: 'qualification-review' },
      acceptanceNumber: 'SL2026-001',
    });
    const { key } = (await begun.review()).dossiers.get(begun.code(1))?.application.content ?? { key: '' };
    await begun.api.services.files.keep('evidence', key, new TextEncoder().encode('{}'));
    const after = await begun.api.done('GET', path, { as: officer });
    expect(after).toMatchObject({ contentState: 'changed' });
    expect(after).not.toHaveProperty('content');
  });

  it('keeps other roles out of the office’s routes', async () => {
    const begun = await ReviewYear.begin([{}]);
    for (const role of ['applicant', 'examiner', 'panellist', 'committee', 'supervisor']) {
      const as = { id: 'someone', roles: [role] };
      const path = `/api/office/cycles/${year}/applications`;
      expect(await begun.api.call('GET', path, { as })).toMatchObject({ status: 403 });
      expect(await begun.api.call('GET', `${path}/${begun.code(1)}`, { as })).toMatchObject({ status: 403 });
    }
  });
});
