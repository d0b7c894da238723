import { Link } from 'react-router';
import { useAnswer } from '../../../api/hooks.ts';
import { useCurrentCycle } from '../../../desk/cycle.ts';
import { Go } from '../../../parts/go.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Due } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { Gaps } from '../gaps.tsx';
import { Counts } from './counts.tsx';
import { DueList } from './due-list.tsx';
import { OpenYear } from './open-year.tsx';
import { isReviewStage, phases, type ReviewStage, standingOf, workOn } from './steps.ts';
import { yearText } from './text.ts';
import { Todo } from './todo.tsx';
import { type Board as BoardOf, useBoard } from './use-board.ts';

const Process = ({ board }: { board: BoardOf }) => {
  const text = useText(yearText);
  const office = useText(awardText);
  return (
    <ol className="stages" aria-label={text.process}>
      {phases.map(({ phase, to }) => {
        const standing = standingOf(phase, board.position.phase);
        return (
          <li key={phase} className={standing} {...(standing === 'here' ? { 'aria-current': 'step' as const } : {})}>
            <strong>
              <Link to={to}>{office[phase]}</Link>
            </strong>
            <span className="page-lead">{text[standing]}</span>
          </li>
        );
      })}
    </ol>
  );
};

const Blockers = ({ cycle, stage }: { cycle: string; stage: ReviewStage }) => {
  const text = useText(yearText);
  const view = useAnswer('GET /api/office/cycles/{cycle}/stages/{stage}', { path: { cycle, stage } });
  return (
    <section className="panel" aria-labelledby="blockers">
      <h2 id="blockers">{text.blockers}</h2>
      <Loaded query={view}>
        {({ blockers }) => (blockers.length === 0 ? <p>{text.noBlockers}</p> : <Gaps of={blockers} />)}
      </Loaded>
      <Link to={`/office/stages/${stage}`}>{text.closeStage}</Link>
    </section>
  );
};

const Now = ({ board }: { board: BoardOf }) => {
  const text = useText(yearText);
  const to = workOn(board);
  return (
    <section className="panel" aria-labelledby="now">
      <h2 id="now">
        {text.now}：{board.position.words}
      </h2>
      {board.position.until === undefined ? null : (
        <p>
          {text.until} <Due at={board.position.until} />
        </p>
      )}
      {to === undefined ? null : <Go to={to} label={text.goOn} />}
    </section>
  );
};

const Year = ({ cycle }: { cycle: string }) => {
  const text = useText(yearText);
  const board = useBoard();
  return (
    <Page title={text.board(cycle)} lead={text.boardLead}>
      <Loaded query={board}>
        {(year) => (
          <>
            <Process board={year} />
            <Now board={year} />
            {isReviewStage(year.position.phase) ? <Blockers cycle={cycle} stage={year.position.phase} /> : null}
            <Todo board={year} />
            <DueList due={year.due} />
            <Counts board={year} />
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** Where the year stands, what blocks it, what is due: the office's first page. */
export const Board = () => {
  const text = useText(yearText);
  const cycle = useCurrentCycle();
  if (cycle !== undefined) return <Year cycle={cycle} />;
  return (
    <Page title={text.boardShort}>
      <OpenYear />
    </Page>
  );
};
