import { streamOf } from '../contracts/streams.ts';
import { awardOf, type ConferredAward } from '../domain/award/award.ts';
import { type Budget, budgetOf } from '../domain/budget/budget.ts';
import type { Signatures } from '../domain/budget/keep-fees.ts';
import type { Journal } from './journal.ts';

/** A year's money with what it is measured by: the awards conferred, and who signed for his fees (A16). */
export interface Money {
  readonly budget: Budget;
  readonly conferred: readonly ConferredAward[];
  readonly signatures: Signatures;
}

/** The awards that the government conferred in a year. */
export const loadConferred = async (journal: Journal, cycle: string): Promise<readonly ConferredAward[]> =>
  [...(await journal.list('award', cycle)).values()].flatMap((history) => awardOf(history) ?? []);

/** Reads a year's money consistently. */
export const loadMoney = async (journal: Journal, cycle: string): Promise<Money> => {
  const [history, conferred, signatures] = await Promise.all([
    journal.load(streamOf.budget(cycle)),
    loadConferred(journal, cycle),
    journal.list('signature', cycle),
  ]);
  return { budget: budgetOf(history), conferred, signatures };
};
