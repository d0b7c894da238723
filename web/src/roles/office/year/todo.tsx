import { Link } from 'react-router';
import { useAnswer } from '../../../api/hooks.ts';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { yearText } from './text.ts';
import type { Board } from './use-board.ts';

/** What waits for the office, each number the way to its rows. */
export const Todo = ({ board }: { board: Board }) => {
  const text = useText(yearText);
  const office = useText(awardText);
  const path = { cycle: board.cycle };
  const documents = useAnswer('GET /api/documents/cycles/{cycle}', { path, query: {} });
  const minutes = useAnswer('GET /api/office/cycles/{cycle}/minutes', { path });
  const reviews = useAnswer('GET /api/office/cycles/{cycle}/reviews', { path });
  const misconduct = useAnswer('GET /api/office/cycles/{cycle}/misconduct-reports', { path });
  const requests = useAnswer('GET /api/office/cycles/{cycle}/requests', { path });
  const drafted = (state: string) => documents.data?.documents.filter((document) => document.state === state).length;
  const notice = board.notices.find(({ open }) => open > 0)?.notice;
  const asked = requests.data && [...requests.data.verifications, ...requests.data.recommendations];
  const entries: readonly (readonly [name: string, count: number | undefined, to: string])[] = [
    [text.todoRequests, asked?.filter(({ status }) => status === 'open').length, '/office/requests?status=open'],
    [text.todoDocuments, documents.data?.due.length, '/office/documents?tab=due'],
    [text.todoReview, drafted('drafted'), '/office/documents?state=drafted'],
    [text.todoServe, drafted('issued'), '/office/documents?state=issued'],
    [
      text.todoMinutes,
      minutes.data?.minutes.filter(({ state }) => state === 'entered').length,
      '/office/minutes?state=entered',
    ],
    [text.todoReviews, reviews.data?.reviews.filter(({ open }) => open).length, '/office/reviews?open=yes'],
    [text.todoProposals, reviews.data?.proposals.length, '/office/reviews'],
    [
      text.todoOpinions,
      board.notices.reduce((sum, { open }) => sum + open, 0),
      notice === undefined ? '/office/notices' : `/office/notices/${notice}`,
    ],
    [text.todoMisconduct, misconduct.data?.reports.filter(({ finding }) => !finding).length, '/office/conduct'],
  ];
  const waiting = entries.filter(([, count]) => count !== 0);
  return (
    <section className="panel" aria-labelledby="todo">
      <h2 id="todo">{text.todo}</h2>
      {waiting.length === 0 ? <p>{office.nothing}</p> : null}
      <ul className="numbers">
        {waiting.map(([name, count, to]) => (
          <li key={name}>
            <Link to={to}>
              {name} <b>{count ?? '…'}</b>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
