import { describe, expect, it } from 'vitest';
import { procedure } from '../../../web/procedure.ts';
import { chartOf, type Place, partStandingOf, railsOf, standingOf } from '../../../web/src/process/chart.ts';
import { processText, railText } from '../../../web/src/process/text.ts';
import { phases } from '../../../web/src/public/phases.ts';
import { definitionOf, type State } from '../../infra/kit/machine.ts';
import { partitions } from '../../infra/kit/synth.ts';

const [[, { stack, template }]] = partitions;
const states = definitionOf(stack, template).States;

/** Where a state can go in the definition: by itself, or by the choice that follows it; the way by `WhereTheYearStands` leads anywhere. */
const targetsOf = (name: string): readonly string[] => {
  const followed = (state: State | undefined): readonly string[] => {
    if (!state) return [];
    const next = [state.Next, ...(state.Choices ?? []).map(({ Next }) => Next)].flatMap((each) => each ?? []);
    return next.flatMap((each) =>
      drawn.has(each) ? [each] : each === 'WhereTheYearStands' ? [] : followed(states[each]),
    );
  };
  return followed(states[name]);
};
const drawn = new Set(procedure().map(({ step }) => step));

const chart = chartOf(procedure(), new Set(['public-notice']));

describe('the picture of the procedure', () => {
  it('A14: is the definition of the state machine: every state and every arrow, and none besides', () => {
    for (const { step, leadsTo, clause, kind } of procedure()) {
      expect(states[step]?.Comment, step).toMatch(new RegExp(`^${clause.replace('.', '\\.')} `));
      expect(new Set(targetsOf(step)), step).toEqual(new Set(leadsTo));
      expect(states[step]?.Type === 'Succeed', step).toBe(kind === 'end');
    }
    // What runs and is not drawn only finds the place, asks again or reminds.
    const rest = Object.entries(states).filter(([name]) => !drawn.has(name) && !name.startsWith('After'));
    expect(rest.map(([name]) => name).toSorted()).toEqual([
      'ReadApplicationPeriod',
      'ReadNoticePeriod',
      'Remind',
      'ResumeFromJournal',
      'Superseded',
      'UnknownStep',
      'WhereTheYearStands',
    ]);
  });

  it('A14: has the parts of the year in their order, the notice in its steps', () => {
    const inside = ['AwaitNotice', 'NoticePeriod', 'FixOpinions', 'AwaitOpinions', 'UpdateList'];
    expect(chart.boxes.map(({ id }) => id)).toEqual([
      ...phases.slice(0, 7).map(({ phase }) => phase),
      ...inside,
      ...phases.slice(8).map(({ phase }) => phase),
      'completed',
    ]);
  });

  it('A14.6: leads from each box to the next, and back to another notice', () => {
    for (const [place, { id }] of chart.boxes.slice(0, -1).entries()) {
      expect(chart.arrows).toContainEqual({ from: id, to: chart.boxes[place + 1]?.id });
    }
    expect(railsOf(chart).find(({ to, side }) => to === 'AwaitNotice' && side === 'left')?.from).toEqual([
      'FixOpinions',
      'AwaitOpinions',
      'UpdateList',
    ]);
    // Nothing that is over leads straight to an approval while opinions are open.
    expect(chart.arrows).not.toContainEqual({ from: 'NoticePeriod', to: 'final-approval' });
  });

  it('finds the box of every step, and has words for every box and line', () => {
    const ids = new Set(chart.boxes.map(({ id }) => id));
    for (const { step } of procedure()) expect(ids, step).toContain(chart.boxOf.get(step));
    const named = new Set([...Object.keys(processText), ...phases.map(({ phase }) => phase as string)]);
    for (const { id } of chart.boxes) expect(named).toContain(id);
    expect(new Set(railsOf(chart).map(({ side, to }) => `${side} ${to}`))).toEqual(new Set(Object.keys(railText)));
  });

  it('A14: marks the place of the year, and of the notice no step that is not told', () => {
    const marked = (place?: Place) =>
      chart.boxes.filter((box) => standingOf(chart, box, place) === 'here').map(({ id }) => id);
    const standing = (id: string, place?: Place) => {
      const box = chart.boxes.find((each) => each.id === id);
      return box && standingOf(chart, box, place);
    };
    expect(marked()).toEqual([]);
    expect(marked({ phase: 'site-visit' })).toEqual(['site-visit']);
    expect(marked({ phase: 'public-notice', step: 'SettleNotice' })).toEqual(['FixOpinions']);
    expect(marked({ phase: 'public-notice' })).toEqual([]);
    expect(partStandingOf(chart, 'public-notice', { phase: 'public-notice' })).toBe('here');
    expect(standing('NoticePeriod', { phase: 'public-notice' })).toBe('untold');
    expect(standing('comprehensive-review', { phase: 'public-notice' })).toBe('done');
    expect(standing('NoticePeriod', { phase: 'final-approval' })).toBe('done');
    expect(standing('conferral', { phase: 'final-approval' })).toBe('ahead');
    expect(marked({ phase: 'completed' })).toEqual(['completed']);
  });

  it('keeps lines that run beside one another apart', () => {
    const rails = railsOf(chart);
    const row = new Map(chart.boxes.map(({ id }, place) => [id, place]));
    const rowsOf = (rail: (typeof rails)[number]) => [rail.to, ...rail.from].map((id) => row.get(id) ?? -1);
    for (const a of rails) {
      for (const b of rails.filter((other) => other !== a && other.side === a.side && other.lane === a.lane)) {
        const apart =
          Math.max(...rowsOf(a)) < Math.min(...rowsOf(b)) || Math.max(...rowsOf(b)) < Math.min(...rowsOf(a));
        expect(apart, `${a.to} and ${b.to}`).toBe(true);
      }
    }
  });
});
