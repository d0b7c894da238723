import type { RouteObject } from 'react-router';

/** The pages that need no sign-in, each in a part of its own. */
export const publicPages: RouteObject[] = [
  { index: true, lazy: () => import('./home.tsx') },
  { path: 'sign-in', lazy: () => import('./sign-in.tsx') },
];
