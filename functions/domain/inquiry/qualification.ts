import { qualificationInForce } from '../assessment/assessment.ts';
import type { Gap } from '../kernel/result.ts';
import { participantsOf } from '../stage/blockers.ts';
import type { Review } from '../stage/review.ts';
import { findingsOf, type Inquiry } from './inquiry.ts';
import { gapsOfRound, unaddressed } from './round.ts';

/**
 * What of the first round holds up the closing of the qualification review (A14.1a, d): silence on anybody who takes part, and a
 * reported situation to which the verdict «qualified» says nothing; one that came after the verdict reopens it.
 */
export const qualificationRoundGaps = (review: Review, inquiry: Inquiry): readonly Gap[] => {
  const participants = participantsOf(review, 'qualification-review');
  const verdicts = participants.flatMap(({ code, assessment, application }) => {
    const verdict = qualificationInForce(assessment, application);
    return verdict?.qualified ? [{ code, verdict }] : [];
  });
  const going = new Set(verdicts.map(({ code }) => code));
  const addressed = verdicts.flatMap(({ code, verdict }) => verdict.situations.map((entry) => ({ ...entry, code })));
  return [
    ...gapsOfRound(
      inquiry,
      participants.map(({ code }) => code),
    ),
    ...unaddressed(findingsOf(inquiry, going), addressed),
  ];
};
