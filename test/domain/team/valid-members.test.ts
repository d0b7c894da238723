import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventOf } from '../../../functions/contracts/streams.ts';
import { type Conclusion, conclusionInForce } from '../../../functions/domain/consensus/consensus.ts';
import type { PersonInterests } from '../../../functions/domain/interest/interest.ts';
import type { History } from '../../../functions/domain/kernel/recorded.ts';
import { teamOf } from '../../../functions/domain/team/team.ts';
import { teamGaps, validMembers } from '../../../functions/domain/team/valid-members.ts';

const application = { code: '91330304MA00000050', name: '云帆光学有限公司', consultants: ['明德咨询'] };
const people = ['e1', 'e2', 'e3', 'e4', 'e5'];

const historyOf = (events: readonly EventOf<'team'>[]): History<'team'> =>
  events.map((event, index) => ({
    stream: { type: 'team', scope: '2026', id: application.code },
    version: index + 1,
    event,
    commandId: String(index),
    fingerprint: '',
    actor: { id: 'lin', role: 'office' },
    receivedAt: '2026-06-01T00:00:00.000Z',
    recordedAt: '2026-06-01T00:00:00.000Z',
    previous: '',
    hash: '',
  }));

const formed: EventOf<'team'> = {
  type: 'TeamFormed',
  team: '第一评审组',
  members: ['e1', 'e2', 'e3'].map((examiner) => ({ examiner, industryExpert: examiner === 'e1' })),
  leader: 'e1',
};

type Step =
  | { readonly kind: 'add' | 'remove' | 'interest' | 'recuse' | 'lead'; readonly person: string }
  | { readonly kind: 'conclude' };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('add' as const, 'remove' as const, 'interest' as const, 'recuse' as const, 'lead' as const),
      person: fc.constantFrom(...people),
    }),
    fc.record({ kind: fc.constant('conclude' as const) }),
  ),
  { maxLength: 25 },
);

/** The world as it stands after some steps, with what a simple model says of it. */
const play = (played: readonly Step[]) => {
  const events: EventOf<'team'>[] = [formed];
  const interested = new Set<string>();
  const recused = new Set<string>();
  const present = new Set(['e1', 'e2', 'e3']);
  const conclusions: Conclusion[] = [];
  const counting = () => [...present].filter((person) => !interested.has(person) && !recused.has(person));
  for (const step of played) {
    if (step.kind === 'conclude') {
      const examiners = counting();
      if (examiners.length < 3) continue;
      const nothing = { percentages: {}, strengths: [], opportunities: [], explanations: [] };
      conclusions.push({ version: conclusions.length + 1, ...nothing, examiners, by: 'e1', at: '' });
      continue;
    }
    const { kind, person } = step;
    if (kind === 'interest') interested.add(person);
    if (kind === 'recuse') recused.add(person);
    if (kind === 'lead' && present.has(person))
      events.push({ type: 'LeaderAppointed', examiner: person, reason: '调整' });
    if (kind === 'add' && !present.has(person)) {
      events.push({ type: 'MemberAdded', examiner: person, industryExpert: false, leader: false, reason: '补充' });
      present.add(person);
    }
    if (kind === 'remove' && present.has(person)) {
      events.push({ type: 'MemberRemoved', examiner: person, cause: 'other', reason: '退出' });
      present.delete(person);
    }
  }
  const interests = new Map(
    people.map((person): [string, PersonInterests] => [
      person,
      {
        person,
        version: 1,
        undertaking: true,
        interests: interested.has(person)
          ? [{ organisation: '明德咨询', relation: 'consulting', foundBy: 'office' }]
          : [],
      },
    ]),
  );
  return { team: teamOf(historyOf(events)), validity: { application, interests, recused }, conclusions, counting };
};

describe('whoever counts in a team', () => {
  it('A20b: is in it, has no interest in the application and is not recused, whatever happened before', () => {
    fc.assert(
      fc.property(steps, (played) => {
        const { team, validity, counting } = play(played);
        expect(
          validMembers(team, validity)
            .map(({ examiner }) => examiner)
            .toSorted(),
        ).toEqual(counting().toSorted());
      }),
    );
  });

  it('A9a: a team is whole exactly with three that count, an industry expert and the leader among them', () => {
    fc.assert(
      fc.property(steps, (played) => {
        const { team, validity, counting } = play(played);
        const whole =
          counting().length >= 3 && counting().includes('e1') && counting().includes(team?.leader ?? 'nobody');
        // e1 is the one industry expert, as long as he never left and came back as somebody else.
        const expert =
          team?.members.some(({ examiner, industryExpert }) => examiner === 'e1' && industryExpert) ?? false;
        expect(teamGaps(team, validity).length === 0).toBe(whole && expert);
      }),
    );
  });

  it('A9a: a consensus holds exactly as long as everybody it rests on counts', () => {
    fc.assert(
      fc.property(steps, (played) => {
        const { team, validity, conclusions, counting } = play(played);
        const newest = conclusions.at(-1);
        const holds = newest?.examiners.every((examiner) => counting().includes(examiner)) ?? false;
        expect(conclusionInForce(conclusions, team, validity)).toBe(holds ? newest : undefined);
      }),
    );
  });

  it('A9a: says everything that is lacking at once; a person who never gave the undertaking counts nowhere', () => {
    const team = teamOf(historyOf([formed]));
    const nobody = { application, interests: new Map<string, PersonInterests>() };
    expect(validMembers(team, nobody)).toEqual([]);
    expect(teamGaps(team, nobody)).toHaveLength(3);
    expect(teamGaps(undefined, nobody)).toHaveLength(1);
  });
});
