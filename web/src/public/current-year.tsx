import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useAnswer } from '../api/hooks.ts';
import { useText } from '../text/language.ts';
import { Page } from '../ui/page.tsx';
import { Loaded } from './loaded.tsx';
import { publicText } from './text.ts';

interface CurrentYearProps {
  readonly title: string;
  readonly lead?: string;
  readonly titleOf: (year: string) => string;
  /** What will stand here, while there is no year. */
  readonly empty: string;
  readonly children: (year: string) => ReactNode;
}

/** A page of the year that its address names, or of the newest one. */
export const CurrentYear = ({ title, lead, titleOf, empty, children }: CurrentYearProps) => {
  const text = useText(publicText);
  const { cycle } = useParams();
  const current = useAnswer('GET /api/public/cycles/current', {}, { enabled: cycle === undefined });
  const year = cycle ?? current.data?.cycle;
  return (
    <Page title={year === undefined ? title : titleOf(year)} {...(lead === undefined ? {} : { lead })}>
      {year === undefined ? (
        <Loaded query={current}>
          {() => (
            <section className="card">
              <h2>{text.noYear}</h2>
              <p>{empty}</p>
            </section>
          )}
        </Loaded>
      ) : (
        children(year)
      )}
    </Page>
  );
};
