import { Empty } from 'antd';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useFilters } from '../../../parts/filters.ts';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { CategoryScores } from './scores.tsx';
import { candidatesText } from './text.ts';
import { type Candidate, useCandidates } from './use-candidates.ts';

const most = 4;

/** Which organisations are compared stands in the address. */
const useCompared = () => {
  const { get, set } = useFilters();
  const codes = (get('compare') ?? '').split(',').filter((code) => code !== '');
  return { codes, set: (chosen: readonly string[]) => set('compare', chosen.slice(0, most).join(',')) };
};

export const Standing = ({ candidate: { recused, standing } }: { candidate: Candidate }) => {
  const text = useText(candidatesText);
  if (recused) return <State kind="open">{text.recused}</State>;
  if (standing === undefined) return null;
  return <State kind={standing === 'candidate' ? 'good' : 'plain'}>{text[standing]}</State>;
};

const OfAward = ({ candidates, title }: { candidates: readonly Candidate[]; title: string }) => {
  const text = useText(candidatesText);
  const award = useText(awardText);
  const { codes, set } = useCompared();
  const others = codes.filter((code) => !candidates.some((candidate) => candidate.code === code));
  return (
    <section className="panel" aria-labelledby={`of-${title}`}>
      <h2 id={`of-${title}`}>{title}</h2>
      <Rows
        label={title}
        rows={candidates}
        id={({ code }) => code}
        empty={award.nothing}
        selection={{
          selectedRowKeys: codes.filter((code) => !others.includes(code)),
          onChange: (keys) => set([...others, ...keys.map(String)]),
          hideSelectAll: true,
          getCheckboxProps: ({ code, name, document, site }) => ({
            'aria-label': text.compareOne(name),
            disabled: (document ?? site) === undefined || (codes.length >= most && !codes.includes(code)),
          }),
        }}
        columns={[
          { title: text.rank, show: ({ rank }) => rank ?? '' },
          {
            title: award.organisation,
            show: ({ code, name, industry }) => (
              <>
                <Link to={`/committee/candidates/${code}`}>{name}</Link>
                <div className="page-lead">{industry ?? ''}</div>
              </>
            ),
          },
          { title: text.standing, show: (candidate) => <Standing candidate={candidate} /> },
          { title: text.overall, number: true, show: ({ overall }) => overall ?? '' },
          { title: text.document, number: true, show: ({ document }) => document?.total ?? '' },
          { title: text.site, number: true, show: ({ site }) => site?.total ?? '' },
          { title: text.defence, number: true, show: ({ defence }) => defence ?? '' },
          {
            title: text.recommendation,
            show: ({ recommendation }) =>
              recommendation ? (recommendation.recommended ? text.recommended : text.notRecommended) : '',
          },
        ]}
      />
    </section>
  );
};

const Comparison = ({ organisations }: { organisations: readonly Candidate[] }) => {
  const text = useText(candidatesText);
  const { codes } = useCompared();
  const chosen = codes.join(',');
  const of = useMemo(
    () =>
      organisations.flatMap(({ code, name, site, document }) => {
        const scores = site ?? document;
        return chosen.split(',').includes(code) && scores ? [{ name, scores }] : [];
      }),
    [organisations, chosen],
  );
  return (
    <section className="panel" aria-labelledby="compare">
      <h2 id="compare">{text.compare}</h2>
      <p className="page-lead">{text.compareLead}</p>
      {of.length === 0 ? null : <CategoryScores of={of} />}
    </section>
  );
};

/** What the committee reads of all that reached the visit, by award (A14.5a). */
export const Candidates = () => {
  const text = useText(candidatesText);
  const common = useText(commonText);
  const candidates = useCandidates();
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={candidates}>
        {({ submitted, organisations }) =>
          submitted ? (
            <>
              {(['quality', 'innovation'] as const).map((award) => (
                <OfAward
                  key={award}
                  title={common[award]}
                  candidates={organisations.filter((candidate) => candidate.award === award)}
                />
              ))}
              <Comparison organisations={organisations} />
            </>
          ) : (
            <Empty description={text.notYet} />
          )
        }
      </Loaded>
    </Page>
  );
};
