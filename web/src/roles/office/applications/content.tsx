import type { ReactNode } from 'react';
import { useCycle } from '../../../desk/cycle.ts';
import { EvidenceLinks } from '../../../files/evidence-links.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { useText } from '../../../text/language.ts';
import { Day } from '../../../ui/moment.tsx';
import { contentText } from './content-text.ts';
import { qualificationText } from './qualification-text.ts';
import type { Application } from './use-application.ts';

type Content = NonNullable<Application['content']>;
type Form = Content['form'];
type Files = (ids: readonly string[]) => ReactNode;

const Eligibility = ({ eligibility, files }: { eligibility: Form['eligibility']; files: Files }) => {
  const text = useText(contentText);
  const words = useText(qualificationText);
  const { conditions, certificates, standing, advanced, perMu } = eligibility;
  return (
    <>
      <h3>{text.conditions}</h3>
      <Rows
        label={text.conditions}
        rows={Object.entries(conditions).map(([condition, claim]) => ({ condition, ...claim }))}
        id={({ condition }) => condition}
        empty={text.nothing}
        columns={[
          {
            title: words.condition,
            show: ({ condition }) => `${condition}. ${words[`condition${condition}` as 'condition1']}`,
          },
          { title: words.claim, show: ({ claim }) => (claim === 'met' ? text.claimMet : text.claimNot) },
          { title: text.statement, show: ({ statement }) => statement },
          { title: '', show: ({ evidence }) => files(evidence) },
        ]}
      />
      <h3>{text.certificates}</h3>
      <Rows
        label={text.certificates}
        rows={certificates}
        id={({ number }) => number}
        empty={text.nothing}
        columns={[
          { title: text.certificates, show: ({ kind }) => text[kind] },
          { title: text.number, show: ({ number }) => number },
          { title: text.issuer, show: ({ issuer }) => issuer },
          { title: text.validUntil, show: ({ validUntil }) => <Day on={validUntil} /> },
          { title: '', show: ({ evidence }) => files([evidence]) },
        ]}
      />
      <h3>{text.standing}</h3>
      <Rows
        label={text.standing}
        rows={standing}
        id={({ indicator }) => indicator}
        empty={text.nothing}
        columns={[
          { title: text.indicator, show: ({ indicator }) => indicator },
          { title: text.source, show: ({ source }) => source },
          { title: text.rank, show: ({ rank }) => rank },
          { title: '', show: ({ evidence }) => files([evidence]) },
        ]}
      />
      <h3>{text.advanced}</h3>
      <Rows
        label={text.advanced}
        rows={advanced}
        id={({ aspect, statement }) => `${aspect} ${statement}`}
        empty={text.nothing}
        columns={[
          { title: text.aspect, show: ({ aspect }) => text[aspect] },
          { title: text.statement, show: ({ statement }) => statement },
          { title: '', show: ({ evidence }) => files([evidence]) },
        ]}
      />
      {perMu ? (
        <Facts
          of={[
            [
              text.perMu,
              <>
                {text.perMuOf(perMu.year, perMu.grade === 'not-evaluated' ? text.notEvaluated : perMu.grade)}{' '}
                {files(perMu.evidence)}
              </>,
            ],
          ]}
        />
      ) : null}
    </>
  );
};

/** Three years in figures. */
export const Indicators = ({ years }: Form['indicators']) => {
  const text = useText(contentText);
  const amounts = ['revenue', 'profit', 'tax', 'assets', 'research'] as const;
  return (
    <Rows
      label={text.indicators}
      rows={years}
      id={({ year }) => year}
      empty={text.nothing}
      columns={[
        { title: text.year, show: ({ year }) => year },
        ...amounts.map((name) => ({
          title: text[name],
          number: true,
          show: (row: (typeof years)[number]) => row[name].toLocaleString('zh-CN'),
        })),
        { title: text.yearEnd, number: true, show: ({ employees }) => employees.toLocaleString('zh-CN') },
      ]}
    />
  );
};

const Innovation = ({ innovation, files }: { innovation: NonNullable<Form['innovation']>; files: Files }) => {
  const text = useText(contentText);
  const kinds = [
    ['quality', text.qualityInnovation],
    ['standards', text.standards],
    ['brand', text.brand],
    ['intellectualProperty', text.intellectualProperty],
  ] as const;
  return (
    <Rows
      label={text.innovation}
      rows={kinds.flatMap(([kind, title]) => innovation[kind].map((each) => ({ title, ...each })))}
      id={({ title, name }) => `${title} ${name}`}
      empty={text.nothing}
      columns={[
        { title: text.aspect, show: ({ title }) => title },
        { title: text.achievement, show: ({ name }) => name },
        { title: text.year, show: ({ year }) => year },
        { title: text.description, show: ({ description }) => description },
        { title: '', show: ({ evidence }) => files(evidence) },
      ]}
    />
  );
};

/** The form and the self-evaluation as they were submitted, each statement beside its proof. */
export const ContentSection = ({ application }: { application: Pick<Application, 'code' | 'content'> }) => {
  const text = useText(contentText);
  const cycle = useCycle();
  const { content, code } = application;
  if (!content) return <p role="alert">{text.gone}</p>;
  const titles = new Map(content.evidence.map(({ id, title }) => [id, title]));
  const files: Files = (ids) => <EvidenceLinks cycle={cycle} owner={code} ids={ids} titleOf={(id) => titles.get(id)} />;
  const { form } = content;
  const { organisation, declarations, consultants } = form;
  const evaluation = form['self-evaluation'];
  return (
    <>
      <h2>{text.organisation}</h2>
      <Facts
        of={[
          [text.name, organisation.name],
          [text.address, organisation.address],
          [text.registeredOn, <Day key="on" on={organisation.registeredOn} />],
          [text.legalRepresentative, organisation.legalRepresentative],
          [text.activity, text[organisation.activity]],
          [text.encouraged, organisation.encouraged.join('、')],
          [text.employees, organisation.employees],
          [text.scope, organisation.scope],
          [text.licence, files([organisation.licenceEvidence])],
        ]}
      />
      <Eligibility eligibility={form.eligibility} files={files} />
      <h2>{text.indicators}</h2>
      <Indicators years={form.indicators.years} />
      <h2>{text.selfEvaluation}</h2>
      <p>
        {text.report} {files([evaluation.reportEvidence])}
      </p>
      <Facts
        of={Object.entries(evaluation.categories).map(([category, words]) => [
          text[`category${category.replace('.', '')}` as 'category41'] ?? category,
          words,
        ])}
      />
      {form.innovation ? (
        <>
          <h2>{text.innovation}</h2>
          <Innovation innovation={form.innovation} files={files} />
        </>
      ) : null}
      <h2>{text.consultants}</h2>
      <Rows
        label={text.consultants}
        rows={consultants.consultants}
        id={({ institution }) => institution}
        empty={text.nothing}
        columns={[
          { title: text.institution, show: ({ institution }) => institution },
          { title: text.consultancy, show: ({ service }) => service },
        ]}
      />
      <h2>{text.declarations}</h2>
      <Facts
        of={[
          [text.signature, files([declarations.signatureEvidence])],
          [text.seal, files([declarations.sealEvidence])],
          [text.undertaking, files([declarations.undertakingEvidence])],
        ]}
      />
    </>
  );
};
