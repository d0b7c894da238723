import { createBrowserRouter } from 'react-router';
import { PublicFrame } from '../public/frame.tsx';
import { publicPages } from '../public/pages.tsx';
import { Arriving, Broken, NotFound } from './failures.tsx';

/**
 * All addresses. What the public reads is in the first load, each page in a part of its own; what lies behind the sign-in is fetched
 * with its frame, role by role.
 */
export const router = createBrowserRouter([
  {
    element: <PublicFrame />,
    hydrateFallbackElement: <Arriving />,
    errorElement: <Broken />,
    children: [...publicPages, { path: '*', element: <NotFound /> }],
  },
  { path: '/callback', hydrateFallbackElement: <Arriving />, lazy: () => import('../session/callback.tsx') },
  {
    id: 'desk',
    hydrateFallbackElement: <Arriving />,
    errorElement: <Broken />,
    lazy: () => import('../desk/desk.tsx'),
    children: [
      { path: '/desk', lazy: () => import('../desk/welcome.tsx') },
      { path: '/applicant/*', lazy: () => import('../roles/applicant/pages.tsx') },
      { path: '/partner/*', lazy: () => import('../roles/partner/pages.tsx') },
      { path: '/office/*', lazy: () => import('../roles/office/pages.tsx') },
      { path: '/examiner/*', lazy: () => import('../roles/examiner/pages.tsx') },
      { path: '/committee/*', lazy: () => import('../roles/committee/pages.tsx') },
      { path: '/supervisor/*', lazy: () => import('../roles/supervisor/pages.tsx') },
    ],
  },
]);
