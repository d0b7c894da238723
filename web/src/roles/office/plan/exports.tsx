import { Button } from 'antd';
import { useState } from 'react';
import type { Answer } from '../../../api/call.ts';
import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { useText } from '../../../text/language.ts';
import { Page } from '../../../ui/page.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { Archive } from './archive.tsx';
import { planText } from './text.ts';

const kinds = ['applications', 'scores', 'ballots', 'objections', 'budget'] as const;

const Workbooks = () => {
  const text = useText(planText);
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

/** Workbooks of the year, and the volumes of its archive. */
export const Exports = () => {
  const text = useText(planText);
  return (
    <Page title={text.exports} lead={text.exportsLead}>
      <Workbooks />
      <Archive />
    </Page>
  );
};
