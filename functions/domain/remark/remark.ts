import type { RemarkSubject } from '../../contracts/events/remark.ts';
import type { PrivateReference } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last } from '../kernel/recorded.ts';
import { missing, ok, type Result, stale } from '../kernel/result.ts';
import { civilDateOf } from '../policy/calendar.ts';
import { periodAfter, type WorkingDays } from '../policy/working-days.ts';
import { workingRules } from '../policy/working-rules.ts';

/** A remark of the supervisor with the office's answer (A7d). Nothing waits for either: a remark blocks nothing. */
export interface Remark {
  readonly id: string;
  readonly subject: RemarkSubject;
  readonly text: PrivateReference;
  readonly by: string;
  readonly at: Instant;
  readonly answer?: { readonly text: PrivateReference; readonly by: string; readonly at: Instant };
}

/** A remark from its two streams; undefined when none was made under this id. */
export const remarkOf = (
  id: string,
  made: History<'remark'>,
  answers: History<'remark-answer'>,
): Remark | undefined => {
  const remark = last(made, 'RemarkMade');
  if (!remark) return undefined;
  const answer = last(answers, 'RemarkAnswered');
  const { subject, text } = remark.event;
  return {
    id,
    subject,
    text,
    by: remark.actor.id,
    at: remark.receivedAt,
    ...(answer ? { answer: { text: answer.event.text, by: answer.actor.id, at: answer.receivedAt } } : {}),
  };
};

/** When an answer is due, by our own rule; undefined where the year's calendar is not known yet. */
export const remarkAnswerDue = ({ at }: Pick<Remark, 'at'>, calendar: WorkingDays): Instant | undefined => {
  const length = { days: workingRules.remarkAnswerWorkingDays.value, unit: 'working' as const };
  const period = periodAfter(civilDateOf(at), length, calendar);
  return period.ok ? period.value.endsAt : undefined;
};

/** A remark is about something that there is. */
export const makeRemark = (
  subject: RemarkSubject,
  exists: boolean,
  text: PrivateReference,
): Result<EventOf<'remark'>> =>
  exists
    ? ok({ type: 'RemarkMade', subject, text })
    : missing({
        code: 'no-such-subject',
        reason: '监督意见所指的对象不存在。',
        remedy: '请从时间线、申报、文书、公示意见或表决中选择。',
      });

/** The office answers once, in writing. */
export const answerRemark = (remark: Remark | undefined, text: PrivateReference): Result<EventOf<'remark-answer'>> => {
  if (!remark) return noRemark();
  return remark.answer
    ? stale({
        code: 'remark-answered',
        reason: '该监督意见已经答复。',
        remedy: '请刷新查看；有新的情况，请待区监委另行提出。',
        current: { answeredAt: remark.answer.at },
      })
    : ok({ type: 'RemarkAnswered', text });
};

/** There is none, or none that the reader may know of: both read alike. */
export const noRemark = () =>
  missing({ code: 'no-such-remark', reason: '没有可供办理的这条监督意见。', remedy: '请从监督意见清单中选择。' });

const anyCode = /(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Z])/;

/** The organisation that a subject names, where it names one: whoever has an interest in it does not read the remark (A20b). */
export const organisationNamed = (subject: RemarkSubject): string | undefined => {
  switch (subject.kind) {
    case 'application':
      return subject.code;
    case 'document':
      return anyCode.exec(subject.document)?.[0];
    case 'record':
      return anyCode.exec(`${subject.scope} ${subject.id}`)?.[0];
    default:
      return undefined;
  }
};
