import type { Answer } from '../../../api/call.ts';
import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, ChoiceField, DateField, FileField, NumberField, TextField } from '../../../parts/fields.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { Day } from '../../../ui/moment.tsx';
import { honoursText } from './text.ts';

export type Winner = Answer<'GET /api/office/cycles/{cycle}/winners'>['winners'][number];
type Task = Winner['tasks'][number];
type Level = 'district' | 'city' | 'province' | 'national';
const levels: readonly Level[] = ['district', 'city', 'province', 'national'];

interface Proof {
  readonly on: string;
  readonly amount?: number;
  readonly reference?: string;
  readonly neverIssued?: string;
  readonly medium?: { readonly name: string; readonly level: Level; readonly link?: string; readonly scan?: string };
}

const money = (task: Task['task']): boolean => task === 'bonus' || task === 'bonus-recovered';
const published = (task: Task['task']): boolean =>
  task === 'withdrawal-published' || task === 'exposure' || task === 'announcement';

const given = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

const useTaskName = () => {
  const text = useText(honoursText);
  return (task: Task['task']): string => (task === 'certificate' ? text.certificateTask : text[task]);
};

const Complete = ({ code, task }: { code: string; task: Task['task'] }) => {
  const text = useText(honoursText);
  const office = useText(awardText);
  const cycle = useCycle();
  const nameOf = useTaskName();
  const complete = useCommand('POST /api/office/cycles/{cycle}/winners/{code}/tasks/{task}');
  return (
    <FormDialog<Proof>
      label={text.complete}
      about={nameOf(task)}
      button={{ size: 'small', type: 'primary' }}
      act={({ medium, ...rest }) =>
        complete.mutateAsync({
          path: { cycle, code, task },
          body: given({ ...rest, ...(medium ? { medium: given(medium) } : {}) }),
        })
      }
    >
      <DateField name="on" label={office.on} />
      {money(task) ? (
        <>
          <NumberField name="amount" label={text.amount} />
          <TextField name="reference" label={text.reference} most={120} />
        </>
      ) : null}
      {published(task) ? (
        <>
          <TextField name={['medium', 'name']} label={text.mediumName} most={120} />
          <ChoiceField
            name={['medium', 'level']}
            label={text.mediumLevel}
            options={levels.map((value) => ({ value, label: text[value] }))}
          />
          <TextField name={['medium', 'link']} label={text.mediumLink} optional most={500} />
          <FileField cycle={cycle} name={['medium', 'scan']} label={text.mediumScan} optional />
        </>
      ) : null}
      {task === 'plaque-recovered' ? <AreaField name="neverIssued" label={text.neverIssued} optional /> : null}
    </FormDialog>
  );
};

const Undo = ({ code, task }: { code: string; task: Task['task'] }) => {
  const text = useText(honoursText);
  const office = useText(awardText);
  const cycle = useCycle();
  const nameOf = useTaskName();
  const undo = useCommand('POST /api/office/cycles/{cycle}/winners/{code}/tasks/{task}/correction');
  return (
    <FormDialog<{ reason: string }>
      label={text.undo}
      about={nameOf(task)}
      button={{ size: 'small' }}
      act={(body) => undo.mutateAsync({ path: { cycle, code, task }, body })}
    >
      <p className="page-lead">{text.undoNote}</p>
      <AreaField name="reason" label={office.reason} />
    </FormDialog>
  );
};

/** What is handed over, and what has to come back once a title is revoked. */
export const Tasks = ({ winner: { code, tasks } }: { winner: Winner }) => {
  const text = useText(honoursText);
  const office = useText(awardText);
  const nameOf = useTaskName();
  return (
    <section className="panel" aria-labelledby="tasks">
      <h2 id="tasks">{text.tasks}</h2>
      <Rows
        label={text.tasks}
        rows={tasks}
        id={({ task }) => task}
        empty={office.nothing}
        columns={[
          { title: text.task, show: ({ task }) => nameOf(task) },
          {
            title: office.state,
            show: ({ on }) => (
              <State kind={on === undefined ? 'open' : 'good'}>{on === undefined ? text.notDone : text.done}</State>
            ),
          },
          { title: office.on, show: ({ on }) => (on === undefined ? '' : <Day on={on} />) },
          {
            title: office.details,
            show: ({ amount, reference, medium, neverIssued }) =>
              [
                amount === undefined ? '' : `${text.amount} ${amount.toLocaleString('zh-CN')}`,
                reference ?? '',
                medium ? `${medium.name}（${text[medium.level]}）` : '',
                neverIssued ?? '',
              ]
                .filter(Boolean)
                .join('，'),
          },
          {
            title: office.actions,
            show: ({ task, on }) =>
              on === undefined ? <Complete code={code} task={task} /> : <Undo code={code} task={task} />,
          },
        ]}
      />
    </section>
  );
};
