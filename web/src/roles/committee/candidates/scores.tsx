import { Skeleton } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import { Rows } from '../../../parts/rows.tsx';
import { useText } from '../../../text/language.ts';
import { candidatesText } from './text.ts';
import { percentOf, type Scores } from './use-candidates.ts';
import './candidates.css';

const Radar = lazy(async () => ({ default: (await import('./radar.tsx')).Radar }));

interface Named {
  readonly name: string;
  readonly scores: Scores;
}

/** Scores by the seven categories: drawn, and the same as a table. */
export const CategoryScores = ({ of }: { of: readonly Named[] }) => {
  const text = useText(candidatesText);
  const categories = of[0]?.scores.categories ?? [];
  const drawn = useMemo(
    () => ({
      axes: (of[0]?.scores.categories ?? []).map(({ name }) => name),
      series: of.map(({ name, scores }) => ({ name, values: scores.categories.map(percentOf) })),
    }),
    [of],
  );
  if (categories.length === 0) return <p>{text.noScores}</p>;
  return (
    <div className="scores">
      <Suspense fallback={<Skeleton active aria-busy="true" />}>
        <Radar {...drawn} label={text.radarOf(of.map(({ name }) => name).join('、'))} />
      </Suspense>
      <Rows
        label={text.radar}
        rows={categories}
        id={({ category }) => category}
        empty={text.noScores}
        columns={[
          { title: text.category, show: ({ category, name }) => `${category} ${name}` },
          ...of.map(({ name, scores }) => ({
            title: name,
            number: true,
            show: ({ category }: { category: string }) => {
              const found = scores.categories.find((each) => each.category === category);
              return found
                ? `${text.points(found.points, found.of)}（${text.percent(percentOf(found).toFixed(1))}）`
                : '';
            },
          })),
        ]}
      />
    </div>
  );
};
