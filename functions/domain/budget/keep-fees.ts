import type { CorrectFee, EnterFee, PayFees, SignFees } from '../../contracts/api/budget.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Examiner } from '../examiner/examiner.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last } from '../kernel/recorded.ts';
import { missing, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { civilDateOf } from '../policy/calendar.ts';
import { happened } from '../resolution/happened.ts';
import { type Budget, feeRows } from './budget.ts';
import type { FeeRow } from './fees.ts';

/** What everybody signed for, by `<person>/<month>`. */
export type Signatures = ReadonlyMap<string, History<'signature'>>;

/** The id of a person's signature for a month. */
const signatureId = (person: string, month: string): string => `${person}/${month}`;

/** Whether a person signed for exactly what the sheet says now: a later correction wants a new signature. */
export const signedFor = (row: FeeRow, signatures: Signatures): boolean => {
  const signed = last(signatures.get(signatureId(row.person, row.month)) ?? [], 'FeesSigned')?.event;
  return signed !== undefined && signed.gross === row.gross && signed.tax === row.tax;
};

/** A month whose fees went out does not change: its tax was declared with it. */
const stillOpen = ({ payments }: Budget, month: string): Result<undefined> => {
  const paid = payments.find((payment) => payment.month === month);
  return paid
    ? outOfOrder({
        code: 'month-paid',
        reason: `${month}的劳务费已于${paid.on}发放（${paid.reference}），不能再改。`,
        remedy: '请与财务部门更正申报后，在以后月份据实登记。',
      })
    : ok(undefined);
};

/**
 * Enters a day's work of an examiner or panellist, at the rate of the policy (A16). No day is longer than a day.
 *
 * @param rate CNY per person and day
 */
export const enterFee = (
  budget: Budget,
  examiner: Examiner | undefined,
  rate: number | undefined,
  { person, duty, on, halfDays }: EnterFee,
  receivedAt: Instant,
): Result<EventOf<'budget'>> => {
  if (!examiner) {
    return missing({
      code: 'no-such-examiner',
      reason: `评审专家库中没有“${person}”。`,
      remedy: '请核对人员标识，或先将其登记入库。',
    });
  }
  if (rate === undefined) {
    return outOfOrder({
      code: 'policy-undetermined',
      reason: '本年度实施细则（含劳务费标准）尚未经评委会审定。',
      remedy: '请在审定后登记劳务费。',
    });
  }
  const dated = happened(on, receivedAt, 'body.on');
  if (!dated.ok) return dated;
  const open = stillOpen(budget, on.slice(0, 7));
  if (!open.ok) return open;
  const known = budget.fees.filter((fee) => fee.person === person && fee.on === on);
  const already = known.reduce((total, fee) => total + fee.halfDays, 0);
  return already + halfDays <= 2
    ? ok({ type: 'FeeEntered', person, duty, on, halfDays, rate })
    : outOfOrder({
        code: 'day-full',
        reason: `该人员${on}已登记${already / 2}天，合计不能超过一天。`,
        remedy: '请核对日期，或更正已登记的一笔。',
      });
};

/** Corrects an entry with the reason; 0 cancels it. */
export const correctFee = (
  budget: Budget,
  entry: number,
  { halfDays, reason }: CorrectFee,
): Result<EventOf<'budget'>> => {
  const fee = budget.fees.find((known) => known.entry === entry);
  if (!fee) {
    return missing({ code: 'no-such-fee', reason: '没有这笔劳务费。', remedy: '请在劳务费清单中选择要更正的一笔。' });
  }
  const open = stillOpen(budget, fee.on.slice(0, 7));
  if (!open.ok) return open;
  const others = budget.fees.filter(
    ({ person, on, entry: other }) => person === fee.person && on === fee.on && other !== entry,
  );
  return others.reduce((total, other) => total + other.halfDays, halfDays) <= 2
    ? ok({ type: 'FeeCorrected', entry, halfDays, reason })
    : outOfOrder({
        code: 'day-full',
        reason: `该人员${fee.on}合计超过一天。`,
        remedy: '请核对当日的其他登记。',
      });
};

/** Signs for the sums of a month, as the sheet has them at this moment (A16: sign-off list). */
export const signFees = (
  budget: Budget,
  person: string,
  month: string,
  { gross, tax }: SignFees,
  evidence: readonly string[] = [],
): Result<EventOf<'signature'>> => {
  const row = feeRows(budget).find((known) => known.person === person && known.month === month);
  if (!row) {
    return missing({ code: 'no-fees', reason: `${month}没有登记劳务费。`, remedy: '请核对月份，或与评审办联系。' });
  }
  return row.gross === gross && row.tax === tax
    ? ok({ type: 'FeesSigned', gross, tax, evidence: [...evidence] })
    : stale({
        code: 'fees-changed',
        reason: '签收的金额与现行劳务费清单不一致。',
        remedy: '请按现行金额核对后签收；有出入请与评审办联系。',
        current: { gross: row.gross, tax: row.tax, net: row.net },
      });
};

/** Records that a month's fees went out: the month is over, and everybody signed for what he gets (A16). */
export const payFees = (
  budget: Budget,
  signatures: Signatures,
  { month, on, reference }: PayFees,
  receivedAt: Instant,
): Result<EventOf<'budget'>> => {
  const open = stillOpen(budget, month);
  if (!open.ok) return open;
  const dated = happened(on, receivedAt, 'body.on');
  if (!dated.ok) return dated;
  const rows = feeRows(budget).filter((row) => row.month === month);
  if (rows.length === 0 || month >= civilDateOf(receivedAt).slice(0, 7)) {
    return outOfOrder({
      code: 'month-not-due',
      reason: rows.length === 0 ? `${month}没有登记劳务费。` : `${month}尚未结束，个人所得税按月合并计算。`,
      remedy: '请在当月结束、全部登记之后发放。',
    });
  }
  const unsigned = rows.filter((row) => !signedFor(row, signatures));
  return unsigned.length > 0
    ? outOfOrder({
        code: 'fees-unsigned',
        reason: '有人员尚未就现行金额签收。',
        remedy: '请所列人员在线签收，或上传其签字的签收表。',
        gaps: unsigned.map(({ person }) => ({ at: person, problem: '未签收，或签收后金额有更正' })),
      })
    : ok({
        type: 'FeesPaid',
        month,
        on,
        reference,
        gross: rows.reduce((total, row) => total + row.gross, 0),
        tax: rows.reduce((total, row) => total + row.tax, 0),
      });
};
