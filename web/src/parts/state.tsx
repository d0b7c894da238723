import type { ReactNode } from 'react';

/** A state in a word: good, bad, or something to be done; said in words, the colour only helps. */
export const State = ({ kind, children }: { kind: 'good' | 'bad' | 'open' | 'plain'; children: ReactNode }) => (
  <span className={`state ${kind}`}>{children}</span>
);
