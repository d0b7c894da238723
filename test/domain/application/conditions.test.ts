import { beforeAll, describe, expect, it } from 'vitest';
import type { FormParts } from '../../../functions/contracts/application-form.ts';
import type { Condition } from '../../../functions/contracts/primitives.ts';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { applicationOf } from '../../../functions/domain/application/application.ts';
import type { ConditionGround } from '../../../functions/domain/application/conditions/ground.ts';
import { isRecent } from '../../../functions/domain/application/conditions/ground.ts';
import { eligibilityShortfalls } from '../../../functions/domain/application/eligibility.ts';
import { conditionSheet } from '../../../functions/domain/application/self-check.ts';
import { type Cycle, cycleOf } from '../../../functions/domain/cycle/cycle.ts';
import { code, exampleForm } from '../../kit/applicant.ts';
import { Written } from '../../kit/journal.ts';

const evidence = 'a'.repeat(20);
const form = exampleForm(evidence) as FormParts;
type Eligibility = NonNullable<FormParts['eligibility']>;

/** The window closes at 24:00 on 30 April 2026 in Beijing. */
let cycle: Cycle;
beforeAll(async () => {
  const journal = new Written();
  const ref = streamOf.cycle('2026');
  await journal.write(ref, { type: 'CycleOpened', year: '2026', regulation: 'ouhai-2020' });
  await journal.write(ref, {
    type: 'CallPublished',
    documentNumber: '瓯质评办〔2026〕1号',
    opens: '2026-03-31T16:00:00.000Z',
    closes: '2026-04-30T16:00:00.000Z',
  });
  const opened = cycleOf(await journal.load(ref));
  if (!opened) throw new Error('the year was not opened');
  cycle = opened;
});

const ground = (eligibility: Partial<Eligibility>): ConditionGround => {
  const parts: FormParts = { ...form, eligibility: { ...form.eligibility, ...eligibility } };
  return {
    cycle,
    application: applicationOf(code, []),
    codeAccepted: false,
    facts: [],
    form: {},
    parts,
    gaps: [],
    files: new Map([[evidence, { clear: true }]]),
  };
};

const checked = (condition: Condition, eligibility: Partial<Eligibility>) => {
  const on = ground(eligibility);
  const found = conditionSheet(on, eligibilityShortfalls(on)).find((check) => check.condition === condition);
  if (!found) throw new Error(`no condition ${condition}`);
  return { ...found, at: found.missing.map(({ at }) => at), judged: found.toJudge.map(({ at }) => at) };
};

describe('the look back of three years', () => {
  it.each([
    ['2023-04-30', false],
    ['2023-05-01', true],
    ['2026-04-30', true],
    // After the day of judgement nobody is cleaner than before it.
    ['2026-06-01', true],
  ])('A11f: %s counts: %s', (on, counts) => {
    expect(isRecent(on, { cycle })).toBe(counts);
  });
});

describe('condition 2', () => {
  const licence = (validUntil?: string) => ({
    name: '医疗器械生产许可证',
    number: 'XK-1',
    issuer: '省药监局',
    ...(validUntil ? { validUntil } : {}),
    evidence,
  });

  it('A11b: a licence is in force on the last day of the window, to the day; without an end it always is', () => {
    expect(checked('2', { licences: [licence('2026-04-30'), licence()] })).toMatchObject({ state: 'ready', at: [] });
    expect(checked('2', { licences: [licence(), licence('2026-04-29')] })).toMatchObject({
      state: 'incomplete',
      at: ['eligibility.licences.1.validUntil'],
    });
  });

  it('A11b: whether no licence is needed the office judges; what proves the rest is named and looked for', () => {
    expect(checked('2', { licences: [] })).toMatchObject({ state: 'doubtful', judged: ['eligibility.licences'] });
    expect(checked('2', {}).proofs.map(({ at, state }) => [at, state])).toEqual([
      ['eligibility.licences', 'given'],
      ['eligibility.conditions.2', 'given'],
    ]);
    const unverified = { ...licence(), evidence: 'b'.repeat(20) };
    expect(checked('2', { licences: [unverified] }).proofs[0]).toMatchObject({ state: 'missing' });
  });
});

describe('condition 3', () => {
  const certificate = (kind: 'quality-management' | 'environmental-management', validFrom: string, until: string) => ({
    kind,
    number: 'CN-1',
    issuer: '示例认证有限公司',
    validFrom,
    validUntil: until,
    evidence,
  });
  const quality = certificate('quality-management', '2024-01-01', '2027-01-01');

  it.each([
    ['2026-04-30', '2026-04-30', []],
    ['2026-05-01', '2029-04-30', ['eligibility.certificates']],
    ['2023-04-30', '2026-04-29', ['eligibility.certificates']],
  ])('A11c: an environmental certificate from %s to %s lacks %j', (from, until, at) => {
    const held = [quality, certificate('environmental-management', from, until)];
    expect(checked('3', { certificates: held }).at).toEqual(at);
  });

  it('A11c: one of two certificates of a kind in force is enough, and one kind never stands for the other', () => {
    const expired = certificate('environmental-management', '2020-01-01', '2023-01-01');
    const renewed = certificate('environmental-management', '2025-01-01', '2028-01-01');
    expect(checked('3', { certificates: [quality, expired, renewed] }).at).toEqual([]);
    expect(checked('3', { certificates: [quality, quality] }).at).toEqual(['eligibility.certificates']);
  });
});

describe('condition 4', () => {
  const result = (kind: 'quality' | 'standards' | 'brand' | 'technology') => ({
    kind,
    name: '示例成果',
    year: 2025,
    effect: '成效明显',
    evidence,
  });

  it('A11d: results in quality, standards and brand are each looked for; what lacks the office judges, naming it', () => {
    const all = checked('4', { innovations: [result('quality'), result('standards'), result('brand')] });
    expect(all).toMatchObject({ state: 'ready', judged: [] });
    const some = checked('4', { innovations: [result('technology'), result('brand')] });
    expect(some).toMatchObject({ state: 'doubtful', judged: ['eligibility.innovations'] });
    expect(some.toJudge[0]?.problem).toContain('质量创新、标准创新');
    expect(some.toJudge[0]?.problem).not.toContain('品牌创新');
  });

  it('A11d: an innovation counts by its proof', () => {
    const unproven = { ...result('quality'), evidence: 'c'.repeat(20) };
    expect(checked('4', { innovations: [unproven] }).proofs[0]).toMatchObject({
      at: 'eligibility.innovations',
      state: 'missing',
      evidence: ['c'.repeat(20)],
    });
  });
});

describe('condition 6', () => {
  const nothing = { sampling: [], accidents: [], complaints: [] };
  const sampling = (on: string, level: 'district' | 'city' | 'province' | 'national') => ({
    ...nothing,
    sampling: [{ on, level, matter: '镜片屈光度不合格', evidence }],
  });
  const accident = (on: string, major: boolean) => ({
    ...nothing,
    accidents: [{ on, field: 'safety' as const, major, matter: '机械伤害', evidence }],
  });
  const complaint = (on: string, major: boolean, responsible: boolean) => ({
    ...nothing,
    complaints: [{ on, major, responsible, matter: '售后', evidence }],
  });

  it.each([
    ['sampling at city level', sampling('2025-06-01', 'city'), 'incomplete'],
    ['sampling at national level', sampling('2025-06-01', 'national'), 'incomplete'],
    ['sampling in the district: below what the text names', sampling('2025-06-01', 'district'), 'doubtful'],
    ['a major accident', accident('2023-05-01', true), 'incomplete'],
    ['a minor accident', accident('2025-06-01', false), 'doubtful'],
    ['a major complaint through its own fault', complaint('2024-01-01', true, true), 'incomplete'],
    ['a major complaint for which others answer', complaint('2024-01-01', true, false), 'doubtful'],
    ['a minor complaint', complaint('2024-01-01', false, true), 'doubtful'],
    ['sampling three years ago to the day', sampling('2023-04-30', 'city'), 'ready'],
    ['a major accident before the three years', accident('2020-01-01', true), 'ready'],
    ['nothing', nothing, 'ready'],
  ])('A11f: %s', (_, record, state) => {
    expect(checked('6', { record }).state).toBe(state);
  });

  it('A11f: what is against it names the event, the window and the item of the article', () => {
    const { missing } = checked('6', { record: sampling('2025-06-01', 'province') });
    expect(missing).toEqual([
      {
        at: 'eligibility.record.sampling.0',
        problem: '2025-06-01省级质量监督抽查不合格，在近三年内（第十一条第六项）',
      },
    ]);
  });

  it('A11f: the departments for quality, safety, environment and public health each have to confirm it', () => {
    expect(
      checked('6', {})
        .proofs.filter(({ by }) => by === 'department')
        .map(({ at, state }) => [at, state]),
    ).toEqual([
      ['facts.quality-record', 'missing'],
      ['facts.safety-record', 'missing'],
      ['facts.environment-record', 'missing'],
      ['facts.public-health-record', 'missing'],
    ]);
  });
});

describe('conditions 7 and 8', () => {
  const credit = { source: '示例信用平台', issuedOn: '2026-04-01', reportEvidence: evidence };

  it('A11g: who is listed as gravely dishonest has no good credit record', () => {
    expect(checked('7', { credit: { ...credit, blacklisted: false } })).toMatchObject({ state: 'ready' });
    expect(checked('7', { credit: { ...credit, blacklisted: true } })).toMatchObject({
      state: 'incomplete',
      at: ['eligibility.credit.blacklisted'],
    });
  });

  it('A11g: the credit report and the proof of social responsibility are looked for, and the department is asked', () => {
    expect(checked('7', {}).proofs.map(({ at, by }) => [at, by])).toEqual([
      ['eligibility.credit.reportEvidence', 'file'],
      ['eligibility.conditions.7', 'file'],
      ['facts.credit-record', 'department'],
    ]);
  });

  it('A11h: a serious violation ends it, another penalty is for the office to judge', () => {
    const penalty = (serious: boolean) => ({
      on: '2024-01-01',
      authority: '区某局',
      serious,
      matter: '处罚',
      evidence,
    });
    expect(checked('8', { penalties: [] })).toMatchObject({ state: 'ready' });
    expect(checked('8', { penalties: [penalty(false)] })).toMatchObject({
      state: 'doubtful',
      judged: ['eligibility.penalties.0'],
    });
    expect(checked('8', { penalties: [penalty(false), penalty(true)] })).toMatchObject({
      state: 'incomplete',
      at: ['eligibility.penalties.1'],
    });
  });

  it('A11h: «not applicable» decides nothing: it is put to the office with its reason', () => {
    const conditions = {
      ...form.eligibility?.conditions,
      '8': { claim: 'not-applicable' as const, statement: '不适用的理由', evidence: [] },
    } as NonNullable<Eligibility['conditions']>;
    const eighth = checked('8', { conditions });
    expect(eighth.state).toBe('doubtful');
    expect(eighth.toJudge[0]?.problem).toContain('不适用的理由');
  });
});
