import type { CodeWithReason, ReviewStage } from '../../contracts/primitives.ts';
import type { EventOf, StreamType } from '../../contracts/streams.ts';
import { qualificationInForce } from '../assessment/assessment.ts';
import type { Cycle } from '../cycle/cycle.ts';
import { currentStage } from '../cycle/cycle.ts';
import type { Instant } from '../kernel/instant.ts';
import { never } from '../kernel/result.ts';
import { blockersOf, participantsOf } from './blockers.ts';
import type { Dossier, Review } from './review.ts';
import { type Selection, selectionGaps } from './selection.ts';

/** A stage that is closing, as the office closed it. */
export interface Closing extends Selection {
  readonly stage: ReviewStage;
  readonly at: Instant;
}

/** The closing that waits to be frozen; undefined when no stage is closing. */
export const closingIn = (cycle: Cycle): Closing | undefined => {
  const stage = currentStage(cycle);
  const closing = stage && cycle.stages[stage].closing;
  return closing && { stage, ...closing };
};

/**
 * The second step of a closing, once everything received before it has landed: fixes who passed and who is out, with the heads it
 * rests on. Whoever withdrew or was stopped meanwhile is in neither list. When something undid what the closing rested on, a
 * verdict, a consensus, a ranking, the stage is open again with what is missing: a list never rests on what fell.
 *
 * @param review as it stands after settling
 */
export const freezeStage = (
  review: Review,
  { stage, at, selected, reasons }: Closing,
): Extract<EventOf<'cycle'>, { type: 'StageClosed' | 'StageReopened' }> => {
  const participants = participantsOf(review, stage);
  const there = new Set(participants.map(({ code }) => code));
  const selection = {
    selected: selected.filter((code) => there.has(code)),
    reasons: reasons.filter(({ code }) => there.has(code)),
  };
  const gaps = [...blockersOf(review, stage, at), ...selectionGaps(review, stage, participants, selection)];
  if (gaps.length > 0) return { type: 'StageReopened', stage, gaps: gaps.map((gap) => ({ ...gap })) };
  const eliminated = participants.flatMap((dossier) => eliminationOf(dossier, stage, selection) ?? []);
  const out = new Set(eliminated.map(({ code }) => code));
  return {
    type: 'StageClosed',
    stage,
    passed: participants.map(({ code }) => code).filter((code) => !out.has(code)),
    eliminated,
    basis: basisOf(participants, stage),
  };
};

/** Why an application does not go on; undefined when it does. */
const eliminationOf = (
  { code, assessment, application }: Dossier,
  stage: ReviewStage,
  { selected, reasons }: Selection,
): CodeWithReason | undefined => {
  switch (stage) {
    case 'qualification-review': {
      const verdict = qualificationInForce(assessment, application);
      return verdict && !verdict.qualified ? { code, reason: verdict.reason } : undefined;
    }
    case 'document-review':
    case 'site-visit':
      return selected.includes(code) ? undefined : reasons.find((given) => given.code === code);
    case 'oral-defence':
      return undefined;
    default:
      return never(stage);
  }
};

/** The streams that a stage's list rests on. */
const basisStreams: Readonly<Record<ReviewStage, readonly StreamType[]>> = {
  'qualification-review': ['application', 'assessment'],
  'document-review': ['application', 'team', 'scorecard', 'consensus'],
  'site-visit': ['application', 'assessment', 'team', 'scorecard', 'consensus', 'visit'],
  'oral-defence': ['application', 'assessment', 'team', 'scorecard', 'consensus', 'visit'],
};

/** The heads that a stage's decision on some applications rests on. */
export const basisOf = (participants: readonly Dossier[], stage: ReviewStage): Record<string, number> =>
  Object.fromEntries(
    participants.flatMap(({ heads }) =>
      Object.entries(heads).filter(([stream]) => basisStreams[stage].some((type) => stream.startsWith(`${type}@`))),
    ),
  );
