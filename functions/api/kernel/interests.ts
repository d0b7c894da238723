import { cycleParams, receipt } from '../../contracts/api/cycle.ts';
import {
  type DeclaredInterest,
  declareInterests,
  discloseInterest,
  ownInterests,
} from '../../contracts/api/interest.ts';
import type { Interest } from '../../contracts/events/review.ts';
import type { SignedInRole } from '../../contracts/identity.ts';
import { streamOf } from '../../contracts/streams.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import {
  declareInterests as decideDeclaration,
  discloseInterest as decideDisclosure,
} from '../../domain/interest/declare-interests.ts';
import { interestsOf } from '../../domain/interest/interest.ts';
import { ok } from '../../domain/kernel/result.ts';
import { commit } from './commit.ts';
import { noCycle } from './on-cycle.ts';
import { type Call, type Route, route } from './route.ts';
import type { Services } from './services.ts';

type Stores = Pick<Services, 'journal' | 'privates'>;

/** An interest for the journal: what explains it names people and goes to Private. */
const kept = async (
  { privates }: Stores,
  call: Call,
  { cycle, person }: { readonly cycle: string; readonly person: string },
  interests: readonly DeclaredInterest[],
): Promise<Interest[]> =>
  Promise.all(
    interests.map(async ({ organisation, relation, explanation }, index) =>
      explanation === undefined
        ? { organisation, relation }
        : {
            organisation,
            relation,
            explanation: await privates.put(
              call.secret(`interest-${index}`).slice(0, 32),
              { explanation },
              streamOf.interest(cycle, person),
              call.receivedAt,
            ),
          },
    ),
  );

/** Enters an interest that came up after the declaration, by the person or by the office on him (A20b). */
export const appendDisclosure = async (
  stores: Stores,
  call: Call,
  of: { readonly cycle: string; readonly person: string; readonly foundBy: 'self' | 'office' },
  disclosed: DeclaredInterest,
) => {
  const { journal } = stores;
  if (!cycleOf(await journal.load(streamOf.cycle(of.cycle)))) return noCycle(of.cycle);
  const [interest] = await kept(stores, call, of, [disclosed]);
  if (!interest) throw new Error('one interest in, one interest out');
  return commit(
    journal,
    call,
    streamOf.interest(of.cycle, of.person),
    (history) => decideDisclosure(interestsOf(of.person, history), interest, of.foundBy),
    (recorded) => recorded,
  );
};

const declareRoute = (audience: string, roles: readonly SignedInRole[]) =>
  route({
    method: 'POST',
    path: `/api/${audience}/cycles/{cycle}/interests`,
    roles,
    article: 'A20',
    summary: 'Give the year’s undertaking and declare one’s interests',
    params: cycleParams,
    body: declareInterests,
    response: receipt,
    handle: async (call, stores: Stores) => {
      const { cycle } = call.params;
      const person = call.caller.id;
      const { journal } = stores;
      if (!cycleOf(await journal.load(streamOf.cycle(cycle)))) return noCycle(cycle);
      const interests = await kept(stores, call, { cycle, person }, call.body.interests);
      return commit(
        journal,
        call,
        streamOf.interest(cycle, person),
        (history) => decideDeclaration(interestsOf(person, history), interests),
        (recorded) => recorded,
      );
    },
  });

const discloseRoute = (audience: string, roles: readonly SignedInRole[]) =>
  route({
    method: 'POST',
    path: `/api/${audience}/cycles/{cycle}/interests/disclosures`,
    roles,
    article: 'A20',
    summary: 'Disclose an interest of one’s own that came up after the declaration',
    params: cycleParams,
    body: discloseInterest,
    response: receipt,
    handle: (call, stores: Stores) =>
      appendDisclosure(stores, call, { cycle: call.params.cycle, person: call.caller.id, foundBy: 'self' }, call.body),
  });

const readRoute = (audience: string, roles: readonly SignedInRole[]) =>
  route({
    method: 'GET',
    path: `/api/${audience}/cycles/{cycle}/interests`,
    roles,
    article: 'A20',
    summary: 'Read one’s own undertaking and interests',
    params: cycleParams,
    response: ownInterests,
    handle: async (call, { journal, privates }: Stores) => {
      const person = call.caller.id;
      const known = interestsOf(person, await journal.load(streamOf.interest(call.params.cycle, person)));
      return ok({
        undertaking: known.undertaking,
        ...(known.declaredAt === undefined ? {} : { declaredAt: known.declaredAt }),
        interests: await Promise.all(
          known.interests.map(async ({ organisation, relation, foundBy, explanation }) => {
            const told = foundBy === 'self' ? explanation : undefined;
            const stored = told && ((await privates.get(told.ref)) as { explanation: string } | undefined);
            return { organisation, relation, foundBy, ...(stored ? { explanation: stored.explanation } : {}) };
          }),
        ),
      });
    },
  });

/**
 * The routes by which everybody who takes part in the review gives his undertaking and tells his interests (A20a, b): examiners,
 * panellists, office, committee. One stream per person and cycle, whichever of his roles he speaks in.
 */
export const interestRoutes = (audience: string, roles: readonly SignedInRole[]): readonly Route<Stores>[] => [
  declareRoute(audience, roles),
  discloseRoute(audience, roles),
  readRoute(audience, roles),
];
