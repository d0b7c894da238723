import { createContext, useContext } from 'react';

/** The award year that the pages behind the sign-in are about. */
export const CycleContext = createContext<string | undefined>(undefined);

/** The award year; undefined before the first was opened. */
export const useCurrentCycle = (): string | undefined => useContext(CycleContext);

/** The award year of a page that cannot be without one (see `WithCycle`). @throws where none is open */
export const useCycle = (): string => {
  const cycle = useContext(CycleContext);
  if (cycle === undefined) throw new Error('This page needs an award year.');
  return cycle;
};
