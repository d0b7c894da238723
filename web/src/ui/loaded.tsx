import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ProblemAlert } from './problem-alert.tsx';

/** What a query brought, or that it is on its way, or why it failed with a way to ask again. */
export const Loaded = <T,>({ query, children }: { query: UseQueryResult<T>; children: (answer: T) => ReactNode }) => {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton active aria-busy="true" />;
};
