import type { AddressedSituation, InquiryRound } from '../../contracts/events/inquiry.ts';
import { waitsForLate } from '../candidates/late.ts';
import { type Cycle, currentStage, membersOf, outcomeOf } from '../cycle/cycle.ts';
import { type Gap, never, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { stoppedIn } from '../list/votes.ts';
import type { Year } from '../year/year.ts';
import { answerInForce, type Finding, findingsOf, type Inquiry, roundWords } from './inquiry.ts';

/**
 * Whom a round is about: who takes part in the qualification review, who reached the defence, who is on the list that goes to the
 * government. Whoever withdrew or was stopped concerns nobody any more.
 *
 * @param out who withdrew or was stopped
 */
export const concernedBy = (cycle: Cycle, round: InquiryRound, out: ReadonlySet<string>): readonly string[] => {
  const codes = codesIn(cycle, round);
  return codes.filter((code) => !out.has(code));
};

const codesIn = (cycle: Cycle, round: InquiryRound): readonly string[] => {
  switch (round) {
    case 'qualification':
      return membersOf(cycle, 'qualification-review').map(({ code }) => code);
    case 'candidates':
      return membersOf(cycle, 'oral-defence')
        .map(({ code }) => code)
        .filter((code) => outcomeOf(cycle, code, 'oral-defence')?.passed !== false);
    case 'list':
      return (cycle.list ?? []).map(({ code }) => code);
    default:
      return never(round);
  }
};

/** Whether the list lies with the government, or came back approved (A14.7). */
const submittedList = ({ submissions }: Year): boolean => {
  const newest = submissions.at(-1);
  return newest !== undefined && newest.decision?.type !== 'ListSentBack';
};

/**
 * Whether the list for which a round is held has been fixed.
 *
 * @param listSubmitted whether the list lies with the government
 * @param out who withdrew or was stopped
 */
export const roundUsed = (
  cycle: Cycle,
  round: InquiryRound,
  listSubmitted: boolean,
  out: ReadonlySet<string> = new Set(),
): boolean => {
  switch (round) {
    case 'qualification':
      return cycle.stages['qualification-review'].closed !== undefined;
    case 'candidates':
      return cycle.candidates !== undefined && !waitsForLate(cycle, out);
    case 'list':
      return listSubmitted;
    default:
      return never(round);
  }
};

/** Whether a round may be held now: the organisations are known, and the list is not fixed yet. */
export const roundTakes = (year: Year, round: InquiryRound): Result<undefined> => {
  if (roundUsed(year.cycle, round, submittedList(year), stoppedIn(year))) {
    return outOfOrder({
      code: 'round-over',
      reason: `${roundWords[round]}的征求意见已经结束，名单已确定。`,
      remedy: '请在下一次征求意见时发函；部门的补充意见仍可登记。',
    });
  }
  const { cycle } = year;
  const reached = {
    qualification: cycle.applicants !== undefined,
    candidates: cycle.stages['site-visit'].closed !== undefined,
    list: cycle.list !== undefined,
  }[round];
  return reached
    ? ok(undefined)
    : outOfOrder({
        code: 'round-not-reached',
        reason: `${roundWords[round]}所涉及的组织名单尚未确定${currentStage(cycle) ? '，评审仍在进行' : ''}。`,
        remedy: '请在名单确定后发出征求意见函。',
      });
};

/**
 * What keeps a round from being complete: not asked at all, an organisation that no letter names, a department that has not
 * answered on every one. However late a department is, its silence stays what it is, and never becomes 无意见 (A14.1a).
 */
export const gapsOfRound = (inquiry: Inquiry, concerned: readonly string[]): readonly Gap[] => {
  if (concerned.length === 0) return [];
  if (inquiry.letters.length === 0) {
    return [{ at: inquiry.round, problem: `${roundWords[inquiry.round]}尚未向有关部门发出征求意见函` }];
  }
  const asked = new Set(inquiry.letters.flatMap(({ codes }) => codes));
  const wanted = new Set(concerned);
  return [
    ...concerned
      .filter((code) => !asked.has(code))
      .map((code) => ({ at: code, problem: '未列入征求意见函，须就其补充发函' })),
    ...inquiry.departments.flatMap(({ department, name, organisations }) => {
      const silent = organisations.filter((entry) => wanted.has(entry.code) && !answerInForce(entry));
      return silent.length === 0
        ? []
        : [
            {
              at: department,
              problem: `${name}对${silent.map((entry) => entry.name).join('、')}尚未答复；未答复不视为无意见`,
            },
          ];
    }),
  ];
};

/** The reported situations that nobody answered with a reason, although the organisation goes on. */
export const unaddressed = (findings: readonly Finding[], addressed: readonly AddressedSituation[]): readonly Gap[] =>
  findings
    .filter(
      ({ code, department }) => !addressed.some((entry) => entry.code === code && entry.department === department),
    )
    .map(({ code, organisation, name }) => ({
      at: code,
      problem: `${name}对${organisation}反映了情况，继续列入的须逐项说明处理意见`,
    }));

/**
 * Whether the departments have spoken before a list is fixed (A14.1a): every one on every organisation, and what they reported is
 * dealt with where the organisation goes on.
 *
 * @param concerned on whom all departments must have answered
 * @param going who goes on, so that what was reported on them has to be dealt with
 */
export const roundSettled = (
  inquiry: Inquiry,
  concerned: readonly string[],
  going: readonly string[],
  addressed: readonly AddressedSituation[],
): Result<undefined> => {
  const gaps = [...gapsOfRound(inquiry, concerned), ...unaddressed(findingsOf(inquiry, new Set(going)), addressed)];
  return gaps.length === 0
    ? ok(undefined)
    : outOfOrder({
        code: 'inquiry-incomplete',
        reason: `${roundWords[inquiry.round]}征求部门意见尚未完成；部门未答复不视为无意见。`,
        remedy: '请督促所列部门逐家答复（在线答复，或将其盖章回函登记入系统），并对反映的情况说明处理意见。',
        gaps,
      });
};
