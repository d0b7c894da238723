/** One phrase in Chinese and in English: two texts, or two functions of the same values. */
type Phrase = readonly [zh: string, en: string] | readonly [zh: Words, en: Words];
// biome-ignore lint/suspicious/noExplicitAny: the values of each phrase are its own; `Reading` gives them back.
type Words = (...values: any[]) => string;

type Phrases = Readonly<Record<string, Phrase>>;

/** The phrases in one language. */
export type Reading<P extends Phrases> = {
  readonly [K in keyof P]: P[K][0] extends string ? string : P[K][0];
};

export type Language = 'zh' | 'en';

/**
 * A part of the catalogue, for the screens of one subject: every phrase in both languages, side by side.
 * What the API answers in words (refusals, notices, letters) is official text and stays Chinese.
 */
export const phrases = <const P extends Phrases>(catalogue: P): P => catalogue;

const read = new WeakMap<Phrases, Partial<Record<Language, unknown>>>();

/** The catalogue's part in a language; the same object each time. */
export const inLanguage = <P extends Phrases>(catalogue: P, language: Language): Reading<P> => {
  const known = read.get(catalogue) ?? {};
  known[language] ??= Object.fromEntries(
    Object.entries(catalogue).map(([key, [zh, en]]) => [key, language === 'zh' ? zh : en]),
  );
  read.set(catalogue, known);
  return known[language] as Reading<P>;
};
