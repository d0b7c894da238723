import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { EvidenceLinks } from '../../../files/evidence-links.tsx';
import { CommandForm, FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, ChoiceField, PickField, SentencesField, YesNoField } from '../../../parts/fields.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { Due, Moment } from '../../../ui/moment.tsx';
import { qualificationText } from './qualification-text.ts';
import { ThirdOpinions } from './third.tsx';
import type { Application } from './use-application.ts';

const conditions = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
type Condition = (typeof conditions)[number];
type Verdict = 'met' | 'not-met' | 'not-applicable';

interface Assessment {
  readonly conditions: Readonly<Record<Condition, { readonly verdict: Verdict; readonly reason: string }>>;
  readonly qualified: boolean;
  readonly reason: string;
  readonly situations?: Readonly<Record<string, string>>;
}

const Assess = ({ application }: { application: Application }) => {
  const words = useText(qualificationText);
  const office = useText(awardText);
  const cycle = useCycle();
  const assess = useCommand('POST /api/office/cycles/{cycle}/applications/{code}/qualification');
  const { code, version, content } = application;
  const claims = content?.form.eligibility.conditions ?? {};
  const titles = new Map(content?.evidence.map(({ id, title }) => [id, title]));
  const found = application.departmentOpinions.filter(
    ({ round, situation }) => round === 'qualification' && situation === 'found',
  );
  const act = ({ conditions: given, situations = {}, ...rest }: Assessment) =>
    assess.mutateAsync({
      path: { cycle, code },
      body: {
        application: version,
        conditions: conditions.map((condition) => ({ condition, ...given[condition] })),
        situations: Object.entries(situations).map(([department, reason]) => ({ department, reason })),
        ...rest,
      },
    });
  return (
    <section aria-labelledby="assess">
      <h2 id="assess">{words.assess}</h2>
      <p className="page-lead">
        {words.assessLead} {words.onVersion(version)}
      </p>
      <CommandForm<Assessment> label={words.assess} act={act}>
        {conditions.map((condition) => {
          const claim = claims[condition];
          return (
            <fieldset key={condition} className="item">
              <legend>
                {condition}. {words[`condition${condition}`]}
              </legend>
              {claim ? (
                <p>
                  {words.claim}：{claim.statement}{' '}
                  <EvidenceLinks cycle={cycle} owner={code} ids={claim.evidence} titleOf={(id) => titles.get(id)} />
                </p>
              ) : null}
              <div className="pair">
                <PickField
                  name={['conditions', condition, 'verdict']}
                  label={words.verdictOf(condition)}
                  options={(['met', 'not-met', 'not-applicable'] as const).map((value) => ({
                    value,
                    label: office[value],
                  }))}
                />
                <AreaField name={['conditions', condition, 'reason']} label={words.reasonOf(condition)} rows={1} />
              </div>
            </fieldset>
          );
        })}
        {found.map(({ department, name, text }) => (
          <AreaField
            key={department}
            name={['situations', department]}
            label={words.situationReason(name)}
            hint={text}
            optional
          />
        ))}
        <YesNoField name="qualified" label={words.result} yes={office.qualified} no={office['not-qualified']} />
        <AreaField name="reason" label={words.resultReason} />
      </CommandForm>
    </section>
  );
};

const Verdicts = ({ application }: { application: Application }) => {
  const words = useText(qualificationText);
  const office = useText(awardText);
  const { qualifications } = application;
  return (
    <>
      <h2>{words.verdicts}</h2>
      {qualifications.length === 0 ? <p>{words.noVerdict}</p> : null}
      {qualifications.toReversed().map(({ conditions: given, qualified, reason, by, at, inForce, application: on }) => (
        <article key={at} className="panel">
          <h3>
            <State kind={qualified ? 'good' : 'bad'}>{qualified ? office.qualified : office['not-qualified']}</State>
            {inForce ? words.inForce : words.superseded} · {words.onVersion(on)}
          </h3>
          <p>{reason}</p>
          <Rows
            label={words.verdicts}
            rows={given}
            id={({ condition }) => condition}
            empty={office.nothing}
            columns={[
              {
                title: words.condition,
                show: ({ condition }) => `${condition}. ${words[`condition${condition}`]}`,
              },
              { title: words.verdict, show: ({ verdict }) => office[verdict] },
              { title: office.reason, show: (row) => row.reason },
            ]}
          />
          <p className="page-lead">
            {by} · <Moment at={at} />
          </p>
        </article>
      ))}
    </>
  );
};

const Corrections = ({ application }: { application: Application }) => {
  const words = useText(qualificationText);
  const office = useText(awardText);
  const cycle = useCycle();
  const correct = useCommand('POST /api/office/cycles/{cycle}/applications/{code}/corrections');
  const { code, corrections, facts, place } = application;
  return (
    <>
      <h2>{words.corrections}</h2>
      <Rows
        label={words.corrections}
        rows={corrections}
        id={({ at }) => at}
        empty={words.noCorrections}
        columns={[
          {
            title: words.corrections,
            show: ({ items }) => (
              <ol className="gaps">
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ol>
            ),
          },
          {
            title: words.correctionFacts,
            show: (row) => row.facts.map((key) => facts.find(({ fact }) => fact === key)?.label ?? key).join('、'),
          },
          { title: office.due, show: ({ due }) => <Due at={due} /> },
        ]}
      />
      {place.at === 'qualification-review' ? (
        <FormDialog<{ items: string[]; facts?: string[] }>
          label={words.correct}
          consequence={words.correctConsequence}
          act={({ items, facts: again = [] }) =>
            correct.mutateAsync({ path: { cycle, code }, body: { items, facts: again } })
          }
        >
          <SentencesField name="items" label={words.correctionItems} hint={words.correctionHint} />
          <ChoiceField
            name="facts"
            label={words.correctionFacts}
            many
            optional
            options={facts.map(({ fact, label }) => ({ value: fact, label }))}
          />
        </FormDialog>
      ) : null}
    </>
  );
};

/** The eight conditions with their verdicts, the departments' opinions beside them, and the corrections. */
export const QualificationSection = ({ application }: { application: Application }) => (
  <>
    <Verdicts application={application} />
    <Corrections application={application} />
    <ThirdOpinions application={application} />
    {application.place.at === 'qualification-review' ? <Assess application={application} /> : null}
  </>
);
