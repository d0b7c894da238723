import { useAnswer } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';

/**
 * Names of examiners, panellists and committee members by the name under which they sign in. Officers stand in no register: they are
 * shown by their sign-in name.
 */
export const useNames = (): ((person: string) => string) => {
  const cycle = useCycle();
  const pool = useAnswer('GET /api/office/cycles/{cycle}/examiners', { path: { cycle } });
  const seats = useAnswer('GET /api/office/seats', {});
  const names = new Map([
    ...(pool.data?.examiners ?? []).flatMap(({ person, profile }) =>
      profile ? [[person, profile.name] as const] : [],
    ),
    ...(seats.data?.seats ?? []).map(({ holder, name }) => [holder, name] as const),
  ]);
  return (person) => names.get(person) ?? person;
};

/** Names of the year's organisations by their credit codes. */
export const useOrganisations = () => {
  const cycle = useCycle();
  const list = useAnswer('GET /api/office/cycles/{cycle}/applications', { path: { cycle }, query: {} });
  const applications = list.data?.applications ?? [];
  const names = new Map(applications.map(({ code, name }) => [code, name]));
  return {
    applications,
    nameOf: (code: string): string => names.get(code) ?? code,
    options: applications.map(({ code, name }) => ({ value: code, label: `${name}（${code}）` })),
  };
};
