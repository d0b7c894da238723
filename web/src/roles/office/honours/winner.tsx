import { Link, useParams } from 'react-router';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { EvidenceLinks } from '../../../files/evidence-links.tsx';
import { FormDialog } from '../../../parts/command-form.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { AreaField, ChoiceField, DateField, FilesField } from '../../../parts/fields.tsx';
import { Go } from '../../../parts/go.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { Code } from '../../../ui/code.tsx';
import { FinalStep } from '../../../ui/final-step.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { Tasks, type Winner } from './tasks.tsx';
import { honoursText } from './text.ts';

const kinds = ['experience-sharing', 'visit', 'report'] as const;

const Duties = ({ winner: { code, duties } }: { winner: Winner }) => {
  const text = useText(honoursText);
  const office = useText(awardText);
  const cycle = useCycle();
  const plan = useCommand('POST /api/office/cycles/{cycle}/winners/{code}/duties');
  const finish = useCommand('POST /api/office/cycles/{cycle}/winners/{code}/duties/{duty}/completion');
  return (
    <section className="panel" aria-labelledby="duties">
      <h2 id="duties">{text.duties}</h2>
      <Rows
        label={text.duties}
        rows={duties}
        id={({ duty }) => duty}
        empty={text.noDuties}
        columns={[
          { title: text.kind, show: ({ kind }) => text[kind] },
          { title: text.what, show: ({ what }) => what },
          { title: text.dueOn, show: ({ due }) => <Day on={due} /> },
          { title: text.result, show: ({ on, result }) => (on === undefined ? '' : `${on}：${result}`) },
          {
            title: office.actions,
            show: ({ duty, on, what }) =>
              on === undefined ? (
                <FormDialog<{ on: string; result: string }>
                  label={text.finish}
                  about={what}
                  button={{ size: 'small' }}
                  act={(body) => finish.mutateAsync({ path: { cycle, code, duty }, body })}
                >
                  <DateField name="on" label={office.on} />
                  <AreaField name="result" label={text.result} />
                </FormDialog>
              ) : null,
          },
        ]}
      />
      <FormDialog<{ kind: (typeof kinds)[number]; what: string; due: string }>
        label={text.plan}
        act={(body) => plan.mutateAsync({ path: { cycle, code }, body })}
      >
        <ChoiceField name="kind" label={text.kind} options={kinds.map((value) => ({ value, label: text[value] }))} />
        <AreaField name="what" label={text.what} most={500} />
        <DateField name="due" label={text.dueOn} />
      </FormDialog>
    </section>
  );
};

const Petitions = ({ winner: { code, petitions, revocation } }: { winner: Winner }) => {
  const text = useText(honoursText);
  const office = useText(awardText);
  const cycle = useCycle();
  const petition = useCommand('POST /api/office/cycles/{cycle}/winners/{code}/revocation-petitions');
  return (
    <section className="panel" aria-labelledby="petitions">
      <h2 id="petitions">{text.petitions}</h2>
      <Rows
        label={text.petitions}
        rows={petitions}
        id={(row) => `${row.ground} ${row.petition}`}
        empty={text.noPetitions}
        columns={[
          { title: text.petitions, show: ({ ground }) => text[ground] },
          { title: text.petitionedOn, show: ({ petitionedOn }) => <Day on={petitionedOn} /> },
          { title: text.facts, show: ({ facts }) => facts },
          {
            title: text.evidence,
            show: ({ evidence }) => <EvidenceLinks cycle={cycle} owner="office" ids={evidence} />,
          },
          { title: office.state, show: ({ state }) => text[state] },
          { title: office.reason, show: ({ reason }) => reason ?? '' },
          {
            title: office.actions,
            show: ({ state }) =>
              state === 'petitioned' ? (
                <Go plain to="/office/minutes/new?act=revocation-approved" label={text.recordDecision} />
              ) : null,
          },
        ]}
      />
      {revocation ? null : (
        <FormDialog<{ occurredOn: string; facts: string; evidence: string[] }>
          label={text.petition}
          button={{ danger: true }}
          consequence={text.petitionConsequence}
          article="第十九条"
          act={(body) => petition.mutateAsync({ path: { cycle, code }, body })}
        >
          <DateField name="occurredOn" label={text.occurredOn} />
          <AreaField name="facts" label={text.facts} most={4000} />
          <FilesField cycle={cycle} name="evidence" label={text.evidence} most={50} />
        </FormDialog>
      )}
    </section>
  );
};

const Reports = ({ winner: { code, reports } }: { winner: Winner }) => {
  const text = useText(honoursText);
  const office = useText(awardText);
  const cycle = useCycle();
  const acknowledge = useCommand(
    'POST /api/office/cycles/{cycle}/winners/{code}/duty-reports/{report}/acknowledgement',
  );
  const back = useCommand('POST /api/office/cycles/{cycle}/winners/{code}/duty-reports/{report}/return');
  return (
    <section className="panel" aria-labelledby="reports">
      <h2 id="reports">{text.reports}</h2>
      <Rows
        label={text.reports}
        rows={reports}
        id={({ report }) => report}
        empty={text.noReports}
        columns={[
          { title: text.kind, show: ({ kind }) => text[kind] },
          { title: text.what, show: ({ what }) => what },
          { title: office.on, show: ({ on }) => <Day on={on} /> },
          { title: text.result, show: ({ result }) => result },
          {
            title: text.evidence,
            show: ({ evidence }) => <EvidenceLinks cycle={cycle} owner={code} ids={evidence} />,
          },
          {
            title: office.state,
            show: ({ state, reason }) => (
              <>
                <State kind={state === 'acknowledged' ? 'good' : state === 'returned' ? 'bad' : 'open'}>
                  {text[state]}
                </State>
                <div>{reason ?? ''}</div>
              </>
            ),
          },
          {
            title: office.actions,
            show: ({ report, what, state }) =>
              state === 'reported' ? (
                <span className="row-actions">
                  <FinalStep
                    label={text.acknowledge}
                    consequence={text.acknowledgeConsequence}
                    button={{ size: 'small', type: 'primary' }}
                    act={() => acknowledge.mutateAsync({ path: { cycle, code, report }, body: {} })}
                  />
                  <FormDialog<{ reason: string }>
                    label={text.returnReport}
                    about={what}
                    button={{ size: 'small' }}
                    act={(body) => back.mutateAsync({ path: { cycle, code, report }, body })}
                  >
                    <AreaField name="reason" label={office.reason} />
                  </FormDialog>
                </span>
              ) : null,
          },
        ]}
      />
    </section>
  );
};

/** One winner: what was handed over, the activities, petitions and revocation. */
export const WinnerPage = () => {
  const text = useText(honoursText);
  const office = useText(awardText);
  const common = useText(commonText);
  const cycle = useCycle();
  const { code = '' } = useParams();
  const winners = useAnswer('GET /api/office/cycles/{cycle}/winners', { path: { cycle } });
  const name = winners.data?.winners.find((each) => each.code === code)?.name;
  return (
    <Page title={name ?? code} actions={<Link to="/office/honours">{text.back}</Link>}>
      <Loaded query={winners}>
        {(found) => {
          const winner = found.winners.find((each) => each.code === code);
          if (!winner) return <p>{text.missing}</p>;
          const { revocation } = winner;
          return (
            <>
              <Facts
                of={[
                  [office.award, common[winner.award]],
                  [text.certificate, <Code key="number">{winner.certificateNumber}</Code>],
                  [
                    office.state,
                    <State key="state" kind={revocation ? 'bad' : 'good'}>
                      {revocation ? text.revoked : text.inForce}
                    </State>,
                  ],
                  [text.watchedUntil, <Day key="until" on={winner.watchedUntil} />],
                  [
                    text.revoked,
                    revocation
                      ? `${text[revocation.ground]}，${revocation.documentNumber}，${revocation.decidedOn}`
                      : undefined,
                  ],
                ]}
              />
              <Tasks winner={winner} />
              <Duties winner={winner} />
              <Reports winner={winner} />
              <Petitions winner={winner} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
