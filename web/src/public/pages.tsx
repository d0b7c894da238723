import type { RouteObject } from 'react-router';

/** The pages that need no sign-in, each in a part of its own. */
export const publicPages: RouteObject[] = [
  { index: true, lazy: () => import('./home.tsx') },
  { path: 'notices', lazy: () => import('./notices.tsx') },
  { path: 'notices/:cycle/:notice', lazy: () => import('./notice.tsx') },
  { path: 'notices/:cycle/:notice/object', lazy: () => import('./objection/object.tsx') },
  { path: 'objections', lazy: () => import('./objection/follow.tsx') },
  { path: 'call', lazy: () => import('./call.tsx') },
  { path: 'call/:cycle', lazy: () => import('./call.tsx') },
  { path: 'defences', lazy: () => import('./defences.tsx') },
  { path: 'defences/:cycle', lazy: () => import('./defences.tsx') },
  { path: 'winners', lazy: () => import('./honours/winners.tsx') },
  { path: 'winners/:number', lazy: () => import('./honours/winner.tsx') },
  { path: 'certificates', lazy: () => import('./honours/certificates.tsx') },
  { path: 'certificates/:number', lazy: () => import('./honours/certificates.tsx') },
  { path: 'sign-in', lazy: () => import('./sign-in.tsx') },
];
