import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { AreaField, MomentField, TextField } from '../../../parts/fields.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { Moment } from '../../../ui/moment.tsx';
import { useNames } from '../who.ts';
import { teamText } from './team-text.ts';
import type { Application } from './use-application.ts';

interface Schedule {
  readonly at: string;
  readonly place: string;
  readonly publicAttendance: string;
}

/** Schedules a defence, or changes the schedule. */
export const ScheduleDefence = ({ code, name, defence }: { code: string; name?: string; defence?: Schedule }) => {
  const text = useText(teamText);
  const cycle = useCycle();
  const schedule = useCommand('POST /api/office/cycles/{cycle}/applications/{code}/defence');
  return (
    <FormDialog<Schedule>
      label={defence ? text.reschedule : text.schedule}
      {...(name === undefined ? {} : { about: name })}
      consequence={text.scheduleConsequence}
      article="第十四条（四）"
      {...(defence ? { initial: defence } : {})}
      act={(body) => schedule.mutateAsync({ path: { cycle, code }, body })}
    >
      <MomentField name="at" label={text.at} />
      <TextField name="place" label={text.place} />
      <AreaField name="publicAttendance" label={text.attendance} most={500} />
    </FormDialog>
  );
};

/** The defence: when and where, and how the panel scored it. */
export const DefenceSection = ({ application }: { application: Application }) => {
  const text = useText(teamText);
  const office = useText(awardText);
  const nameOf = useNames();
  const { code, defence, defenceScores, place } = application;
  return (
    <>
      <h2>{text.defence}</h2>
      {defence ? (
        <Facts
          of={[
            [text.at, <Moment key="at" at={defence.at} />],
            [text.place, defence.place],
            [text.attendance, defence.publicAttendance],
          ]}
        />
      ) : (
        <p>{text.noDefence}</p>
      )}
      {place.at === 'oral-defence' ? <ScheduleDefence code={code} {...(defence ? { defence } : {})} /> : null}
      <h2>{text.defenceScores}</h2>
      <Rows
        label={text.defenceScores}
        rows={defenceScores}
        id={({ panellist }) => panellist}
        empty={text.noDefenceScores}
        columns={[
          { title: text.panellist, show: ({ panellist }) => nameOf(panellist) },
          { title: text.score, number: true, show: ({ score }) => score },
          { title: text.remarks, show: ({ remarks }) => remarks },
          { title: text.counts, show: ({ counts }) => (counts ? office.yes : text.countsNot) },
        ]}
      />
    </>
  );
};
