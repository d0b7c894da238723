import type { Answer } from '../../../api/call.ts';
import { useAnswer } from '../../../api/hooks.ts';
import { useCurrentCycle } from '../../../desk/cycle.ts';

export type Board = Answer<'GET /api/office/cycles/{cycle}'>;
export type Policy = Board['policy']['start'];

/** The year as the office steers it; nothing is asked while no year is open. */
export const useBoard = () => {
  const cycle = useCurrentCycle();
  return useAnswer(
    'GET /api/office/cycles/{cycle}',
    { path: { cycle: cycle ?? '' } },
    { enabled: cycle !== undefined },
  );
};
