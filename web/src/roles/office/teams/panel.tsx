import { Link } from 'react-router';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, ChoiceField } from '../../../parts/fields.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Moment } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { ScheduleDefence } from '../applications/defence.tsx';
import { teamText } from '../applications/team-text.ts';
import { useOrganisations } from '../who.ts';
import type { Pooled } from './pool.tsx';
import { teamsText } from './text.ts';

const ThePanel = ({ examiners }: { examiners: readonly Pooled[] }) => {
  const text = useText(teamsText);
  const cycle = useCycle();
  const form = useCommand('POST /api/office/cycles/{cycle}/panel');
  const panel = examiners.filter(({ onPanel }) => onPanel);
  const options = examiners
    .filter(
      ({ capacities, onPanel, obstacles }) => onPanel || (capacities.includes('panellist') && obstacles.length === 0),
    )
    .map(({ person, profile, expertise }) => ({
      value: person,
      label: `${profile?.name ?? person}（${expertise.join('、')}）`,
    }));
  return (
    <section className="panel" aria-labelledby="panel">
      <h2 id="panel">{text.thePanel}</h2>
      {panel.length === 0 ? (
        <p>{text.noPanel}</p>
      ) : (
        <p>{panel.map(({ person, profile }) => profile?.name ?? person).join('、')}</p>
      )}
      <FormDialog<{ panellists: string[]; reason?: string }>
        label={panel.length === 0 ? text.formPanel : text.changePanel}
        button={{ type: panel.length === 0 ? 'primary' : 'default' }}
        initial={{ panellists: panel.map(({ person }) => person) }}
        act={({ panellists, reason }) =>
          form.mutateAsync({
            path: { cycle },
            body: { panellists, ...(reason === undefined ? {} : { reason }) },
          })
        }
      >
        <ChoiceField name="panellists" label={text.panellists} options={options} many />
        {panel.length === 0 ? null : <AreaField name="reason" label={text.leavingReason} optional />}
      </FormDialog>
    </section>
  );
};

/** One row of the schedule reads its own dossier: the list does not carry the defence. */
const Scheduled = ({ code, name }: { code: string; name: string }) => {
  const cycle = useCycle();
  const text = useText(teamText);
  const application = useAnswer('GET /api/office/cycles/{cycle}/applications/{code}', { path: { cycle, code } });
  const { defence } = application.data ?? {};
  return (
    <>
      {defence ? (
        <p>
          <Moment at={defence.at} />
          <br />
          {defence.place}
          <br />
          {defence.publicAttendance}
        </p>
      ) : application.isPending ? null : (
        <p>{text.noDefence}</p>
      )}
      {application.data ? <ScheduleDefence code={code} name={name} {...(defence ? { defence } : {})} /> : null}
    </>
  );
};

/** The panel, and when and where each organisation defends. */
export const Panel = () => {
  const text = useText(teamsText);
  const office = useText(awardText);
  const cycle = useCycle();
  const pool = useAnswer('GET /api/office/cycles/{cycle}/examiners', { path: { cycle } });
  const { applications } = useOrganisations();
  return (
    <Page title={text.panel} lead={text.panelLead}>
      <Loaded query={pool}>{({ examiners }) => <ThePanel examiners={examiners} />}</Loaded>
      <section className="panel" aria-labelledby="schedule">
        <h2 id="schedule">{text.schedule}</h2>
        <Rows
          label={text.schedule}
          rows={applications.filter(({ place }) => place.at === 'oral-defence')}
          id={({ code }) => code}
          empty={text.noDefences}
          columns={[
            {
              title: office.organisation,
              show: ({ code, name }) => <Link to={`/office/applications/${code}?tab=defence`}>{name}</Link>,
            },
            { title: text.schedule, show: ({ code, name }) => <Scheduled code={code} name={name} /> },
          ]}
        />
      </section>
    </Page>
  );
};
