import type { Recipient } from '../../contracts/message.ts';
import type { ReviewStage } from '../../contracts/primitives.ts';
import type { StreamType } from '../../contracts/streams.ts';
import type { Recorded } from '../kernel/recorded.ts';
import { formatShanghai } from '../policy/calendar.ts';
import { belongsTo } from '../stage/belongs.ts';
import { stageWords } from '../stage/during.ts';
import { office, person, type Said, say, unit } from './say.ts';

/** What the author of a record of the review knows it as. */
const works: Readonly<Partial<Record<StreamType, string>>> = {
  application: '补正材料',
  assessment: '审查和安排记录',
  scorecard: '评分',
  consensus: '合议结果',
  visit: '现场评审材料',
};

const authorOf = ({ actor }: Recorded): Recipient =>
  actor.role === 'applicant' && actor.unit ? unit(actor.unit) : person(actor.id);

/**
 * What landed behind the frozen list of its stage was answered as accepted and does not count: its author and the office are told
 * (A14). What it says is not repeated: a score is never in a message.
 */
export const ofLanding = (recorded: Recorded, behind: ReviewStage | undefined): readonly Said[] => {
  const belonging = belongsTo(recorded.stream, recorded.event);
  if (!behind || !belonging) return [];
  const what = works[recorded.stream.type] ?? '材料';
  const subject = `${what}未计入${stageWords[behind]}`;
  const text = `${formatShanghai(recorded.receivedAt)}收到的${what}（统一社会信用代码${belonging.code}）在${stageWords[behind]}名单固定时尚未写入系统，不计入该阶段，记录仍予保留。`;
  return [
    say(authorOf(recorded), 'landed-behind', subject, `${text}如有疑问，请与评审办联系。`),
    say(office, 'landed-behind', subject, `${text}已通知提交人，请核实是否影响该阶段的结果。`),
  ];
};
