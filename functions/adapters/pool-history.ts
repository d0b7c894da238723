import { jurisdiction, streamOf } from '../contracts/streams.ts';
import { panelOf } from '../domain/panel/panel.ts';
import { teamOf } from '../domain/team/team.ts';
import type { Journal } from './journal.ts';

/** What somebody did in one award year. */
export interface YearOfService {
  readonly cycle: string;
  /** Applications whose team he was in when its work ended, or is in now. */
  readonly applications: number;
  readonly led: number;
  /** Teams that he left before. */
  readonly left: number;
  readonly panel: boolean;
}

/** Everybody's service by person, a year with nothing left out; the newest year first (A8b). */
export const loadService = async (journal: Journal): Promise<ReadonlyMap<string, readonly YearOfService[]>> => {
  const cycles = [...(await journal.list('cycle', jurisdiction)).keys()].toSorted().toReversed();
  const years = await Promise.all(
    cycles.map(async (cycle) => {
      const [teams, panel] = await Promise.all([
        journal.list('team', cycle),
        journal.load(streamOf.panel(cycle)).then(panelOf),
      ]);
      const formed = [...teams.values()].flatMap((history) => teamOf(history) ?? []);
      const members = formed.flatMap((team) => team.members.map(({ examiner }) => examiner));
      const leaders = formed.flatMap(({ leader }) => leader ?? []);
      const leavers = formed.flatMap(({ removed }) => removed.map(({ examiner }) => examiner));
      const onPanel = panel?.panellists ?? [];
      const times = (persons: readonly string[], person: string) => persons.filter((one) => one === person).length;
      return [...new Set([...members, ...leavers, ...onPanel])].map((person) => ({
        person,
        year: {
          cycle,
          applications: times(members, person),
          led: times(leaders, person),
          left: times(leavers, person),
          panel: onPanel.includes(person),
        },
      }));
    }),
  );
  return new Map(
    [...Map.groupBy(years.flat(), ({ person }) => person)].map(([person, served]) => [
      person,
      served.map(({ year }) => year),
    ]),
  );
};
