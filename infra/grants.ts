import type { FunctionName } from '../functions/contracts/environment.ts';
import { type StreamType, streams } from '../functions/contracts/streams.ts';

/** What a function may do. What is not here it cannot do: its role holds nothing else but its own log. */
export interface Grant {
  readonly journal: { readonly read: readonly StreamType[]; readonly write: readonly StreamType[] };
  readonly views?: readonly ('read' | 'write')[];
  readonly waits?: readonly ('read' | 'put' | 'delete')[];
  /** By the kind that the keys of the private table begin with. */
  readonly privates?: {
    readonly content?: readonly ('read' | 'put' | 'delete')[];
    /** Notes of what was written on which day, for the sweep. */
    readonly written?: readonly ('read' | 'put' | 'delete')[];
    readonly draft?: readonly ('read' | 'put' | 'delete')[];
  };
  readonly buckets?: {
    /** `made`: of the private bucket what was made for somebody, workbooks and volumes, and nothing that anybody sent. */
    readonly [B in 'intake' | 'evidence' | 'private' | 'made' | 'ledger' | 'portal']?: readonly (
      | 'get'
      | 'put'
      | 'list'
    )[];
  };
  readonly ballots?: 'seal' | 'open';
  readonly signing?: 'sign' | 'verify';
  readonly messages?: 'sign';
  readonly certificates?: 'sign' | 'verify';
  readonly machine?: readonly ('start' | 'describe' | 'stop' | 'wake')[];
}

const every = Object.keys(streams) as StreamType[];
const but = (...excluded: readonly StreamType[]): StreamType[] => every.filter((type) => !excluded.includes(type));

/** The streams that say where a year stands. */
const year = [
  'cycle',
  'resolution',
  'approval',
  'session',
  'notice',
  'application',
  'objection',
  'investigation',
  'ruling',
] as const satisfies readonly StreamType[];

/** What has been found, arranged and scored, and by whom. */
const review = [
  'assessment',
  'team',
  'panel',
  'scorecard',
  'consensus',
  'visit',
  'interest',
  'sanction',
] as const satisfies readonly StreamType[];

/** A state of the machine looks where the year stands and for its own generation, and writes one type of stream. */
const state = (write: StreamType, more: readonly StreamType[] = []): Grant => ({
  journal: { read: [...new Set<StreamType>([...year, 'procedure', ...more])], write: [write] },
});

/** The one table of rights, by function. One stream has one writing audience; nobody updates, deletes or scans the journal. */
export const grants = {
  'api/public': {
    journal: { read: [...year, 'assessment', 'award', 'plan'], write: ['objection'] },
    privates: { content: ['read', 'put'], written: ['put'] },
    buckets: { intake: ['get', 'put'], private: ['put'] },
    certificates: 'verify',
  },
  'api/applicant': {
    journal: {
      read: [
        'cycle',
        'resolution',
        'application',
        'authority',
        'verification',
        'recommendation',
        'evidence',
        'assessment',
        'team',
        'examiner',
        'visit',
        'award',
        'official-document',
        'review-request',
        'review-answer',
        'misconduct',
        // Asked for its position, which it has to state before the report is filed.
        'hearing',
        'position',
        'investigation',
        'approval',
        'honours',
        'duty-report',
      ],
      write: ['application', 'authority', 'review-request', 'misconduct', 'duty-report', 'position'],
    },
    privates: { content: ['read', 'put'], written: ['put'], draft: ['read', 'put'] },
    buckets: { evidence: ['get', 'put'] },
    views: ['read'],
  },
  'api/partner': {
    journal: {
      read: [
        'cycle',
        'resolution',
        'application',
        'verification',
        'recommendation',
        'evidence',
        'inquiry',
        'reply',
        'misconduct',
      ],
      write: ['verification', 'recommendation', 'reply', 'misconduct'],
    },
    // The words of a report of misconduct.
    privates: { content: ['read', 'put'], written: ['put'] },
    views: ['read'],
  },
  'api/office': {
    journal: {
      read: but('procedure', 'authority', 'delivery', 'reminder', 'official-document', 'minutes', 'archive'),
      write: [
        'cycle',
        'committee',
        'examiner',
        'assessment',
        'team',
        'panel',
        'interest',
        'notice',
        // Opinions that came by letter, visit or telephone (A14.6c).
        'objection',
        'investigation',
        'hearing',
        'reading',
        'review-answer',
        'reinstatement',
        // What follows the conferral (A15b, A17–A19).
        'honours',
        'inquiry',
        'misconduct',
        'finding',
        'budget',
        'signature',
        'plan',
        // Its words on the supervisor's remarks (A7d).
        'remark-answer',
      ],
    },
    privates: { content: ['read', 'put'], written: ['put'] },
    buckets: { evidence: ['get'], private: ['get'] },
    views: ['read'],
  },
  'api/examiner': {
    journal: {
      read: [
        'cycle',
        'resolution',
        'application',
        'examiner',
        'interest',
        'assessment',
        'team',
        'panel',
        'scorecard',
        'consensus',
        'visit',
        'misconduct',
        'sanction',
        'budget',
        'signature',
      ],
      write: ['scorecard', 'consensus', 'visit', 'interest', 'misconduct', 'signature'],
    },
    privates: { content: ['read', 'put'], written: ['put'], draft: ['read', 'put'] },
    buckets: { evidence: ['get'] },
    views: ['read'],
  },
  'api/committee': {
    journal: {
      read: [
        ...year,
        ...review,
        'committee',
        'review-request',
        'review-answer',
        'award',
        'honours',
        'inquiry',
        'reply',
        'misconduct',
        'finding',
        'remark',
        'remark-answer',
        'hearing',
        'position',
        'evidence',
        'examiner',
      ],
      write: ['session', 'resolution', 'ruling', 'approval', 'interest', 'misconduct', 'sanction'],
    },
    privates: { content: ['read', 'put'], written: ['put'] },
    ballots: 'seal',
    views: ['read'],
  },
  // Acts of others, recorded from paper by two officers: it writes where those write, and nothing else.
  'api/minutes': {
    journal: {
      read: [
        ...year,
        ...review,
        'committee',
        'verification',
        'recommendation',
        'evidence',
        'minutes',
        'review-request',
        'review-answer',
        'award',
        'honours',
        'inquiry',
        'reply',
        'misconduct',
        'finding',
      ],
      write: [
        'minutes',
        'session',
        'resolution',
        'ruling',
        'approval',
        'verification',
        'recommendation',
        'reply',
        'sanction',
      ],
    },
    // Who objected, to be kept out of what the organisation is told of a ruling.
    privates: { content: ['read'] },
  },
  'api/supervisor': {
    journal: { read: every, write: ['reading', 'remark'] },
    privates: { content: ['read', 'put'], written: ['put'] },
    buckets: { ledger: ['get', 'list'] },
    signing: 'verify',
    views: ['read'],
  },
  'api/evidence': {
    journal: {
      read: [
        'cycle',
        'application',
        'authority',
        'verification',
        'recommendation',
        'evidence',
        'reading',
        'team',
        'interest',
        'reply',
        'position',
        'sanction',
        'review-request',
        'duty-report',
      ],
      write: ['evidence', 'reading'],
    },
    buckets: { intake: ['get', 'put'], evidence: ['get', 'put'] },
  },
  'api/documents': {
    journal: {
      read: [
        ...year,
        ...review,
        // Who holds a seat, and reads what is put before the committee.
        'committee',
        'authority',
        'examiner',
        'award',
        'honours',
        'evidence',
        'reading',
        'official-document',
        'review-request',
        'review-answer',
        'inquiry',
      ],
      write: ['official-document', 'reading'],
    },
    privates: { content: ['read'] },
    buckets: { evidence: ['get', 'put'] },
  },
  // It reads everything, as the supervisor may, and notes who got what.
  'api/exports': {
    journal: { read: every, write: ['reading'] },
    privates: { content: ['read'] },
    buckets: { made: ['get', 'put'] },
  },
  // Whatever the year left behind, opinions with their senders included: for the office, which keeps the archive.
  'api/archive': {
    journal: { read: every, write: ['archive', 'reading'] },
    privates: { content: ['read'] },
    buckets: { evidence: ['get'], private: ['get'], made: ['get', 'put'] },
  },
  'portal/page': { journal: { read: [], write: [] }, buckets: { portal: ['get'] } },
  'procedure/resume': state('procedure'),
  'procedure/await': { journal: { read: ['procedure'], write: ['procedure'] }, waits: ['put'] },
  'procedure/remind': state('procedure'),
  'procedure/close-window': state('cycle'),
  'procedure/fix-applicants': state('cycle'),
  'procedure/close-stage': state('cycle', review),
  'procedure/count-ballots': { ...state('session', ['interest', 'committee']), ballots: 'open' },
  'procedure/update-list': state('cycle'),
  'procedure/close-notice': state('notice'),
  'procedure/fix-opinions': state('notice'),
  'procedure/confer-awards': { ...state('award', ['award']), certificates: 'sign' },
  'procedure/complete-year': state('cycle'),
  'feed/project': {
    journal: {
      read: [
        'objection',
        'cycle',
        'application',
        'official-document',
        'assessment',
        'visit',
        'consensus',
        'scorecard',
        'approval',
        'notice',
        'investigation',
      ],
      write: [],
    },
    views: ['write'],
  },
  'feed/react': {
    journal: {
      read: [
        ...year,
        'procedure',
        'delivery',
        'official-document',
        'assessment',
        'team',
        // Who left the pool leaves the teams that still work (A8b): the review as a whole is read for it.
        'examiner',
        'panel',
        'scorecard',
        'consensus',
        'visit',
        'interest',
        'sanction',
      ],
      write: ['delivery', 'team'],
    },
    privates: { content: ['read'] },
    waits: ['read', 'delete'],
    messages: 'sign',
    machine: ['start', 'describe', 'stop', 'wake'],
  },
  'schedules/reconcile': {
    journal: { read: every, write: ['delivery', 'team'] },
    privates: { content: ['read', 'delete'], written: ['read', 'delete'] },
    views: ['read', 'write'],
    waits: ['read', 'delete'],
    messages: 'sign',
    machine: ['start', 'describe', 'stop', 'wake'],
  },
  'schedules/remind': {
    journal: {
      read: [
        ...year,
        'verification',
        'assessment',
        'team',
        'visit',
        'examiner',
        'sanction',
        'inquiry',
        'reply',
        'reminder',
        'review-request',
        'review-answer',
        'honours',
        'plan',
        'award',
        'hearing',
        'position',
        'remark',
        'remark-answer',
      ],
      write: ['reminder'],
    },
  },
  'schedules/seal': {
    journal: { read: every, write: [] },
    buckets: { ledger: ['get', 'put', 'list'] },
    signing: 'sign',
  },
} as const satisfies Record<FunctionName, Grant>;
