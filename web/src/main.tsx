import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { Refused } from './api/problem.ts';
import { router } from './app/router.tsx';
import './app/base.css';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal stays one; what was lost on the way is asked again.
      retry: (count, error) => !(error instanceof Refused && error.problem.status < 500) && count < 2,
      throwOnError: false,
    },
  },
});

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the portal.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
