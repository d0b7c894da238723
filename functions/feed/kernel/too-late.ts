import type { Journal } from '../../adapters/journal.ts';
import type { ReviewStage } from '../../contracts/primitives.ts';
import { streamOf } from '../../contracts/streams.ts';
import { submittedTooLate } from '../../domain/cycle/applicants.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';
import { belongsTo } from '../../domain/stage/belongs.ts';
import { gatesOf } from '../../domain/stage/gate.ts';
import { unheardBy } from './unheard.ts';

/** Whether this is a submission that landed behind the frozen list of applicants: it is void, and its author has to be told (A12b). */
export const isTooLate = async (journal: Journal, { stream, event, version }: Recorded): Promise<boolean> => {
  if (event.type !== 'ApplicationSubmitted') return false;
  const cycle = cycleOf(await journal.load(streamOf.cycle(stream.scope)));
  if (!cycle?.applicants) return false;
  const own = new Map([[stream.id, await journal.load(streamOf.application(stream.scope, stream.id))]]);
  return submittedTooLate(cycle.applicants, own).some((late) => late.version === version);
};

/** The stage of the review whose frozen list went without this record: it is void, and its author has to be told (A14). */
export const landedBehind = async (journal: Journal, recorded: Recorded): Promise<ReviewStage | undefined> => {
  if (!belongsTo(recorded.stream, recorded.event)) return undefined;
  const [cycle = ''] = recorded.stream.scope.split('/');
  return gatesOf(await journal.load(streamOf.cycle(cycle))).behind(recorded);
};

/** All records of applications that the closing of a stage can have cut. */
const recordsOf = async (journal: Journal, cycle: string, codes: readonly string[]): Promise<readonly Recorded[]> => {
  const found = await Promise.all([
    journal.list('application', cycle),
    journal.list('assessment', cycle),
    journal.list('visit', cycle),
    journal.list('consensus', cycle),
    ...codes.map((code) => journal.list('scorecard', `${cycle}/${code}`)),
  ]);
  return found.flatMap((streams): (readonly Recorded[])[] => [...streams.values()]).flat();
};

const behindStage = async (
  journal: Journal,
  cycle: string,
  stage: ReviewStage,
  codes: readonly string[],
): Promise<readonly Recorded[]> => {
  const { behind } = gatesOf(await journal.load(streamOf.cycle(cycle)));
  return (await recordsOf(journal, cycle, codes)).filter(
    (record) => behind(record) === stage && codes.includes(belongsTo(record.stream, record.event)?.code ?? ''),
  );
};

/**
 * The events of which more is to be told since this one: when a list is frozen or approved, what landed while it was being made and
 * is not in it. Whichever of the two is looked at last finds the other in the journal.
 */
export const toldAnewBy = async (journal: Journal, recorded: Recorded): Promise<readonly Recorded[]> => {
  const { stream, event } = recorded;
  switch (event.type) {
    case 'WindowClosed':
      return submittedTooLate(event.applicants, await journal.list('application', stream.id));
    case 'StageClosed': {
      const codes = [...event.passed, ...event.eliminated.map(({ code }) => code)];
      return behindStage(journal, stream.id, event.stage, codes);
    }
    case 'LateStageClosed':
      return behindStage(journal, stream.id, event.stage, [event.code]);
    case 'ListApproved':
      return unheardBy(journal, recorded);
    default:
      return [];
  }
};
