import type { Standard } from '../score/sheet.ts';
import { type ItemScores, stacked } from './item-scores.ts';

const width = 420;
const left = 10;
const scale = (width - 2 * left) / 100;
const line = 46;
const x = (percentage: number): number => left + percentage * scale;

/** How far the members are apart on an item, drawn; the same stands in words beside it, so it is nothing to be heard. */
export const Spread = ({
  standard,
  row: { given, discrepancy, consensus },
}: {
  standard: Standard;
  row: ItemScores;
}) => {
  const heights = stacked(given.map(({ percentage }) => percentage));
  const mean = Number(discrepancy.mean);
  return (
    <svg className="spread" viewBox={`0 0 ${width} 66`} aria-hidden="true" focusable="false">
      {standard.bands.map(({ from, to }, index) => (
        <rect
          key={from}
          className={index % 2 === 0 ? 'band-a' : 'band-b'}
          x={x(Math.max(0, from - standard.step / 2))}
          y={8}
          width={(Math.min(100, to + standard.step / 2) - Math.max(0, from - standard.step / 2)) * scale}
          height={line - 8}
        />
      ))}
      <line className="axis" x1={x(0)} x2={x(100)} y1={line} y2={line} />
      {[0, 25, 50, 75, 100].map((tick) => (
        <text key={tick} className="tick" x={x(tick)} y={line + 15} textAnchor="middle">
          {tick}
        </text>
      ))}
      <line className="range" x1={x(discrepancy.min)} x2={x(discrepancy.max)} y1={line} y2={line} />
      <line className="mean" x1={x(mean)} x2={x(mean)} y1={line - 7} y2={line + 7} />
      {given.map(({ examiner, percentage }, index) => (
        <circle key={examiner} className="dot" cx={x(percentage)} cy={line - 6 - (heights[index] ?? 0) * 11} r={5} />
      ))}
      {consensus === undefined ? null : (
        <path className="diamond" d={`M ${x(consensus)} ${line - 8} l 7 8 l -7 8 l -7 -8 z`} />
      )}
    </svg>
  );
};
