import type { Answer } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, ChoiceField, DateField, TextField, YesNoField } from '../../../parts/fields.tsx';
import { Go } from '../../../parts/go.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { conductText } from '../../../text/conduct.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { useNames, useOrganisations } from '../who.ts';

type Report = Answer<'GET /api/office/cycles/{cycle}/misconduct-reports'>['reports'][number];
const kinds = ['consulting', 'gifts', 'interest', 'disclosure', 'procedure', 'other'] as const;
const channels = ['letter', 'visit', 'telephone', '12345', 'authority'] as const;

interface Registration {
  readonly kind: (typeof kinds)[number];
  readonly channel: (typeof channels)[number];
  readonly receivedOn: string;
  readonly who: string;
  readonly person?: string;
  readonly organisation?: string;
  readonly details: string;
  readonly reporter?: string;
}

const Register = () => {
  const text = useText(conductText);
  const cycle = useCycle();
  const { options } = useOrganisations();
  const register = useCommand('POST /api/office/cycles/{cycle}/misconduct-reports/registrations');
  return (
    <FormDialog<Registration>
      label={text.register}
      button={{ type: 'primary' }}
      act={({ person, organisation, reporter, ...rest }) =>
        register.mutateAsync({
          path: { cycle },
          body: {
            ...rest,
            ...(person === undefined ? {} : { person }),
            ...(organisation === undefined ? {} : { organisation }),
            ...(reporter === undefined ? {} : { reporter }),
          },
        })
      }
    >
      <ChoiceField name="kind" label={text.kind} options={kinds.map((value) => ({ value, label: text[value] }))} />
      <ChoiceField
        name="channel"
        label={text.channel}
        options={channels.map((value) => ({ value, label: text[value] }))}
      />
      <DateField name="receivedOn" label={text.receivedOn} />
      <TextField name="who" label={text.who} />
      <TextField name="person" label={text.person} optional most={128} />
      <ChoiceField name="organisation" label={text.organisation} options={options} optional />
      <AreaField name="details" label={text.details} most={4000} />
      <TextField name="reporter" label={text.reporter} optional />
    </FormDialog>
  );
};

const Verify = ({ report: { report, who, person } }: { report: Report }) => {
  const text = useText(conductText);
  const cycle = useCycle();
  const verify = useCommand('POST /api/office/cycles/{cycle}/misconduct-reports/{report}/finding');
  return (
    <FormDialog<{ substantiated: boolean; person?: string; finding: string }>
      label={text.verify}
      about={who ?? report}
      button={{ size: 'small', type: 'primary' }}
      consequence={text.verifyConsequence}
      article="第二十条"
      initial={{ person }}
      act={({ person: found, ...rest }) =>
        verify.mutateAsync({
          path: { cycle, report },
          body: { ...rest, ...(found === undefined || !rest.substantiated ? {} : { person: found }) },
        })
      }
    >
      <YesNoField name="substantiated" label={text.result} yes={text.substantiated} no={text.notSubstantiated} />
      <TextField name="person" label={text.personFound} optional most={128} />
      <AreaField name="finding" label={text.finding} most={4000} />
    </FormDialog>
  );
};

/** Reports of misconduct in the office's hands: registered and verified here, sanctioned by the committee. */
export const Misconduct = () => {
  const text = useText(conductText);
  const office = useText(awardText);
  const cycle = useCycle();
  const nameOf = useNames();
  const { nameOf: organisationOf } = useOrganisations();
  const reports = useAnswer('GET /api/office/cycles/{cycle}/misconduct-reports', { path: { cycle } });
  return (
    <Page title={text.title} lead={text.lead} actions={<Register />}>
      <Loaded query={reports}>
        {(found) => (
          <Rows
            label={text.title}
            rows={found.reports}
            id={({ report }) => report}
            empty={text.none}
            columns={[
              { title: text.kind, show: ({ kind }) => text[kind] },
              { title: text.channel, show: ({ channel }) => text[channel] },
              { title: text.receivedOn, show: ({ receivedOn }) => <Day on={receivedOn} /> },
              {
                title: text.who,
                show: ({ who, person }) =>
                  `${who ?? text.erased}${person === undefined ? '' : `（${nameOf(person)}）`}`,
              },
              {
                title: text.organisation,
                show: ({ organisation }) => (organisation === undefined ? '' : organisationOf(organisation)),
              },
              { title: text.details, show: ({ details }) => details ?? text.erased },
              {
                title: text.result,
                show: ({ finding }) =>
                  finding ? (
                    <>
                      <State kind={finding.substantiated ? 'bad' : 'plain'}>
                        {finding.substantiated ? text.substantiated : text.notSubstantiated}
                      </State>
                      <div>{finding.text}</div>
                    </>
                  ) : (
                    <State kind="open">{text.waiting}</State>
                  ),
              },
              {
                title: text.sanction,
                show: ({ sanction }) =>
                  sanction
                    ? `${sanction.measure === 'none' ? text.measureNone : text[sanction.measure]}：${sanction.reason}`
                    : '',
              },
              {
                title: office.actions,
                show: (report) => {
                  if (!report.finding) return <Verify report={report} />;
                  return report.finding.substantiated && !report.sanction ? (
                    <Go plain to="/office/minutes/new?act=sanction-decided" label={text.recordSanction} />
                  ) : null;
                },
              },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
};
