import { Button, Form } from 'antd';
import type { Answer, Body } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, ChoiceField, DateField, TextField, YesNoField } from '../../../parts/fields.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day, ShortMoment } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { planText } from './text.ts';

type Timetable = Answer<'GET /api/office/cycles/{cycle}/timetable'>;
type Entry = Body<'POST /api/office/cycles/{cycle}/timetable'>['entries'][number];

const acts = [
  'policy-determination',
  'call',
  'application-window',
  'qualification-review',
  'document-review',
  'site-visit',
  'oral-defence',
  'candidates-submitted',
  'committee-meeting',
  'public-notice',
  'list-submission',
  'government-approval',
  'commendation',
  'ceremony',
] as const satisfies readonly Entry['act'][];

const kinds = { ahead: 'plain', 'start-overdue': 'open', running: 'open', overdue: 'bad', done: 'good' } as const;

const Plan = ({ table }: { table: Timetable }) => {
  const text = useText(planText);
  const cycle = useCycle();
  const plan = useCommand('POST /api/office/cycles/{cycle}/timetable');
  return (
    <FormDialog<{ entries: Entry[]; reason?: string }>
      label={text.plan}
      button={{ type: 'primary' }}
      wide
      initial={{ entries: table.entries.length > 0 ? table.entries : acts.map((act) => ({ act, inCall: false })) }}
      act={({ entries, reason }) =>
        plan.mutateAsync({
          path: { cycle },
          body: {
            entries: entries.map(({ act, from, to, note, inCall = false }) => ({
              act,
              from,
              to,
              inCall,
              ...(note === undefined ? {} : { note }),
            })),
            ...(reason === undefined ? {} : { reason }),
          },
        })
      }
    >
      <Form.List name="entries">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <fieldset key={key} className="item">
                <legend>{`${text.act} ${name + 1}`}</legend>
                <div className="facts">
                  <ChoiceField
                    name={[name, 'act']}
                    label={text.act}
                    options={acts.map((value) => ({ value, label: text[value] }))}
                  />
                  <DateField name={[name, 'from']} label={text.from} />
                  <DateField name={[name, 'to']} label={text.to} />
                  <TextField name={[name, 'note']} label={text.note} optional most={500} />
                  <YesNoField name={[name, 'inCall']} label={text.inCall} />
                </div>
                <Button size="small" onClick={() => remove(name)}>
                  {text.drop}
                </Button>
              </fieldset>
            ))}
            <Form.Item>
              <Button onClick={() => add({ inCall: false })}>{text.add}</Button>
            </Form.Item>
          </>
        )}
      </Form.List>
      <AreaField name="reason" label={text.planReason} optional />
    </FormDialog>
  );
};

/** The year's plan against what the records say happened. */
export const TimetablePage = () => {
  const text = useText(planText);
  const office = useText(awardText);
  const cycle = useCycle();
  const table = useAnswer('GET /api/office/cycles/{cycle}/timetable', { path: { cycle } });
  return (
    <Page
      title={text.timetable}
      lead={text.timetableLead}
      actions={table.data ? <Plan table={table.data} /> : undefined}
    >
      <Loaded query={table}>
        {({ entries, versions }) => (
          <>
            <Rows
              label={text.timetable}
              rows={entries}
              id={({ act }) => act}
              empty={text.none}
              columns={[
                { title: text.act, show: ({ name }) => name },
                {
                  title: text.planned,
                  show: ({ from, to }) => (
                    <>
                      <Day on={from} />—<Day on={to} />
                    </>
                  ),
                },
                {
                  title: text.actual,
                  show: ({ actual }) =>
                    actual ? (
                      <>
                        <Day on={actual.from} />—{actual.to === undefined ? '' : <Day on={actual.to} />}
                      </>
                    ) : (
                      ''
                    ),
                },
                {
                  title: office.state,
                  show: ({ state, daysLate }) => (
                    <>
                      <State kind={kinds[state]}>{text[state]}</State> {daysLate > 0 ? text.late(daysLate) : ''}
                    </>
                  ),
                },
                { title: text.note, show: ({ note }) => note ?? '' },
                { title: text.inCall, show: ({ inCall }) => (inCall ? office.yes : '') },
              ]}
            />
            {versions.length > 0 ? (
              <>
                <h2>{text.versions}</h2>
                <Rows
                  label={text.versions}
                  rows={versions}
                  id={({ version }) => version}
                  empty={office.nothing}
                  columns={[
                    { title: text.version, show: ({ version }) => version },
                    { title: office.on, show: ({ at }) => <ShortMoment at={at} /> },
                    { title: office.by, show: ({ by }) => by },
                    { title: office.reason, show: ({ reason }) => reason ?? '' },
                  ]}
                />
              </>
            ) : null}
          </>
        )}
      </Loaded>
    </Page>
  );
};
