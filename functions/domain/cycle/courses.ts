import type { CodeWithReason, EliminationStage, ReviewStage } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Course, Cycle, Outcome } from './cycle.ts';

const fresh: Course = { outcomes: {}, eliminations: {}, reinstated: false };

const course = (cycle: Cycle, code: string, change: (before: Course) => Course): Cycle => ({
  ...cycle,
  courses: new Map([...cycle.courses, [code, change(cycle.courses.get(code) ?? fresh)]]),
});

const once = (eliminations: Course['eliminations'], name: EliminationStage): Course['eliminations'] => ({
  ...eliminations,
  [name]: (eliminations[name] ?? 0) + 1,
});

/** Counts who was not named as a candidate. */
export const leftOut = (cycle: Cycle, omitted: readonly CodeWithReason[]): Cycle =>
  omitted.reduce(
    (before, { code }) =>
      course(before, code, ({ eliminations, ...rest }) => ({
        ...rest,
        eliminations: once(eliminations, 'comprehensive-review'),
      })),
    cycle,
  );

/** A correction decision: the application runs this stage and the following ones. */
export const reinstated = (cycle: Cycle, code: string, name: ReviewStage): Cycle =>
  course(cycle, code, ({ outcomes, ...rest }) => {
    const { [name]: _, ...others } = outcomes;
    return { ...rest, outcomes: others, reinstated: true };
  });

/** A correction decision on the candidates: the office names the application anew, in or out. */
export const renamed = (cycle: Cycle, code: string): Cycle => {
  const { candidates } = cycle;
  if (!candidates) return cycle;
  return {
    ...cycle,
    candidates: { ...candidates, omitted: candidates.omitted.filter((entry) => entry.code !== code) },
  };
};

/** How a stage ended for one application. */
export const decided = (cycle: Cycle, code: string, name: ReviewStage, outcome: Outcome): Cycle =>
  course(cycle, code, ({ outcomes, eliminations, ...rest }) => ({
    ...rest,
    outcomes: { ...outcomes, [name]: outcome },
    eliminations: outcome.passed ? eliminations : once(eliminations, name),
  }));

/** How a stage ended for everybody in it. */
export const ended = (cycle: Cycle, event: Extract<EventOf<'cycle'>, { type: 'StageClosed' }>): Cycle => {
  const passed = event.passed.reduce(
    (before, code) => decided(before, code, event.stage, { passed: true, late: false }),
    cycle,
  );
  return event.eliminated.reduce(
    (before, { code, reason }) => decided(before, code, event.stage, { passed: false, reason, late: false }),
    passed,
  );
};
