import { Empty } from 'antd';
import { Link } from 'react-router';
import { useAnswer } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { Facts } from '../../parts/facts.tsx';
import { usePerson } from '../../session/use-session.ts';
import { awardText } from '../../text/award.ts';
import { useText } from '../../text/language.ts';
import { seatsText } from '../../text/seats.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Due } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { committeeText } from './text.ts';
import { type Agenda, useAgenda, useSeats } from './use-committee.ts';
import { useCommitteeTasks, useGovernmentTasks } from './use-tasks.ts';

interface Task {
  readonly to: string;
  readonly what: string;
}

const Tasks = ({ tasks }: { tasks: readonly Task[] }) => {
  const text = useText(committeeText);
  return (
    <section className="panel" aria-labelledby="todo">
      <h2 id="todo">{text.todo}</h2>
      {tasks.length === 0 ? (
        <Empty description={text.nothingToDo} />
      ) : (
        <ul className="gaps">
          {tasks.map(({ to, what }) => (
            <li key={`${to} ${what}`}>
              <Link to={to}>{what}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const CommitteeTasks = ({ agenda }: { agenda: Agenda }) => <Tasks tasks={useCommitteeTasks(agenda)} />;
const GovernmentTasks = () => <Tasks tasks={useGovernmentTasks()} />;

/** What the committee reads of the year; each number leads to what is behind it. */
const SoFar = ({ agenda: { list, notices, winners, places } }: { agenda: Agenda }) => {
  const text = useText(committeeText);
  const award = useText(awardText);
  const cycle = useCycle();
  const candidates = useAnswer('GET /api/committee/cycles/{cycle}/candidates', { path: { cycle } });
  const organisations = (candidates.data?.organisations ?? []).filter(({ standing }) => standing === 'candidate');
  const link = (to: string, words: string) => <Link to={to}>{words}</Link>;
  return (
    <section className="panel" aria-labelledby="so-far">
      <h2 id="so-far">{text.state}</h2>
      <Facts
        of={[
          [
            text.candidatesOf,
            candidates.data?.submitted
              ? link('/committee/candidates', award.organisations(organisations.length))
              : award.nothing,
          ],
          [text.listOf, list ? link('/committee/list', award.organisations(list.length)) : award.nothing],
          [text.noticesOf, link('/committee/notices', award.count(notices.length))],
          [text.places, text.placesNote(places.quality, places.innovation)],
          [text.winnersOf, winners ? award.organisations(winners.length) : award.nothing],
        ]}
      />
    </section>
  );
};

/** Where the year stands, and what of it waits for the reader. */
export const AgendaPage = () => {
  const text = useText(committeeText);
  const seatWords = useText(seatsText);
  const cycle = useCycle();
  const { roles } = usePerson();
  const agenda = useAgenda();
  const { query, own } = useSeats();
  const member = roles.includes('committee');
  return (
    <Page title={text.agenda(cycle)} lead={text.agendaLead}>
      <Loaded query={agenda}>
        {(found) => (
          <>
            <Facts
              of={[
                [text.now, <strong key="now">{found.position.words}</strong>],
                [text.until, found.position.until ? <Due key="until" at={found.position.until} /> : undefined],
                [
                  text.mySeat,
                  member && query.data ? (own ? `${seatWords[own.function]}（${own.post}）` : text.noSeat) : undefined,
                ],
              ]}
            />
            {member ? <CommitteeTasks agenda={found} /> : <GovernmentTasks />}
            {member ? <SoFar agenda={found} /> : null}
          </>
        )}
      </Loaded>
    </Page>
  );
};
