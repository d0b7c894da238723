import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Arriving, NotFound } from '../../app/failures.tsx';
import { Inbox } from '../../desk/inbox.tsx';
import { WithYear } from '../../parts/with-year.tsx';
import { Tasks } from './tasks.tsx';

/** A screen in a part of its own, fetched when somebody comes to it. */
const part = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

const ApplicationFrame = part(async () => (await import('./frame.tsx')).ApplicationFrame);
const OwnRecord = part(async () => (await import('./record.tsx')).OwnRecord);
const Fees = part(async () => (await import('./fees.tsx')).Fees);
const Misconduct = lazy(async () => ({
  default: (await import('../../parts/report-misconduct.tsx')).ReportMisconduct,
}));

/** The pages of an application, by their addresses. */
const pages: Readonly<Record<string, ComponentType>> = {
  content: part(async () => (await import('./content.tsx')).Content),
  'score/:phase': part(async () => (await import('./score/scorecard.tsx')).Scorecard),
  'scores/:phase': part(async () => (await import('./compare/compare.tsx')).Compare),
  visit: part(async () => (await import('./visit/visit.tsx')).Visit),
  recommendation: part(async () => (await import('./visit/recommendation.tsx')).Recommendation),
  defence: part(async () => (await import('./defence.tsx')).Defence),
};
const Overview = part(async () => (await import('./overview.tsx')).Overview);

const ofYear = (screen: ReactNode) => <WithYear>{screen}</WithYear>;

const Pages = () => (
  <Suspense fallback={<Arriving />}>
    <Routes>
      <Route index element={<Tasks />} />
      <Route path="interests" element={ofYear(<OwnRecord />)} />
      <Route path="fees" element={ofYear(<Fees />)} />
      <Route path="conduct" element={ofYear(<Misconduct audience="examiner" />)} />
      <Route path="inbox" element={<Inbox audience="examiner" />} />
      <Route path=":year/:code" element={<ApplicationFrame />}>
        <Route index element={<Overview />} />
        {Object.entries(pages).map(([path, Screen]) => (
          <Route key={path} path={path} element={<Screen />} />
        ))}
        <Route path="*" element={<NotFound />} />
      </Route>
      <Route path="*" element={<NotFound />} />
    </Routes>
  </Suspense>
);

export const Component = Pages;
