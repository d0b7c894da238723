import type { Application } from './use-application.ts';

/** One moment in an application's course; `what` names the kind, `about` what it is about. */
export interface Moment {
  readonly at: string;
  readonly what:
    | 'submitted'
    | 'asked'
    | 'verdict'
    | 'correction'
    | 'opinion'
    | 'document-scored'
    | 'site-scored'
    | 'document-consensus'
    | 'site-consensus'
    | 'recusal'
    | 'visit'
    | 'report'
    | 'recommendation'
    | 'defence';
  readonly about?: string;
}

const scored = ({ scores }: Pick<Application, 'scores'>): readonly Moment[] =>
  (['document', 'site'] as const).flatMap((phase): readonly Moment[] => [
    ...scores[phase].scorecards.map(({ examiner, submittedAt }) => ({
      at: submittedAt,
      what: `${phase}-scored` as const,
      about: examiner,
    })),
    ...(scores[phase].consensus ? [{ at: scores[phase].consensus.at, what: `${phase}-consensus` as const }] : []),
  ]);

/** Everything dated that the office knows of an application, the oldest first. Plans stand at the day for which they are made. */
export const timelineOf = (application: Application): readonly Moment[] => {
  const { submittedAt, facts, qualifications, corrections, departmentOpinions, visit, reports } = application;
  const moments: readonly Moment[] = [
    { at: submittedAt, what: 'submitted' },
    ...facts.map(({ requestedAt, label }) => ({ at: requestedAt, what: 'asked' as const, about: label })),
    ...qualifications.map(({ at, qualified }) => ({
      at,
      what: 'verdict' as const,
      about: qualified ? 'qualified' : 'not-qualified',
    })),
    ...corrections.map(({ at, items }) => ({ at, what: 'correction' as const, about: items.join('；') })),
    ...departmentOpinions.flatMap(({ at, name }) =>
      at === undefined ? [] : [{ at, what: 'opinion' as const, about: name }],
    ),
    ...scored(application),
    ...application.recusalRequests.map(({ receivedAt }) => ({ at: receivedAt, what: 'recusal' as const })),
    // A civil date: at the beginning of the day in Shanghai.
    ...(visit ? [{ at: new Date(`${visit.on}T00:00:00+08:00`).toISOString(), what: 'visit' as const }] : []),
    ...reports.map(({ at }) => ({ at, what: 'report' as const })),
    ...(application.recommendation ? [{ at: application.recommendation.at, what: 'recommendation' as const }] : []),
    ...(application.defence
      ? [{ at: application.defence.at, what: 'defence' as const, about: application.defence.place }]
      : []),
  ];
  return moments.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};
