import type { Answer } from '../../api/call.ts';
import type { Application } from './use-application.ts';

type Hearing = Answer<'GET /api/applicant/cycles/{cycle}/hearings'>['hearings'][number];

/** Something that the organisation can or has to do now, or waits for. */
export interface NextStep {
  readonly kind:
    | 'await-call'
    | 'fill-in'
    | 'ask-departments'
    | 'ask-recommendation'
    | 'await-departments'
    | 'await-recommendation'
    | 'submit'
    | 'window-over'
    | 'correct'
    | 'correction-overdue'
    | 'read-visit'
    | 'answer-report'
    | 'state-position'
    | 'review-possible'
    | 'await-review'
    | 'await-office'
    | 'withdrawn';
  readonly to?: string;
  readonly count?: number;
  /** The first instant that is too late. */
  readonly due?: string;
}

/** Whether a report on the visit waits for the organisation's word. */
const reportIsOpen = ({ timeline }: Pick<Application, 'timeline'>): boolean => {
  const filed = timeline.findLastIndex(({ event }) => event === 'SiteReportFiled');
  const answered = timeline.findLastIndex(
    ({ event }) => event === 'SiteReportConfirmed' || event === 'SiteReportDisputed',
  );
  return filed > answered;
};

const drafting = (application: Application, now: number): readonly NextStep[] => {
  const { window, sections, facts, recommendations, missing } = application;
  if (window && Date.parse(window.closes) <= now) return [{ kind: 'window-over' }];
  const due = window ? { due: window.closes } : {};
  const incomplete = sections.filter(({ complete }) => !complete).length;
  const toAsk = facts.filter(
    ({ status, required }) => required && ['not-asked', 'changed', 'lapsed'].includes(status),
  ).length;
  const asked = facts.filter(({ status, required }) => required && status === 'open');
  const signed = recommendations.some(({ status }) => status === 'agreed');
  const waiting = recommendations.some(({ status }) => status === 'open');
  const soonest = asked.flatMap(({ due: answerBy }) => answerBy ?? []).toSorted()[0];
  return [
    ...(window ? [] : [{ kind: 'await-call' } as const]),
    ...(incomplete > 0 ? [{ kind: 'fill-in', to: '/applicant/application', count: incomplete, ...due } as const] : []),
    ...(toAsk > 0 ? [{ kind: 'ask-departments', to: '/applicant/requests', count: toAsk } as const] : []),
    ...(signed || waiting ? [] : [{ kind: 'ask-recommendation', to: '/applicant/requests#recommendation' } as const]),
    ...(asked.length > 0
      ? [
          {
            kind: 'await-departments',
            to: '/applicant/requests',
            count: asked.length,
            ...(soonest ? { due: soonest } : {}),
          } as const,
        ]
      : []),
    ...(!signed && waiting
      ? [{ kind: 'await-recommendation', to: '/applicant/requests#recommendation' } as const]
      : []),
    ...(missing.length === 0 && window ? [{ kind: 'submit', to: '/applicant/submit', ...due } as const] : []),
  ];
};

const submitted = (application: Application, hearings: readonly Hearing[]): readonly NextStep[] => {
  const { corrections, visit, reviews, status } = application;
  if (status !== 'submitted') return [];
  const steps: readonly NextStep[] = [
    ...corrections.flatMap(({ state, due }): readonly NextStep[] => {
      if (state === 'open') return [{ kind: 'correct', to: '/applicant/corrections', due }];
      return state === 'overdue' ? [{ kind: 'correction-overdue', to: '/applicant/corrections', due }] : [];
    }),
    ...(reportIsOpen(application) ? [{ kind: 'answer-report', to: '/applicant/visit' } as const] : []),
    ...(visit && !application.timeline.some(({ event }) => event === 'SiteReportFiled')
      ? [{ kind: 'read-visit', to: '/applicant/visit' } as const]
      : []),
    ...hearings
      .filter(({ position }) => position === undefined)
      .map(({ due }) => ({ kind: 'state-position', to: '/applicant/hearings', due }) as const),
    ...reviews.flatMap(({ possible, until, requestedAt, answer }): readonly NextStep[] => {
      if (possible) return [{ kind: 'review-possible', to: '/applicant/reviews', ...(until ? { due: until } : {}) }];
      return requestedAt !== undefined && answer === undefined
        ? [{ kind: 'await-review', to: '/applicant/reviews' }]
        : [];
    }),
  ];
  return steps.length > 0 ? steps : [{ kind: 'await-office' }];
};

/**
 * What the organisation does next, the urgent first.
 * @param now milliseconds, by the server
 * @param hearings what it is asked to comment on
 */
export const nextSteps = (
  application: Application,
  now: number,
  hearings: readonly Hearing[] = [],
): readonly NextStep[] => {
  if (application.status === 'submitted') return submitted(application, hearings);
  const again = application.status === 'withdrawn' ? [{ kind: 'withdrawn' } as const] : [];
  return [...again, ...drafting(application, now)];
};

/** Those that are somebody else's turn, or nobody's. */
export const isWaiting = ({ kind }: NextStep): boolean => kind.startsWith('await') || kind === 'window-over';
