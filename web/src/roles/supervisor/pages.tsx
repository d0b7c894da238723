import { type ComponentType, lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Arriving, NotFound } from '../../app/failures.tsx';
import { Inbox } from '../../desk/inbox.tsx';
import { WithYear } from '../../parts/with-year.tsx';

/** A screen in a part of its own, fetched when somebody comes to it. */
const part = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

/** Screens that are about an award year, by their addresses. */
const screens: Readonly<Record<string, ComponentType>> = {
  '': part(async () => (await import('./timeline.tsx')).Timeline),
  journal: part(async () => (await import('./journal.tsx')).Journal),
  verification: part(async () => (await import('./verification.tsx')).Verification),
  remarks: part(async () => (await import('./remarks.tsx')).Remarks),
  'remarks/new': part(async () => (await import('./make-remark.tsx')).MakeRemark),
  minutes: part(async () => (await import('./minutes.tsx')).Minutes),
  documents: part(async () => (await import('./documents.tsx')).Documents),
  budget: part(async () => (await import('./budget.tsx')).Budget),
  exports: part(async () => (await import('./exports.tsx')).Exports),
};

const Pages = () => (
  <Suspense fallback={<Arriving />}>
    <Routes>
      {Object.entries(screens).map(([path, Screen]) => (
        <Route
          key={path}
          path={path}
          element={
            <WithYear>
              <Screen />
            </WithYear>
          }
        />
      ))}
      <Route path="inbox" element={<Inbox audience="supervisor" />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  </Suspense>
);

export const Component = Pages;
