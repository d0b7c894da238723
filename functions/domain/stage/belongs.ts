import type { ReviewStage } from '../../contracts/primitives.ts';
import type { EventOf, StreamRef, StreamType } from '../../contracts/streams.ts';
import { stageOfPhase } from '../scorecard/scorecard.ts';

/** What a record of the review is about: an application, and the stage whose closing decides whether it counts. */
export interface Belonging {
  readonly code: string;
  readonly stage: ReviewStage;
}

/** Which stage each of the office's findings belongs to. */
const ofFinding = {
  QualificationAssessed: 'qualification-review',
  CreditCodeAccepted: 'qualification-review',
  CorrectionRequested: 'qualification-review',
  VisitPlanned: 'site-visit',
  RecusalDecided: 'site-visit',
  SiteReportAnswerRecorded: 'site-visit',
  DefenceScheduled: 'oral-defence',
} as const satisfies Record<EventOf<'assessment'>['type'], ReviewStage>;

const ofPhase = { ...stageOfPhase, defence: 'oral-defence' } as const satisfies Record<string, ReviewStage>;

/**
 * The application and stage that a record belongs to; undefined for what no closing cuts: teams can change at any time, and an
 * organisation's word on the site report stays attached whenever it came (A14.3c).
 */
export const belongsTo = (
  { type, scope, id }: StreamRef,
  event: Pick<EventOf<StreamType>, 'type'>,
): Belonging | undefined => {
  const [first = '', second = ''] = id.split('.');
  switch (type) {
    case 'application':
      return event.type === 'ApplicationCorrected' ? { code: id, stage: 'qualification-review' } : undefined;
    case 'assessment':
      return { code: id, stage: ofFinding[event.type as keyof typeof ofFinding] };
    case 'visit':
      return { code: id, stage: 'site-visit' };
    case 'consensus':
      return { code: first, stage: ofPhase[second as keyof typeof ofPhase] };
    case 'scorecard':
      return { code: scope.split('/')[1] ?? '', stage: ofPhase[first as keyof typeof ofPhase] };
    default:
      return undefined;
  }
};
