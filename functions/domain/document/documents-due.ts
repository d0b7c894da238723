import type { DocumentKind } from '../../contracts/events/document.ts';
import { reportInForce } from '../visit/visit.ts';
import { winnersOf } from '../year/winners.ts';
import type { Matter } from './compose.ts';
import { endingsOf } from './endings.ts';

/** A document that the records call for, by the id that it will have. */
export interface DueDocument {
  readonly document: string;
  readonly kind: DocumentKind;
  /** Whom or what it is about, for the list of what is to be done. */
  readonly about: string;
}

const of = (kind: DocumentKind, subject: string, about: string): DueDocument => ({
  document: `${kind}.${subject}`,
  kind,
  about,
});

const reviewing = ({ year, review }: Matter): readonly DueDocument[] => [
  ...endingsOf(year.cycle).map(({ code, stage }) =>
    of('not-passed-notice', `${stage}-${code}`, review.dossiers.get(code)?.application.name ?? code),
  ),
  ...[...review.dossiers.values()].flatMap(({ code, application, assessment, team, visit }) => [
    ...(assessment.visit && team && !application.withdrawn ? [of('visit-notice', code, application.name)] : []),
    ...(reportInForce(visit) ? [of('visit-report', code, application.name)] : []),
  ]),
];

const noticing = ({ year }: Matter): readonly DueDocument[] =>
  year.notices.flatMap(({ notice, opinions, report }) => [
    of('public-notice', notice.id, notice.published.title),
    ...opinions
      .filter(({ kind }) => kind === 'formal')
      .flatMap(({ receipt, due, refusal, ruling }) => {
        const subject = `${notice.id}-${receipt}`;
        return [
          ...(due === undefined ? [] : [of('objection-accepted', subject, receipt)]),
          ...(refusal === undefined ? [] : [of('objection-not-accepted', subject, receipt)]),
          ...(ruling
            ? [of('objection-ruled', subject, receipt), of('objection-ruled', `${subject}-organisation`, receipt)]
            : []),
        ];
      }),
    ...(report ? [of('investigation-report', notice.id, notice.published.title)] : []),
  ]);

const deciding = (matter: Matter): readonly DueDocument[] => {
  const { year, awardOf } = matter;
  const winners = winnersOf(year);
  return [
    ...year.submissions.map(({ number }) => of('approval-request', String(number), `第${number}次报送`)),
    ...(winners.length > 0 ? [of('commendation-decision', year.cycle.year, `${winners.length}家获奖组织`)] : []),
    ...winners.flatMap(({ code }) => {
      const award = awardOf(code);
      return award ? [of('certificate', code, award.name)] : [];
    }),
  ];
};

/**
 * Every document that the year's records call for (A8a, A14.2g, A14.6d), drafted or not: what is not among the year's documents is to
 * be drafted. Answers to reviews, 征求意见函 and revocations begin with an act of their own and are not derived here.
 */
export const documentsDue = (matter: Matter): readonly DueDocument[] => [
  ...(matter.year.cycle.call ? [of('call', matter.year.cycle.year, `${matter.year.cycle.year}年度申报通知`)] : []),
  ...reviewing(matter),
  ...noticing(matter),
  ...deciding(matter),
];
