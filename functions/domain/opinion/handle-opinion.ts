import type { RefuseOpinion, VerifyOpinion } from '../../contracts/api/opinion.ts';
import type { Policy } from '../../contracts/policy.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { civilDateOf } from '../policy/calendar.ts';
import { periodAfter, type WorkingDays } from '../policy/working-days.ts';
import type { InvestigationReport, Opinion } from './opinion.ts';
import { acceptanceNumberOf } from './receipt.ts';

const undecided = ({ decision }: Opinion): Result<undefined> =>
  decision
    ? stale({
        code: 'opinion-decided',
        reason: decision === 'accepted' ? '该意见已经受理。' : '该意见已决定不予受理。',
        remedy: decision === 'accepted' ? '请调查核实并登记核实情况。' : '请在调查核实情况报告中列明。',
        current: { decision },
      })
    : ok(undefined);

/** The office accepts an opinion; the time to verify it runs from the next day, as the policy says (A14.6d). */
export const acceptOpinion = (
  opinion: Opinion,
  policy: Pick<Policy, 'investigationDays'>,
  workingDays: WorkingDays,
  receivedAt: Instant,
): Result<EventOf<'investigation'>> => {
  const open = undecided(opinion);
  if (!open.ok) return open;
  const length = { days: policy.investigationDays, unit: 'working' as const };
  const period = periodAfter(civilDateOf(receivedAt), length, workingDays);
  return period.ok
    ? ok({
        type: 'OpinionAccepted',
        acceptanceNumber: acceptanceNumberOf(opinion.receipt),
        due: period.value.endsAt,
      })
    : period;
};

/** The office does not accept it, with the reason that its sender reads (A14.6d). It stands in the report all the same. */
export const refuseOpinion = (opinion: Opinion, { reason }: RefuseOpinion): Result<EventOf<'investigation'>> => {
  const open = undecided(opinion);
  return open.ok ? ok({ type: 'OpinionNotAccepted', reason }) : open;
};

/** What the office found out about an accepted opinion (A14.6d); a finding can be mended until a report with it lies with the committee. */
export const verifyOpinion = (
  opinion: Opinion,
  report: InvestigationReport | undefined,
  { substantiated, finding }: VerifyOpinion,
): Result<EventOf<'investigation'>> => {
  if (opinion.decision !== 'accepted') {
    return outOfOrder({
      code: opinion.decision ? 'opinion-not-accepted' : 'opinion-undecided',
      reason: opinion.decision ? '该意见已决定不予受理，无须核实。' : '该意见尚未决定是否受理。',
      remedy: opinion.decision ? '请在调查核实情况报告中列明。' : '请先受理，再登记核实情况。',
    });
  }
  return report?.report.opinions.some(({ receipt }) => receipt === opinion.receipt)
    ? outOfOrder({
        code: 'opinion-reported',
        reason: '核实情况已列入提交评委会的报告，不能再改。',
        remedy: '有新情况的，请向评委会书面补充说明。',
      })
    : ok({ type: 'OpinionVerified', substantiated, finding });
};
