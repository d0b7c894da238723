import { Navigate, Route, Routes } from 'react-router';
import { NotFound } from '../../app/failures.tsx';
import { Inbox } from '../../desk/inbox.tsx';

const Pages = () => (
  <Routes>
    <Route index element={<Navigate to="inbox" replace />} />
    <Route path="inbox" element={<Inbox audience="supervisor" />} />
    <Route path="*" element={<NotFound />} />
  </Routes>
);

export const Component = Pages;
