import type { Journal } from '../../adapters/journal.ts';
import type { StreamRef } from '../../contracts/streams.ts';
import { streamOf } from '../../contracts/streams.ts';
import type { Application } from '../../domain/application/application.ts';
import { reviewStages } from '../../domain/cycle/cycle.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';

/** Every stream that is about one application alone, in a fixed order; empty ones left out. */
export const loadOrganisationStreams = async (
  journal: Journal,
  cycle: string,
  application: Application,
): Promise<readonly (readonly Recorded[])[]> => {
  const { code, facts } = application;
  const single: readonly StreamRef[] = [
    streamOf.application(cycle, code),
    ...[...facts.keys()].toSorted().map((fact) => streamOf.verification(cycle, code, fact)),
    streamOf.recommendation(cycle, code),
    streamOf.assessment(cycle, code),
    streamOf.team(cycle, code),
    streamOf.consensus(cycle, code, 'document'),
    streamOf.visit(cycle, code),
    streamOf.consensus(cycle, code, 'site'),
    ...reviewStages.flatMap((stage) => [
      streamOf.reviewRequest(cycle, code, stage),
      streamOf.reviewAnswer(cycle, code, stage),
    ]),
    streamOf.reinstatement(cycle, code),
    streamOf.award(cycle, code),
    streamOf.honours(cycle, code),
    streamOf.fraudPetition(cycle, code),
    streamOf.revocation(cycle, code),
  ];
  const [loaded, scorecards, evidence] = await Promise.all([
    Promise.all(single.map((ref) => journal.load(ref))),
    journal.list('scorecard', `${cycle}/${code}`),
    journal.list('evidence', `${cycle}/${code}`),
  ]);
  const streams = [...loaded, ...scorecards.values(), ...evidence.values()];
  return streams.filter((records) => records.length > 0) as readonly (readonly Recorded[])[];
};

/** Whether a stream is about one of these applications alone. */
export const isOfOrganisation = (
  { id, scope }: Pick<StreamRef, 'id' | 'scope'>,
  codes: ReadonlySet<string>,
): boolean => {
  const [inScope] = scope.split('/').slice(1);
  const named = /[0-9A-HJ-NPQRTUWXY]{18}/.exec(id)?.[0];
  return (inScope !== undefined && codes.has(inScope)) || (named !== undefined && codes.has(named));
};
