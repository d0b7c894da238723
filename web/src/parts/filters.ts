import { useSearchParams } from 'react-router';

interface Filters {
  readonly get: (name: string) => string | undefined;
  readonly set: (name: string, value: string | undefined) => void;
  /** Takes every filter off. */
  readonly clear: () => void;
}

/** Filters and tabs that stand in the address, so that what somebody sees can be shared and comes back. */
export const useFilters = (): Filters => {
  const [params, setParams] = useSearchParams();
  return {
    get: (name) => params.get(name) ?? undefined,
    set: (name, value) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (value === undefined || value === '') after.delete(name);
          else after.set(name, value);
          return after;
        },
        { replace: true },
      ),
    clear: () => setParams({}, { replace: true }),
  };
};
