import { type Box, type Chart, type Rail, railsOf } from './chart.ts';

/** In units of the drawing. */
const width = 380;
const height = 40;
const gap = 24;
const laneWidth = 13;
const edge = 8;
/** The frame round the steps of a part that is drawn in detail, and its heading. */
const frame = { above: 34, below: 12, beside: 8 } as const;

interface Placed {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Line {
  /** What it says: `left AwaitNotice`. */
  readonly id: string;
  /** SVG path data: from each source to the rail, the rail, and the arrow into the target. */
  readonly ways: readonly string[];
  readonly into: string;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Placed[];
  /** From a box to the next. */
  readonly straight: readonly string[];
  readonly lines: readonly Line[];
  readonly frames: readonly {
    readonly phase: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

const lanesOn = (rails: readonly Rail[], side: Rail['side']): number =>
  Math.max(0, ...rails.filter((rail) => rail.side === side).map(({ lane }) => lane + 1));

/** Places the boxes under one another, the rails beside them. */
export const layoutOf = (chart: Chart): Layout => {
  const rails = railsOf(chart);
  const left = edge + lanesOn(rails, 'left') * laneWidth + frame.beside;
  const right = width - edge - lanesOn(rails, 'right') * laneWidth - frame.beside;
  let y = edge;
  const boxes = chart.boxes.map((box, place): Placed => {
    const before = chart.boxes[place - 1];
    if (box.inside && !before?.inside) y += frame.above;
    if (!box.inside && before?.inside) y += frame.below;
    const placed = { box, x: left, y, width: right - left, height };
    y += height + gap;
    return placed;
  });
  const placeOf = (id: string): Placed => {
    const found = boxes.find(({ box }) => box.id === id);
    if (!found) throw new Error(`no box ${id}`);
    return found;
  };
  const straight = chart.arrows.flatMap(({ from, to }) => {
    const [above, below] = [placeOf(from), placeOf(to)];
    if (boxes.indexOf(below) - boxes.indexOf(above) !== 1) return [];
    const middle = (left + right) / 2;
    return [`M${middle} ${above.y + height}V${below.y - 1}`];
  });
  const lines = rails.map(({ to, from, side, lane }): Line => {
    const x =
      side === 'left'
        ? left - frame.beside - (lane + 0.5) * laneWidth
        : right + frame.beside + (lane + 0.5) * laneWidth;
    const border = side === 'left' ? left : right;
    // It leaves below the middle of a box and arrives above it, so that a line in and a line out never meet.
    const arrives = placeOf(to).y + height * 0.3;
    const ways = from.map((id) => `M${border} ${placeOf(id).y + height * 0.7}H${x}V${arrives}`);
    return { id: `${side} ${to}`, ways, into: `M${x} ${arrives}H${side === 'left' ? border - 1 : border + 1}` };
  });
  const frames = [...new Set(chart.boxes.filter(({ inside }) => inside).map(({ phase }) => phase))].map((phase) => {
    const within = boxes.filter(({ box }) => box.phase === phase);
    const top = Math.min(...within.map((placed) => placed.y)) - frame.above + 4;
    const bottom = Math.max(...within.map((placed) => placed.y)) + height + frame.below;
    return { phase, x: left - frame.beside, y: top, width: right - left + 2 * frame.beside, height: bottom - top };
  });
  return { width, height: y - gap + edge, boxes, straight, lines, frames };
};
