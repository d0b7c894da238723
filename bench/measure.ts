import { Bench } from 'tinybench';

/** Something to be measured; it is done as often as a fraction of a second allows. */
export type Work = () => unknown | Promise<unknown>;

/** How long something took: milliseconds, the median of a round. */
export interface Timing {
  readonly what: string;
  readonly median: number;
}

/** One table of the results; each line says how many times as long as the first it takes. */
export interface Group {
  readonly title: string;
  readonly says: string;
  readonly timings: readonly Timing[];
}

/** A machine that does something else meanwhile slows one work and not another: of several rounds the quickest counts. */
const rounds = 3;

/** Measures works against one another, in one run. */
export const measure = async (works: Readonly<Record<string, Work>>, milliseconds = 200): Promise<Timing[]> => {
  const medians = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    const bench = new Bench({ time: milliseconds, warmupTime: milliseconds / 4, throws: true });
    for (const [what, work] of Object.entries(works)) bench.add(what, async () => void (await work()));
    await bench.run();
    for (const { name, result } of bench.tasks) {
      if (result.state !== 'completed') throw new Error(`${name} was not measured: ${result.state}`);
      medians.set(name, Math.min(result.latency.p50, medians.get(name) ?? Number.POSITIVE_INFINITY));
    }
  }
  return [...medians].map(([what, median]) => ({ what, median }));
};

/** Measures what can be done only a few times, such as a start: the median of as many as are given. */
export const measureFew = async (what: string, times: number, work: Work): Promise<Timing> => {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return { what, median: taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0 };
};
