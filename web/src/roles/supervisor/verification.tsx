import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Spin } from 'antd';
import { call } from '../../api/call.ts';
import { useCycle } from '../../desk/cycle.ts';
import { Facts } from '../../parts/facts.tsx';
import { Rows } from '../../parts/rows.tsx';
import { useText } from '../../text/language.ts';
import { Moment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Demonstration } from './demonstration.tsx';
import { supervisorText } from './text.ts';

interface Fault {
  readonly at: string;
  readonly fault: string;
}

export const Faults = ({ faults, label }: { faults: readonly Fault[]; label: string }) => {
  const text = useText(supervisorText);
  return (
    <Rows
      label={label}
      rows={faults}
      id={({ at, fault }) => `${at} ${fault}`}
      empty={text.noFaults}
      columns={[
        { title: text.faultAt, show: ({ at }) => <span className="code">{at}</span> },
        { title: text.fault, show: ({ fault }) => fault },
      ]}
    />
  );
};

/** Every chain and every digest checked on demand, and what would be reported if somebody had tampered (A7d). */
export const Verification = () => {
  const text = useText(supervisorText);
  const cycle = useCycle();
  // Asked when somebody wants it, and only then: the check reads everything, and is logged.
  const check = useMutation({
    mutationFn: () => call('GET /api/supervisor/cycles/{cycle}/verification', { path: { cycle } }),
  });
  const found = check.data;
  return (
    <Page title={text.verification} lead={text.verificationLead}>
      <section className="panel" aria-labelledby="check">
        <h2 id="check">{text.verification}</h2>
        <Button type="primary" loading={check.isPending} onClick={() => check.mutate()}>
          {text.verify}
        </Button>
        <div role="status">
          {check.isPending ? (
            <p>
              <Spin size="small" /> {text.verifying}
            </p>
          ) : null}
          {found && !check.isPending ? (
            <Alert
              type={found.whole ? 'success' : 'error'}
              showIcon
              title={found.whole ? text.intact : text.broken(found.faults.length)}
            />
          ) : null}
        </div>
        <ProblemAlert error={check.error} />
        {found && !check.isPending ? (
          <>
            <Facts
              of={[
                [text.streams, found.streams],
                [text.records, found.records],
                [text.sealed, found.sealed],
                [text.tail, found.tail],
                [text.digests, found.digests],
                [
                  text.sealedUntil,
                  found.sealedUntil === undefined ? text.notSealed : <Moment key="until" at={found.sealedUntil} />,
                ],
              ]}
            />
            {found.whole ? null : <Faults faults={found.faults} label={text.fault} />}
          </>
        ) : null}
      </section>
      <Demonstration />
    </Page>
  );
};
