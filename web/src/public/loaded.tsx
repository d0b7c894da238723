import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Refused } from '../api/problem.ts';
import { commonText } from '../text/common.ts';
import { useText } from '../text/language.ts';

/** What a query brought, or that it is on its way, or why it failed with a way to ask again. */
export const Loaded = <T,>({ query, children }: { query: UseQueryResult<T>; children: (answer: T) => ReactNode }) => {
  const text = useText(commonText);
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (!query.isError) return <p role="status">{text.loading}</p>;
  const { error } = query;
  const problem = error instanceof Refused ? error.problem : undefined;
  return (
    <div role="alert">
      <p className="bad">{problem?.detail ?? text.unreachable}</p>
      {problem?.remedy ? <p>{problem.remedy}</p> : null}
      <p>
        <button type="button" onClick={() => void query.refetch()}>
          {text.retry}
        </button>
      </p>
    </div>
  );
};
