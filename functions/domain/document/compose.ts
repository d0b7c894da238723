import type { DraftDocument } from '../../contracts/api/document.ts';
import type { Award } from '../../contracts/primitives.ts';
import { missing, never, ok, outOfOrder, type Result } from '../kernel/result.ts';
import type { Opinion } from '../opinion/opinion.ts';
import { civilDateOf } from '../policy/calendar.ts';
import { ouhai2020 } from '../policy/regulation/ouhai-2020.ts';
import { editionOfYear, policyOfYear, type Review } from '../stage/review.ts';
import { reportInForce } from '../visit/visit.ts';
import { winnersOf } from '../year/winners.ts';
import type { Year } from '../year/year.ts';
import { endingsOf } from './endings.ts';
import { call, opinionInquiry } from './kinds/applying.ts';
import { approvalRequest, certificate, commendationDecision, revocationAnnouncement } from './kinds/deciding.ts';
import {
  investigationReport,
  objectionAccepted,
  objectionNotAccepted,
  objectionRuled,
  publicNotice,
} from './kinds/opinions.ts';
import { notPassedNotice, reviewAnswer, visitNotice, visitReport } from './kinds/reviewing.ts';
import type { DocumentModel } from './model.ts';
import { type Imprint, issuers, type Named } from './words.ts';

/** What documents are made of: the year and its review as the journal has them. */
export interface Matter {
  readonly year: Year;
  readonly review: Review;
  /** Names of examiners, as far as they are known. */
  readonly personOf: (person: string) => string | undefined;
  /** Minutes by which a list was submitted, by its number. */
  readonly minutesOf: (submission: number) => string | undefined;
  readonly awardOf: (
    code: string,
  ) => { readonly award: Award; readonly certificateNumber: string; readonly name: string } | undefined;
}

/** A document as it is to be drafted. */
export interface Composed {
  readonly model: DocumentModel;
  readonly addressees: readonly string[];
  /** The organisation that gets it. */
  readonly recipient?: string;
}

type Of<K extends DraftDocument['kind']> = Extract<DraftDocument, { kind: K }>;

const nothing = (what: string, remedy: string) =>
  outOfOrder({ code: 'nothing-to-draft', reason: `${what}，没有可拟的公文。`, remedy });

const dossierIn = ({ review }: Matter, code: string) => {
  const dossier = review.dossiers.get(code);
  return dossier
    ? ok(dossier)
    : missing({ code: 'no-such-application', reason: `本年度没有${code}的申报。`, remedy: '请核对统一社会信用代码。' });
};

const nameIn = ({ review }: Matter, code: string): string => review.dossiers.get(code)?.application.name ?? code;

/** In the order of acceptance: the order tells nobody votes. */
const namedIn = (
  matter: Matter,
  list: readonly { readonly code: string; readonly award: Award }[],
): readonly Named[] => {
  const place = (code: string) => (matter.year.cycle.applicants ?? []).findIndex((each) => each.code === code);
  return list
    .toSorted(
      (a, b) => Number(a.award === 'innovation') - Number(b.award === 'innovation') || place(a.code) - place(b.code),
    )
    .map(({ code, award }) => ({ code, award, name: nameIn(matter, code) }));
};

const toOrganisation = (code: string, name: string, model: DocumentModel): Result<Composed> =>
  ok({ model, addressees: [name], recipient: code });

const composeNotPassed = (matter: Matter, imprint: Imprint, { code, stage, wording }: Of<'not-passed-notice'>) => {
  const ending = endingsOf(matter.year.cycle).find((each) => each.code === code && each.stage === stage);
  const found = dossierIn(matter, code);
  if (!found.ok) return found;
  const applicant = matter.year.cycle.applicants?.find((each) => each.code === code);
  if (!ending || !applicant) return nothing('该组织在此阶段没有未通过的结果', '请核对组织和阶段。');
  const { application, assessment } = found.value;
  const verdicts =
    stage === 'qualification-review' && wording === undefined
      ? (assessment.qualifications.at(-1)?.conditions ?? [])
      : [];
  const model = notPassedNotice(imprint, {
    organisation: application.name,
    award: applicant.award,
    acceptanceNumber: applicant.acceptanceNumber,
    stage,
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

const composeReviewAnswer = (matter: Matter, imprint: Imprint, body: Of<'review-answer'>) => {
  const found = dossierIn(matter, body.code);
  if (!found.ok) return found;
  const { name } = found.value.application;
  return toOrganisation(body.code, name, reviewAnswer(imprint, { ...body, organisation: name }));
};

const composeVisit = (matter: Matter, imprint: Imprint, { kind, code }: Of<'visit-notice' | 'visit-report'>) => {
  const found = dossierIn(matter, code);
  if (!found.ok) return found;
  const { application, assessment, team, visit } = found.value;
  const organisation = application.name;
  if (kind === 'visit-report') {
    const report = reportInForce(visit);
    if (!report) return nothing('评审组尚未提交现场评审报告', '请待报告提交后再拟。');
    const items = new Map(
      editionOfYear(matter.review).categories.flatMap(({ items: all }) => all.map((item) => [item.code, item.name])),
    );
    const model = visitReport(imprint, { ...report, organisation, nameOf: (item) => items.get(item) ?? '' });
    return toOrganisation(code, organisation, model);
  }
  if (!assessment.visit || !team) return nothing('现场评审尚未安排或评审组尚未组成', '请先组成评审组并安排现场评审。');
  const members = team.members
    .map(({ examiner }) => ({ name: matter.personOf(examiner) ?? examiner, leader: examiner === team.leader }))
    .toSorted((a, b) => Number(b.leader) - Number(a.leader));
  return toOrganisation(code, organisation, visitNotice(imprint, { ...assessment.visit, organisation, team: members }));
};

const composeInquiry = (
  matter: Matter,
  imprint: Imprint,
  { round, department, replyBy }: Of<'opinion-inquiry'>,
): Result<Composed> => {
  const { cycle } = matter.year;
  const codes =
    { qualification: cycle.applicants, candidates: cycle.candidates?.candidates, list: cycle.list }[round] ?? [];
  if (codes.length === 0) return nothing('此轮征求意见的组织名单尚未确定', '请待名单确定后再拟。');
  const organisations = codes.map(({ code }) => ({ code, name: nameIn(matter, code) }));
  return ok({
    model: opinionInquiry(imprint, { round, department, organisations, replyBy }),
    addressees: [department],
  });
};

const composeNotice = (matter: Matter, imprint: Imprint, { notice: id }: Of<'public-notice'>): Result<Composed> => {
  const facts = matter.year.notices.find(({ notice }) => notice.id === id);
  if (!facts) return nothing('没有这次公示', '请先发布公示。');
  return ok({ model: publicNotice(imprint, facts.notice), addressees: [] });
};

const opinionModel = (
  imprint: Imprint,
  body: Of<'objection-accepted' | 'objection-not-accepted' | 'objection-ruled'>,
  opinion: Opinion,
  organisation: string,
): DocumentModel | undefined => {
  const { receipt, due, refusal, ruling } = opinion;
  const facts = { receipt, organisation, receivedOn: opinion.paper?.receivedOn ?? civilDateOf(opinion.receivedAt) };
  if (body.kind === 'objection-accepted')
    return due === undefined ? undefined : objectionAccepted(imprint, { ...facts, due });
  if (body.kind === 'objection-not-accepted')
    return refusal === undefined ? undefined : objectionNotAccepted(imprint, { ...facts, reason: refusal });
  return ruling && objectionRuled(imprint, { ...facts, ...ruling, to: body.to });
};

const composeOpinion = (
  matter: Matter,
  imprint: Imprint,
  body: Of<'objection-accepted' | 'objection-not-accepted' | 'objection-ruled'>,
): Result<Composed> => {
  const opinion = matter.year.notices
    .find(({ notice }) => notice.id === body.notice)
    ?.opinions.find(({ receipt }) => receipt === body.receipt);
  if (!opinion) return nothing('没有这一收件编号的意见', '请核对收件编号。');
  const model =
    opinion.kind === 'formal' ? opinionModel(imprint, body, opinion, nameIn(matter, opinion.about)) : undefined;
  if (!model) return nothing('该意见尚无相应的处理结果', '请先办理受理、核实或审查。线索没有受送达人。');
  const addressees = model.form === 'letter' && model.addressee !== undefined ? [model.addressee] : [];
  return body.kind === 'objection-ruled' && body.to === 'organisation'
    ? ok({ model, addressees, recipient: opinion.about })
    : ok({ model, addressees });
};

const composeReport = (
  matter: Matter,
  imprint: Imprint,
  { notice: id }: Of<'investigation-report'>,
): Result<Composed> => {
  const facts = matter.year.notices.find(({ notice }) => notice.id === id);
  if (!facts?.report) return nothing('该次公示的调查核实情况尚未提交', '请先提交调查核实情况。');
  const { conclusion, opinions } = facts.report.report;
  const model = investigationReport(imprint, {
    notice: facts.notice.published.title,
    conclusion,
    opinions: opinions.map(({ about, ...opinion }) => ({ ...opinion, organisation: nameIn(matter, about) })),
  });
  return ok({ model, addressees: [issuers.committee] });
};

const composeRequest = (
  matter: Matter,
  imprint: Imprint,
  { submission: number }: Of<'approval-request'>,
): Result<Composed> => {
  const { notices, submissions } = matter.year;
  const submission = submissions.find((each) => each.number === number);
  const minutes = matter.minutesOf(number);
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
  return ok({ model, addressees: ['瓯海区人民政府'] });
};

const composeDecision = (matter: Matter, imprint: Imprint): Result<Composed> => {
  const winners = winnersOf(matter.year);
  if (winners.length === 0) return nothing('区人民政府尚未批准授奖名单', '请待区人民政府批准后再拟。');
  return ok({
    model: commendationDecision(imprint, { winners: namedIn(matter, winners) }),
    addressees: ['各镇人民政府、街道办事处，区政府直属各单位'],
  });
};

const composeHonour = (
  matter: Matter,
  imprint: Imprint,
  body: Of<'revocation-announcement' | 'certificate'>,
): Result<Composed> => {
  const award = matter.awardOf(body.code);
  const { commendation } = matter.year.cycle;
  if (!award || !commendation) return nothing('该组织本年度没有获奖记录', '请核对组织和年度。');
  if (body.kind === 'revocation-announcement') {
    const { ground, facts, decision } = body;
    const matterOf = { organisation: award.name, award: award.award, wonIn: imprint.year, ground, facts, decision };
    return ok({ model: revocationAnnouncement(imprint, matterOf), addressees: [] });
  }
  const decision = { documentNumber: commendation.documentNumber, on: commendation.decidedOn };
  const sheet = certificate(imprint, { ...award, organisation: award.name, decision, checkAt: body.checkAt });
  return toOrganisation(body.code, award.name, sheet);
};

/** Makes the document that was asked for out of the records, or says why there is nothing to make it of. */
export const compose = (matter: Matter, body: DraftDocument): Result<Composed> => {
  const { year, review } = matter;
  const { on, documentNumber, contact } = body;
  const imprint: Imprint = {
    year: year.cycle.year,
    on,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(contact === undefined ? {} : { contact }),
  };
  switch (body.kind) {
    case 'call':
      return year.cycle.call
        ? ok({
            model: call(imprint, { ...year.cycle.call, standard: editionOfYear(review).standard }),
            addressees: [],
          })
        : nothing('申报受理期尚未确定', '请先登记申报通知的受理时间。');
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
    case 'certificate':
      return composeHonour(matter, imprint, body);
    default:
      return never(body);
  }
};
