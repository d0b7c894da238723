import type { Procedure, ProcedureStep } from './procedure.ts';

/** What is drawn as one box: a part of the year, or a step of the part that is drawn in detail. */
export interface Box {
  /** A phase, or the name of a step. */
  readonly id: string;
  readonly phase: string;
  readonly clause: string;
  /** A step within a part that is drawn in detail. */
  readonly inside: boolean;
  /** It can take longer than planned: a period that is extended. */
  readonly repeats: boolean;
}

/** Where a year stands: the part, and for those who may know, the step. */
export interface Place {
  readonly phase: string;
  readonly step?: string;
}

/** Whether a box lies behind the year, is where it stands, or is still ahead; a step of the part whose step is not told is `untold`. */
export type Standing = 'done' | 'here' | 'ahead' | 'untold';

interface Arrow {
  readonly from: string;
  readonly to: string;
}

export interface Chart {
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
  /** The box in which a step of the definition lies. */
  readonly boxOf: ReadonlyMap<string, string>;
}

/** Steps at which nobody waits and nothing is decided: whoever gets there goes straight on. */
const passes = ({ kind, leadsTo }: ProcedureStep): boolean =>
  (kind === 'work' || kind === 'settle') && leadsTo.length === 1;

/**
 * The procedure in boxes and arrows: a box for each part of the year, for each step where the part is drawn in detail; steps that only
 * pass on are drawn as the arrow that they are.
 */
export const chartOf = (procedure: Procedure, detailed: ReadonlySet<string>): Chart => {
  const byName = new Map(procedure.map((step) => [step.step, step]));
  const stepOf = (name: string): ProcedureStep => {
    const found = byName.get(name);
    if (!found) throw new Error(`no step ${name}`);
    return found;
  };
  const onwards = (step: ProcedureStep): ProcedureStep => {
    const [next = ''] = step.leadsTo;
    return passes(step) ? onwards(stepOf(next)) : step;
  };
  const idOf = (step: ProcedureStep): string => {
    if (!detailed.has(step.phase)) return step.phase;
    const reached = onwards(step);
    // The last step of the part that only passes on belongs to its own part all the same.
    return reached.phase === step.phase ? reached.step : step.step;
  };
  const boxes = new Map<string, Box>();
  for (const step of procedure) {
    const inside = detailed.has(step.phase);
    if (inside && passes(step)) continue;
    const { phase, clause, kind } = step;
    const id = idOf(step);
    if (!boxes.has(id)) boxes.set(id, { id, phase, clause, inside, repeats: inside && kind === 'period' });
  }
  const arrows = new Map<string, Arrow>();
  for (const step of procedure.filter((each) => !passes(each))) {
    for (const next of step.leadsTo) {
      const [from, to] = [idOf(step), idOf(onwards(stepOf(next)))];
      if (from !== to) arrows.set(`${from} ${to}`, { from, to });
    }
  }
  return {
    boxes: [...boxes.values()],
    arrows: [...arrows.values()],
    boxOf: new Map(procedure.map((step) => [step.step, idOf(step)])),
  };
};

/** A line beside the boxes that gathers all arrows to one box that do not come from the box above it. */
export interface Rail {
  readonly to: string;
  readonly from: readonly string[];
  /** Ways back run on the left, ways past other boxes on the right. */
  readonly side: 'left' | 'right';
  /** 0 is the next to the boxes. */
  readonly lane: number;
}

/** The arrows that are not simply the way to the next box, gathered to rails that never run over one another. */
export const railsOf = ({ boxes, arrows }: Pick<Chart, 'boxes' | 'arrows'>): readonly Rail[] => {
  const row = new Map(boxes.map(({ id }, place) => [id, place]));
  const rowOf = (id: string): number => row.get(id) ?? 0;
  const gathered = new Map<string, { to: string; side: 'left' | 'right'; from: string[] }>();
  for (const { from, to } of arrows) {
    const distance = rowOf(to) - rowOf(from);
    if (distance === 1) continue;
    const side = distance < 0 ? 'left' : 'right';
    const rail = gathered.get(`${side} ${to}`) ?? { to, side, from: [] };
    rail.from.push(from);
    gathered.set(`${side} ${to}`, rail);
  }
  const spanOf = ({ to, from }: { to: string; from: readonly string[] }) => {
    const rows = [to, ...from].map(rowOf);
    return [Math.min(...rows), Math.max(...rows)] as const;
  };
  const lengthOf = (rail: { to: string; from: readonly string[] }): number => {
    const [first, last] = spanOf(rail);
    return last - first;
  };
  const rails: Rail[] = [];
  for (const rail of [...gathered.values()].toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    const [first, last] = spanOf(rail);
    const taken = rails
      .filter((other) => {
        const [begin, end] = spanOf(other);
        return other.side === rail.side && begin <= last && first <= end;
      })
      .map(({ lane }) => lane);
    let lane = 0;
    while (taken.includes(lane)) lane += 1;
    rails.push({ ...rail, lane });
  }
  return rails;
};

/** How a box stands to the place of the year; without a year all is ahead. */
export const standingOf = ({ boxes, boxOf }: Chart, box: Box, place: Place | undefined): Standing => {
  const told = place?.step === undefined ? undefined : boxOf.get(place.step);
  if (told === undefined && box.inside && box.phase === place?.phase) return 'untold';
  const here = boxes.findIndex(({ id, phase }) => (told === undefined ? phase === place?.phase : id === told));
  if (here < 0) return 'ahead';
  const distance = boxes.indexOf(box) - here;
  return distance < 0 ? 'done' : distance === 0 ? 'here' : 'ahead';
};

/** The same of a part that is drawn in detail, as a whole. */
export const partStandingOf = (chart: Chart, part: string, place: Place | undefined): Standing => {
  const first = chart.boxes.find(({ phase }) => phase === part);
  return part === place?.phase ? 'here' : first ? standingOf(chart, first, place) : 'ahead';
};
