import { RadarChart } from 'echarts/charts';
import { LegendComponent, RadarComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([RadarChart, RadarComponent, LegendComponent, CanvasRenderer]);

export interface Series {
  readonly name: string;
  /** Percent, in the order of the axes. */
  readonly values: readonly number[];
}

interface RadarProps {
  readonly axes: readonly string[];
  readonly series: readonly Series[];
  /** What it shows, for who does not see it; the same data stand in a table beside it. */
  readonly label: string;
}

// Told apart by more than the colour, and dark enough on white.
const lines = [
  { color: '#a3161e', type: 'solid', symbol: 'circle' },
  { color: '#0a58a6', type: 'dashed', symbol: 'rect' },
  { color: '#1f6b36', type: 'dotted', symbol: 'triangle' },
  { color: '#7a4a00', type: 'solid', symbol: 'diamond' },
] as const;

/** A radar of percentages. No tooltip: its HTML has inline styles, which the content security policy takes none of. */
export const Radar = ({ axes, series, label }: RadarProps) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const chart = init(element, null, { renderer: 'canvas' });
    const narrow = element.clientWidth < 400;
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: getComputedStyle(element).fontFamily },
      legend: {
        bottom: 0,
        data: series.map(({ name }) => name),
        textStyle: { color: '#222222', width: 300, overflow: 'break' },
      },
      radar: {
        center: ['50%', '46%'],
        radius: narrow ? '58%' : '72%',
        indicator: axes.map((name) => ({ name: narrow ? name.replace(/[、与]/, '$&\n') : name, max: 100 })),
        axisName: { color: '#222222', fontSize: narrow ? 11 : 13 },
      },
      series: [
        {
          type: 'radar',
          data: series.map(({ name, values }, index) => {
            const { color, type, symbol } = lines[index % lines.length] ?? lines[0];
            return {
              name,
              value: [...values],
              symbol,
              symbolSize: 7,
              itemStyle: { color },
              lineStyle: { color, type, width: 2 },
              areaStyle: { color, opacity: 0.06 },
            };
          }),
        },
      ],
    });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [axes, series]);
  return <div ref={place} className="radar" role="img" aria-label={label} />;
};
