import type { SendInquiry } from '../../contracts/api/inquiry.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { invalid, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { stoppedIn } from '../list/votes.ts';
import { civilDateOf } from '../policy/calendar.ts';
import { periodAfter, type WorkingDays } from '../policy/working-days.ts';
import type { Year } from '../year/year.ts';
import { consultedDepartments } from './departments.ts';
import type { Inquiry } from './inquiry.ts';
import { concernedBy, roundTakes } from './round.ts';

/** An organisation with the name under which departments know it. */
export interface NamedOrganisation {
  readonly code: string;
  readonly name: string;
}

/**
 * Sends the letters of a round (A14.1a): one to each department, naming all organisations concerned; when names joined the list
 * since, one more about those. Who is not asked is left out for a reason, so that nobody is left out quietly.
 *
 * @param organisations everybody who applied, by code
 */
export const sendInquiry = (
  year: Year,
  inquiry: Inquiry,
  organisations: ReadonlyMap<string, NamedOrganisation>,
  { omitted }: SendInquiry,
  calendar: WorkingDays,
  receivedAt: Instant,
): Result<EventOf<'inquiry'>> => {
  const takes = roundTakes(year, inquiry.round);
  if (!takes.ok) return takes;
  const strangers = omitted.flatMap(({ department }, place) =>
    consultedDepartments.has(department) ? [] : [{ at: `body.omitted.${place}`, problem: `没有部门“${department}”` }],
  );
  const departments = [...consultedDepartments.keys()].filter(
    (department) => !omitted.some((entry) => entry.department === department),
  );
  if (strangers.length > 0 || departments.length === 0) {
    return invalid({
      code: 'departments-wrong',
      reason: '所列不征求意见的部门不对。',
      remedy: `征求意见的部门：${[...consultedDepartments].map(([id, name]) => `${id}（${name}）`).join('、')}；至少向一个部门发函。`,
      gaps: strangers,
    });
  }
  const asked = new Set(inquiry.letters.flatMap(({ codes }) => codes));
  const codes = concernedBy(year.cycle, inquiry.round, stoppedIn(year)).filter((code) => !asked.has(code));
  if (codes.length === 0) {
    return outOfOrder({
      code: 'inquiry-sent',
      reason: '所涉及的组织均已列入征求意见函。',
      remedy: '无须重复发函；请等待部门答复，逾期由系统催办。',
    });
  }
  if (!year.policy) throw new Error(`cycle ${year.cycle.year} asks departments without a policy`);
  const days = year.policy.verificationDays;
  const period = periodAfter(civilDateOf(receivedAt), { days, unit: 'working' }, calendar);
  if (!period.ok) return period;
  return ok({
    type: 'InquirySent',
    departments,
    omitted: [...omitted],
    organisations: codes.map((code) => ({ code, name: organisations.get(code)?.name ?? code })),
    due: period.value.endsAt,
  });
};
