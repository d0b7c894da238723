import type { HonourTask } from '../../contracts/events/honours.ts';
import type { Award } from '../../contracts/primitives.ts';
import { doneTasks } from '../award/honours.ts';
import type { CivilDate } from '../policy/calendar.ts';
import type { Winner } from '../revocation/revocation.ts';

/** One winner's bonus, as the checklist of honours has it; in fen. */
export interface Bonus {
  readonly code: string;
  readonly name: string;
  readonly award: Award;
  /** Conferred; payment and recovery are of no other amount (A15a). */
  readonly amount: number;
  readonly paid?: { readonly on: CivilDate; readonly reference: string };
  readonly recovered?: { readonly on: CivilDate; readonly reference: string };
}

const moved = ({ honours }: Winner, task: HonourTask) => {
  const done = doneTasks(honours).get(task);
  return done?.reference === undefined ? undefined : { on: done.on, reference: done.reference };
};

/** The year's bonuses by winner: the checklist is where payments are recorded (A15b), the budget reads them (A16). */
export const bonusesOf = (winners: readonly Winner[]): readonly Bonus[] =>
  winners.map((winner) => {
    const { name, award, bonus } = winner.conferred;
    const [paid, recovered] = [moved(winner, 'bonus'), moved(winner, 'bonus-recovered')];
    return {
      code: winner.code,
      name,
      award,
      amount: bonus * 100,
      ...(paid ? { paid } : {}),
      ...(recovered ? { recovered } : {}),
    };
  });
