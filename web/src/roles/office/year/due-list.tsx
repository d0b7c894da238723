import { Segmented } from 'antd';
import { Link } from 'react-router';
import { useFilters } from '../../../parts/filters.ts';
import { Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { Due } from '../../../ui/moment.tsx';
import { placeOf } from './steps.ts';
import { yearText } from './text.ts';
import type { Board } from './use-board.ts';

/** What runs against a clock, the overdue first. */
export const DueList = ({ due }: { due: Board['due'] }) => {
  const text = useText(yearText);
  const office = useText(awardText);
  const filters = useFilters();
  const only = filters.get('due') === 'overdue';
  const overdue = due.filter((item) => item.overdue);
  return (
    <section className="panel" aria-labelledby="due">
      <h2 id="due">{text.due}</h2>
      <div className="filters">
        <Segmented
          aria-label={text.due}
          value={only ? 'overdue' : 'all'}
          onChange={(value) => filters.set('due', value === 'all' ? undefined : value)}
          options={[
            { value: 'all', label: `${text.allDue}（${due.length}）` },
            { value: 'overdue', label: `${text.onlyOverdue}（${overdue.length}）` },
          ]}
        />
      </div>
      <Rows
        label={text.due}
        rows={only ? overdue : due}
        id={({ id }) => id}
        empty={text.dueEmpty}
        columns={[
          { title: text.what, show: ({ about, at }) => <Link to={placeOf(at)}>{about}</Link> },
          { title: office.due, show: ({ due: at }) => <Due at={at} /> },
        ]}
      />
      <p className="page-lead">{text.dueNote}</p>
    </section>
  );
};
