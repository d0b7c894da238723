import { Link } from 'react-router';
import { useAnswer } from '../../../api/hooks.ts';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { yearText } from './text.ts';
import type { Board } from './use-board.ts';

const places = [
  'received',
  'not-accepted',
  'qualification-review',
  'document-review',
  'site-visit',
  'oral-defence',
  'comprehensive-review',
  'eliminated',
  'withdrawn',
  'terminated',
] as const;
const awards = ['quality', 'innovation'] as const;

/** How many applications stand where, and how far the lists are; each number leads to its rows. */
export const Counts = ({ board }: { board: Board }) => {
  const text = useText(yearText);
  const office = useText(awardText);
  const common = useText(commonText);
  const list = useAnswer('GET /api/office/cycles/{cycle}/applications', { path: { cycle: board.cycle }, query: {} });
  const decided: readonly (readonly [string, number | undefined, string])[] = [
    [text.candidatesCount, board.candidates?.length, '/office/candidates'],
    [text.listCount, board.list?.length, '/office/candidates'],
    [text.noticesCount, board.notices.length, '/office/notices'],
    [text.submissionsCount, board.submissions.length, '/office/candidates'],
    [text.winnersCount, board.winners?.length, '/office/honours'],
  ];
  return (
    <>
      <section className="panel" aria-labelledby="counts">
        <h2 id="counts">{text.applications}</h2>
        <Loaded query={list}>
          {({ applications }) => (
            <ul className="numbers">
              <li>
                <Link to="/office/applications">
                  {text.inAll} <b>{applications.length}</b>
                </Link>
              </li>
              {awards.map((award) => (
                <li key={award}>
                  <Link to={`/office/applications?award=${award}`}>
                    {common[award]} <b>{applications.filter((row) => row.award === award).length}</b>
                  </Link>
                </li>
              ))}
              {places.flatMap((place) => {
                const count = applications.filter(({ place: { at } }) => at === place).length;
                return count === 0
                  ? []
                  : [
                      <li key={place}>
                        <Link to={`/office/applications?stage=${place}`}>
                          {office[place]} <b>{count}</b>
                        </Link>
                      </li>,
                    ];
              })}
            </ul>
          )}
        </Loaded>
      </section>
      <section className="panel" aria-labelledby="decisions">
        <h2 id="decisions">{text.decisions}</h2>
        <ul className="numbers">
          {decided.map(([name, count, to]) => (
            <li key={name}>
              <Link to={to}>
                {name} <b>{count ?? text.notYet}</b>
              </Link>
            </li>
          ))}
        </ul>
        <p className="page-lead">{text.placesNote(board.places.quality, board.places.innovation)}</p>
      </section>
    </>
  );
};
