import { Result } from 'antd';
import { NavLink, Outlet, useParams } from 'react-router';
import { useAnswer } from '../../api/hooks.ts';
import { Refused } from '../../api/problem.ts';
import { CycleContext } from '../../desk/cycle.ts';
import { Go } from '../../parts/go.tsx';
import { awardText } from '../../text/award.ts';
import { commonText } from '../../text/common.ts';
import { useText } from '../../text/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { DeclareConflict } from './conflict.tsx';
import './examiner.css';
import { examinerText } from './text.ts';
import { addressOf } from './todo.ts';
import type { Application } from './use-application.ts';

type Name =
  | 'overview'
  | 'content'
  | 'scoreDocument'
  | 'scoresDocument'
  | 'visit'
  | 'scoreSite'
  | 'scoresSite'
  | 'recommendation'
  | 'defence';

/** The pages of an application that concern somebody now: a panellist has one, a team's grow with the stages. */
const partsOf = ({ as, stage, visit }: Application): readonly (readonly [path: string, name: Name])[] => {
  if (as === 'panellist') return [['defence', 'defence']];
  const visiting = visit !== undefined || stage === 'site-visit' || stage === 'oral-defence';
  return [
    ['', 'overview'],
    ['content', 'content'],
    ['score/document', 'scoreDocument'],
    ['scores/document', 'scoresDocument'],
    ...(visiting
      ? ([
          ['visit', 'visit'],
          ['score/site', 'scoreSite'],
          ['scores/site', 'scoresSite'],
          ['recommendation', 'recommendation'],
        ] as const)
      : []),
  ];
};

/** The frame of an application's pages: whose it is, in which capacity one is here, and the way to step aside. */
export const ApplicationFrame = () => {
  const { year = '', code = '' } = useParams();
  const text = useText(examinerText);
  const award = useText(awardText);
  const common = useText(commonText);
  const read = useAnswer('GET /api/examiner/cycles/{cycle}/applications/{code}', { path: { cycle: year, code } });
  // What one may no longer read is gone from the page, too.
  if (read.error instanceof Refused && [403, 404].includes(read.error.problem.status)) {
    return (
      <Page title={text.tasks}>
        <Result
          status="info"
          title={text.gone}
          subTitle={read.error.problem.detail}
          extra={<Go to="/examiner" label={text.backToTasks} />}
        />
      </Page>
    );
  }
  return (
    <CycleContext value={year}>
      <Loaded query={read}>
        {(application) => {
          const { name, industry, as, stage } = application;
          return (
            <Page
              title={name}
              lead={[common[application.award], industry, award[stage], text[as]].join(' · ')}
              actions={<DeclareConflict cycle={year} code={code} name={name} />}
            >
              <nav aria-label={text.parts}>
                <ul className="sections">
                  {partsOf(application).map(([path, part]) => (
                    <li key={part}>
                      <NavLink to={`${addressOf({ cycle: year, code })}/${path}`} end>
                        {text[part]}
                      </NavLink>
                    </li>
                  ))}
                </ul>
              </nav>
              <Outlet context={application} />
            </Page>
          );
        }}
      </Loaded>
    </CycleContext>
  );
};
