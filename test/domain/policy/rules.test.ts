import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policy as policySchema } from '../../../functions/contracts/policy.ts';
import {
  checkPolicy,
  defaultPolicy,
  type Policy,
  policyItems,
  policyWarnings,
} from '../../../functions/domain/policy/award-policy.ts';
import { provenanceOf } from '../../../functions/domain/policy/provenance.ts';
import { ouhai2020 } from '../../../functions/domain/policy/regulation/ouhai-2020.ts';
import {
  articleText,
  citationOf,
  type RegulationRule,
} from '../../../functions/domain/policy/regulation/regulation.ts';
import { regulationOf } from '../../../functions/domain/policy/regulation/regulations.ts';
import { workingRules } from '../../../functions/domain/policy/working-rules.ts';

const { cap, bonus, ...others } = ouhai2020.rules;
const rules: readonly RegulationRule<unknown>[] = [
  ...Object.values(others),
  ...Object.values(cap),
  ...Object.values(bonus),
];

describe('regulation', () => {
  test('A3b A15a A9a A11a A19a: the numbers of the text', () => {
    expect(cap.quality.value).toBe(5);
    expect(cap.innovation.value).toBe(5);
    expect(bonus.quality.value).toBe(200_000);
    expect(bonus.innovation.value).toBe(100_000);
    expect(others.examinersAtLeast.value).toBe(3);
    expect(others.industryExpertsAtLeast.value).toBe(1);
    expect(others.yearsInOperation.value).toBe(3);
    expect(others.watchYears.value).toBe(2);
    expect(others.effectiveOn.value).toBe('2020-06-16');
  });

  test('every rule quotes the article that it names, word for word', () => {
    expect(rules.length).toBeGreaterThan(20);
    const foreign = rules.filter(({ article, quote }) => !articleText(ouhai2020, article).join('').includes(quote));
    expect(foreign).toEqual([]);
  });

  test('A5: lists of the text are in the text', () => {
    const lists = rules.flatMap(({ article, value }) =>
      Array.isArray(value) && article !== 'A11.5' ? value.map((word) => [article, String(word)] as const) : [],
    );
    expect(lists.filter(([article, word]) => !articleText(ouhai2020, article).join('').includes(word))).toEqual([]);
  });

  test('A11: eight conditions in the order of the text, the fifth for industrial enterprises', () => {
    expect(ouhai2020.conditions.map(({ condition, article }) => `${condition} ${article}`)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `${number} A11.${number}`),
    );
    expect(ouhai2020.conditions[0]?.text).toBe(
      '（一）在瓯海区行政区域内注册登记，具有独立法人资格，合法经营三年以上；',
    );
    expect(ouhai2020.conditions[7]?.text).toBe('（八）无其他严重违反法律法规的行为。');
    expect(
      ouhai2020.conditions
        .filter(({ appliesTo }) => appliesTo === 'industrial-enterprises')
        .map(({ condition }) => condition),
    ).toEqual(['5']);
    expect(ouhai2020.conditions[4]?.text).toContain('工业企业');
  });

  test('22 articles; items are found with their further paragraphs, and no more', () => {
    expect(Object.keys(ouhai2020.articles)).toHaveLength(22);
    expect(articleText(ouhai2020, 'A14.2').at(-1)).toContain('书面通知该企业');
    expect(articleText(ouhai2020, 'A14.2')).toHaveLength(2);
    expect(articleText(ouhai2020, 'A14.6')).toHaveLength(1);
    expect(() => articleText(ouhai2020, 'A23')).toThrow(RangeError);
    expect(() => articleText(ouhai2020, 'A14.8')).toThrow(RangeError);
    expect(regulationOf('ouhai-2020')).toBe(ouhai2020);
  });

  test.each([
    ['A3', '第三条'],
    ['A10', '第十条'],
    ['A14.6', '第十四条第（六）项'],
    ['A20', '第二十条'],
    ['A22', '第二十二条'],
  ] as const)('%s is cited as %s', (article, citation) => {
    expect(citationOf(article)).toBe(citation);
  });
});

describe('policy', () => {
  const change = (changes: Partial<Policy>): Policy => ({ ...defaultPolicy, ...changes });
  const faultsOf = (policy: Policy) => {
    const checked = checkPolicy(policy);
    return checked.ok ? [] : (checked.error.gaps ?? []).map(({ at }) => at);
  };
  const warned = (policy: Policy) => policyWarnings(policy).map(({ item }) => item);

  test('A7a: the defaults can be determined, warn of nothing, and are what the contract accepts', () => {
    expect(checkPolicy(defaultPolicy)).toEqual({ ok: true, value: defaultPolicy });
    expect(policyWarnings(defaultPolicy)).toEqual([]);
    expect(policySchema.parse(defaultPolicy)).toEqual(defaultPolicy);
  });

  test('A14.6b A14.5b A6a A14.6h A14.2g: defaults', () => {
    expect(defaultPolicy).toMatchObject({
      notice: { days: 7, unit: 'working' },
      quorum: { numerator: 2, denominator: 3 },
      majority: { numerator: 1, denominator: 2 },
      secretBallot: true,
      substitution: false,
      substituteAttendance: false,
      reviewRequestDays: 5,
    });
  });

  test('A14.6b: a notice shorter than five working days is warned of', () => {
    expect(warned(change({ notice: { days: 4, unit: 'working' } }))).toEqual(['notice']);
    expect(warned(change({ notice: { days: 5, unit: 'working' } }))).toEqual([]);
    expect(warned(change({ notice: { days: 6, unit: 'natural' } }))).toEqual(['notice']);
    expect(warned(change({ notice: { days: 7, unit: 'natural' } }))).toEqual([]);
  });

  test('A7a: every other caution is raised by its own setting alone', () => {
    const cautions: readonly Partial<Policy>[] = [
      { quorum: { numerator: 1, denominator: 2 } },
      { secretBallot: false },
      { substitution: true },
      { substituteAttendance: true },
      { weights: { document: 50, site: 50, defence: 0 } },
      { reviewRequestDays: 4 },
      { formerWinnerYears: 3 },
      { examinerFeePerDay: 0 },
    ];
    for (const caution of cautions) {
      expect(warned(change(caution))).toEqual(Object.keys(caution));
      expect(faultsOf(change(caution))).toEqual([]);
    }
  });

  test('A14.5b: a majority of less than half, or one that nobody can exceed, cannot be determined', () => {
    expect(faultsOf(change({ majority: { numerator: 49, denominator: 100 } }))).toEqual(['majority']);
    expect(faultsOf(change({ majority: { numerator: 1, denominator: 1 } }))).toEqual(['majority']);
    expect(faultsOf(change({ majority: { numerator: 2, denominator: 3 } }))).toEqual([]);
    expect(faultsOf(change({ quorum: { numerator: 4, denominator: 3 } }))).toEqual(['quorum']);
    expect(faultsOf(change({ quorum: { numerator: 1, denominator: 0 } }))).toEqual(['quorum']);
    expect(faultsOf(change({ quorum: { numerator: 1, denominator: 1 } }))).toEqual([]);
  });

  test('A7a: all faults at once, in one refusal', () => {
    const checked = checkPolicy(
      change({
        notice: { days: 0, unit: 'working' },
        weights: { document: 50, site: 40, defence: 20 },
        correctionDays: 61,
        siteReportDays: 1.5,
        discrepancyThreshold: 4,
        formerWinnerYears: -1,
        examinerFeePerDay: Number.NaN,
      }),
    );
    expect(checked).toMatchObject({ ok: false, error: { kind: 'invalid', code: 'policy-invalid' } });
    expect(faultsOf(change({ weights: { document: 120, site: -20, defence: 0 } }))).toEqual(['weights']);
    expect(checked.ok ? [] : checked.error.gaps?.map(({ at }) => at)).toEqual([
      'notice',
      'weights',
      'correctionDays',
      'siteReportDays',
      'discrepancyThreshold',
      'formerWinnerYears',
      'examinerFeePerDay',
    ]);
  });

  test('A7a: what can be determined fits the contract', () => {
    const days = fc.integer({ min: 0, max: 62 });
    const fraction = fc.record({ numerator: fc.nat(4), denominator: fc.nat(4) });
    const draft: fc.Arbitrary<Policy> = fc.record({
      notice: fc.record({ days, unit: fc.constantFrom('working' as const, 'natural' as const) }),
      quorum: fraction,
      majority: fraction,
      secretBallot: fc.boolean(),
      substitution: fc.boolean(),
      substituteAttendance: fc.boolean(),
      weights: fc.constantFrom({ document: 40, site: 40, defence: 20 }, { document: 1, site: 1, defence: 1 }),
      reviewRequestDays: days,
      correctionDays: days,
      verificationDays: days,
      siteReportDays: days,
      siteReportAnswerDays: days,
      investigationDays: days,
      discrepancyThreshold: fc.nat(110),
      formerWinnerYears: fc.nat(12),
      examinerFeePerDay: fc.nat(),
    });
    fc.assert(fc.property(draft, (one) => !checkPolicy(one).ok || policySchema.safeParse(one).success));
    fc.assert(fc.property(draft, (one) => policySchema.safeParse(one).success || faultsOf(one).length > 0));
  });

  test('A7a: every item has a label, and what it quotes stands in the article', () => {
    expect(policyItems.map(({ item }) => item).sort()).toEqual(Object.keys(defaultPolicy).sort());
    const quotes = policyItems.flatMap(({ concerns, silence }) =>
      [...silence.matchAll(/“([^”]+)”/g)].map(([, quote]) => [concerns, quote ?? ''] as const),
    );
    expect(quotes.length).toBeGreaterThan(3);
    expect(quotes.filter(([article, quote]) => !articleText(ouhai2020, article).join('').includes(quote))).toEqual([]);
    expect(policyItems.filter(({ label, silence }) => label === '' || !silence.includes('办法'))).toEqual([]);
  });
});

describe('three kinds of rule', () => {
  test('each says where it comes from, and only the regulation says that it is fixed there', () => {
    const [item] = policyItems;
    if (item === undefined) throw new Error('no policy items');
    expect(provenanceOf(cap.quality)).toBe('《办法》第三条规定。');
    expect(provenanceOf(item)).toBe(
      '办法只说“限期征求社会各界的意见”，未作期限规定。（第十四条第（六）项）由评审办拟订、评委会审定。',
    );
    expect(provenanceOf(workingRules.settleMargin)).toContain('办法未作规定');
    expect(rules.every(({ provenance }) => provenance === 'regulation')).toBe(true);
    expect(policyItems.every(({ provenance }) => provenance === 'policy')).toBe(true);
    expect(Object.values(workingRules).every(({ provenance }) => provenance === 'working')).toBe(true);
  });

  test('working rules keep their bounds: a settle margin of two minutes, a callback of a day, renewal within the year', () => {
    expect(workingRules.settleMargin.value).toBe(120_000);
    expect(workingRules.sweepAfter.value).toBe(86_400_000);
    expect(workingRules.callbackTimeout.value).toBeGreaterThanOrEqual(86_400_000);
    expect(workingRules.renewExecutionAfterDays.value).toBe(330);
  });
});
