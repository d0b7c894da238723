import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { commonText } from '../text/common.ts';
import { useText } from '../text/language.ts';
import { PublicProblem } from './problem.tsx';

/** What a query brought, or that it is on its way, or why it failed with a way to ask again. */
export const Loaded = <T,>({ query, children }: { query: UseQueryResult<T>; children: (answer: T) => ReactNode }) => {
  const text = useText(commonText);
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (!query.isError) return <p role="status">{text.loading}</p>;
  return <PublicProblem error={query.error} onRetry={() => void query.refetch()} />;
};
