import { Rows } from '../../../parts/rows.tsx';
import { useText } from '../../../text/language.ts';
import { ShortMoment } from '../../../ui/moment.tsx';
import { useNames } from '../who.ts';
import { contentText } from './content-text.ts';
import { teamText } from './team-text.ts';
import type { Application } from './use-application.ts';

type Phase = Application['scores']['document'];
const categories = ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7'] as const;

const Observations = ({ title, of }: { title: string; of: readonly { item: string; text: string }[] }) =>
  of.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul className="gaps">
        {of.map(({ item, text }) => (
          <li key={`${item} ${text}`}>
            {item} {text}
          </li>
        ))}
      </ul>
    </>
  );

/** All sheets of a phase side by side by category, the consensus beside them, and where they differ. */
export const Scores = ({ title, phase }: { title: string; phase: Phase }) => {
  const text = useText(teamText);
  const content = useText(contentText);
  const nameOf = useNames();
  const { scorecards, awaited, discrepancies, consensus } = phase;
  const rows = [
    ...categories.map((code) => ({ code, name: content[`category${code.replace('.', '')}` as 'category41'] })),
    { code: 'total', name: text.total },
  ];
  const pointsOf = (sheet: { total: string; categories: Readonly<Record<string, string>> }, code: string) =>
    code === 'total' ? <b>{sheet.total}</b> : (sheet.categories[code] ?? '');
  return (
    <section>
      <h2>{text.scores(title)}</h2>
      {scorecards.length === 0 ? (
        <p>{text.noScores}</p>
      ) : (
        <Rows
          label={text.scores(title)}
          rows={rows}
          id={({ code }) => code}
          empty={text.noScores}
          columns={[
            { title: text.category, show: ({ name }) => name },
            ...scorecards.map((sheet) => ({
              title: nameOf(sheet.examiner),
              number: true,
              show: ({ code }: { code: string }) => pointsOf(sheet, code),
            })),
            ...(consensus
              ? [
                  {
                    title: text.consensus,
                    number: true,
                    show: ({ code }: { code: string }) => pointsOf(consensus, code),
                  },
                ]
              : []),
          ]}
        />
      )}
      {awaited.length > 0 ? (
        <p>
          {text.awaited}：{awaited.map(nameOf).join('、')}
        </p>
      ) : null}
      {discrepancies.length > 0 ? (
        <>
          <h3>{text.discrepancies}</h3>
          <Rows
            label={text.discrepancies}
            rows={discrepancies.filter(({ spread }) => spread > 0)}
            id={({ item }) => item}
            empty={text.noScores}
            columns={[
              { title: text.item, show: ({ item, name }) => `${item} ${name}` },
              { title: text.range, number: true, show: ({ min, max }) => `${min}—${max}` },
              { title: text.spread, number: true, show: ({ spread }) => spread, sort: (a, b) => a.spread - b.spread },
              { title: text.explain, show: ({ explain }) => (explain ? text.explain : '') },
              {
                title: text.explained,
                show: ({ item }) => consensus?.explanations.find((each) => each.item === item)?.text ?? '',
              },
            ]}
          />
        </>
      ) : null}
      {consensus ? (
        <>
          <Observations title={text.strengths} of={consensus.strengths} />
          <Observations title={text.opportunities} of={consensus.opportunities} />
          <p className="page-lead">
            {text.concludedBy(nameOf(consensus.by))} · <ShortMoment at={consensus.at} />
          </p>
        </>
      ) : null}
    </section>
  );
};
