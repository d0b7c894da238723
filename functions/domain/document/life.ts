import type { DraftDocument, IssueDocument, ReturnDocument, ServeDocument } from '../../contracts/api/document.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { EvidenceFile } from '../evidence/evidence.ts';
import type { Instant } from '../kernel/instant.ts';
import { forbidden, type Gap, invalid, missing, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { civilDateOf } from '../policy/calendar.ts';
import { everybody, type OfficialDocument, replacementOf } from './document.ts';

type Decision = Result<EventOf<'official-document'>>;

export const noDocument = (id: string) =>
  missing({ code: 'no-such-document', reason: `没有编号为${id}的公文。`, remedy: '请先拟稿，或从公文清单中选择。' });

type Replaces = NonNullable<OfficialDocument['draft']['replaces']>;

/**
 * Whether this may be drafted: another draft takes the place of the last one until it is issued, after that never. What was issued is
 * corrected by a document of its own, the next edition, which names the one it replaces; the old one stays as it was (A8a).
 *
 * @param before the edition before, for a correction
 * @returns what it replaces; undefined for a first edition
 */
export const draftable = (
  document: OfficialDocument | undefined,
  before: OfficialDocument | undefined,
  replacing: DraftDocument['replacing'],
): Result<Replaces | undefined> => {
  if (document?.issued) {
    const { documentNumber } = document.issued;
    return outOfOrder({
      code: 'document-issued',
      reason: `该公文已以${documentNumber}签发，不能再改。`,
      remedy: `确需更正的，请另拟更正件（replacing.edition 填${(replacing?.edition ?? 1) + 1}，并写明更正原因）；原件保留备查并注明已被更正。`,
    });
  }
  if (!replacing) return ok(undefined);
  if (!before?.issued) {
    return outOfOrder({
      code: 'nothing-to-replace',
      reason: '所要更正的公文尚未签发，或没有这一公文。',
      remedy: '尚未签发的，请直接重新拟稿；更正件的序号应为上一件的序号加一。',
    });
  }
  const { documentNumber, on } = before.issued;
  return ok({ document: before.id, documentNumber, on, title: before.draft.title, reason: replacing.reason });
};

const newest = (document: OfficialDocument, draft: number): Result<undefined> =>
  document.draft.version === draft
    ? ok(undefined)
    : stale({
        code: 'draft-superseded',
        reason: '该公文已有更新的文稿。',
        remedy: '请打开最新的文稿后再办理。',
        current: { draft: document.draft.version },
      });

/** The draft is looked at by an officer who did not write it, once (A8a: 拟稿 and 核稿 are two persons). */
const reviewable = (document: OfficialDocument, draft: number, reviewer: string): Result<undefined> => {
  const fresh = newest(document, draft);
  if (!fresh.ok) return fresh;
  if (document.state !== 'drafted') {
    return outOfOrder({
      code: 'draft-looked-at',
      reason: document.state === 'returned' ? '该文稿已退回。' : '该文稿已核稿。',
      remedy: document.state === 'returned' ? '请由拟稿人修改后重新拟稿。' : '请办理签发。',
    });
  }
  return document.draft.by === reviewer
    ? forbidden({
        code: 'own-draft',
        reason: '拟稿人不能核自己的文稿。',
        remedy: '请由评审办另一名工作人员核稿。',
        basis: { rule: 'working' },
      })
    : ok(undefined);
};

/** 核稿. */
export const reviewDocument = (document: OfficialDocument, draft: number, reviewer: string): Decision => {
  const may = reviewable(document, draft, reviewer);
  return may.ok ? ok({ type: 'DocumentReviewed', draft }) : may;
};

/** Sent back to whoever drafts. */
export const returnDocument = (
  document: OfficialDocument,
  { draft, reason }: ReturnDocument,
  reviewer: string,
): Decision => {
  const may = reviewable(document, draft, reviewer);
  return may.ok ? ok({ type: 'DocumentReturned', draft, reason }) : may;
};

/** What issuing and serving have to know of the year's other documents and of the office's files. */
export interface DocumentGround {
  readonly others: readonly OfficialDocument[];
  readonly fileOf: (id: string) => EvidenceFile | undefined;
  readonly receivedAt: Instant;
}

/** 温瓯质评办〔2026〕3号: whose, of which year, which. Working rule. */
const numberForm = /^\p{Script=Han}{2,20}〔(20\d{2})〕[1-9]\d{0,3}号$/u;

/** Faults of a 文号: its form, and that no other document of the year has it. */
export const numberGaps = (
  documentNumber: string,
  document: string | undefined,
  others: readonly OfficialDocument[],
): readonly Gap[] => {
  const at = 'body.documentNumber';
  const taken = others.find(
    ({ id, issued, draft }) => id !== document && (issued?.documentNumber ?? draft.documentNumber) === documentNumber,
  );
  return [
    ...(numberForm.test(documentNumber) ? [] : [{ at, problem: '文号格式应如“温瓯质评办〔2026〕3号”' }]),
    ...(taken ? [{ at, problem: `文号已用于“${taken.draft.title}”` }] : []),
  ];
};

/** 签发、编号、用印: the reviewed draft becomes valid with its stamped PDF (A8a). */
export const issueDocument = (
  document: OfficialDocument,
  { draft, documentNumber, signedBy, on, scan }: IssueDocument,
  { others, fileOf, receivedAt }: DocumentGround,
): Decision => {
  const fresh = newest(document, draft);
  if (!fresh.ok) return fresh;
  if (document.state !== 'reviewed') {
    return outOfOrder({
      code: 'not-reviewed',
      reason: document.issued ? '该公文已经签发。' : '文稿尚未核稿，不能签发。',
      remedy: document.issued ? '请办理送达。' : '请先由另一名工作人员核稿。',
    });
  }
  const file = fileOf(scan);
  const printed = document.draft.documentNumber;
  const gaps: readonly Gap[] = [
    // A certificate has its own number and no 文号.
    ...(document.kind === 'certificate' ? [] : numberGaps(documentNumber, document.id, others)),
    ...(printed !== undefined && printed !== documentNumber
      ? [{ at: 'body.documentNumber', problem: `核过的文稿上印的是${printed}` }]
      : []),
    ...(file?.clear && file.mediaType === 'application/pdf'
      ? []
      : [{ at: 'body.scan', problem: '盖章件应为评审办已上传并通过核验的 PDF' }]),
    ...(on === document.draft.on
      ? []
      : [{ at: 'body.on', problem: `成文日期应与核过的文稿一致（${document.draft.on}）` }]),
    ...(on > civilDateOf(receivedAt) ? [{ at: 'body.on', problem: '日期不能晚于今天' }] : []),
  ];
  return gaps.length === 0
    ? ok({ type: 'DocumentIssued', draft, documentNumber, signedBy, on, scan })
    : invalid({
        code: 'issue-incomplete',
        reason: '签发登记有误，没有签发。',
        remedy: '请按所列各项改正；文稿要改的，请重新拟稿并核稿。',
        gaps,
      });
};

/** Whether the addressee has letters here, where a document can reach him: organisations and departments do. */
const readsLetters = (recipient: OfficialDocument['draft']['recipient']): boolean =>
  recipient?.kind === 'organisation' || recipient?.kind === 'department';

/** 送达: to one addressee, in a way, on a day; time limits run from it (A14.2g). */
export const serveDocument = (
  document: OfficialDocument,
  { addressee, way, on, slip }: ServeDocument,
  { others, fileOf, receivedAt }: DocumentGround,
): Decision => {
  const { issued, draft, services } = document;
  if (!issued) {
    return outOfOrder({ code: 'not-issued', reason: '公文尚未签发，不能送达。', remedy: '请先签发并上传盖章件。' });
  }
  const replacement = replacementOf(document, others);
  if (replacement) {
    return outOfOrder({
      code: 'document-replaced',
      reason: `该公文已由${replacement.issued?.documentNumber}更正并取代。`,
      remedy: '请送达更正件。',
    });
  }
  const today = civilDateOf(receivedAt);
  const known = draft.addressees.length === 0 ? [everybody] : draft.addressees;
  const gaps: readonly Gap[] = [
    ...(known.includes(addressee) ? [] : [{ at: 'body.addressee', problem: `受送达人应为：${known.join('、')}` }]),
    ...(services.some((served) => served.addressee === addressee)
      ? [{ at: 'body.addressee', problem: '已登记送达，期限已自该日起算' }]
      : []),
    ...(on < issued.on || on > today ? [{ at: 'body.on', problem: '送达日期应在签发之日至今天之间' }] : []),
    ...(way === 'portal' && on !== today ? [{ at: 'body.on', problem: '通过系统送达的，以当天为送达日期' }] : []),
    ...(way === 'portal' && !readsLetters(draft.recipient)
      ? [{ at: 'body.way', problem: '受送达人没有系统账号，请用其他方式送达' }]
      : []),
    ...((way === 'public') === (draft.addressees.length === 0)
      ? []
      : [{ at: 'body.way', problem: '公告以发布方式送达，其他公文须送达受送达人' }]),
    ...(slip === undefined || fileOf(slip)?.clear
      ? []
      : [{ at: 'body.slip', problem: '送达回证尚未上传或未通过核验' }]),
  ];
  return gaps.length === 0
    ? ok({ type: 'DocumentServed', addressee, way, on, ...(slip === undefined ? {} : { slip }) })
    : invalid({
        code: 'service-incomplete',
        reason: '送达登记有误，没有登记。',
        remedy: '请按所列各项改正后重新登记。',
        gaps,
      });
};
