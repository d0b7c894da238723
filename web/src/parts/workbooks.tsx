import { Button } from 'antd';
import { useState } from 'react';
import type { Answer } from '../api/call.ts';
import { useCommand } from '../api/hooks.ts';
import { useCycle } from '../desk/cycle.ts';
import { exportsText } from '../text/exports.ts';
import { useText } from '../text/language.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';

const kinds = ['applications', 'scores', 'ballots', 'objections', 'budget'] as const;

/** Makes a workbook and offers it; every export is logged. */
export const Workbooks = () => {
  const text = useText(exportsText);
  const cycle = useCycle();
  const make = useCommand('POST /api/exports/cycles/{cycle}/{kind}');
  const [made, setMade] = useState<Answer<'POST /api/exports/cycles/{cycle}/{kind}'>>();
  return (
    <section className="panel" aria-labelledby="workbooks">
      <h2 id="workbooks">{text.workbooks}</h2>
      <div className="row-actions">
        {kinds.map((kind) => (
          <Button
            key={kind}
            loading={make.isPending && make.variables.path.kind === kind}
            onClick={() => make.mutate({ path: { cycle, kind } }, { onSuccess: setMade })}
          >
            {text.make(text[kind])}
          </Button>
        ))}
      </div>
      <ProblemAlert error={make.error} />
      {made ? (
        <p role="status">
          {text.made(made.name, made.rows, made.hidden)} <a href={made.url}>{text.download}</a>
        </p>
      ) : null}
    </section>
  );
};
