import { useState } from 'react';

export interface Outcome {
  readonly about: string;
  readonly error?: unknown;
}

/** Does the same for many, one after the other, so that one refusal stops none of the others; says how far it is. */
export const useRunEach = () => {
  const [all, setAll] = useState(0);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const run = async <T>(items: readonly T[], about: (item: T) => string, act: (item: T) => Promise<unknown>) => {
    setAll(items.length);
    setOutcomes([]);
    for (const item of items) {
      const error = await act(item).then(
        () => undefined,
        (caught: unknown) => caught,
      );
      setOutcomes((before) => [...before, { about: about(item), ...(error === undefined ? {} : { error }) }]);
    }
  };
  return { all, outcomes, run, busy: outcomes.length < all };
};
