import type { ReactNode } from 'react';
import { Refused } from '../api/problem.ts';
import { commonText } from '../text/common.ts';
import { useText } from '../text/language.ts';

interface PublicProblemProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** How a gap's place is shown: a link to its field. */
  readonly place?: (at: string) => ReactNode;
}

/** Why something was refused or failed, all of it at once, on whose rule, and what to do. */
export const PublicProblem = ({ error, onRetry, place }: PublicProblemProps) => {
  const text = useText(commonText);
  if (!error) return null;
  const problem = error instanceof Refused ? error.problem : undefined;
  const { gaps = [], article, basis, remedy, trace } = problem ?? {};
  const rule = {
    regulation: article === undefined ? undefined : text.byRegulation(article),
    policy: text.byPolicy,
    working: text.byWorkingRule,
  };
  return (
    <div role="alert" className="problem" {...(problem ? { lang: 'zh-CN' } : {})}>
      <p className="bad">{problem?.detail ?? text.unreachable}</p>
      {gaps.length > 0 ? (
        <ul>
          {gaps.map(({ at, problem: reason }) => (
            <li key={`${at} ${reason}`}>
              {place ? <>{place(at)}：</> : null}
              {reason}
            </li>
          ))}
        </ul>
      ) : null}
      <p>{problem ? remedy : text.unreachableDetail}</p>
      {basis && rule[basis] ? <p className="soft">{rule[basis]}</p> : null}
      {trace ? (
        <p className="soft">
          {text.trace} <code>{trace}</code>
        </p>
      ) : null}
      {onRetry ? (
        <p>
          <button type="button" onClick={onRetry}>
            {text.retry}
          </button>
        </p>
      ) : null}
    </div>
  );
};
