import type { Article } from '../../functions/domain/kernel/result.ts';
import { formatShanghai } from '../../functions/domain/policy/calendar.ts';
import { citationOf } from '../../functions/domain/policy/regulation/regulation.ts';

/** Where the story goes, line by line. */
export type Print = (line: string) => void;

/** Tells what happens: one step, one sentence, with the article it rests on. */
export class Narrator {
  readonly #print: Print;
  #steps = 0;

  constructor(print: Print) {
    this.#print = print;
  }

  /** A part of the year. */
  chapter(title: string): void {
    this.#print(`\n【${title}】`);
  }

  /** The date from here on, in Beijing time. */
  date(now: string): void {
    this.#print(`— ${formatShanghai(now)} —`);
  }

  /** One step, under the article that demands it. */
  tell(article: Article, sentence: string): void {
    this.#steps += 1;
    this.#print(`${citationOf(article)}　${sentence}`);
  }

  /** Something besides the steps. */
  note(sentence: string): void {
    this.#print(sentence);
  }

  get steps(): number {
    return this.#steps;
  }
}
