import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictOf, impartial } from '../../../functions/domain/interest/conflict.ts';
import type { PersonInterests } from '../../../functions/domain/interest/interest.ts';

const application = {
  code: '91330304MA00000050',
  name: '云帆光学（温州）有限公司',
  consultants: ['明德管理咨询（集团）有限公司'],
};

const holding = (...organisations: string[]): PersonInterests => ({
  person: 'e1',
  version: 1,
  undertaking: true,
  interests: organisations.map((organisation) => ({ organisation, relation: 'other', foundBy: 'self' })),
});

describe('A20b: interests are matched against an application', () => {
  it.each([
    ['its code', application.code, 'organisation'],
    ['its code in small letters', application.code.toLowerCase(), 'organisation'],
    ['its name', application.name, 'organisation'],
    ['its name in half-width brackets', '云帆光学(温州)有限公司', 'organisation'],
    ['a declared consultancy', '明德管理咨询（集团）有限公司', 'consultancy'],
    ['a consultancy with spaces in it', ' 明德管理咨询 (集团) 有限公司', 'consultancy'],
  ])('by %s', (_by, organisation, via) => {
    expect(conflictOf(holding('别的组织', organisation), application)).toEqual({ via });
  });

  it.each(['91330304MA0000002N', '云帆光学', '明德', ''])('not by «%s»', (organisation) => {
    expect(conflictOf(holding(organisation), application)).toBeUndefined();
  });

  it('an organisation without consultants is touched by no consultancy', () => {
    expect(conflictOf(holding('明德管理咨询'), { ...application, consultants: [] })).toBeUndefined();
  });

  it('adding interests never takes a conflict away', () => {
    const names = fc.array(
      fc.constantFrom(application.code, application.name, '甲', '乙', '明德管理咨询（集团）有限公司'),
    );
    fc.assert(
      fc.property(names, names, (some, more) => {
        if (conflictOf(holding(...some), application)) {
          expect(conflictOf(holding(...some, ...more), application)).toBeDefined();
        }
      }),
    );
  });

  it('A20a: an undertaking alone makes impartial, a conflict never does', () => {
    expect(impartial(holding('甲'), application).ok).toBe(true);
    expect(impartial({ ...holding(), undertaking: false }, application).ok).toBe(false);
    expect(impartial(undefined, application).ok).toBe(false);
    expect(impartial(holding(application.code), application)).toMatchObject({
      ok: false,
      error: { kind: 'forbidden', basis: { rule: 'regulation', article: 'A20' } },
    });
  });
});
