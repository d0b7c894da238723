import { Alert, Button, InputNumber } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Answer } from '../../../api/call.ts';
import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { useFilters } from '../../../parts/filters.ts';
import { Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { Page } from '../../../ui/page.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { useNames, useOrganisations } from '../who.ts';
import { ProposalCard, type Team } from './proposal.tsx';
import { teamsText } from './text.ts';

export type Proposals = Answer<'POST /api/office/cycles/{cycle}/team-proposals'>;

const teamOf = ({ members, leader }: Proposals['proposals'][number], name: string): Team => ({
  team: name,
  members: members.map(({ examiner, industryExpert }) => ({ examiner, industryExpert })),
  ...(leader === undefined ? {} : { leader }),
});

const Formed = () => {
  const text = useText(teamsText);
  const office = useText(awardText);
  const { get } = useFilters();
  const { applications } = useOrganisations();
  return (
    <section className="panel" aria-labelledby="formed">
      <h2 id="formed">{text.formed}</h2>
      <Rows
        label={text.formed}
        rows={applications.filter(({ team, place }) => team !== undefined && place.at !== 'eliminated')}
        id={({ code }) => code}
        empty={get('examiner') === undefined ? text.noTeams : office.nothing}
        columns={[
          {
            title: text.teamName,
            show: ({ team }) => team ?? '',
            sort: (a, b) => `${a.team}`.localeCompare(`${b.team}`),
          },
          {
            title: office.organisation,
            show: ({ code, name }) => <Link to={`/office/applications/${code}?tab=team`}>{name}</Link>,
          },
          { title: office.industry, show: ({ industry }) => industry },
          { title: office.stage, show: ({ place }) => office[place.at] },
        ]}
      />
    </section>
  );
};

/** Teams from a balanced proposal, which the office adjusts and adopts one by one or all at once. */
export const Building = () => {
  const text = useText(teamsText);
  const cycle = useCycle();
  const nameOf = useNames();
  const { get } = useFilters();
  const codes = (get('codes') ?? '').split('.').filter(Boolean);
  const propose = useCommand('POST /api/office/cycles/{cycle}/team-proposals');
  const [size, setSize] = useState(3);
  const [proposed, setProposed] = useState<Proposals>();
  const [teams, setTeams] = useState<Readonly<Record<string, Team>>>({});
  const ask = (applications: string[]): void => {
    propose.mutate(
      { path: { cycle }, body: { applications, size } },
      {
        onSuccess: (answer) => {
          setProposed(answer);
          setTeams(
            Object.fromEntries(
              answer.proposals.map((each, index) => [each.code, teamOf(each, text.teamNumber(index + 1))]),
            ),
          );
        },
      },
    );
  };
  return (
    <Page title={text.building} lead={text.buildingLead}>
      <section className="panel" aria-labelledby="propose">
        <h2 id="propose">{text.propose}</h2>
        <div className="filters">
          <div>
            <label htmlFor="size">{text.size}</label>
            <InputNumber id="size" min={3} max={9} value={size} onChange={(value) => setSize(value ?? 3)} />
          </div>
          {codes.length > 0 ? (
            <Button type="primary" loading={propose.isPending} onClick={() => ask(codes)}>
              {text.proposeFor(codes.length)}
            </Button>
          ) : null}
          <Button type={codes.length > 0 ? 'default' : 'primary'} loading={propose.isPending} onClick={() => ask([])}>
            {text.proposeAll}
          </Button>
        </div>
        <ProblemAlert error={propose.error} />
        {proposed && proposed.proposals.length === 0 ? <Alert type="info" showIcon title={text.noProposals} /> : null}
      </section>
      {proposed?.proposals.map((proposal) => (
        <ProposalCard
          key={proposal.code}
          proposal={proposal}
          team={teams[proposal.code] ?? teamOf(proposal, '')}
          onChange={(team) => setTeams((before) => ({ ...before, [proposal.code]: team }))}
        />
      ))}
      {proposed && proposed.load.length > 0 ? (
        <section className="panel" aria-labelledby="loads">
          <h2 id="loads">{text.loads}</h2>
          <ul className="numbers">
            {proposed.load
              .toSorted((a, b) => b.applications - a.applications)
              .map(({ examiner, applications }) => (
                <li key={examiner}>
                  {nameOf(examiner)} <b>{applications}</b>
                </li>
              ))}
          </ul>
        </section>
      ) : null}
      <Formed />
    </Page>
  );
};
