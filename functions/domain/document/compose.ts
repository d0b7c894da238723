import type { DraftDocument } from '../../contracts/api/document.ts';
import { last } from '../kernel/recorded.ts';
import { never, ok, type Result } from '../kernel/result.ts';
import { petitionsOf, revocationOf } from '../revocation/revocation.ts';
import { editionOfYear } from '../stage/review.ts';
import { winnersOf } from '../year/winners.ts';
import { composeInquiry } from './compose/asking.ts';
import { composeNotPassed, composeReviewAnswer } from './compose/leaving.ts';
import { composeNotice } from './compose/noticing.ts';
import { composeOpinion, composeReport } from './compose/opinions.ts';
import { composeVisit } from './compose/visiting.ts';
import { call } from './kinds/applying.ts';
import { composeCertificate } from './kinds/certificate.ts';
import { approvalRequest, commendationDecision, revocationAnnouncement } from './kinds/deciding.ts';
import { type Composed, type DraftOf, type Matter, namedIn, nothing, toEverybody } from './matter.ts';
import { authorities, type Imprint } from './words.ts';

const composeRequest = (
  matter: Matter,
  imprint: Imprint,
  { submission: number }: DraftOf<'approval-request'>,
): Result<Composed> => {
  const { notices, submissions } = matter.year;
  const submission = submissions.find((each) => each.number === number);
  const minutes = last(matter.records.resolutions.get(`submission-${number}`) ?? [], 'ListSubmitted')?.event.minutes;
  if (!submission || minutes === undefined) return nothing('拟授奖名单尚未确定', '请待评审委员会确定名单后再拟。');
  const model = approvalRequest(imprint, {
    list: namedIn(matter, submission.list),
    minutes,
    notices: notices.map(({ notice }) => ({
      title: notice.published.title,
      firstDay: notice.published.firstDay,
      lastDay: notice.lastDay,
    })),
    opinions: notices.reduce((sum, { opinions }) => sum + opinions.length, 0),
  });
  return ok({
    model,
    addressees: [authorities.government],
    recipient: { kind: 'role', role: 'government' },
    about: [],
  });
};

const composeDecision = (matter: Matter, imprint: Imprint): Result<Composed> => {
  const winners = winnersOf(matter.year);
  if (winners.length === 0) return nothing('区人民政府尚未批准授奖名单', '请待区人民政府批准后再拟。');
  return ok({
    model: commendationDecision(imprint, { winners: namedIn(matter, winners) }),
    addressees: [authorities.subordinate],
    about: [],
  });
};

/** 撤销称号的公告: ground, facts and decision as petition and approval have them (A17b, A19b). */
const composeRevocation = (
  { winners }: Matter,
  imprint: Imprint,
  { code, wording }: DraftOf<'revocation-announcement'>,
): Result<Composed> => {
  const winner = winners.find((each) => each.code === code);
  const revoked = winner && revocationOf(winner.approvals);
  const petition =
    winner &&
    petitionsOf(code, winner).find(
      ({ ground, petition: number }) => ground === revoked?.ground && number === revoked.petition,
    );
  if (!revoked || !petition) return nothing('区人民政府没有撤销该组织的称号', '请待区人民政府批准撤销后再拟。');
  const model = revocationAnnouncement(imprint, {
    organisation: winner.conferred.name,
    award: winner.conferred.award,
    wonIn: imprint.year,
    ground: revoked.ground,
    facts: wording ?? petition.facts,
    decision: { documentNumber: revoked.documentNumber, on: revoked.decidedOn },
  });
  return toEverybody(model, [code]);
};

const composeCall = ({ year, review }: Matter, imprint: Imprint): Result<Composed> =>
  year.cycle.call
    ? toEverybody(call(imprint, { ...year.cycle.call, standard: editionOfYear(review).standard }))
    : nothing('申报受理期尚未确定', '请先登记申报通知的受理时间。');

/**
 * Makes the document that was asked for out of the records, or says why there is nothing to make it of.
 *
 * @param portal origin of the portal, for addresses that documents name
 */
export const compose = (matter: Matter, body: DraftDocument, portal: string): Result<Composed> => {
  if (body.kind === 'certificate') return composeCertificate(matter, body.code, portal);
  const { on, documentNumber, contact } = body;
  const imprint: Imprint = {
    year: matter.year.cycle.year,
    on,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(contact === undefined ? {} : { contact }),
  };
  switch (body.kind) {
    case 'call':
      return composeCall(matter, imprint);
    case 'not-passed-notice':
      return composeNotPassed(matter, imprint, body);
    case 'review-answer':
      return composeReviewAnswer(matter, imprint, body);
    case 'opinion-inquiry':
      return composeInquiry(matter, imprint, body);
    case 'visit-notice':
    case 'visit-report':
      return composeVisit(matter, imprint, body);
    case 'public-notice':
    case 'supplementary-notice':
    case 'correction-announcement':
    case 'extension-announcement':
      return composeNotice(matter, imprint, body);
    case 'objection-accepted':
    case 'objection-not-accepted':
    case 'objection-ruled':
      return composeOpinion(matter, imprint, body);
    case 'investigation-report':
      return composeReport(matter, imprint, body);
    case 'approval-request':
      return composeRequest(matter, imprint, body);
    case 'commendation-decision':
      return composeDecision(matter, imprint);
    case 'revocation-announcement':
      return composeRevocation(matter, imprint, body);
    default:
      return never(body);
  }
};
