import type { Board } from './use-board.ts';

/** The parts of a year in their order, and where each is worked on. */
export const phases = [
  { phase: 'preparation', to: '/office/preparation' },
  { phase: 'application', to: '/office/preparation' },
  { phase: 'qualification-review', to: '/office/stages/qualification-review' },
  { phase: 'document-review', to: '/office/stages/document-review' },
  { phase: 'site-visit', to: '/office/stages/site-visit' },
  { phase: 'oral-defence', to: '/office/stages/oral-defence' },
  { phase: 'comprehensive-review', to: '/office/candidates' },
  { phase: 'public-notice', to: '/office/notices' },
  { phase: 'final-approval', to: '/office/candidates' },
  { phase: 'conferral', to: '/office/honours' },
] as const;

export type Phase = (typeof phases)[number]['phase'];

export const reviewStages = ['qualification-review', 'document-review', 'site-visit', 'oral-defence'] as const;
export type ReviewStage = (typeof reviewStages)[number];

export const isReviewStage = (phase: string): phase is ReviewStage =>
  (reviewStages as readonly string[]).includes(phase);

/** Whether a part lies behind the year, is where it stands, or is still ahead. */
export const standingOf = (phase: Phase, at: string): 'done' | 'here' | 'ahead' => {
  if (at === 'completed') return 'done';
  const order = phases.map((part) => part.phase as string);
  const difference = order.indexOf(phase) - order.indexOf(at);
  return difference < 0 ? 'done' : difference === 0 ? 'here' : 'ahead';
};

/** Where somebody goes to work on what the year waits for. */
export const workOn = ({ position, notices }: Pick<Board, 'position' | 'notices'>): string | undefined => {
  const notice = notices.at(-1)?.notice;
  switch (position.step) {
    case 'AwaitOpinions':
      return notice === undefined ? '/office/notices' : `/office/notices/${notice}`;
    case 'AwaitBallots':
      return '/office/minutes/new?act=ballot-held';
    case 'AwaitSubmission':
      return '/office/minutes/new?act=list-submitted';
    case 'AwaitApproval':
      return '/office/minutes/new?act=list-approved';
    case 'AwaitReconsideration':
      return '/office/minutes/new?act=list-reconsidered';
    default:
      return phases.find(({ phase }) => phase === position.phase)?.to;
  }
};

/** Where a due item is worked on. */
export const placeOf = ({
  kind,
  code = '',
  notice = '',
  receipt = '',
  round = '',
}: Board['due'][number]['at']): string => {
  switch (kind) {
    case 'verification':
      return `/office/requests?code=${code}`;
    case 'correction':
      return `/office/applications/${code}?tab=qualification`;
    case 'site-report':
      return `/office/applications/${code}?tab=visit`;
    case 'hearing':
      return `/office/applications/${code}`;
    case 'review':
      return `/office/reviews?code=${code}`;
    case 'investigation':
      return `/office/notices/${notice}/opinions/${receipt}`;
    case 'inquiry':
      return `/office/inquiries/${round}`;
    case 'honour':
    case 'duty':
    case 'petition':
      return `/office/honours/${code}`;
    case 'plan':
      return '/office/timetable';
    case 'remark':
      return '/office/remarks';
  }
};
