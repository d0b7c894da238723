import { Alert, Empty } from 'antd';
import { Link } from 'react-router';
import { useAnswer } from '../../api/hooks.ts';
import { useCurrentCycle } from '../../desk/cycle.ts';
import { Facts } from '../../parts/facts.tsx';
import { Go } from '../../parts/go.tsx';
import { State } from '../../parts/state.tsx';
import { awardText } from '../../text/award.ts';
import { commonText } from '../../text/common.ts';
import { useText } from '../../text/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Day, Moment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import './examiner.css';
import { examinerText } from './text.ts';
import { type Assignment, addressOf, taskAddress } from './todo.ts';

/** Who has not given the year's undertaking is told before he wonders why nothing is here. */
const UndertakingMissing = ({ cycle }: { cycle: string }) => {
  const text = useText(examinerText);
  const own = useAnswer('GET /api/examiner/cycles/{cycle}/interests', { path: { cycle } });
  if (own.data?.undertaking !== false) return null;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={text.noUndertaking}
      description={text.noUndertakingDetail}
      action={<Go to="/examiner/interests" label={text.toInterests} />}
    />
  );
};

const Task = ({ assignment }: { assignment: Assignment }) => {
  const text = useText(examinerText);
  const award = useText(awardText);
  const common = useText(commonText);
  const { name, industry, as, stage, todo, visit, defence } = assignment;
  return (
    <li className={todo.length > 0 ? 'task now' : 'task'}>
      <h2>
        <Link to={addressOf(assignment)}>{name}</Link>
      </h2>
      <Facts
        of={[
          [award.award, common[assignment.award]],
          [award.industry, industry],
          [award.stage, award[stage]],
          [text.role, text[as]],
          [text.visitOn, visit ? <Day key="on" on={visit.on} /> : undefined],
          [text.defenceAt, defence ? <Moment key="at" at={defence.at} /> : undefined],
          [text.place, defence?.place],
        ]}
      />
      {todo.length === 0 ? (
        <State kind="plain">{text.waiting}</State>
      ) : (
        <ul className="row-actions plain" aria-label={`${text.todoNow}：${name}`}>
          {todo.map((each) => (
            <li key={each}>
              <Go to={taskAddress(assignment, each)} label={text[each]} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};

/** What somebody has to do: the applications assigned to him, those with something to do first. */
export const Tasks = () => {
  const text = useText(examinerText);
  const cycle = useCurrentCycle();
  const list = useAnswer('GET /api/examiner/assignments', {}, { every: 60_000 });
  return (
    <Page title={text.tasks} lead={text.tasksLead}>
      {cycle === undefined ? null : <UndertakingMissing cycle={cycle} />}
      <Loaded query={list}>
        {({ assignments }) =>
          assignments.length === 0 ? (
            <Empty description={text.noTasks}>
              <p className="page-lead">{text.noTasksDetail}</p>
            </Empty>
          ) : (
            <ul className="tasks plain">
              {assignments
                .toSorted((a, b) => Number(b.todo.length > 0) - Number(a.todo.length > 0))
                .map((assignment) => (
                  <Task key={`${assignment.cycle} ${assignment.code}`} assignment={assignment} />
                ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
};
