import type { PlannedAct, PlannedEntry } from '../../contracts/events/plan.ts';
import type { ReviewStage } from '../../contracts/primitives.ts';
import { cycleOf, reviewStages } from '../cycle/cycle.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, only, type Recorded } from '../kernel/recorded.ts';
import { type CivilDate, civilDateOf, daysBetween, lastDayBefore } from '../policy/calendar.ts';

/** The year's records from which what happened is read; nothing is entered a second time. */
export interface YearRecords {
  readonly cycle: History<'cycle'>;
  readonly resolutions: History<'resolution'>;
  readonly approvals: History<'approval'>;
  readonly sessions: History<'session'>;
  readonly notices: ReadonlyMap<string, History<'notice'>>;
  readonly honours: History<'honours'>;
}

/** When an act began and ended; without an end while it goes on. */
interface Actual {
  readonly from: CivilDate;
  readonly to?: CivilDate;
}

const dayOf = (record: Pick<Recorded, 'occurredOn' | 'recordedAt'> | undefined): CivilDate | undefined =>
  record && (record.occurredOn ?? civilDateOf(record.recordedAt));

const span = (from: CivilDate | undefined, to: CivilDate | undefined): Actual | undefined => {
  const begun = from ?? to;
  return begun === undefined ? undefined : { from: begun, ...(to === undefined ? {} : { to }) };
};

/** What is done at one stroke. */
const once = (on: CivilDate | undefined): Actual | undefined => span(on, on);

const stageActual = (history: History<'cycle'>, stage: ReviewStage): Actual | undefined => {
  const closing = (name: ReviewStage) => only(history, 'StageClosed').find(({ event }) => event.stage === name);
  const before = reviewStages[reviewStages.indexOf(stage) - 1];
  return span(dayOf(before ? closing(before) : last(history, 'WindowClosed')), dayOf(closing(stage)));
};

const windowActual = (history: History<'cycle'>, now: Instant): Actual | undefined => {
  const call = cycleOf(history)?.call;
  if (!call || now < call.opens) return undefined;
  return span(civilDateOf(call.opens), last(history, 'WindowClosed') ? lastDayBefore(call.closes) : undefined);
};

const noticesActual = (notices: YearRecords['notices']): Actual | undefined => {
  const all = [...notices.values()];
  const first = all
    .flatMap((history) => only(history, 'NoticePublished').map(({ event }) => event.publishedOn))
    .toSorted();
  const closed = all.map((history) => dayOf(last(history, 'NoticeClosed')));
  const ended = closed.every((day) => day !== undefined) ? closed.toSorted().at(-1) : undefined;
  return span(first[0], ended);
};

/** When an act began and ended in fact, by the year's own records; undefined before it began. */
const actualOf = (act: PlannedAct, records: YearRecords, now: Instant): Actual | undefined => {
  const { cycle, resolutions, approvals, sessions, notices, honours } = records;
  switch (act) {
    case 'policy-determination':
      return once(only(resolutions, 'PolicyDetermined')[0]?.event.decidedOn);
    case 'call':
      return once(dayOf(last(cycle, 'CallPublished')));
    case 'application-window':
      return windowActual(cycle, now);
    case 'qualification-review':
    case 'document-review':
    case 'site-visit':
    case 'oral-defence':
      return stageActual(cycle, act);
    case 'candidates-submitted':
      return once(dayOf(last(cycle, 'CandidatesSubmitted')));
    case 'committee-meeting':
      return span(
        sessions.map((record) => dayOf(record) ?? '').toSorted()[0],
        dayOf(last(cycle, 'PreliminaryListFixed')),
      );
    case 'public-notice':
      return noticesActual(notices);
    case 'list-submission':
      return once(dayOf(last(resolutions, 'ListSubmitted')));
    case 'government-approval':
      return once(last(approvals, 'ListApproved')?.event.decidedOn);
    case 'commendation':
      return once(last(cycle, 'CommendationRecorded')?.event.decidedOn);
    case 'ceremony':
      return once(only(honours, 'HonourTaskDone').find(({ event }) => event.task === 'ceremony')?.event.on);
  }
};

/** A planned act with what became of it. */
export interface Progress extends PlannedEntry {
  readonly actual?: Actual;
  readonly state: 'ahead' | 'start-overdue' | 'running' | 'overdue' | 'done';
  /** Natural days behind the planned end. */
  readonly daysLate: number;
}

/** Holds the plan against the records at an instant (A8a). Overdue shows; it stops nothing. */
export const progressOf = (
  entries: readonly PlannedEntry[],
  records: YearRecords,
  now: Instant,
): readonly Progress[] => {
  const today = civilDateOf(now);
  return entries.map((entry) => {
    const actual = actualOf(entry.act, records, now);
    const daysLate = Math.max(0, daysBetween(entry.to, actual?.to ?? today));
    const rest = { ...entry, ...(actual ? { actual } : {}), daysLate };
    if (actual?.to !== undefined) return { ...rest, state: 'done' };
    if (today > entry.to) return { ...rest, state: 'overdue' };
    if (actual) return { ...rest, state: 'running' };
    return { ...rest, state: today > entry.from ? 'start-overdue' : 'ahead' };
  });
};
