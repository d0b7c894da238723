/** Where a rule comes from. Only `regulation` names an article; policy and working rules must never look as if they stood in the text. */
export type Basis =
  | { readonly rule: 'regulation'; readonly article: Article }
  | { readonly rule: 'policy'; readonly item: string }
  | { readonly rule: 'working' };

/** An article of the regulation, with item where there is one: `A14.6`. */
export type Article = `A${number}`;

/**
 * Why a command was refused. `code` is stable and names the problem type; `reason` says what is the matter and `remedy` what
 * would have to be done, both in Chinese, for the person who sent the command.
 */
export interface DomainError {
  readonly kind: 'invalid' | 'forbidden' | 'missing' | 'stale' | 'rule';
  readonly code: string;
  readonly reason: string;
  readonly remedy: string;
  readonly basis?: Basis;
  /** Every single gap, where one answer lists several. */
  readonly gaps?: readonly Gap[];
  /** For `stale`: what the command should have known. */
  readonly current?: Readonly<Record<string, unknown>>;
}

/** One thing that is missing or wrong: `at` is the path or the name of what it concerns. */
export interface Gap {
  readonly at: string;
  readonly problem: string;
}

/** What a pure function answers: a value, or the reason why not. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: DomainError };

/** The good answer. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** The refusal, of any kind. */
export const refuse = (error: DomainError): { readonly ok: false; readonly error: DomainError } => ({
  ok: false,
  error,
});

interface Why {
  readonly code: string;
  readonly reason: string;
  readonly remedy: string;
  readonly gaps?: readonly Gap[];
}

/** A rule of the regulation forbids it (422 with its article). */
export const against = (article: Article, why: Why) =>
  refuse({ kind: 'rule', basis: { rule: 'regulation', article }, ...why });

/** The committee's policy forbids it (422, shown as not fixed by the regulation). */
export const againstPolicy = (item: string, why: Why) =>
  refuse({ kind: 'rule', basis: { rule: 'policy', item }, ...why });

/** Our order of work forbids it (422). */
export const outOfOrder = (why: Why) => refuse({ kind: 'rule', basis: { rule: 'working' }, ...why });

/** Somebody else was faster: `current` is the state that the command did not know (409). */
export const stale = (why: Why & { readonly current: Readonly<Record<string, unknown>> }) =>
  refuse({ kind: 'stale', ...why });

/** The person may not do this, or not to this (403). */
export const forbidden = (why: Why & { readonly basis?: Basis }) => refuse({ kind: 'forbidden', ...why });

/** There is no such thing (404). */
export const missing = (why: Why) => refuse({ kind: 'missing', ...why });

/** The words of the command make no sense (400). */
export const invalid = (why: Why) => refuse({ kind: 'invalid', ...why });

/** For switches over unions: a new member that nobody handles fails the build, and at run time loudly. */
export const never = (value: never): never => {
  throw new Error(`unhandled: ${JSON.stringify(value)}`);
};
