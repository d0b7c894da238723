import type { RecordBallot } from '../../contracts/api/session.ts';
import type { BallotResult } from '../../contracts/events/decision.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Committee } from '../committee/committee.ts';
import type { IsClear } from '../evidence/cited.ts';
import { againstPolicy, type Gap, invalid, ok, type Result } from '../kernel/result.ts';
import { ballotResultOf, recusedAmong, votingOf, withoutRecused } from '../policy/ballot.ts';
import type { EliminationReview } from '../reinstatement/elimination-review.ts';
import type { Year } from '../year/year.ts';
import { openSession } from './open-session.ts';
import { type Conflicted, isRecused } from './session.ts';

type Recorded = Extract<EventOf<'session'>, { type: 'BallotRecorded' }>;

/**
 * A ballot that was held on paper, from its minutes: on the same candidates, by the same seats, quorum and majority as one held
 * here (A14.5b): `committee` is that of the day of the meeting, and so is the year's policy. Whoever has a declared interest must
 * stand among the recused, and nobody can have counted more votes than members who were there.
 *
 * @param clear whether a file is among the office's and was verified: letters of mandate
 */
export const recordBallot = (
  year: Year,
  committee: Committee,
  ballot: RecordBallot,
  conflicted: Conflicted,
  reviews: readonly EliminationReview[],
  clear: IsClear,
): Result<Recorded> => {
  const due = openSession(year, committee, ballot.award, reviews);
  if (!due.ok) return due;
  if (due.value.type !== 'SessionOpened') throw new Error('what is due is no ballot');
  const { type: _, expected: seats, ...rest } = due.value;
  if (ballot.mandates.length > 0 && !rest.rules.substituteAttendance) {
    return againstPolicy('substituteAttendance', {
      code: 'no-substitutes',
      reason: '经审定的实施细则不允许委托参会。',
      remedy: '受托人的票不能计入；请按会议记录核对实到委员和得票。',
    });
  }
  const opened = { ...rest, expected: seats.map(({ holder }) => holder) };
  const { present, mandates, recusals } = ballot;
  const session = { ...rest, expected: seats, present, mandates, recusals };
  const recusedOn = (code: string) =>
    opened.expected.filter((member) => recusals.some((one) => one.member === member && one.candidate === code));
  const gaps = [
    ...peopleGaps(opened, ballot),
    ...mandates.flatMap(({ letter }, place) =>
      clear(letter) ? [] : { at: `body.mandates.${place}.letter`, problem: '没有这份已上传并通过核验的委托书扫描件' },
    ),
    ...ballot.counts
      .filter(({ code }) => !opened.candidates.includes(code))
      .map(({ code }) => ({ at: 'body.counts', problem: `${code}不在本次表决的候选组织之列` })),
    ...opened.candidates.flatMap((code) => [
      ...undeclared(opened, ballot, code, conflicted),
      ...countGaps(opened, ballot, code, recusedOn(code)),
    ]),
  ];
  if (gaps.length > 0) {
    return invalid({
      code: 'minutes-inconsistent',
      reason: `会议记录中的表决情况与规定或与自身不符，共${gaps.length}处。`,
      remedy: '请对照会议记录原件逐项核对；记录确有错误的，由会议记录人更正后再录入。',
      gaps,
    });
  }
  const results = opened.candidates.map((code): BallotResult => {
    const attendance = attendanceFor(opened.expected, present, recusedOn(code));
    const { inFavour, against, abstained } = ballot.counts.find((count) => count.code === code) ?? none;
    return ballotResultOf(code, attendance, { inFavour, against, abstained }, rest.rules);
  });
  return ok({ type: 'BallotRecorded', ...session, results });
};

type Opened = Pick<Recorded, 'candidates'> & { readonly expected: readonly string[] };

const none = { inFavour: 0, against: 0, abstained: 0 };

const attendanceFor = (expected: readonly string[], present: readonly string[], recused: readonly string[]) =>
  withoutRecused({ expected: expected.length, present: present.length }, recusedAmong({ expected, present }, recused));

const peopleGaps = (
  { expected, candidates }: Opened,
  { present, mandates, recusals }: RecordBallot,
): readonly Gap[] => {
  const strangers = present.filter((member) => !expected.includes(member));
  const twice = present.filter((member, place) => present.indexOf(member) !== place);
  const represented = mandates.map(({ member }) => member);
  return [
    ...strangers.map((member) => ({ at: 'body.present', problem: `${member}不在应到委员之列` })),
    ...twice.map((member) => ({ at: 'body.present', problem: `${member}重复` })),
    ...mandates.flatMap(({ member, substitute }, place) => [
      ...(present.includes(member) ? [] : [{ at: `body.mandates.${place}`, problem: `委托人${member}未列入实到` }]),
      ...(represented.indexOf(member) === place
        ? []
        : [{ at: `body.mandates.${place}`, problem: `${member}重复委托` }]),
      ...(expected.includes(substitute)
        ? [{ at: `body.mandates.${place}`, problem: `受托人${substitute}本身是委员` }]
        : []),
    ]),
    ...recusals.flatMap(({ member, candidate }, place) =>
      expected.includes(member) && candidates.includes(candidate)
        ? []
        : [{ at: `body.recusals.${place}`, problem: '回避须是应到委员对本次候选组织的回避' }],
    ),
  ];
};

/** Who had to stay away and did not, by the minutes. */
const undeclared = (opened: Opened, ballot: RecordBallot, code: string, conflicted: Conflicted): readonly Gap[] => {
  const session = { mandates: ballot.mandates, recusals: [] };
  return ballot.present
    .filter((member) => isRecused(session, member, code, conflicted))
    .filter((member) => !ballot.recusals.some((one) => one.member === member && one.candidate === code))
    .filter((member) => opened.expected.includes(member))
    .map((member) => ({ at: 'body.recusals', problem: `${member}已申明与${code}有利害关系，会议记录未载明其回避` }));
};

const countGaps = (
  { expected }: Opened,
  { present, counts }: RecordBallot,
  code: string,
  recused: readonly string[],
): readonly Gap[] => {
  const own = counts.filter((count) => count.code === code);
  const [count] = own;
  if (!count || own.length > 1) return [{ at: 'body.counts', problem: `${code}${count ? '重复' : '缺少得票'}` }];
  const there = present.filter((member) => expected.includes(member) && !recused.includes(member)).length;
  const voting = votingOf(count);
  return voting > there ? [{ at: 'body.counts', problem: `${code}共${voting}票，多于未回避的实到人数${there}` }] : [];
};
