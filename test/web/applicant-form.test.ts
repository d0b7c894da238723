import { describe, expect, it } from 'vitest';
import { applicationSections, sectionNames } from '../../functions/contracts/application-form.ts';
import { type Field, fieldsOf } from '../../web/src/roles/applicant/form/field.ts';
import { idsOf, valueAt, withValue } from '../../web/src/roles/applicant/form/place.ts';
import { differences, readableSection } from '../../web/src/roles/applicant/form/readable.ts';
import { choiceWords } from '../../web/src/roles/applicant/form/words.ts';
import { placeOfGap } from '../../web/src/roles/applicant/gaps.ts';
import { nextSteps } from '../../web/src/roles/applicant/next-steps.ts';
import type { Application } from '../../web/src/roles/applicant/use-application.ts';

type Entry = readonly [key: string, field: Field];

const within = ([key, field]: Entry): readonly Entry[] => {
  const inner =
    field.kind === 'group'
      ? field.fields
      : field.kind === 'list' || field.kind === 'record'
        ? [[key, field.item] as const]
        : [];
  return [[key, field], ...inner.flatMap(within)];
};

const everyField = sectionNames.flatMap((section) => fieldsOf(section).flatMap(within));

describe('the form on screen', () => {
  it('A13a: has a Chinese label on every field that is typed into, and a Chinese word for every choice', () => {
    const typed = everyField.filter(([key, { kind }]) => !['group', 'record', 'list'].includes(kind) && key !== '');
    expect(typed.length).toBeGreaterThan(40);
    for (const [key, { label, kind }] of typed) {
      // The names in a list of names have the list's label.
      if (!(key === 'persons' && kind === 'text')) expect(label, key).toMatch(/\p{Script=Han}/u);
    }
    for (const [key, field] of everyField) {
      if (field.kind !== 'choice' && field.kind !== 'choices') continue;
      for (const option of field.options)
        expect(choiceWords(key, option), `${key}: ${option}`).toMatch(/\p{Script=Han}/u);
    }
  });

  it('A13b: takes files exactly where the form names evidence', () => {
    const files = everyField.filter(([, { kind }]) => kind === 'files').map(([key]) => key);
    expect(new Set(files)).toEqual(
      new Set(everyField.map(([key]) => key).filter((key) => key === 'evidence' || key.endsWith('Evidence'))),
    );
  });

  it('A11, A13a: may leave empty what begins as an empty list, and does not call it optional: what is met has its proof', () => {
    const claim = { claim: 'not-applicable', statement: '非工业企业。' };
    expect(applicationSections.eligibility.shape.conditions.valueType.parse(claim)).toEqual({ ...claim, evidence: [] });
    const conditions = fieldsOf('eligibility').find(([key]) => key === 'conditions');
    const proof = conditions && within(conditions).find(([key]) => key === 'evidence');
    expect(proof?.[1]).toMatchObject({ label: '证明材料', optional: false });
  });

  it('puts a value where its path leads, makes what lies on the way, and takes away what was emptied', () => {
    const filled = withValue({}, ['certificates', 1, 'number'], 'Q-1');
    expect(filled).toEqual({ certificates: [{}, { number: 'Q-1' }] });
    expect(valueAt(filled, ['certificates', 1, 'number'])).toBe('Q-1');
    expect(withValue(filled, ['certificates', 1, 'number'], undefined)).toEqual({ certificates: [{}, {}] });
    expect(withValue({ name: 'a', scope: 'b' }, ['name'], undefined)).toEqual({ scope: 'b' });
  });

  it('A13e: leads from every gap to its field, or to the nearest part that is drawn', () => {
    expect(placeOfGap('eligibility.certificates.0.validUntil').to).toBe(
      '/applicant/application/eligibility#eligibility.certificates.0.validUntil',
    );
    expect(placeOfGap('facts.registration').to).toBe('/applicant/requests#facts.registration');
    expect(placeOfGap('recommendation').to).toBe('/applicant/requests#recommendation');
    expect(idsOf('self-evaluation.categories.4.1')).toEqual([
      'self-evaluation.categories.4.1',
      'self-evaluation.categories',
      'self-evaluation',
    ]);
    expect(idsOf('eligibility.conditions.3.evidence')[1]).toBe('eligibility.conditions.3');
  });
});

describe('a content in words', () => {
  const names = { file: (id: string) => (id === 'f1' ? '营业执照' : id), entry: (key: string) => `第${key}项` };

  it('A13f: says labels, choices and files by their names, and leaves out what is empty', () => {
    const lines = readableSection(
      'organisation',
      { name: '示例', activity: 'production', industrial: true, licenceEvidence: 'f1', encouraged: [] },
      names,
    );
    expect(lines.map(({ label, value }) => `${label}：${value}`)).toEqual([
      '组织名称：示例',
      '主要活动（第二条）：产品生产',
      '是否工业企业：是',
      '营业执照或登记证书扫描件：营业执照',
    ]);
  });

  it('A13f: tells where two versions differ, what came and what went', () => {
    const of = (content: object) => readableSection('eligibility', content, names);
    const before = of({ conditions: { 1: { claim: 'met', statement: '甲' } }, certificates: [{ number: 'Q-1' }] });
    const after = of({ conditions: { 1: { claim: 'met', statement: '乙' } }, certificates: [] });
    expect(differences(before, after)).toEqual([
      { at: 'eligibility.conditions.1.statement', label: '第1项 情况说明', before: '甲', after: '乙' },
      {
        at: 'eligibility.certificates.0.number',
        label: expect.stringContaining('第1项 证书编号'),
        before: 'Q-1',
        after: undefined,
      },
    ]);
    expect(differences(before, before)).toEqual([]);
  });
});

describe('what to do next', () => {
  const window = { opens: '2026-03-20T00:00:00.000Z', closes: '2026-03-27T00:00:00.000Z', documentNumber: '1号' };
  const inWindow = Date.parse('2026-03-21T00:00:00.000Z');
  const empty: Application = {
    cycle: '2026',
    code: '91330304MA00000050',
    status: 'draft',
    version: 0,
    window,
    editable: true,
    sections: [],
    missing: [],
    facts: [],
    recommendations: [],
    authorities: [],
    evidence: [],
    corrections: [],
    reviews: [],
    timeline: [],
  };
  const kinds = (application: Application, now = inWindow) => nextSteps(application, now).map(({ kind }) => kind);
  const fact = (status: Application['facts'][number]['status']) => ({
    fact: status,
    label: '',
    departmentName: '',
    required: true,
    status,
  });

  it('A13e: names what is to be asked, who is waited for, and submission only when nothing is missing', () => {
    const missing = [{ at: 'recommendation', problem: '' }];
    const facts = [fact('not-asked'), fact('open'), fact('agreed'), fact('refused')];
    expect(kinds({ ...empty, missing, facts })).toEqual(['ask-departments', 'ask-recommendation', 'await-departments']);
    const recommendations = [{ request: 1, recommender: 'a', status: 'agreed' as const, askedAt: window.opens }];
    expect(kinds({ ...empty, recommendations })).toEqual(['submit']);
  });

  it('A12b: is nothing any more once the window has closed, at its very instant', () => {
    const end = Date.parse(window.closes);
    expect(kinds(empty, end - 1)).not.toContain('window-over');
    expect(kinds(empty, end)).toEqual(['window-over']);
  });

  it('A13f, A14.3c, A14.6: after submission names corrections by their due date, a report and a question that wait for an answer', () => {
    const submitted: Application = { ...empty, status: 'submitted' };
    expect(kinds(submitted)).toEqual(['await-office']);
    const correction = { request: 1, items: [''], facts: [], due: window.closes, askedAt: window.opens };
    expect(nextSteps({ ...submitted, corrections: [{ ...correction, state: 'open' }] }, inWindow)).toEqual([
      { kind: 'correct', to: '/applicant/corrections', due: window.closes },
    ]);
    const filed = { at: window.opens, event: 'SiteReportFiled', text: '' };
    const confirmed = { at: window.closes, event: 'SiteReportConfirmed', text: '' };
    expect(kinds({ ...submitted, timeline: [filed] })).toEqual(['answer-report']);
    expect(kinds({ ...submitted, timeline: [filed, confirmed] })).toEqual(['await-office']);
    const due = { hearing: 'h', informedAt: window.opens, due: window.closes };
    expect(nextSteps(submitted, inWindow, [due])).toEqual([
      { kind: 'state-position', to: '/applicant/hearings', due: window.closes },
    ]);
    const position = { at: window.opens, evidence: [] };
    expect(nextSteps(submitted, inWindow, [{ ...due, position }])).toEqual([{ kind: 'await-office' }]);
    // A report that was handed in anew waits anew.
    expect(kinds({ ...submitted, timeline: [filed, confirmed, filed] })).toEqual(['answer-report']);
  });
});
