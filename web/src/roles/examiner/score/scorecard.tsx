import { Alert } from 'antd';
import { useParams } from 'react-router';
import { useAnswer } from '../../../api/hooks.ts';
import { useNow } from '../../../app/clock.ts';
import { NotFound } from '../../../app/failures.tsx';
import { useCycle } from '../../../desk/cycle.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { addressOf } from '../todo.ts';
import { type Application, useApplication } from '../use-application.ts';
import { Filling } from './filling.tsx';
import type { Phase } from './sheet.ts';
import { Submitted } from './submitted.tsx';
import { scoreText } from './text.ts';

const VisitFirst = ({ application: { visit } }: { application: Application }) => {
  const text = useText(scoreText);
  const now = useNow();
  const visited = visit !== undefined && now >= Date.parse(`${visit.on}T00:00:00+08:00`);
  return visited ? null : <Alert type="info" showIcon title={text.visitFirst} />;
};

/** One's own sheet of a phase: filled item by item beside what was filed, then as it was submitted. */
export const Scorecard = () => {
  const text = useText(scoreText);
  const cycle = useCycle();
  const application = useApplication();
  const { phase = '' } = useParams();
  if (phase !== 'document' && phase !== 'site') return <NotFound />;
  return (
    <OfPhase key={phase} application={application} cycle={cycle} phase={phase} title={text.myScore(text[phase])} />
  );
};

const OfPhase = ({
  application,
  cycle,
  phase,
  title,
}: {
  application: Application;
  cycle: string;
  phase: Phase;
  title: string;
}) => {
  const text = useText(scoreText);
  const { code } = application;
  const criteria = useAnswer('GET /api/examiner/cycles/{cycle}/criteria', { path: { cycle } });
  // What another window saved meanwhile is what one types over.
  const own = useAnswer(
    'GET /api/examiner/cycles/{cycle}/applications/{code}/scorecards/{phase}',
    { path: { cycle, code, phase } },
    { fresh: true },
  );
  return (
    <>
      <h2>{title}</h2>
      <Loaded query={criteria}>
        {(standard) => (
          <Loaded query={own}>
            {(answer) => {
              if (answer.submittedAt !== undefined)
                return (
                  <Submitted
                    standard={standard}
                    own={answer}
                    compareAt={`${addressOf({ cycle, code })}/scores/${phase}`}
                  />
                );
              if (!own.isFetchedAfterMount) return null;
              return (
                <>
                  <p className="page-lead">{text.lead}</p>
                  {phase === 'site' ? <VisitFirst application={application} /> : null}
                  <Filling application={application} standard={standard} phase={phase} stored={answer.draft} />
                </>
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </>
  );
};
