import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { AreaField, DateField, NumberField, TextField, YesNoField } from '../../../parts/fields.tsx';
import { Go } from '../../../parts/go.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { Day, Due, ShortMoment } from '../../../ui/moment.tsx';
import { useNames } from '../who.ts';
import { SiteReports } from './site-reports.tsx';
import { teamText } from './team-text.ts';
import type { Application } from './use-application.ts';

interface Plan {
  readonly on: string;
  readonly days: number;
  readonly agenda: string;
  readonly transport?: string;
  readonly reason?: string;
  readonly contacts: {
    readonly organisation: { readonly name: string; readonly telephone: string };
    readonly office: { readonly name: string; readonly telephone: string };
  };
}

const PlanForm = ({ application: { code, visit, people } }: { application: Application }) => {
  const text = useText(teamText);
  const cycle = useCycle();
  const plan = useCommand('POST /api/office/cycles/{cycle}/applications/{code}/visit-plan');
  const { name, telephone } = people?.contact ?? {};
  return (
    <FormDialog<Plan>
      label={text.planVisit}
      button={{ type: visit ? 'default' : 'primary' }}
      consequence={text.planConsequence}
      initial={visit ?? { days: 1, contacts: { organisation: { name, telephone } } }}
      act={({ transport, reason, ...rest }) =>
        plan.mutateAsync({
          path: { cycle, code },
          body: {
            ...rest,
            ...(transport === undefined ? {} : { transport }),
            ...(reason === undefined ? {} : { reason }),
          },
        })
      }
    >
      <DateField name="on" label={text.visitOn} />
      <NumberField name="days" label={text.days} least={1} most={5} />
      <AreaField name="reason" label={text.longReason} optional rows={1} />
      <AreaField name="agenda" label={text.agenda} />
      <TextField name="transport" label={text.transport} optional most={500} />
      <TextField name={['contacts', 'organisation', 'name']} label={text.theirContact} most={40} />
      <TextField name={['contacts', 'organisation', 'telephone']} label={text.theirPhone} most={40} />
      <TextField name={['contacts', 'office', 'name']} label={text.ourContact} most={40} />
      <TextField name={['contacts', 'office', 'telephone']} label={text.ourPhone} most={40} />
    </FormDialog>
  );
};

const Recusals = ({ application: { code, recusalRequests, team } }: { application: Application }) => {
  const text = useText(teamText);
  const office = useText(awardText);
  const cycle = useCycle();
  const nameOf = useNames();
  const decide = useCommand('POST /api/office/cycles/{cycle}/applications/{code}/recusal-requests/{request}/decision');
  return (
    <>
      <h2>{text.recusals}</h2>
      <Rows
        label={text.recusals}
        rows={recusalRequests}
        id={({ request }) => request}
        empty={text.noRecusals}
        columns={[
          { title: text.examiner, show: ({ member }) => nameOf(member) },
          { title: text.grounds, show: ({ grounds }) => grounds ?? text.erased },
          { title: office.on, show: ({ receivedAt }) => <ShortMoment at={receivedAt} /> },
          {
            title: office.state,
            show: ({ decision }) =>
              decision ? `${decision.granted ? text.granted : text.denied}：${decision.reason}` : text.pending,
          },
          {
            title: office.actions,
            show: ({ request, member, decision }) => {
              if (decision) return null;
              if (member === team?.leader)
                return (
                  <>
                    <p className="page-lead">{text.decideNote}</p>
                    <Go
                      plain
                      to={`/office/minutes/new?act=leader-recusal-resolved&code=${code}&request=${request}`}
                      label={text.recordLeader}
                    />
                  </>
                );
              return (
                <FormDialog<{ granted: boolean; reason: string }>
                  label={text.decide}
                  about={nameOf(member)}
                  act={(body) => decide.mutateAsync({ path: { cycle, code, request }, body })}
                >
                  <YesNoField name="granted" label={text.decide} yes={text.granted} no={text.denied} />
                  <AreaField name="reason" label={office.reason} />
                </FormDialog>
              );
            },
          },
        ]}
      />
    </>
  );
};

const Recommendation = ({ application: { proposal, recommendation } }: { application: Application }) => {
  const text = useText(teamText);
  const common = useText(commonText);
  const office = useText(awardText);
  const nameOf = useNames();
  const shown = recommendation ?? proposal;
  const signed = recommendation?.signedBy ?? proposal?.signatures.map(({ examiner }) => examiner) ?? [];
  const dissents = recommendation
    ? recommendation.dissents.map(({ examiner, statement }) => `${nameOf(examiner)}：${statement}`)
    : (proposal?.signatures ?? []).flatMap(({ examiner, dissent }) =>
        dissent === undefined ? [] : [`${nameOf(examiner)}：${dissent}`],
      );
  return (
    <>
      <h2>{text.recommendation}</h2>
      {shown ? (
        <Facts
          of={[
            [office.state, recommendation ? text.filed : text.proposed],
            [text.recommendation, shown.recommended ? text.recommends : text.recommendsNot],
            [office.award, common[shown.award]],
            [office.reason, shown.reason],
            [text.signedBy, signed.map(nameOf).join('、')],
            [text.dissent, dissents.join('\n')],
          ]}
        />
      ) : (
        <p>{text.noRecommendation}</p>
      )}
    </>
  );
};

/** The visit: plan, recusals, report with the organisation's answer, and the team's recommendation. */
export const VisitSection = ({ application }: { application: Application }) => {
  const text = useText(teamText);
  const { visit, reportDue, place } = application;
  return (
    <>
      <h2>{text.visit}</h2>
      {visit ? (
        <Facts
          of={[
            [text.visitOn, <Day key="on" on={visit.on} />],
            [text.days, visit.days],
            [text.agenda, visit.agenda],
            [text.transport, visit.transport],
            [text.longReason, visit.reason],
            [
              text.contacts,
              visit.contacts
                ? [visit.contacts.organisation, visit.contacts.office]
                    .map(({ name, telephone }) => `${name} ${telephone}`)
                    .join('\n')
                : undefined,
            ],
            [text.reportDue, reportDue === undefined ? undefined : <Due key="due" at={reportDue} />],
          ]}
        />
      ) : (
        <p>{text.noVisit}</p>
      )}
      {place.at === 'site-visit' ? <PlanForm application={application} /> : null}
      <Recusals application={application} />
      <SiteReports application={application} />
      <Recommendation application={application} />
    </>
  );
};
