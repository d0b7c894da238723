import { Link } from 'react-router';
import { useAnswer } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { teamsText } from './text.ts';

const awards = ['quality', 'innovation'] as const;

interface Result {
  readonly code: string;
  readonly name: string;
  readonly award: (typeof awards)[number];
  readonly document?: string;
  readonly site?: string;
  readonly defence?: string;
  readonly overall?: string;
  readonly rank?: number;
  readonly gaps: readonly { readonly at: string; readonly problem: string }[];
}

/** The phases' scores of everybody, the furthest first, by award. */
export const Results = () => {
  const text = useText(teamsText);
  const office = useText(awardText);
  const common = useText(commonText);
  const cycle = useCycle();
  const results = useAnswer('GET /api/office/cycles/{cycle}/results', { path: { cycle } });
  return (
    <Page title={text.results} lead={text.resultsLead}>
      <Loaded query={results}>
        {({ document, site, overall }) => {
          const far = new Map(overall.map((each) => [each.code, each]));
          const visited = new Map(site.map((each) => [each.code, each]));
          const all: readonly Result[] = document.map(({ code, name, award, total, rank }) => ({
            code,
            name,
            award,
            ...(total === undefined ? {} : { document: total }),
            ...(visited.get(code)?.total === undefined ? {} : { site: `${visited.get(code)?.total}` }),
            ...(rank === undefined ? {} : { rank }),
            gaps: [],
            ...far.get(code),
          }));
          return awards.map((award) => (
            <section key={award} className="panel" aria-labelledby={award}>
              <h2 id={award}>{common[award]}</h2>
              <Rows
                label={common[award]}
                rows={all.filter((each) => each.award === award)}
                id={({ code }) => code}
                empty={text.noResults}
                columns={[
                  { title: text.rank, number: true, show: ({ rank }) => rank ?? '' },
                  {
                    title: office.organisation,
                    show: ({ code, name }) => <Link to={`/office/applications/${code}?tab=team`}>{name}</Link>,
                  },
                  { title: text.documentScore, number: true, show: (row) => row.document ?? '' },
                  { title: text.siteScore, number: true, show: (row) => row.site ?? '' },
                  { title: text.defenceScore, number: true, show: ({ defence }) => defence ?? '' },
                  { title: text.overall, number: true, show: (row) => row.overall ?? '' },
                  { title: text.missing, show: ({ gaps }) => gaps.map(({ problem }) => problem).join('；') },
                ]}
              />
            </section>
          ));
        }}
      </Loaded>
    </Page>
  );
};
