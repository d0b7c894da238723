import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, ChoiceField, YesNoField } from '../../../parts/fields.tsx';
import { Go } from '../../../parts/go.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { useNames } from '../who.ts';
import { Scores } from './scores.tsx';
import { teamText } from './team-text.ts';
import { applicationsText } from './text.ts';
import type { Application } from './use-application.ts';

const causes = ['conflict', 'recusal', 'other'] as const;

/** Whoever of the pool could join: assignable, without a conflict, not in the team. */
const useCandidates = (code: string, members: readonly string[]) => {
  const cycle = useCycle();
  const pool = useAnswer('GET /api/office/cycles/{cycle}/examiners', { path: { cycle } });
  return (pool.data?.examiners ?? [])
    .filter(
      ({ person, capacities, obstacles, conflicts }) =>
        capacities.includes('examiner') &&
        obstacles.length === 0 &&
        !conflicts.includes(code) &&
        !members.includes(person),
    )
    .toSorted((a, b) => a.load - b.load)
    .map(({ person, profile, expertise, load }) => ({
      value: person,
      label: `${profile?.name ?? person}（${expertise.join('、')}，${load}）`,
    }));
};

const Actions = ({ code, team }: { code: string; team: NonNullable<Application['team']> }) => {
  const text = useText(teamText);
  const office = useText(awardText);
  const cycle = useCycle();
  const nameOf = useNames();
  const members = team.members.map(({ examiner }) => examiner);
  const candidates = useCandidates(code, members);
  const add = useCommand('POST /api/office/cycles/{cycle}/applications/{code}/team/members');
  const appoint = useCommand('POST /api/office/cycles/{cycle}/applications/{code}/team/leader');
  const remove = useCommand('POST /api/office/cycles/{cycle}/applications/{code}/team/removals');
  const path = { cycle, code };
  const options = members.map((value) => ({ value, label: nameOf(value) }));
  return (
    <div className="row-actions">
      <FormDialog<{ examiner: string; industryExpert: boolean; leader: boolean; reason: string }>
        label={text.addMember}
        consequence={text.addConsequence}
        article="第九条"
        initial={{ industryExpert: false, leader: false }}
        act={(body) => add.mutateAsync({ path, body })}
      >
        <ChoiceField name="examiner" label={text.examiner} options={candidates} />
        <YesNoField name="industryExpert" label={text.asExpert} />
        <YesNoField name="leader" label={text.asLeader} />
        <AreaField name="reason" label={office.reason} />
      </FormDialog>
      <FormDialog<{ examiner: string; reason: string }>
        label={text.appoint}
        act={(body) => appoint.mutateAsync({ path, body })}
      >
        <ChoiceField name="examiner" label={text.leader} options={options} />
        <AreaField name="reason" label={office.reason} />
      </FormDialog>
      <FormDialog<{ examiner: string; cause: (typeof causes)[number]; reason: string }>
        label={text.remove}
        button={{ danger: true }}
        consequence={text.removeConsequence}
        article="第九条、第二十条"
        act={(body) => remove.mutateAsync({ path, body })}
      >
        <ChoiceField name="examiner" label={text.examiner} options={options} />
        <ChoiceField name="cause" label={text.cause} options={causes.map((value) => ({ value, label: text[value] }))} />
        <AreaField name="reason" label={office.reason} />
      </FormDialog>
    </div>
  );
};

/** The team, who counts, who left and why, and the scores of both phases. */
export const TeamSection = ({ application: { code, team, scores } }: { application: Application }) => {
  const text = useText(teamText);
  const words = useText(applicationsText);
  const office = useText(awardText);
  const nameOf = useNames();
  return (
    <>
      {team ? (
        <>
          <h2>{text.team(team.name)}</h2>
          <Rows
            label={text.team(team.name)}
            rows={team.members}
            id={({ examiner }) => examiner}
            empty={text.noTeam}
            columns={[
              { title: text.examiner, show: ({ examiner, name }) => name ?? nameOf(examiner) },
              {
                title: text.role,
                show: ({ examiner, industryExpert }) =>
                  [examiner === team.leader ? text.leader : '', industryExpert ? text.expert : '']
                    .filter(Boolean)
                    .join('、'),
              },
              { title: text.counts, show: ({ counts }) => (counts ? office.yes : text.countsNot) },
            ]}
          />
          <Actions code={code} team={team} />
          {team.removed.length > 0 ? (
            <>
              <h3>{text.removed}</h3>
              <Rows
                label={text.removed}
                rows={team.removed}
                id={({ examiner }) => examiner}
                empty={office.nothing}
                columns={[
                  { title: text.examiner, show: ({ examiner }) => nameOf(examiner) },
                  {
                    title: text.cause,
                    show: ({ cause }) => text[causes.find((each) => each === cause) ?? 'other'],
                  },
                  { title: office.reason, show: ({ reason }) => reason },
                ]}
              />
            </>
          ) : null}
        </>
      ) : (
        <>
          <h2>{words.team}</h2>
          <p>{text.noTeam}</p>
          <Go plain to={`/office/teams?codes=${code}`} label={text.build} />
        </>
      )}
      <Scores title={words.documentPhase} phase={scores.document} />
      <Scores title={words.sitePhase} phase={scores.site} />
    </>
  );
};
