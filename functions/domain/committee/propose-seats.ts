import type { ProposeSeats } from '../../contracts/api/committee.ts';
import type { Seat } from '../../contracts/events/decision.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { against, type Gap, ok, type Result } from '../kernel/result.ts';

const twice = (seats: readonly Seat[], key: 'seat' | 'holder', problem: string): readonly Gap[] =>
  seats
    .filter((seat, place) => seats.findIndex((other) => other[key] === seat[key]) !== place)
    .map((seat) => ({ at: seat[key], problem }));

const faultsIn = (seats: readonly Seat[]): readonly Gap[] => {
  const numberOf = (name: Seat['function']) => seats.filter((seat) => seat.function === name).length;
  return [
    ...(numberOf('chair') === 1 ? [] : [{ at: 'chair', problem: '主任应有且只有1名，由区政府分管副区长担任' }]),
    ...(numberOf('vice-chair') === 2
      ? []
      : [{ at: 'vice-chair', problem: '副主任应为2名，由区府办联系工作副主任和区市场监管局局长担任' }]),
    ...seats
      .filter((seat) => seat.exOfficio === (seat.function === 'member'))
      .map(({ seat, exOfficio }) => ({
        at: seat,
        problem: exOfficio
          ? '其他成员由评审办提出建议，不因职务当然担任'
          : '主任、副主任因职务当然担任，只作记录，不是建议人选',
      })),
    ...twice(seats, 'seat', '席位重复'),
    ...twice(seats, 'holder', '同一人不能占两个席位'),
  ];
};

/**
 * The office's proposal of the committee (A6a): chair and vice chairs hold their seats by their posts and are recorded, the others
 * are proposed. It takes effect by the government's approval and the publication.
 */
export const proposeSeats = ({ seats }: ProposeSeats): Result<EventOf<'committee'>> => {
  const gaps = faultsIn(seats);
  return gaps.length === 0
    ? ok({ type: 'SeatsProposed', seats })
    : against('A6', {
        code: 'seats-impossible',
        reason: `建议名单有${gaps.length}处与评审委员会的组成规定不符。`,
        remedy: '请按所列各项修改后重新提出。',
        gaps,
      });
};
