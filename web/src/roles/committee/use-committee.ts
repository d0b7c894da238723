import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { usePerson } from '../../session/use-session.ts';

export type Agenda = Answer<'GET /api/committee/cycles/{cycle}'>;
export type Committee = Answer<'GET /api/committee/seats'>;
export type Seat = Committee['seats'][number];

/** The year as committee and government decide on it. */
export const useAgenda = () => {
  const cycle = useCycle();
  return useAnswer('GET /api/committee/cycles/{cycle}', { path: { cycle } });
};

/** Who sits on the committee, whether the reader does, and whether he presides: chair and vice chairs enter what was decided. */
export const useSeats = () => {
  const { id, roles } = usePerson();
  const query = useAnswer('GET /api/committee/seats', {});
  const seats = query.data?.seats ?? [];
  const own = roles.includes('committee') ? seats.find(({ holder }) => holder === id) : undefined;
  return {
    query,
    seats,
    own,
    presides: own !== undefined && own.function !== 'member',
    nameOf: (person: string): string => seats.find(({ holder }) => holder === person)?.name ?? person,
  };
};

/** The office's verified files, which chair and vice chair refer to. */
export const useOfficeFiles = () => {
  const cycle = useCycle();
  const { presides } = useSeats();
  const files = useAnswer('GET /api/committee/cycles/{cycle}/office-files', { path: { cycle } }, { enabled: presides });
  return (files.data?.files ?? []).map(({ id, title, name }) => ({ value: id, label: `${title}（${name}）` }));
};
