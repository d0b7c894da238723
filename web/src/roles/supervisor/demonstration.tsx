import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Radio } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { call } from '../../api/call.ts';
import { useCycle } from '../../desk/cycle.ts';
import { Facts } from '../../parts/facts.tsx';
import { useFilters } from '../../parts/filters.ts';
import { useText } from '../../text/language.ts';
import { Moment } from '../../ui/moment.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { About, streamTypeOf } from './record-words.tsx';
import { supervisorText } from './text.ts';
import { Faults } from './verification.tsx';

const changes = ['changed', 'removed', 'rewritten'] as const;
type Change = (typeof changes)[number];

/** Which record is tampered with stands in the address, as the journal leads here; the year's first one otherwise. */
const useTarget = () => {
  const { get } = useFilters();
  const [type, scope, id, version] = [streamTypeOf(get('type')), get('scope'), get('id'), Number(get('version') ?? 1)];
  return type === undefined || scope === undefined || id === undefined ? undefined : { type, scope, id, version };
};

/** What the verification would report if a record had been tampered with: done on a copy in memory. */
export const Demonstration = () => {
  const text = useText(supervisorText);
  const cycle = useCycle();
  const target = useTarget();
  const [change, setChange] = useState<Change>('changed');
  const demonstrate = useMutation({
    mutationFn: () =>
      call('GET /api/supervisor/cycles/{cycle}/verification/demonstration', {
        path: { cycle },
        query: { change, ...target },
      }),
  });
  const shown = demonstrate.isPending ? undefined : demonstrate.data;
  return (
    <section className="panel" aria-labelledby="demonstration">
      <h2 id="demonstration">{text.demonstration}</h2>
      <p className="page-lead">{text.demonstrationLead}</p>
      <Facts
        of={[
          [
            text.target,
            target ? (
              <span key="target">
                <About stream={target} /> {text.version(target.version)}
              </span>
            ) : (
              text.firstRecord
            ),
          ],
        ]}
      />
      <p>
        <Link to="/supervisor/journal">{text.chooseRecord}</Link>
      </p>
      <Radio.Group
        className="before-fields"
        aria-label={text.change}
        value={change}
        onChange={({ target: { value } }) => setChange(value as Change)}
        options={changes.map((value) => ({ value, label: text[value] }))}
      />
      <div>
        <Button loading={demonstrate.isPending} onClick={() => demonstrate.mutate()}>
          {text.demonstrate}
        </Button>
      </div>
      <ProblemAlert error={demonstrate.error} />
      <div role="status">
        {shown ? (
          <>
            <Alert
              type={shown.faults.length > 0 ? 'warning' : 'error'}
              showIcon
              title={shown.faults.length > 0 ? text.wouldReport(shown.faults.length) : text.wouldReportNone}
              description={
                <>
                  <p>{shown.sealed ? text.sealedYes : text.unsealedWhy}</p>
                  <p>{shown.genuine ? text.genuine : text.notGenuine}</p>
                </>
              }
            />
            <Facts of={[[text.at, <Moment key="at" at={shown.record.recordedAt} />]]} />
          </>
        ) : null}
      </div>
      {shown ? <Faults faults={shown.faults} label={text.demonstration} /> : null}
    </section>
  );
};
