import { never, ok, type Result } from '../../kernel/result.ts';
import type { Opinion } from '../../opinion/opinion.ts';
import { civilDateOf } from '../../policy/calendar.ts';
import { investigationReport, objectionAccepted, objectionNotAccepted, objectionRuled } from '../kinds/opinions.ts';
import { type Composed, type DraftOf, type Matter, nameIn, nothing } from '../matter.ts';
import type { Letter } from '../model.ts';
import { type Imprint, issuers } from '../words.ts';

type OpinionDraft = DraftOf<'objection-accepted' | 'objection-not-accepted' | 'objection-ruled'>;

const letterOf = (imprint: Imprint, body: OpinionDraft, opinion: Opinion, organisation: string): Letter | undefined => {
  const { receipt, due, refusal, ruling } = opinion;
  const facts = { receipt, organisation, receivedOn: opinion.paper?.receivedOn ?? civilDateOf(opinion.receivedAt) };
  switch (body.kind) {
    case 'objection-accepted':
      return due === undefined ? undefined : objectionAccepted(imprint, { ...facts, due });
    case 'objection-not-accepted':
      return refusal === undefined ? undefined : objectionNotAccepted(imprint, { ...facts, reason: refusal });
    case 'objection-ruled': {
      const { to, wording } = body;
      if (!ruling) return undefined;
      // What the office words at the drafting takes the place of what either side would read.
      const words = wording === undefined ? {} : { reason: wording, toOrganisation: wording };
      return objectionRuled(imprint, { ...facts, ...ruling, ...words, to });
    }
    default:
      return never(body);
  }
};

/** What became of an objection, to whoever lodged it and to the organisation (A14.6d). */
export const composeOpinion = (matter: Matter, imprint: Imprint, body: OpinionDraft): Result<Composed> => {
  const { notice, receipt } = body;
  const opinion = matter.year.notices
    .find((facts) => facts.notice.id === notice)
    ?.opinions.find((each) => each.receipt === receipt);
  if (!opinion) return nothing('没有这一收件编号的意见', '请核对收件编号。');
  const model = opinion.kind === 'formal' ? letterOf(imprint, body, opinion, nameIn(matter, opinion.about)) : undefined;
  if (!model) return nothing('该意见尚无相应的处理结果', '请先办理受理、核实或审查。线索没有受送达人。');
  const addressees = model.addressee === undefined ? [] : [model.addressee];
  const about = [opinion.about];
  return body.kind === 'objection-ruled' && body.to === 'organisation'
    ? ok({ model, addressees, about, recipient: { kind: 'organisation', code: opinion.about } })
    : ok({ model, addressees, about, recipient: { kind: 'objector', notice, receipt } });
};

/** 调查核实情况报告 (A14.6d). */
export const composeReport = (
  matter: Matter,
  imprint: Imprint,
  { notice: id }: DraftOf<'investigation-report'>,
): Result<Composed> => {
  const facts = matter.year.notices.find(({ notice }) => notice.id === id);
  if (!facts?.report) return nothing('该次公示的调查核实情况尚未提交', '请先提交调查核实情况。');
  const { conclusion, opinions } = facts.report.report;
  const model = investigationReport(imprint, {
    notice: facts.notice.published.title,
    conclusion,
    opinions: opinions.map(({ about, ...opinion }) => ({ ...opinion, organisation: nameIn(matter, about) })),
  });
  return ok({
    model,
    addressees: [issuers.committee],
    recipient: { kind: 'role', role: 'committee' },
    about: [...new Set(opinions.map(({ about }) => about))],
  });
};
