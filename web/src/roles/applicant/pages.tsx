import { Empty } from 'antd';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Arriving, NotFound } from '../../app/failures.tsx';
import { useCurrentCycle } from '../../desk/cycle.ts';
import { Inbox } from '../../desk/inbox.tsx';
import { deskText } from '../../desk/text.ts';
import { useText } from '../../text/language.ts';

const part = (load: () => Promise<{ readonly Component: () => React.ReactNode }>) =>
  lazy(async () => ({ default: (await load()).Component }));

const Overview = part(() => import('./overview.tsx'));
const SelfCheck = part(() => import('./self-check.tsx'));
const Sections = part(() => import('./sections.tsx'));
const SectionPage = part(() => import('./section-page.tsx'));
const Evidence = part(() => import('./evidence.tsx'));
const Requests = part(() => import('./requests.tsx'));
const Submit = part(() => import('./submit.tsx'));
const Corrections = part(() => import('./corrections.tsx'));
const Versions = part(() => import('./versions.tsx'));
const Visit = part(() => import('./visit.tsx'));
const Hearings = part(() => import('./hearings.tsx'));
const Letters = part(() => import('./letters.tsx'));
const Reviews = part(() => import('./reviews.tsx'));
const Withdraw = part(() => import('./withdraw.tsx'));

/** The screens of an organisation that applies. */
const Pages = () => {
  const text = useText(deskText);
  const cycle = useCurrentCycle();
  if (cycle === undefined) return <Empty description={text.noYear} />;
  return (
    <Suspense fallback={<Arriving />}>
      <Routes>
        <Route index element={<Overview />} />
        <Route path="self-check" element={<SelfCheck />} />
        <Route path="application" element={<Sections />} />
        <Route path="application/:section" element={<SectionPage />} />
        <Route path="evidence" element={<Evidence />} />
        <Route path="requests" element={<Requests />} />
        <Route path="submit" element={<Submit />} />
        <Route path="corrections" element={<Corrections />} />
        <Route path="versions" element={<Versions />} />
        <Route path="visit" element={<Visit />} />
        <Route path="hearings" element={<Hearings />} />
        <Route path="letters" element={<Letters />} />
        <Route path="reviews" element={<Reviews />} />
        <Route path="withdraw" element={<Withdraw />} />
        <Route path="inbox" element={<Inbox audience="applicant" />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  );
};

export const Component = Pages;
