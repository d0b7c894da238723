import type { ProposeReinstatement } from '../../contracts/api/reinstatement.ts';
import type { EliminationStage } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { type Cycle, eliminationOf } from '../cycle/cycle.ts';
import { type History, last, type Recorded } from '../kernel/recorded.ts';
import { forbidden, missing, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { eliminationWords, goesOn } from '../stage/during.ts';
import type { Dossier } from '../stage/review.ts';
import { type EliminationReview, isOpen } from './elimination-review.ts';

/** What a correction decision is judged by, when it is proposed and again when it is confirmed. */
export interface CorrectionFacts {
  readonly cycle: Cycle;
  readonly dossier: Dossier;
  /** The 复核 of the stage, if the organisation asked for one. */
  readonly review: EliminationReview | undefined;
  /** Whether the committee has opened a ballot of stage 5. */
  readonly ballotOpened: boolean;
  /** Whether a file of the office was uploaded and verified. */
  readonly clear: (id: string) => boolean;
}

const correctable = (
  { cycle, dossier, review, ballotOpened, clear }: CorrectionFacts,
  stage: EliminationStage,
  evidence: readonly string[],
): Result<undefined> => {
  const going = goesOn(cycle, dossier);
  if (!going.ok) return going;
  if (!eliminationOf(cycle, dossier.code, stage)) {
    return outOfOrder({
      code: 'not-eliminated',
      reason: `该组织没有在${eliminationWords[stage]}中被淘汰，或该决定已经更正。`,
      remedy: '请核对组织和阶段。',
    });
  }
  if (ballotOpened || cycle.list || cycle.winners) {
    return outOfOrder({
      code: 'ballot-opened',
      reason: '评委会已就候选名单开始表决，此后不再更正各阶段的淘汰决定。',
      remedy: '更正决定须在综合审查表决开始之前作出；有关情况请向评委会报告。',
    });
  }
  if (review && isOpen(review)) {
    return outOfOrder({
      code: 'review-open',
      reason: '该组织的复核申请尚未答复，更正决定应以复核结论为依据。',
      remedy: '请先由另一工作人员作出复核答复。',
    });
  }
  const unclear = evidence.filter((id) => !clear(id));
  return unclear.length > 0
    ? outOfOrder({
        code: 'evidence-missing',
        reason: '更正决定须附证据，所列文件尚未上传或未通过检查。',
        remedy: '请先上传证据文件，再办理。',
        gaps: unclear.map((id) => ({ at: 'body.evidence', problem: `没有可用的文件${id}` })),
      })
    : ok(undefined);
};

/** The first officer's half of a correction decision, reasoned and with evidence (A14.2g). A later proposal replaces it. */
export const proposeReinstatement = (
  facts: CorrectionFacts,
  { stage, reason, evidence }: ProposeReinstatement,
): Result<EventOf<'reinstatement'>> => {
  const possible = correctable(facts, stage, evidence);
  if (!possible.ok) return possible;
  const ground = facts.review?.state === 'upheld' ? 'review' : 'own-motion';
  return ok({ type: 'ReinstatementProposed', stage, ground, reason, evidence: [...evidence] });
};

type Proposal = Recorded<Extract<EventOf<'reinstatement'>, { type: 'ReinstatementProposed' }>>;

const currentProposal = (proposals: History<'reinstatement'>, version: number): Result<Proposal> => {
  const newest = last(proposals, 'ReinstatementProposed');
  if (!newest) {
    return missing({
      code: 'no-such-proposal',
      reason: '没有就该组织提出更正决定。',
      remedy: '请先由一名工作人员提出。',
    });
  }
  return newest.version === version
    ? ok(newest)
    : stale({
        code: 'proposal-replaced',
        reason: '该更正决定已有新的文稿。',
        remedy: '请查看新的文稿后再确认。',
        current: { proposal: newest.version },
      });
};

/** The second officer's half: with it the decision is made, and the application runs the missed stages (A14.2g). */
export const confirmReinstatement = (
  facts: CorrectionFacts,
  proposals: History<'reinstatement'>,
  version: number,
  officer: string,
): Result<EventOf<'cycle'>> => {
  const found = currentProposal(proposals, version);
  if (!found.ok) return found;
  const { actor, event } = found.value;
  if (actor.id === officer) {
    return forbidden({
      code: 'same-officer',
      reason: '更正决定须由两名工作人员作出，提出者不能自行确认。',
      remedy: '请由另一名工作人员确认。',
      basis: { rule: 'working' },
    });
  }
  const { stage, ground, reason, evidence } = event;
  const possible = correctable(facts, stage, evidence);
  if (!possible.ok) return possible;
  return ok({
    type: 'ApplicationReinstated',
    code: facts.dossier.code,
    stage,
    ground,
    reason,
    evidence: [...evidence],
    proposal: version,
    proposedBy: actor.id,
  });
};
