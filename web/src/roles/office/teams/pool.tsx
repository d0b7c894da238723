import { Input, Segmented } from 'antd';
import { Link } from 'react-router';
import type { Answer } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, ChoiceField, DateField, PickField, TextField } from '../../../parts/fields.tsx';
import { useFilters } from '../../../parts/filters.ts';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { Code } from '../../../ui/code.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { PoolPlan } from '../plan/pool-plan.tsx';
import { useOrganisations } from '../who.ts';
import { RegisterExaminer } from './register.tsx';
import { teamsText } from './text.ts';

export type Pooled = Answer<'GET /api/office/cycles/{cycle}/examiners'>['examiners'][number];
const relations = ['employment', 'ownership', 'relative', 'consulting', 'other'] as const;
type Relation = (typeof relations)[number];

const Actions = ({ pooled }: { pooled: Pooled }) => {
  const text = useText(teamsText);
  const office = useText(awardText);
  const cycle = useCycle();
  const train = useCommand('POST /api/office/examiners/{person}/trainings');
  const disclose = useCommand('POST /api/office/cycles/{cycle}/persons/{person}/interests');
  const leave = useCommand('POST /api/office/examiners/{person}/departure');
  const { person } = pooled;
  const name = pooled.profile?.name ?? person;
  return (
    <span className="row-actions">
      <FormDialog<{ on: string; course: string; validUntil?: string }>
        label={text.train}
        about={name}
        button={{ size: 'small' }}
        act={({ validUntil, ...rest }) =>
          train.mutateAsync({
            path: { person },
            body: { ...rest, ...(validUntil === undefined ? {} : { validUntil }) },
          })
        }
      >
        <DateField name="on" label={office.on} />
        <TextField name="course" label={text.course} />
        <DateField name="validUntil" label={text.validUntil} hint={office.workingNote} optional />
      </FormDialog>
      <RegisterExaminer label={text.change} pooled={pooled} />
      {pooled.state === 'in-pool' ? (
        <FormDialog<{ cause: 'retired' | 'removed'; on: string; reason: string }>
          label={text.leave}
          about={name}
          button={{ size: 'small', danger: true }}
          consequence={text.leaveConsequence}
          act={(body) => leave.mutateAsync({ path: { person }, body })}
        >
          <PickField
            name="cause"
            label={text.cause}
            options={[
              { value: 'retired', label: text.retired },
              { value: 'removed', label: text.removed },
            ]}
          />
          <DateField name="on" label={office.on} />
          <AreaField name="reason" label={office.reason} />
        </FormDialog>
      ) : null}
      <FormDialog<{ organisation: string; relation: Relation; explanation?: string }>
        label={text.foundInterest}
        about={name}
        button={{ size: 'small', danger: true }}
        consequence={text.foundConsequence}
        article="第二十条"
        act={({ explanation, ...rest }) =>
          disclose.mutateAsync({
            path: { cycle, person },
            body: { ...rest, ...(explanation === undefined ? {} : { explanation }) },
          })
        }
      >
        <TextField name="organisation" label={text.interestIn} most={120} />
        <ChoiceField
          name="relation"
          label={text.relation}
          options={relations.map((value) => ({ value, label: text[value] }))}
        />
        <TextField name="explanation" label={text.explanation} optional most={1000} />
      </FormDialog>
    </span>
  );
};

const Person = ({ pooled: { person, profile } }: { pooled: Pooled }) => {
  const text = useText(teamsText);
  return (
    <>
      <b>{profile?.name ?? text.erased}</b>
      <div className="page-lead">{profile ? `${profile.employer}　${profile.telephone}` : ''}</div>
      <Code>{person}</Code>
    </>
  );
};

const PoolTable = ({ examiners }: { examiners: readonly Pooled[] }) => {
  const text = useText(teamsText);
  const office = useText(awardText);
  const { nameOf } = useOrganisations();
  return (
    <Rows
      label={text.pool}
      rows={examiners}
      id={({ person }) => person}
      empty={text.poolEmpty}
      columns={[
        { title: text.person, show: (pooled) => <Person pooled={pooled} /> },
        {
          title: text.capacity,
          show: ({ capacities, industryExpert, onPanel, state }) =>
            [
              state === 'left' ? text.left : '',
              ...capacities.map((capacity) => text[capacity]),
              industryExpert ? text.expert : '',
              onPanel ? text.onPanel : '',
            ]
              .filter(Boolean)
              .join('、'),
        },
        {
          title: text.expertise,
          show: ({ expertise, qualifications }) => (
            <>
              {expertise.join('、')}
              <div className="page-lead">{qualifications.join('、')}</div>
            </>
          ),
        },
        {
          title: text.training,
          show: ({ trainings }) =>
            trainings.length === 0
              ? text.noTraining
              : trainings.map(({ on, course, validUntil }) => (
                  <div key={`${on} ${course}`}>
                    <Day on={on} /> {course}
                    <span className="page-lead">{text.validTo(validUntil)}</span>
                  </div>
                )),
        },
        {
          title: text.undertaking,
          show: ({ undertaking }) => (
            <State kind={undertaking ? 'good' : 'open'}>{undertaking ? text.given : text.notGiven}</State>
          ),
        },
        {
          title: text.load,
          number: true,
          show: ({ load, person }) => (load === 0 ? load : <Link to={`/office/teams?examiner=${person}`}>{load}</Link>),
          sort: (a, b) => a.load - b.load,
        },
        {
          title: text.conflicts,
          show: ({ conflicts }) =>
            conflicts.map((code) => (
              <div key={code}>
                <Link to={`/office/applications/${code}`}>{nameOf(code)}</Link>
              </div>
            )),
        },
        { title: text.obstacles, show: ({ obstacles }) => obstacles.join('；') },
        { title: office.actions, show: (pooled) => <Actions pooled={pooled} /> },
      ]}
    />
  );
};

/** The pool: who can be assigned, what keeps the others, how much each has to do. */
export const Pool = () => {
  const text = useText(teamsText);
  const common = useText(commonText);
  const cycle = useCycle();
  const { get, set } = useFilters();
  const pool = useAnswer('GET /api/office/cycles/{cycle}/examiners', { path: { cycle } });
  const kind = get('kind') ?? 'all';
  const sought = get('text') ?? '';
  const shows = ({ capacities, obstacles, person, profile, expertise }: Pooled): boolean => {
    const words = [person, profile?.name, profile?.employer, ...expertise].join(' ');
    if (!words.includes(sought)) return false;
    if (kind === 'examiner' || kind === 'panellist') return capacities.includes(kind);
    return kind === 'all' || (kind === 'available') === (obstacles.length === 0);
  };
  return (
    <Page title={text.pool} lead={text.poolLead} actions={<RegisterExaminer label={text.register} />}>
      <Loaded query={pool}>
        {({ examiners }) => (
          <>
            <search className="filters">
              <Segmented
                aria-label={text.capacity}
                value={kind}
                onChange={(value) => set('kind', value === 'all' ? undefined : value)}
                options={[
                  { value: 'all', label: `${common.all}（${examiners.length}）` },
                  { value: 'examiner', label: text.examiners },
                  { value: 'panellist', label: text.panellists },
                  { value: 'available', label: text.available },
                  { value: 'hindered', label: text.hindered },
                ]}
              />
              <div>
                <Input.Search
                  aria-label={common.search}
                  placeholder={common.search}
                  allowClear
                  defaultValue={sought}
                  onSearch={(value) => set('text', value.trim() || undefined)}
                />
              </div>
            </search>
            <PoolTable examiners={examiners.filter(shows)} />
            <PoolPlan />
          </>
        )}
      </Loaded>
    </Page>
  );
};
