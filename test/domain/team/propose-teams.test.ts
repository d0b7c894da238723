import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Examiner } from '../../../functions/domain/examiner/examiner.ts';
import { conflictOf } from '../../../functions/domain/interest/conflict.ts';
import type { PersonInterests } from '../../../functions/domain/interest/interest.ts';
import { proposeTeams, type TeamNeed } from '../../../functions/domain/team/propose-teams.ts';

const today = '2026-06-01';
const industries = ['眼镜制造', '智能制造', '现代农业'];

const person = (id: number, industryExpert: boolean, industry = 0): Examiner => ({
  person: `e${String(id).padStart(3, '0')}`,
  version: 1,
  capacities: new Set(['examiner']),
  expertise: [industries[industry] ?? '综合'],
  industryExpert,
  qualifications: ['审核员'],
  trainings: [{ on: '2026-03-01', course: '培训', validUntil: '2027-12-31' }],
  profile: { ref: '0'.repeat(32), hmac: '0'.repeat(64) },
});

const need = (id: number, industry = 0): TeamNeed => ({
  code: `N${id}`,
  name: `组织${id}`,
  consultants: [],
  industry: industries[industry] ?? '综合',
});

const declared = (id: string, organisations: readonly string[] = []): [string, PersonInterests] => [
  id,
  {
    person: id,
    version: 1,
    undertaking: true,
    interests: organisations.map((organisation) => ({ organisation, relation: 'other', foundBy: 'self' })),
  },
];

const poolOf = (examiners: readonly Examiner[], interests: ReadonlyMap<string, PersonInterests>) => ({
  examiners: new Map(examiners.map((examiner) => [examiner.person, examiner])),
  interests,
});

/** Some applications, and a pool with interests in them. */
const situations = fc.record({
  needs: fc
    .array(fc.nat(2), { minLength: 1, maxLength: 12 })
    .map((each) => each.map((industry, id) => need(id, industry))),
  people: fc.array(
    fc.record({
      industryExpert: fc.boolean(),
      industry: fc.nat(2),
      declares: fc.boolean(),
      against: fc.array(fc.nat(11), { maxLength: 3 }),
    }),
    { maxLength: 15 },
  ),
  size: fc.integer({ min: 3, max: 5 }),
});

describe('proposing teams', () => {
  it('A9a, A9b, A20b: whatever the pool, a proposal without a problem is a lawful team, and nobody sits where he has an interest', () => {
    fc.assert(
      fc.property(situations, ({ needs, people, size }) => {
        const examiners = people.map(({ industryExpert, industry }, id) => person(id, industryExpert, industry));
        const interests = new Map(
          people.flatMap(({ declares, against }, id) =>
            declares
              ? [
                  declared(
                    examiners[id]?.person ?? '',
                    against.map((organisation) => `N${organisation}`),
                  ),
                ]
              : [],
          ),
        );
        const { proposals, load } = proposeTeams(needs, poolOf(examiners, interests), size, today);
        expect(proposals.map(({ code }) => code)).toEqual(needs.map(({ code }) => code));
        for (const [index, { members, leader, problem }] of proposals.entries()) {
          const seats = members.map(({ examiner }) => examiner);
          expect(new Set(seats).size).toBe(seats.length);
          for (const seat of seats) {
            const own = interests.get(seat);
            expect(own?.undertaking).toBe(true);
            expect(conflictOf(own, needs[index] ?? need(0))).toBeUndefined();
          }
          const whole = seats.length === size && members.some(({ industryExpert }) => industryExpert);
          expect(problem === undefined).toBe(whole);
          if (seats.length > 0) expect(seats).toContain(leader);
          for (const { examiner, industryExpert } of members) {
            if (industryExpert) expect(examiners.find((known) => known.person === examiner)?.industryExpert).toBe(true);
          }
        }
        const seated = proposals.reduce((sum, { members }) => sum + members.length, 0);
        expect([...load.values()].reduce((sum, count) => sum + count, 0)).toBe(seated);
      }),
    );
  });

  it('A14.2a: spreads the work: where everybody can do everything, loads differ by one at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 3, max: 12 }), (count, size) => {
        const examiners = Array.from({ length: size }, (_, id) => person(id, true));
        const interests = new Map(examiners.map((examiner) => declared(examiner.person)));
        const needs = Array.from({ length: count }, (_, id) => need(id));
        const { load } = proposeTeams(needs, poolOf(examiners, interests), 3, today);
        const loads = examiners.map((examiner) => load.get(examiner.person) ?? 0);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('takes an expert of the very industry, unless he has two applications more than another expert', () => {
    const examiners = [person(1, true, 0), person(2, true, 1), person(3, false), person(4, false)];
    const interests = new Map(examiners.map((examiner) => declared(examiner.person)));
    const expertOf = (busy: number) =>
      proposeTeams([need(1, 0)], poolOf(examiners, interests), 3, today, {
        load: new Map([['e001', busy]]),
        leads: new Map(),
      }).proposals[0]?.members.find(({ industryExpert }) => industryExpert);
    expect(expertOf(1)).toMatchObject({ examiner: 'e001', why: expect.stringContaining('相符') });
    expect(expertOf(3)).toMatchObject({ examiner: 'e002' });
  });

  it('serves the application with the fewest possible experts first', () => {
    const examiners = [person(1, true), person(2, true), person(3, false), person(4, false)];
    // Only e001 is an expert without an interest in N2; N1 could have both.
    const interests = new Map([declared('e001'), declared('e002', ['N2']), declared('e003'), declared('e004')]);
    const { proposals } = proposeTeams([need(1), need(2)], poolOf(examiners, interests), 3, today);
    expect(proposals.map(({ problem }) => problem)).toEqual([undefined, undefined]);
    expect(proposals.map(({ members }) => members.find(({ industryExpert }) => industryExpert)?.examiner)).toEqual([
      'e002',
      'e001',
    ]);
  });

  it('leads in turn, and says what is lacking where the pool is too small', () => {
    const examiners = [person(1, true), person(2, false), person(3, false)];
    const interests = new Map(examiners.map((examiner) => declared(examiner.person)));
    const { proposals } = proposeTeams([need(1), need(2), need(3)], poolOf(examiners, interests), 3, today);
    expect(new Set(proposals.map(({ leader }) => leader)).size).toBe(3);
    const [alone] = proposeTeams([need(1)], poolOf(examiners.slice(1), interests), 3, today).proposals;
    expect(alone?.problem).toMatch(/只有2名.*行业专家/);
  });
});
