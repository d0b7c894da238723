import { describe, expect, it } from 'vitest';
import { applicationSections, sectionNames } from '../../../functions/contracts/application-form.ts';
import { role } from '../../../functions/contracts/identity.ts';
import { creditCode, unitId } from '../../../functions/contracts/primitives.ts';
import { checkCreditCode, ouhaiRegion } from '../../../functions/domain/policy/credit-code.ts';
import { namedFacts } from '../../../functions/domain/verification/facts.ts';
import { sectionsOf } from '../../../local/seed/application.ts';
import { organisations } from '../../../local/seed/organisations.ts';
import { departments, unitName } from '../../../local/seed/units.ts';
import { committeePosts, userOfUnit, users } from '../../../local/seed/users.ts';

const withRole = (name: string) => users.filter(({ roles }) => roles.includes(name));

describe('organisations of the seed', () => {
  it('A11a: have valid and different credit codes of the district', () => {
    expect(organisations.length).toBeGreaterThanOrEqual(20);
    expect(new Set(organisations.map(({ code }) => code)).size).toBe(organisations.length);
    expect(new Set(organisations.map(({ name }) => name)).size).toBe(organisations.length);
    for (const { code, name } of organisations) {
      expect(checkCreditCode(code), name).toEqual({ ok: true, region: ouhaiRegion });
      expect(creditCode.safeParse(code).success, name).toBe(true);
    }
  });

  it('A13b: fill every section of the form as it is demanded', () => {
    for (const organisation of organisations) {
      const filing = { organisation, cycle: 2026, award: 'innovation' as const, signedOn: '2026-04-10' };
      const sections = sectionsOf(filing, () => '0123456789abcdef0123');
      expect(Object.keys(sections).toSorted()).toEqual([...sectionNames].toSorted());
      for (const section of sectionNames) {
        const parsed = applicationSections[section].safeParse(sections[section]);
        expect(parsed.error?.issues ?? [], `${organisation.name}: ${section}`).toEqual([]);
      }
    }
  });

  it('A13c: ask departments and recommenders for whom somebody signs in', () => {
    const asked = [...namedFacts.map(({ department }) => department), ...organisations.map((o) => o.recommender)];
    for (const unit of new Set(asked)) {
      expect(unitId.safeParse(unit).success, unit).toBe(true);
      expect(unitName(unit)).not.toBe('');
      expect(userOfUnit(unit)).not.toBe('');
    }
    expect(new Set(namedFacts.map(({ department }) => department))).toEqual(new Set(Object.keys(departments)));
  });
});

describe('users of the seed', () => {
  it('hold every role there is, and no other', () => {
    const held = new Set(users.flatMap(({ roles }) => roles));
    expect(held).toEqual(new Set(role.options));
  });

  it('suffice for an award year: officers, examiners with a reserve, panellists, a committee of seven', () => {
    expect(withRole('office').length).toBeGreaterThanOrEqual(3);
    expect(withRole('examiner').length).toBeGreaterThanOrEqual(12);
    expect(withRole('panellist').length).toBeGreaterThanOrEqual(5);
    expect(committeePosts).toHaveLength(7);
    expect(withRole('committee').map(({ user }) => user)).toEqual(
      expect.arrayContaining(committeePosts.map(({ user }) => user)),
    );
    expect(withRole('applicant')).toHaveLength(organisations.length);
  });

  it('A6a: the head of the office sits on the committee', () => {
    const both = users.filter(({ roles }) => roles.includes('committee') && roles.includes('office'));
    expect(both.map(({ user }) => user)).toEqual(
      committeePosts.filter(({ post }) => post === '区市场监管局局长').map(({ user }) => user),
    );
  });

  it('are all different people', () => {
    expect(new Set(users.map(({ name }) => name)).size).toBe(users.length);
  });
});
