import { civilDateOf } from '../../policy/calendar.ts';
import { ouhai2020 } from '../../policy/regulation/ouhai-2020.ts';
import { policyOfYear } from '../../stage/review.ts';
import { endingsOf } from '../endings.ts';
import { notPassedNotice, reviewAnswer } from '../kinds/leaving.ts';
import { type DraftOf, dossierIn, type Matter, nothing, toOrganisation } from '../matter.ts';
import type { Imprint } from '../words.ts';

/** 未通过的书面通知, of every way in which an application ends (A14.2g). */
export const composeNotPassed = (
  matter: Matter,
  imprint: Imprint,
  { code, ending: at, time = 1, wording }: DraftOf<'not-passed-notice'>,
) => {
  const ending = endingsOf(matter).find((each) => each.code === code && each.ending === at && each.time === time);
  const found = dossierIn(matter, code);
  if (!found.ok) return found;
  const applicant = matter.year.cycle.applicants?.find((each) => each.code === code);
  if (!ending || !applicant) {
    return nothing(
      '记录中没有该组织的这一结果（或已更正）',
      '请核对组织、结果和次数，待办公文清单列有全部应发的通知。',
    );
  }
  const { application, assessment } = found.value;
  const verdicts =
    at === 'qualification-review' && wording === undefined ? (assessment.qualifications.at(-1)?.conditions ?? []) : [];
  const model = notPassedNotice(imprint, {
    ...ending,
    organisation: application.name,
    award: applicant.award,
    acceptanceNumber: applicant.acceptanceNumber,
    reason: wording ?? ending.reason,
    conditions: verdicts
      .filter(({ verdict }) => verdict === 'not-met')
      .map(({ condition, reason }) => ({
        text: ouhai2020.conditions.find((each) => each.condition === condition)?.text ?? '',
        reason,
      })),
    reviewRequestDays: policyOfYear(matter.review).reviewRequestDays,
  });
  return toOrganisation(code, application.name, model);
};

/** 复核答复: the office's recorded answer, or that it did not take the request up (A14.2g). */
export const composeReviewAnswer = (
  matter: Matter,
  imprint: Imprint,
  { code, stage, wording }: DraftOf<'review-answer'>,
) => {
  const found = dossierIn(matter, code);
  if (!found.ok) return found;
  const review = matter.reviews.find((each) => each.code === code && each.stage === stage);
  if (!review || review.state === 'requested' || review.state === 'accepted') {
    return nothing('该组织没有就这一阶段申请复核，或尚未作出答复', '请先由另一名工作人员办理复核并作出答复。');
  }
  const { name } = found.value.application;
  const model = reviewAnswer(imprint, {
    organisation: name,
    stage,
    requestedOn: civilDateOf(review.requestedAt),
    result: review.state,
    reason: wording ?? review.reason ?? '',
  });
  return toOrganisation(code, name, model);
};
