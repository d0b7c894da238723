import { Alert, Input, Select } from 'antd';
import { useId } from 'react';
import { Link } from 'react-router';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { useText } from '../../../text/language.ts';
import { FinalStep } from '../../../ui/final-step.tsx';
import { useNames } from '../who.ts';
import type { Proposals } from './building.tsx';
import { teamsText } from './text.ts';

/** A team as it stands on the screen, before it is formed. */
export interface Team {
  readonly team: string;
  readonly members: readonly { readonly examiner: string; readonly industryExpert: boolean }[];
  readonly leader?: string;
}

interface ProposalCardProps {
  readonly proposal: Proposals['proposals'][number];
  readonly team: Team;
  readonly onChange: (team: Team) => void;
}

/** One proposed team, with the reason of each choice: adjusted here, and formed. */
export const ProposalCard = ({ proposal, team, onChange }: ProposalCardProps) => {
  const text = useText(teamsText);
  const cycle = useCycle();
  const nameOf = useNames();
  const field = useId();
  const form = useCommand('POST /api/office/cycles/{cycle}/applications/{code}/team');
  const pool = useAnswer('GET /api/office/cycles/{cycle}/examiners', { path: { cycle } });
  const { code, name, industry, members, excluded, problem } = proposal;
  const chosen = team.members.map(({ examiner }) => examiner);
  const experts = team.members.filter(({ industryExpert }) => industryExpert).map(({ examiner }) => examiner);
  const options = (pool.data?.examiners ?? [])
    .filter(
      ({ person, capacities, obstacles, conflicts }) =>
        chosen.includes(person) ||
        (capacities.includes('examiner') && obstacles.length === 0 && !conflicts.includes(code)),
    )
    .map(({ person, profile, expertise, load }) => ({
      value: person,
      label: `${profile?.name ?? person}（${expertise.join('、')}；${load}）`,
    }));
  const own = chosen.map((value) => ({ value, label: nameOf(value) }));
  const choose = (persons: readonly string[]): void => {
    const known = new Map((pool.data?.examiners ?? []).map((each) => [each.person, each]));
    const { leader, ...rest } = team;
    onChange({
      ...rest,
      members: persons.map((examiner) => ({
        examiner,
        industryExpert: chosen.includes(examiner)
          ? experts.includes(examiner)
          : (known.get(examiner)?.industryExpert ?? false),
      })),
      ...(leader !== undefined && persons.includes(leader) ? { leader } : {}),
    });
  };
  return (
    <section className="panel" aria-labelledby={`${field}-title`}>
      <h2 id={`${field}-title`}>
        <Link to={`/office/applications/${code}`}>{name}</Link>（{industry}）
      </h2>
      {problem === undefined ? null : <Alert type="warning" showIcon title={text.problem} description={problem} />}
      <div className="facts">
        <div>
          <label htmlFor={`${field}-name`}>{text.teamName}</label>
          <Input
            id={`${field}-name`}
            maxLength={40}
            value={team.team}
            onChange={({ target }) => onChange({ ...team, team: target.value })}
          />
        </div>
        <div>
          <label htmlFor={`${field}-members`}>{text.members}</label>
          <Select
            id={`${field}-members`}
            className="full"
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            value={[...chosen]}
            options={options}
            onChange={choose}
          />
        </div>
        <div>
          <label htmlFor={`${field}-experts`}>{text.experts}</label>
          <Select
            id={`${field}-experts`}
            className="full"
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            value={[...experts]}
            options={own}
            onChange={(persons: readonly string[]) =>
              onChange({
                ...team,
                members: chosen.map((examiner) => ({ examiner, industryExpert: persons.includes(examiner) })),
              })
            }
          />
        </div>
        <div>
          <label htmlFor={`${field}-leader`}>{text.leader}</label>
          <Select
            id={`${field}-leader`}
            className="full"
            showSearch={{ optionFilterProp: 'label' }}
            value={team.leader ?? null}
            options={own}
            onChange={(leader: string) => onChange({ ...team, leader })}
          />
        </div>
      </div>
      <h3>{text.why}</h3>
      <ul className="gaps">
        {members.map(({ examiner, why }) => (
          <li key={examiner}>
            {nameOf(examiner)}：{why}
          </li>
        ))}
        {excluded > 0 ? <li>{text.excluded(excluded)}</li> : null}
      </ul>
      <FinalStep
        label={text.form}
        consequence={text.formConsequence}
        article="第九条"
        button={{ type: 'primary' }}
        disabled={form.isSuccess || team.leader === undefined || team.team.trim() === ''}
        act={() =>
          form.mutateAsync({
            path: { cycle, code },
            body: { team: team.team.trim(), members: [...team.members], leader: team.leader ?? '' },
          })
        }
      />
    </section>
  );
};
