import { type History, only } from '../kernel/recorded.ts';

/** The named facts of an application, each with the version of its newest request for verification (A13c). */
export const requestedFacts = (application: History<'application'>): ReadonlyMap<string, number> =>
  new Map(only(application, 'VerificationRequested').map(({ event, version }) => [event.fact, version]));

/**
 * Facts that no department answered yet, in the order of their first request: those whose newest request is open, and those that
 * a correction changed and nobody was asked about again (A13f). Refused is answered.
 *
 * @param verifications the departments' streams, by fact
 */
export const unansweredFacts = (
  application: History<'application'>,
  verifications: ReadonlyMap<string, History<'verification'>>,
): readonly string[] => {
  const changed = new Map(
    only(application, 'ApplicationCorrected').flatMap(({ event, version }) =>
      event.facts.map((fact) => [fact, version] as const),
    ),
  );
  const requested = requestedFacts(application);
  const answered = (fact: string, request: number) =>
    (verifications.get(fact) ?? []).some(({ event }) => event.request === request);
  return [...requested.keys(), ...changed.keys()]
    .filter((fact, place, all) => all.indexOf(fact) === place)
    .filter((fact) => {
      const request = requested.get(fact);
      return request === undefined || request < (changed.get(fact) ?? 0) || !answered(fact, request);
    });
};
