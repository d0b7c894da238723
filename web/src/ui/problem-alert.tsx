import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { type Problem, Refused } from '../api/problem.ts';
import { commonText } from '../text/common.ts';
import { useText } from '../text/language.ts';

interface ProblemAlertProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** How a gap's place is shown: a link to its field. Its path stands as it is otherwise. */
  readonly place?: (at: string) => ReactNode;
}

const Basis = ({ problem: { basis, article } }: { problem: Problem }) => {
  const text = useText(commonText);
  if (basis === undefined) return null;
  const words = {
    regulation: article === undefined ? undefined : text.byRegulation(article),
    policy: text.byPolicy,
    working: text.byWorkingRule,
  }[basis];
  return words === undefined ? null : <p className="page-lead">{words}</p>;
};

/** Why something was refused or failed, all of it at once, on whose rule, and what to do. */
export const ProblemAlert = ({ error, onRetry, place }: ProblemAlertProps) => {
  const text = useText(commonText);
  if (!error) return null;
  const problem = error instanceof Refused ? error.problem : undefined;
  const gaps = problem?.gaps ?? [];
  const action = onRetry ? <Button onClick={onRetry}>{text.retry}</Button> : undefined;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={problem?.detail ?? text.unreachable}
      {...(action ? { action } : {})}
      description={
        <>
          {gaps.length > 0 ? (
            <>
              <p>{text.gaps}</p>
              <ul>
                {gaps.map(({ at, problem: reason }) => (
                  <li key={`${at} ${reason}`}>
                    {place ? <>{place(at)}：</> : null}
                    {reason}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          <p>{problem ? problem.remedy : text.unreachableDetail}</p>
          {problem ? <Basis problem={problem} /> : null}
          {problem?.trace ? (
            <p>
              {text.trace} <code className="code">{problem.trace}</code>
            </p>
          ) : null}
        </>
      }
    />
  );
};
