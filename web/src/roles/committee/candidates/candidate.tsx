import { Alert } from 'antd';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { Facts } from '../../../parts/facts.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { Sections } from '../../../parts/sections.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { Code } from '../../../ui/code.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { Standing } from './list.tsx';
import { CategoryScores } from './scores.tsx';
import { candidatesText } from './text.ts';
import { type Candidate, useCandidates } from './use-candidates.ts';

const Overview = ({ candidate }: { candidate: Candidate }) => {
  const text = useText(candidatesText);
  const award = useText(awardText);
  const common = useText(commonText);
  const { document, site, defence, overall, rank, recommendation } = candidate;
  const of = useMemo(
    () => [
      ...(document ? [{ name: text.document, scores: document }] : []),
      ...(site ? [{ name: text.site, scores: site }] : []),
    ],
    [document, site, text],
  );
  const points = (value: string | undefined, most: string) => (value === undefined ? undefined : `${value}${most}`);
  return (
    <>
      <Facts
        of={[
          [award.award, common[candidate.award]],
          [award.industry, candidate.industry],
          [award.code, <Code key="code">{candidate.code}</Code>],
          [text.standing, <Standing key="standing" candidate={candidate} />],
          [text.reasonOf, candidate.reason],
          [text.overall, points(overall, text.thousand)],
          [text.rank, rank],
          [text.document, points(document?.total, text.thousand)],
          [text.site, points(site?.total, text.thousand)],
          [text.defence, points(defence, text.hundred)],
        ]}
      />
      <section className="panel" aria-labelledby="recommendation">
        <h2 id="recommendation">{text.recommendation}</h2>
        {recommendation ? (
          <>
            <p>
              <strong>{recommendation.recommended ? text.recommended : text.notRecommended}</strong>（
              {common[recommendation.award]}，{text.signatures(recommendation.signatures)}）
            </p>
            <p className="words">{recommendation.reason}</p>
            {recommendation.dissents.length > 0 ? (
              <>
                <h3>{text.dissents}</h3>
                <ul className="gaps">
                  {recommendation.dissents.map((dissent) => (
                    <li key={dissent}>{dissent}</li>
                  ))}
                </ul>
              </>
            ) : null}
          </>
        ) : (
          <p>{text.noRecommendation}</p>
        )}
      </section>
      <section className="panel" aria-labelledby="radar">
        <h2 id="radar">{text.radar}</h2>
        <CategoryScores of={of} />
      </section>
    </>
  );
};

const Report = ({ candidate: { siteReport, document, site } }: { candidate: Candidate }) => {
  const text = useText(candidatesText);
  const award = useText(awardText);
  if (!siteReport) return <p>{text.noReport}</p>;
  const categories = (document ?? site)?.categories ?? [];
  const itemOf = (item: string): string => {
    const category = categories.find((each) => item.startsWith(`${each.category}.`));
    return category ? `${item}（${category.name}）` : item;
  };
  const texts = (title: string, rows: readonly { readonly item: string; readonly text: string }[]) => (
    <>
      <h2>{title}</h2>
      <Rows
        label={title}
        rows={rows}
        id={(row) => `${row.item} ${row.text}`}
        empty={award.nothing}
        columns={[
          { title: text.item, show: ({ item }) => itemOf(item) },
          { title, show: (row) => row.text },
        ]}
      />
    </>
  );
  return (
    <>
      <Facts
        of={[
          [text.visitedOn, <Day key="on" on={siteReport.visitedOn} />],
          [text.organisationSays, award[siteReport.answer]],
          [award.details, siteReport.statement],
        ]}
      />
      {texts(
        text.findings,
        siteReport.findings.map(({ item, finding }) => ({ item, text: finding })),
      )}
      {texts(text.strengths, siteReport.strengths)}
      {texts(text.opportunities, siteReport.opportunities)}
    </>
  );
};

/** One organisation as the committee reads it; of one in which he has an interest a member reads the name alone (A20b). */
export const CandidatePage = () => {
  const text = useText(candidatesText);
  const { code } = useParams();
  const candidates = useCandidates();
  const candidate = candidates.data?.organisations.find((each) => each.code === code);
  return (
    <Page title={candidate?.name ?? text.title} lead={<Link to="/committee/candidates">{text.back}</Link>}>
      <Loaded query={candidates}>
        {() => {
          if (!candidate) return <p>{text.missing}</p>;
          if (candidate.recused) return <Alert type="warning" showIcon title={text.recusedDetail} />;
          return (
            <Sections
              label={candidate.name}
              of={[
                { key: 'overview', label: text.basics, show: () => <Overview candidate={candidate} /> },
                { key: 'report', label: text.report, show: () => <Report candidate={candidate} /> },
              ]}
            />
          );
        }}
      </Loaded>
    </Page>
  );
};
