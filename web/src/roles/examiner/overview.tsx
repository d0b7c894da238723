import { useParams } from 'react-router';
import { useAnswer } from '../../api/hooks.ts';
import { Facts } from '../../parts/facts.tsx';
import { Go } from '../../parts/go.tsx';
import { Rows } from '../../parts/rows.tsx';
import { awardText } from '../../text/award.ts';
import { commonText } from '../../text/common.ts';
import { useText } from '../../text/language.ts';
import { Code } from '../../ui/code.tsx';
import { Day, Moment } from '../../ui/moment.tsx';
import { examinerText } from './text.ts';
import { taskAddress } from './todo.ts';
import { useApplication } from './use-application.ts';

/** What has to be done for this application now. */
const Todo = () => {
  const { year = '', code = '' } = useParams();
  const text = useText(examinerText);
  const list = useAnswer('GET /api/examiner/assignments', {});
  const mine = list.data?.assignments.find((each) => each.cycle === year && each.code === code);
  if (!mine) return null;
  return (
    <>
      <h2>{text.todoNow}</h2>
      {mine.todo.length === 0 ? <p>{text.waiting}</p> : null}
      <div className="row-actions">
        {mine.todo.map((each) => (
          <Go key={each} to={taskAddress(mine, each)} label={text[each]} />
        ))}
      </div>
    </>
  );
};

/** An application at one look: what to do, who is in the team, when the visit is. */
export const Overview = () => {
  const text = useText(examinerText);
  const award = useText(awardText);
  const common = useText(commonText);
  const { code, team, visit, defence, industry, stage, ...application } = useApplication();
  return (
    <>
      <Todo />
      <h2>{text.overview}</h2>
      <Facts
        of={[
          [award.award, common[application.award]],
          [award.code, <Code key="code">{code}</Code>],
          [award.industry, industry],
          [award.stage, award[stage]],
          [text.visitOn, visit ? <Day key="on" on={visit.on} /> : undefined],
          [text.defenceAt, defence ? <Moment key="at" at={defence.at} /> : undefined],
        ]}
      />
      {team ? (
        <>
          <h2>{text.team(team.name)}</h2>
          <Rows
            label={text.team(team.name)}
            rows={team.members}
            id={({ examiner }) => examiner}
            empty={award.nothing}
            columns={[
              { title: text.member, show: ({ examiner, name }) => name ?? examiner },
              {
                title: text.role,
                show: ({ examiner, industryExpert }) =>
                  [examiner === team.leader ? text.leader : text.examiner, industryExpert ? text.expert : '']
                    .filter(Boolean)
                    .join('、'),
              },
              { title: award.state, show: ({ counts }) => (counts ? text.counts : text.countsNot) },
            ]}
          />
        </>
      ) : null}
    </>
  );
};
