import { Button, Card, Empty, Input, Select } from 'antd';
import { useCommand } from '../../api/hooks.ts';
import { useNow } from '../../app/clock.ts';
import { useCycle } from '../../desk/cycle.ts';
import { useKept } from '../../drafts/use-kept.ts';
import { useText } from '../../text/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Day } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import './applicant.css';
import './form/form.css';
import { SiteReport } from './site-report.tsx';
import { type Application, useApplication } from './use-application.ts';
import { visitText } from './visit-text.ts';

type Visit = NonNullable<Application['visit']>;

const nameOf = ({ team }: Visit, member: string): string => team.find((each) => each.member === member)?.name ?? member;

const AskRecusal = ({ visit }: { visit: Visit }) => {
  const text = useText(visitText);
  const cycle = useCycle();
  const command = useCommand('POST /api/applicant/cycles/{cycle}/application/recusal-requests');
  const kept = useKept<{ readonly member?: string; readonly grounds: string }>(`recusal/${cycle}`, { grounds: '' });
  const { member, grounds } = kept.content;
  const ask = async (): Promise<void> => {
    if (member === undefined) return;
    await command.mutateAsync({ path: { cycle }, body: { member, grounds } });
    kept.forget();
  };
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor="member">{text.member}</label>
        <Select
          id="member"
          className="medium"
          value={member ?? null}
          onChange={(chosen) => kept.change({ grounds, ...(chosen ? { member: chosen } : {}) })}
          options={visit.team.map((each) => ({ value: each.member, label: each.name ?? each.member }))}
        />
      </div>
      <div className="field">
        <label htmlFor="grounds">{text.grounds}</label>
        <Input.TextArea
          id="grounds"
          rows={3}
          count={{ show: true, max: 2000 }}
          value={grounds}
          onChange={({ target }) => kept.change({ ...kept.content, grounds: target.value })}
        />
      </div>
      <div>
        <Button
          type="primary"
          disabled={member === undefined || grounds.trim() === ''}
          loading={command.isPending}
          onClick={() => void ask().catch(() => undefined)}
        >
          {text.ask}
        </Button>
      </div>
      <ProblemAlert error={command.error} />
    </div>
  );
};

const Recusals = ({ visit }: { visit: Visit }) => {
  const text = useText(visitText);
  const now = useNow();
  const before = now < Date.parse(`${visit.on}T00:00:00+08:00`);
  return (
    <Card title={<h2>{text.recusal}</h2>}>
      <div className="stack">
        <p className="page-lead">{text.recusalLead}</p>
        {visit.recusals.map(({ request, member, grounds, granted, reason }) => (
          <div key={request}>
            <strong>{nameOf(visit, member)}</strong>{' '}
            <StateTag tone={granted === undefined ? 'busy' : granted ? 'good' : 'none'}>
              {granted === undefined ? text.pending : granted ? text.granted : text.notGranted}
            </StateTag>
            {grounds ? <p className="words">{grounds}</p> : null}
            {reason ? <p className="words">{reason}</p> : null}
          </div>
        ))}
        {before ? <AskRecusal visit={visit} /> : null}
      </div>
    </Card>
  );
};

const Plan = ({ visit }: { visit: Visit }) => {
  const text = useText(visitText);
  return (
    <Card title={<h2>{text.plan}</h2>}>
      <dl className="facts">
        <dt>{text.on}</dt>
        <dd>
          <Day on={visit.on} />，{text.days(visit.days)}
        </dd>
        <dt>{text.agenda}</dt>
        <dd className="words">{visit.agenda}</dd>
        <dt>{text.team}</dt>
        <dd>
          <ul className="plain">
            {visit.team.map(({ member, name, leader }) => (
              <li key={member}>
                {name ?? member}
                {leader ? `（${text.leader}）` : ''}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </Card>
  );
};

/** The visit: its plan and team, recusals, and the report. */
export const Component = () => {
  const text = useText(visitText);
  const query = useApplication({ fresh: true });
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={query}>
        {({ visit, timeline }) =>
          visit ? (
            <div className="stack">
              {timeline.some(({ event }) => event === 'SiteReportFiled') ? <SiteReport /> : null}
              <Plan visit={visit} />
              <Recusals visit={visit} />
            </div>
          ) : (
            <Empty description={text.none} />
          )
        }
      </Loaded>
    </Page>
  );
};
