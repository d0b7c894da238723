import { useLocation, useSearchParams } from 'react-router';
import { Go } from '../../parts/go.tsx';
import { useText } from '../../text/language.ts';
import { supervisorText } from './text.ts';

/** Turns pages whose place stands in the address: the browser's own way back leads to the page before. */
export const Turning = ({ next }: { next: string | undefined }) => {
  const text = useText(supervisorText);
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const to = (after: string | undefined): string => {
    const query = new URLSearchParams(params);
    if (after === undefined) query.delete('after');
    else query.set('after', after);
    return `${pathname}?${query}`;
  };
  return (
    <div className="row-actions">
      {params.has('after') ? <Go plain to={to(undefined)} label={text.first} /> : null}
      {next === undefined ? null : <Go plain to={to(next)} label={text.next} />}
    </div>
  );
};
