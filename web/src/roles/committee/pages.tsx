import { type ComponentType, lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { Arriving, NotFound } from '../../app/failures.tsx';
import { Inbox } from '../../desk/inbox.tsx';
import { WithYear } from '../../parts/with-year.tsx';

/** A screen in a part of its own, fetched when somebody comes to it. */
const part = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

const Seats = part(async () => (await import('./seats.tsx')).Seats);

/** Screens that are about an award year, by their addresses. */
const screens: Readonly<Record<string, ComponentType>> = {
  '': part(async () => (await import('./agenda.tsx')).AgendaPage),
  candidates: part(async () => (await import('./candidates/list.tsx')).Candidates),
  'candidates/:code': part(async () => (await import('./candidates/candidate.tsx')).CandidatePage),
  ballots: part(async () => (await import('./ballots/list.tsx')).Ballots),
  'ballots/:session': part(async () => (await import('./ballots/ballot.tsx')).BallotPage),
  list: part(async () => (await import('./list/list.tsx')).ListPage),
  notices: part(async () => (await import('./opinions/notices.tsx')).Notices),
  'notices/:notice': part(async () => (await import('./opinions/notice.tsx')).NoticePage),
  'inquiries/:round': part(async () => (await import('./inquiries.tsx')).Inquiries),
  policy: part(async () => (await import('./policy.tsx')).Policy),
  recusals: part(async () => (await import('./recusals.tsx')).Recusals),
  approval: part(async () => (await import('./approval/approval.tsx')).Approval),
  revocations: part(async () => (await import('./approval/revocations.tsx')).Revocations),
  conduct: part(async () => (await import('./conduct.tsx')).Conduct),
  remarks: part(async () => (await import('./remarks.tsx')).Remarks),
  interests: part(async () => (await import('./interests.tsx')).CommitteeInterests),
};

const Pages = () => (
  <Suspense fallback={<Arriving />}>
    <Routes>
      <Route path="seats" element={<Seats />} />
      <Route path="inquiries" element={<Navigate to="candidates" replace />} />
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
      <Route path="inbox" element={<Inbox audience="committee" />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  </Suspense>
);

export const Component = Pages;
