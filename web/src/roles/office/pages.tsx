import { type ComponentType, lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { Arriving, NotFound } from '../../app/failures.tsx';
import { Inbox } from '../../desk/inbox.tsx';
import { WithYear } from '../../parts/with-year.tsx';
import { Board } from './year/board.tsx';

/** A screen in a part of its own, fetched when somebody comes to it. */
const part = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

const Preparation = part(async () => (await import('./year/preparation.tsx')).Preparation);

const Seats = part(async () => (await import('./seats/seats.tsx')).Seats);

/** Screens that are about an award year, by their addresses. */
const screens: Readonly<Record<string, ComponentType>> = {
  applications: part(async () => (await import('./applications/list.tsx')).Applications),
  'applications/:code': part(async () => (await import('./applications/dossier.tsx')).Dossier),
  requests: part(async () => (await import('./reviews/requests.tsx')).Requests),
  'inquiries/:round': part(async () => (await import('./decision/inquiries.tsx')).Inquiries),
  'stages/:stage': part(async () => (await import('./teams/stage.tsx')).Stage),
  examiners: part(async () => (await import('./teams/pool.tsx')).Pool),
  teams: part(async () => (await import('./teams/building.tsx')).Building),
  panel: part(async () => (await import('./teams/panel.tsx')).Panel),
  results: part(async () => (await import('./teams/results.tsx')).Results),
  reviews: part(async () => (await import('./reviews/list.tsx')).Reviews),
  candidates: part(async () => (await import('./decision/candidates.tsx')).Candidates),
  notices: part(async () => (await import('./decision/notices.tsx')).Notices),
  'notices/:notice': part(async () => (await import('./decision/notice.tsx')).NoticePage),
  'notices/:notice/opinions/:receipt': part(async () => (await import('./decision/opinion.tsx')).OpinionPage),
  documents: part(async () => (await import('./documents/list.tsx')).Documents),
  minutes: part(async () => (await import('./minutes/list.tsx')).MinutesList),
  'minutes/new': part(async () => (await import('./minutes/entry.tsx')).EnterMinutes),
  honours: part(async () => (await import('./honours/list.tsx')).Honours),
  'honours/:code': part(async () => (await import('./honours/winner.tsx')).WinnerPage),
  budget: part(async () => (await import('./money/budget.tsx')).Budget),
  conduct: part(async () => (await import('./conduct/misconduct.tsx')).Misconduct),
  interests: part(async () => (await import('./conduct/interests.tsx')).OfficeInterests),
  timetable: part(async () => (await import('./plan/timetable.tsx')).TimetablePage),
  remarks: part(async () => (await import('./plan/remarks.tsx')).Remarks),
  exports: part(async () => (await import('./plan/exports.tsx')).Exports),
  files: part(async () => (await import('./conduct/files.tsx')).Files),
};

const Pages = () => (
  <Suspense fallback={<Arriving />}>
    <Routes>
      <Route index element={<Board />} />
      <Route path="preparation" element={<Preparation />} />
      <Route path="seats" element={<Seats />} />
      <Route path="inquiries" element={<Navigate to="qualification" replace />} />
      {Object.entries(screens).map(([path, Screen]) => (
        <Route
          key={path}
          path={path}
          element={
            <WithYear openAt="/office">
              <Screen />
            </WithYear>
          }
        />
      ))}
      <Route path="inbox" element={<Inbox audience="office" />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  </Suspense>
);

export const Component = Pages;
