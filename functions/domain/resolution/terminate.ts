import type { Terminate, TerminateByOffice } from '../../contracts/api/resolution.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { type Cycle, currentStage } from '../cycle/cycle.ts';
import { cited, type IsClear } from '../evidence/cited.ts';
import type { Instant } from '../kernel/instant.ts';
import { missing, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { stoppedIn } from '../list/votes.ts';
import type { Year } from '../year/year.ts';
import { beforeApproval } from './before-approval.ts';
import { happened } from './happened.ts';

const organisation = (cycle: Cycle, code: string): Result<undefined> =>
  (cycle.applicants ?? []).some((applicant) => applicant.code === code)
    ? ok(undefined)
    : missing({
        code: 'no-such-application',
        reason: `${cycle.year}年度没有该组织的申报。`,
        remedy: '请核对统一社会信用代码；受理期届满、申报名单确定后方可办理。',
      });

const stopped = () =>
  stale({
    code: 'stopped',
    reason: '该组织已撤回申报或已终止评审。',
    remedy: '无须再次办理。',
    current: { stopped: true },
  });

/** From stage 5 on only the committee can stop an application (A14.5a). */
const stageFive = (cycle: Cycle): boolean => cycle.applicants !== undefined && currentStage(cycle) === undefined;

/** The office stops an application before stage 5: with reason, after the organisation was heard (A14.5a). */
export const terminateByOffice = (
  cycle: Cycle,
  withdrawn: boolean,
  { code, heardOn, reason }: TerminateByOffice,
  receivedAt: Instant,
): Result<EventOf<'cycle'>> => {
  const known = organisation(cycle, code);
  if (!known.ok) return known;
  if (stageFive(cycle)) {
    return outOfOrder({
      code: 'committee-only',
      reason: '综合审查起至区政府批准前，只有评审委员会可以终止评审。',
      remedy: '请将有关情况和证据提交评审委员会决定。',
    });
  }
  if (withdrawn || cycle.terminated.some((entry) => entry.code === code)) return stopped();
  const dated = happened(heardOn, receivedAt, 'body.heardOn');
  return dated.ok ? ok({ type: 'ApplicationTerminated', code, heardOn, reason }) : dated;
};

const leadIn = (year: Year, code: string, lead: NonNullable<Terminate['lead']>): Result<undefined> => {
  const facts = year.notices.find(({ notice }) => notice.id === lead.notice);
  const opinion = facts?.opinions.find(({ receipt }) => receipt === lead.receipt);
  const examined =
    facts?.report?.examined === true &&
    facts.report.report.opinions.some(({ receipt, result }) => receipt === lead.receipt && result === 'substantiated');
  return opinion?.about === code && examined
    ? ok(undefined)
    : outOfOrder({
        code: 'lead-unsubstantiated',
        reason: '所引线索须针对该组织、经评审办核实属实，且列入评委会已审查的报告。',
        remedy: '请核对公示编号和收件号，或先审查调查核实情况报告。',
      });
};

/**
 * 终止评审 by the committee, from stage 5 until the government approved: reason, evidence, the organisation heard (A14.5a). A lead that
 * the office substantiated can be its ground, where no objector's objection could be upheld (A14.6d).
 *
 * @param clear whether a file is among the office's and was verified
 */
export const terminate = (
  year: Year,
  { code, heardOn, reason, minutes, evidence, lead }: Terminate,
  clear: IsClear,
  receivedAt: Instant,
): Result<EventOf<'resolution'>> => {
  const open = beforeApproval(year);
  if (!open.ok) return open;
  const known = organisation(year.cycle, code);
  if (!known.ok) return known;
  if (!stageFive(year.cycle)) {
    return outOfOrder({
      code: 'before-stage-five',
      reason: '综合审查尚未开始，此前的终止评审由评审办办理。',
      remedy: '请评审办听取该组织意见后办理。',
    });
  }
  if (stoppedIn(year).has(code)) return stopped();
  const dated = happened(heardOn, receivedAt, 'body.heardOn');
  if (!dated.ok) return dated;
  const grounded = lead ? leadIn(year, code, lead) : ok(undefined);
  if (!grounded.ok) return grounded;
  const proven = cited(evidence, clear);
  if (!proven.ok) return proven;
  return ok({ type: 'TerminationResolved', code, heardOn, reason, minutes, evidence, ...(lead ? { lead } : {}) });
};
