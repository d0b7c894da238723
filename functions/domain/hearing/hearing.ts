import type { PrivateReference } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last } from '../kernel/recorded.ts';
import { forbidden, type Gap, invalid, missing, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { identifiesObjector } from '../opinion/identity.ts';
import type { InvestigationReport, Opinion } from '../opinion/opinion.ts';
import { civilDateOf } from '../policy/calendar.ts';
import { periodAfter, type WorkingDays } from '../policy/working-days.ts';
import { workingRules } from '../policy/working-rules.ts';
import { happened } from '../resolution/happened.ts';

/** The organisation objected to is heard: what it was told, and its position if it took one. */
export interface Hearing {
  readonly id: string;
  readonly code: string;
  readonly notice: string;
  readonly receipt: string;
  readonly substance: PrivateReference;
  readonly informedAt: Instant;
  readonly due: Instant;
  readonly stated?: {
    readonly statement: PrivateReference;
    readonly evidence: readonly string[];
    readonly at: Instant;
  };
  /** On paper. */
  readonly received?: { readonly statedOn: string; readonly evidence: readonly string[] };
}

/** A hearing from its two streams; undefined when nobody was informed under this id. `key` is `<code>.<id>`. */
export const hearingOf = (
  key: string,
  history: History<'hearing'>,
  positions: History<'position'>,
): Hearing | undefined => {
  const [code = '', id = ''] = key.split('.');
  const informed = last(history, 'OrganisationInformed');
  if (!informed) return undefined;
  const stated = last(positions, 'PositionStated');
  const received = last(history, 'PositionReceived')?.event;
  const { notice, receipt, substance, due } = informed.event;
  return {
    id,
    code,
    notice,
    receipt,
    substance,
    informedAt: informed.receivedAt,
    due,
    ...(stated
      ? { stated: { statement: stated.event.statement, evidence: stated.event.evidence, at: stated.receivedAt } }
      : {}),
    ...(received ? { received: { statedOn: received.statedOn, evidence: received.evidence } } : {}),
  };
};

/** It took its position, here or on paper. */
export const tookPosition = ({ stated, received }: Hearing): boolean => stated !== undefined || received !== undefined;

/** Accepted formal objections on which the organisation was not heard: neither a position nor the time for one passed. */
const unheard = (opinions: readonly Opinion[], hearings: readonly Hearing[], now: Instant): readonly Opinion[] =>
  opinions.filter(
    ({ kind, decision, notice, receipt }) =>
      kind === 'formal' &&
      decision === 'accepted' &&
      !hearings.some(
        (hearing) =>
          hearing.notice === notice && hearing.receipt === receipt && (tookPosition(hearing) || now >= hearing.due),
      ),
  );

/** No report before the organisations concerned were heard (our own rule). */
export const nobodyUnheard = (
  opinions: readonly Opinion[],
  hearings: readonly Hearing[],
  now: Instant,
): Result<undefined> => {
  const gaps: readonly Gap[] = unheard(opinions, hearings, now).map(({ receipt }) => ({
    at: receipt,
    problem: '尚未听取被异议组织的陈述',
  }));
  return gaps.length === 0
    ? ok(undefined)
    : outOfOrder({
        code: 'organisation-unheard',
        reason: `有${gaps.length}件已受理的异议尚未听取被异议组织的陈述。`,
        remedy: '请先将要点告知该组织（不透露异议人），待其书面说明或说明期限届满后再提交报告。',
        gaps,
      });
};

/** The office informs the organisation of what an accepted opinion is about, in words of its own. */
export const informOrganisation = (
  opinion: Opinion,
  report: InvestigationReport | undefined,
  tells: boolean,
  substance: PrivateReference,
  calendar: WorkingDays,
  receivedAt: Instant,
): Result<EventOf<'hearing'>> => {
  if (opinion.decision !== 'accepted') {
    return outOfOrder({
      code: 'opinion-not-accepted',
      reason: opinion.decision ? '该意见已决定不予受理。' : '该意见尚未决定是否受理。',
      remedy: '已受理的意见才告知被反映的组织。',
    });
  }
  if (report?.report.opinions.some(({ receipt }) => receipt === opinion.receipt)) {
    return outOfOrder({
      code: 'opinion-reported',
      reason: '该意见的核实情况已列入提交评委会的报告。',
      remedy: '有新情况的，请向评委会书面补充说明。',
    });
  }
  if (tells) return identifiesObjector('body.substance');
  const length = { days: workingRules.hearingWorkingDays.value, unit: 'working' as const };
  const period = periodAfter(civilDateOf(receivedAt), length, calendar);
  if (!period.ok) return period;
  const { notice, receipt } = opinion;
  return ok({ type: 'OrganisationInformed', notice, receipt, substance, due: period.value.endsAt });
};

/** There is none, or none that the reader may know of: both read alike. */
export const noHearing = () =>
  missing({ code: 'no-such-hearing', reason: '没有可供办理的这项说明通知。', remedy: '请从通知清单中选择。' });

const alreadyStated = (hearing: Hearing): Result<undefined> =>
  tookPosition(hearing)
    ? stale({
        code: 'position-stated',
        reason: '该项说明已经提交。',
        remedy: '需要补充的，请联系评审办。',
        current: { statedAt: hearing.stated?.at ?? hearing.received?.statedOn },
      })
    : ok(undefined);

/**
 * The organisation takes its position, until the report has it: being late keeps nobody from being heard.
 *
 * @param unclear files that it names and that are none of its own verified ones
 */
export const statePosition = (
  hearing: Hearing | undefined,
  reported: boolean,
  unclear: readonly string[],
  statement: PrivateReference,
  evidence: readonly string[],
): Result<EventOf<'position'>> => {
  if (!hearing) return noHearing();
  const open = alreadyStated(hearing);
  if (!open.ok) return open;
  if (reported) {
    return outOfOrder({
      code: 'report-filed',
      reason: '评审办已向评委会提交调查核实情况报告。',
      remedy: '请联系评审办，由其向评委会书面补充说明。',
    });
  }
  return unclear.length > 0
    ? forbidden({
        code: 'evidence-unclear',
        reason: '所附材料不是本组织已通过检查的材料。',
        remedy: '请先上传，待检查通过后再提交。',
        gaps: unclear.map((at) => ({ at, problem: '未上传或未通过检查' })),
      })
    : ok({ type: 'PositionStated', statement, evidence: [...evidence] });
};

/** The office enters a position that came on paper, with the stamped scan. */
export const receivePosition = (
  hearing: Hearing | undefined,
  unclear: readonly string[],
  statedOn: string,
  evidence: readonly string[],
  receivedAt: Instant,
): Result<EventOf<'hearing'>> => {
  if (!hearing) return noHearing();
  const open = alreadyStated(hearing);
  if (!open.ok) return open;
  if (unclear.length > 0 || statedOn < civilDateOf(hearing.informedAt)) {
    return invalid({
      code: 'position-unproven',
      reason: '书面说明的扫描件或日期不符。',
      remedy: '请先上传盖章原件的扫描件；日期不早于告知之日。',
      gaps: [
        ...unclear.map((at) => ({ at, problem: '未上传或未通过检查' })),
        ...(statedOn < civilDateOf(hearing.informedAt) ? [{ at: 'body.statedOn', problem: '早于告知之日' }] : []),
      ],
    });
  }
  const dated = happened(statedOn, receivedAt, 'body.statedOn');
  return dated.ok ? ok({ type: 'PositionReceived', statedOn, evidence: [...evidence] }) : dated;
};
