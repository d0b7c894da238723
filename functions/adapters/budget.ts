import { streamOf } from '../contracts/streams.ts';
import { type Bonus, bonusesOf } from '../domain/budget/bonuses.ts';
import { type Budget, budgetOf } from '../domain/budget/budget.ts';
import type { Signatures } from '../domain/budget/keep-fees.ts';
import type { Journal } from './journal.ts';
import { loadWinners } from './winners.ts';

/** A year's money: what was planned and entered, the winners' bonuses, and who signed for his fees (A16). */
export interface Money {
  readonly budget: Budget;
  readonly bonuses: readonly Bonus[];
  readonly signatures: Signatures;
}

/** Reads a year's money consistently. */
export const loadMoney = async (journal: Journal, cycle: string): Promise<Money> => {
  const [history, winners, signatures] = await Promise.all([
    journal.load(streamOf.budget(cycle)),
    loadWinners(journal, cycle),
    journal.list('signature', cycle),
  ]);
  return { budget: budgetOf(history), bonuses: bonusesOf(winners), signatures };
};
