import { useId } from 'react';
import type { Box, Standing } from './chart.ts';
import type { Layout } from './layout.ts';

interface DrawingProps {
  readonly layout: Layout;
  readonly nameOf: (id: string) => string;
  readonly standingOf: (box: Box) => Standing;
  readonly partStandingOf: (part: string) => Standing;
  /** What marks the place of the year; nothing where there is none. */
  readonly today: string;
  readonly label: string;
  readonly describedBy: string;
}

/** Boxes, the arrows between them and the lines beside them. */
export const Drawing = ({ layout, nameOf, standingOf, partStandingOf, today, label, describedBy }: DrawingProps) => {
  const head = useId();
  const { boxes, frames, straight, lines } = layout;
  return (
    <svg
      className="drawing"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label={label}
      aria-describedby={describedBy}
    >
      <defs>
        <marker id={head} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0L8 4L0 8Z" fill="context-stroke" />
        </marker>
      </defs>
      {frames.map(({ phase, ...place }) => (
        <g key={phase} className={`frame ${partStandingOf(phase)}`}>
          <rect {...place} rx="8" />
          <text x={place.x + 10} y={place.y + 20}>
            {partStandingOf(phase) === 'here' && today !== '' ? `● ${nameOf(phase)}` : nameOf(phase)}
          </text>
        </g>
      ))}
      {straight.map((way) => (
        <path key={way} className="line next" d={way} markerEnd={`url(#${head})`} />
      ))}
      {lines.map(({ id, ways, into }) => (
        <g key={id} className={`line ${id.replace(' ', '-')}`}>
          {ways.map((way) => (
            <path key={way} d={way} />
          ))}
          <path d={into} markerEnd={`url(#${head})`} />
        </g>
      ))}
      {boxes.map(({ box, x, y, width, height }) => {
        const standing = standingOf(box);
        const marked = standing === 'here' && today !== '';
        return (
          <g key={box.id} className={`box ${standing}`}>
            <rect x={x} y={y} width={width} height={height} rx="5" />
            <text x={x + width / 2} y={y + height / 2}>
              {marked ? `● ${nameOf(box.id)}` : nameOf(box.id)}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
