import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Arriving, NotFound } from '../../app/failures.tsx';
import { Inbox } from '../../desk/inbox.tsx';

const part = (load: () => Promise<{ readonly Component: () => React.ReactNode }>) =>
  lazy(async () => ({ default: (await load()).Component }));

const Requests = part(() => import('./requests.tsx'));
const Verification = part(() => import('./verification.tsx'));
const Recommendation = part(() => import('./recommendation.tsx'));
const Inquiries = part(() => import('./inquiries.tsx'));
const Inquiry = part(() => import('./inquiry.tsx'));

/** The screens of departments, associations and authorities. */
const Pages = () => (
  <Suspense fallback={<Arriving />}>
    <Routes>
      <Route index element={<Requests />} />
      <Route path="verifications/:code/:fact" element={<Verification />} />
      <Route path="recommendations/:code/:request" element={<Recommendation />} />
      <Route path="inquiries" element={<Inquiries />} />
      <Route path="inquiries/:round" element={<Inquiry />} />
      <Route path="inbox" element={<Inbox audience="partner" />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  </Suspense>
);

export const Component = Pages;
