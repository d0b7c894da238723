import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { Arriving, NotFound } from '../../app/failures.tsx';
import { Inbox } from '../../desk/inbox.tsx';
import './parts/office.css';
import { Board } from './year/board.tsx';

const Preparation = lazy(async () => ({ default: (await import('./year/preparation.tsx')).Preparation }));

const Applications = lazy(async () => ({ default: (await import('./applications/list.tsx')).Applications }));
const Dossier = lazy(async () => ({ default: (await import('./applications/dossier.tsx')).Dossier }));

const Stage = lazy(async () => ({ default: (await import('./teams/stage.tsx')).Stage }));
const Pool = lazy(async () => ({ default: (await import('./teams/pool.tsx')).Pool }));
const Building = lazy(async () => ({ default: (await import('./teams/building.tsx')).Building }));
const Panel = lazy(async () => ({ default: (await import('./teams/panel.tsx')).Panel }));
const Results = lazy(async () => ({ default: (await import('./teams/results.tsx')).Results }));

const Candidates = lazy(async () => ({ default: (await import('./decision/candidates.tsx')).Candidates }));
const Inquiries = lazy(async () => ({ default: (await import('./decision/inquiries.tsx')).Inquiries }));
const Notices = lazy(async () => ({ default: (await import('./decision/notices.tsx')).Notices }));
const NoticePage = lazy(async () => ({ default: (await import('./decision/notice.tsx')).NoticePage }));
const OpinionPage = lazy(async () => ({ default: (await import('./decision/opinion.tsx')).OpinionPage }));

const Documents = lazy(async () => ({ default: (await import('./documents/list.tsx')).Documents }));
const MinutesList = lazy(async () => ({ default: (await import('./minutes/list.tsx')).MinutesList }));
const EnterMinutes = lazy(async () => ({ default: (await import('./minutes/entry.tsx')).EnterMinutes }));

const Pages = () => (
  <Suspense fallback={<Arriving />}>
    <Routes>
      <Route index element={<Board />} />
      <Route path="preparation" element={<Preparation />} />
      <Route path="applications" element={<Applications />} />
      <Route path="applications/:code" element={<Dossier />} />
      <Route path="stages/:stage" element={<Stage />} />
      <Route path="examiners" element={<Pool />} />
      <Route path="teams" element={<Building />} />
      <Route path="panel" element={<Panel />} />
      <Route path="results" element={<Results />} />
      <Route path="candidates" element={<Candidates />} />
      <Route path="inquiries" element={<Navigate to="qualification" replace />} />
      <Route path="inquiries/:round" element={<Inquiries />} />
      <Route path="notices" element={<Notices />} />
      <Route path="notices/:notice" element={<NoticePage />} />
      <Route path="notices/:notice/opinions/:receipt" element={<OpinionPage />} />
      <Route path="documents" element={<Documents />} />
      <Route path="minutes" element={<MinutesList />} />
      <Route path="minutes/new" element={<EnterMinutes />} />
      <Route path="inbox" element={<Inbox audience="office" />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  </Suspense>
);

export const Component = Pages;
