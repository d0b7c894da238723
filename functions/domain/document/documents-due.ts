import type { DocumentKind } from '../../contracts/events/document.ts';
import type { InquiryRound } from '../../contracts/events/inquiry.ts';
import { consultedDepartments } from '../inquiry/departments.ts';
import type { Instant } from '../kernel/instant.ts';
import { last, only } from '../kernel/recorded.ts';
import { addDays, civilDateOf, endOfDay } from '../policy/calendar.ts';
import { periodAfter, type WorkingDays } from '../policy/working-days.ts';
import { workingRules } from '../policy/working-rules.ts';
import { reportInForce } from '../visit/visit.ts';
import { winnersOf } from '../year/winners.ts';
import { documentOfNotice } from './compose/noticing.ts';
import { everybody, type OfficialDocument } from './document.ts';
import { endingsOf } from './endings.ts';
import { objector } from './kinds/opinions.ts';
import { type Matter, nameIn } from './matter.ts';
import { documentIdOf, editionAfter, type Subject } from './subject.ts';
import { authorities, issuers } from './words.ts';

/** A document that the records call for. */
export interface DueDocument {
  /** The id that it will have. */
  readonly document: string;
  readonly kind: DocumentKind;
  /** What a request to draft it says. */
  readonly subject: Subject;
  /** Whom or what it is about, for the list of what is to be done. */
  readonly about: string;
  readonly addressee: string;
  /** The organisation that it is about, where it is about one. */
  readonly code?: string;
  /** When the records began to call for it, where they say it. */
  readonly since?: Instant;
  /** When it should be drafted; undefined where the year's calendar is not known. Nothing follows from missing it. */
  readonly due?: Instant;
}

/** Since when it is called for, or for a document that has a day of its own, until when. */
type Called = Omit<DueDocument, 'document' | 'kind' | 'due' | 'since'> &
  ({ readonly since: Instant } | { readonly by: Instant });

const callOf = ({ year, records }: Matter): readonly Called[] => {
  const published = last(records.cycle, 'CallPublished');
  const about = `${year.cycle.year}年度申报通知`;
  return published ? [{ subject: { kind: 'call' }, about, addressee: everybody, since: published.recordedAt }] : [];
};

const toOne = (matter: Matter, code: string) => {
  const name = nameIn(matter, code);
  return { code, about: name, addressee: name };
};

const leaving = (matter: Matter): readonly Called[] =>
  endingsOf(matter).map(({ code, ending, time, at }) => ({
    subject: { kind: 'not-passed-notice', code, ending, ...(time > 1 ? { time } : {}) },
    ...toOne(matter, code),
    since: at,
  }));

const reviewed = (matter: Matter): readonly Called[] =>
  matter.reviews.flatMap(({ code, stage, answeredAt }) =>
    answeredAt === undefined
      ? []
      : [{ subject: { kind: 'review-answer', code, stage }, ...toOne(matter, code), since: answeredAt }],
  );

const rounds = ['qualification', 'candidates', 'list'] as const satisfies readonly InquiryRound[];

const asking = ({ inquiries }: Matter): readonly Called[] =>
  rounds.flatMap((round) =>
    (inquiries.get(round) ?? []).flatMap(({ event, version, recordedAt: since }) =>
      event.departments.map((unit): Called => {
        const name = consultedDepartments.get(unit) ?? unit;
        const subject = { kind: 'opinion-inquiry', round, unit, letter: version } as const;
        return { subject, about: name, addressee: name, since };
      }),
    ),
  );

const visiting = (matter: Matter): readonly Called[] =>
  [...matter.review.dossiers.values()].flatMap(({ code, application, assessment, team, visit }): Called[] => {
    const report = reportInForce(visit);
    const planned = assessment.visit;
    const notice = planned && team && !application.withdrawn;
    return [
      ...(notice
        ? // The organisation prepares itself, and may object to a member, before the visit (A14.3a).
          [
            {
              subject: { kind: 'visit-notice', code } as const,
              ...toOne(matter, code),
              by: endOfDay(addDays(planned.on, -1)),
            },
          ]
        : []),
      ...(report
        ? [{ subject: { kind: 'visit-report', code } as const, ...toOne(matter, code), since: report.at }]
        : []),
    ];
  });

const noticing = (matter: Matter): readonly Called[] =>
  matter.year.notices.flatMap(({ notice, opinions, report }): Called[] => {
    const { id, published, publishedAt, corrections, extensions } = notice;
    const ofNotice = { about: published.title, addressee: everybody };
    return [
      { subject: { kind: documentOfNotice[published.kind], notice: id }, ...ofNotice, since: publishedAt },
      ...corrections.map(({ publishedOn }, index) => ({
        subject: { kind: 'correction-announcement', notice: id, correction: index + 1 } as const,
        ...ofNotice,
        by: endOfDay(publishedOn),
      })),
      ...extensions.map(({ at }, index) => ({
        subject: { kind: 'extension-announcement', notice: id, extension: index + 1 } as const,
        ...ofNotice,
        by: endOfDay(civilDateOf(at)),
      })),
      ...opinions
        .filter(({ kind }) => kind === 'formal')
        .flatMap(({ receipt, about: code, decision, decidedAt, ruledAt }): Called[] => {
          const lodged = { about: receipt, addressee: objector(receipt), code };
          const of = { notice: id, receipt };
          const first = decision === 'accepted' ? 'objection-accepted' : 'objection-not-accepted';
          return [
            ...(decidedAt === undefined
              ? []
              : [{ subject: { kind: first, ...of } as const, ...lodged, since: decidedAt }]),
            ...(ruledAt === undefined
              ? []
              : [
                  { subject: { kind: 'objection-ruled', ...of, to: 'objector' } as const, ...lodged, since: ruledAt },
                  {
                    subject: { kind: 'objection-ruled', ...of, to: 'organisation' } as const,
                    ...toOne(matter, code),
                    about: receipt,
                    since: ruledAt,
                  },
                ]),
          ];
        }),
      ...(report
        ? [
            {
              subject: { kind: 'investigation-report', notice: id } as const,
              about: published.title,
              addressee: issuers.committee,
              since: report.submittedAt,
            },
          ]
        : []),
    ];
  });

const submitting = ({ records }: Matter): readonly Called[] =>
  [...records.resolutions].flatMap(([id, history]) => {
    const submitted = last(history, 'ListSubmitted');
    const submission = Number(id.replace(/^submission-/, ''));
    return submitted
      ? [
          {
            subject: { kind: 'approval-request', submission },
            about: `第${submission}次报送`,
            addressee: authorities.government,
            since: submitted.recordedAt,
          },
        ]
      : [];
  });

const conferring = (matter: Matter): readonly Called[] => {
  const { year, records, winners } = matter;
  const approved = winnersOf(year);
  const approval = [...records.approvals.values()].flatMap((history) => only(history, 'ListApproved')).at(-1);
  const commended = last(records.cycle, 'CommendationRecorded');
  return [
    ...(approval && approved.length > 0
      ? [
          {
            subject: { kind: 'commendation-decision' } as const,
            about: `${approved.length}家获奖组织`,
            addressee: authorities.subordinate,
            since: approval.recordedAt,
          },
        ]
      : []),
    ...winners.flatMap(({ code, approvals }): Called[] => {
      const revoked = only(approvals, 'RevocationApproved')[0];
      return [
        ...(commended && !revoked
          ? [{ subject: { kind: 'certificate', code } as const, ...toOne(matter, code), since: commended.recordedAt }]
          : []),
        ...(revoked
          ? [
              {
                subject: { kind: 'revocation-announcement', code } as const,
                ...toOne(matter, code),
                addressee: everybody,
                since: revoked.recordedAt,
              },
            ]
          : []),
      ];
    }),
  ];
};

/** When a document should be drafted that is called for since an instant, by our own rule. */
const draftDue = (since: Instant, calendar: WorkingDays): Instant | undefined => {
  const length = { days: workingRules.draftWorkingDays.value, unit: 'working' as const };
  const period = periodAfter(civilDateOf(since), length, calendar);
  return period.ok ? period.value.endsAt : undefined;
};

/**
 * What is still to be done of what the records call for: documents that nobody drafted, and those whose matter changed since the
 * newest edition was drafted (a report that was filed anew). Of an issued one a correction is due, as its next edition.
 */
export const stillDue = (
  called: readonly DueDocument[],
  documents: readonly OfficialDocument[],
): readonly (DueDocument & { readonly edition?: number })[] =>
  called.flatMap((due) => {
    const editions = documents.filter(({ id }) => editionsOf(due.document)(id));
    const newest = editions.at(-1);
    if (!newest) return [due];
    if (due.since === undefined || newest.draft.at >= due.since) return [];
    const edition = editions.length + (newest.issued ? 1 : 0);
    return [
      { ...due, document: newest.issued ? editionAfter(newest.id) : newest.id, ...(edition > 1 ? { edition } : {}) },
    ];
  });

const editionsOf =
  (first: string) =>
  (id: string): boolean =>
    id === first || id.startsWith(`${first}.`);

/**
 * Every document that the year's records call for (A8a, A14.2g, A14.6d), drafted or not, with when it should be. So nobody who has
 * to be told is forgotten.
 */
export const documentsDue = (matter: Matter, calendar: WorkingDays): readonly DueDocument[] =>
  [callOf, leaving, reviewed, asking, visiting, noticing, submitting, conferring]
    .flatMap((called) => called(matter))
    .map((called) => {
      const { subject, about, addressee, code } = called;
      const due = 'by' in called ? called.by : draftDue(called.since, calendar);
      const since = 'by' in called ? {} : { since: called.since };
      return {
        document: documentIdOf(matter.year.cycle.year, subject),
        kind: subject.kind,
        subject,
        about,
        addressee,
        ...(code === undefined ? {} : { code }),
        ...since,
        ...(due === undefined ? {} : { due }),
      };
    });
