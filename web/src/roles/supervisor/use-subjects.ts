import { useAnswer } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';

/** Names of what the journal names by codes: organisations, and people who sit on the committee. */
export const useSubjects = () => {
  const cycle = useCycle();
  const { data } = useAnswer('GET /api/supervisor/cycles/{cycle}/subjects', { path: { cycle } });
  const organisations = data?.organisations ?? [];
  const seats = data?.seats ?? [];
  return {
    organisations,
    sessions: data?.sessions ?? [],
    opinions: data?.opinions ?? [],
    organisationOf: (code: string): string => organisations.find((each) => each.code === code)?.name ?? code,
    personOf: (person: string): string => seats.find((seat) => seat.person === person)?.name ?? person,
  };
};
