import type { Page } from 'playwright-core';
import type { Operations } from '../../../web/src/api/operations.d.ts';

/** `POST /api/office/cycles`: a command of the API's document. */
export type Command = Exclude<keyof Operations, `GET ${string}`>;

type Sent<C extends Command> = Omit<Operations[C], 'answer'>;

/** What somebody is to bring about by clicking: the values of the command's path and its body. */
export type Task<C extends Command> = {
  readonly path: Sent<C> extends { path: infer P } ? P : Readonly<Record<string, never>>;
  readonly body: Sent<C> extends { body: infer B } ? B : undefined;
  /** Who does it; undefined for the public. */
  readonly user: string | undefined;
  /** The words by which lists show a file. */
  readonly file: (id: string) => string;
};

/** How a person brings about what a command of the API does, through the portal's screens alone. */
export interface Hand<C extends Command> {
  /** Where in the portal it is done. */
  at(task: Task<C>): string;
  /** Fills and clicks until the command is sent. */
  click(page: Page, task: Task<C>): Promise<void>;
  /** Of which kind it is, where some are done otherwise than others: so many of each kind are clicked. */
  kind?(task: Task<C>): string;
  /**
   * What all that was sent says together, where the screen sends by itself while one types; `click` then ends when the last was
   * answered. Without it, one click sends one command.
   */
  altogether?(sent: readonly Task<C>['body'][]): unknown;
}

export type Hands = { readonly [C in Command]?: Hand<C> };
