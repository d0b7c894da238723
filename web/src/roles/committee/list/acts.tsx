import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, ChoiceField, DateField, NumberField, PickField, TextField } from '../../../parts/fields.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { decisionText } from '../../../text/decision.ts';
import { useText } from '../../../text/language.ts';
import { useCandidates } from '../candidates/use-candidates.ts';
import { committeeText } from '../text.ts';
import { type Agenda, useOfficeFiles } from '../use-committee.ts';
import { listText } from './text.ts';

type Award = 'quality' | 'innovation';

/** More places than the text's five «in principle», with the committee's reason (A3b). */
export const Exception = ({ agenda: { places } }: { agenda: Agenda }) => {
  const text = useText(listText);
  const committee = useText(committeeText);
  const award = useText(awardText);
  const common = useText(commonText);
  const cycle = useCycle();
  const record = useCommand('POST /api/committee/cycles/{cycle}/exceptions');
  const awards = ['quality', 'innovation'] as const;
  return (
    <div className="before-fields">
      <FormDialog<{ award: Award; places: number; reason: string; minutes: string }>
        label={text.exception}
        consequence={text.exceptionConsequence}
        article="第三条"
        act={(body) => record.mutateAsync({ path: { cycle }, body })}
      >
        <PickField
          name="award"
          label={award.award}
          options={awards.map((value) => ({ value, label: common[value] }))}
        />
        <NumberField
          name="places"
          label={text.newPlaces}
          least={Math.min(places.quality, places.innovation) + 1}
          most={50}
        />
        <AreaField name="reason" label={award.reason} />
        <TextField name="minutes" label={committee.minutes} />
      </FormDialog>
    </div>
  );
};

interface Termination {
  readonly code: string;
  readonly heardOn: string;
  readonly reason: string;
  readonly minutes: string;
  readonly evidence?: readonly string[];
  readonly notice?: string;
  readonly receipt?: string;
}

const Terminate = ({ agenda: { notices, stopped } }: { agenda: Agenda }) => {
  const text = useText(listText);
  const committee = useText(committeeText);
  const decision = useText(decisionText);
  const award = useText(awardText);
  const cycle = useCycle();
  const files = useOfficeFiles();
  const candidates = useCandidates();
  const terminate = useCommand('POST /api/committee/cycles/{cycle}/terminations');
  const options = (candidates.data?.organisations ?? [])
    .filter(({ code, recused }) => !recused && !stopped.some((entry) => entry.code === code))
    .map(({ code, name }) => ({ value: code, label: `${name}（${code}）` }));
  if (options.length === 0) return null;
  return (
    <FormDialog<Termination>
      label={text.terminate}
      button={{ danger: true }}
      consequence={text.terminateConsequence}
      act={({ evidence = [], notice, receipt, ...rest }) =>
        terminate.mutateAsync({
          path: { cycle },
          body: {
            ...rest,
            evidence: [...evidence],
            ...(notice === undefined || receipt === undefined ? {} : { lead: { notice, receipt } }),
          },
        })
      }
    >
      <ChoiceField name="code" label={award.organisation} options={options} />
      <DateField name="heardOn" label={text.heardOn} />
      <AreaField name="reason" label={award.reason} />
      <TextField name="minutes" label={committee.minutes} />
      <ChoiceField name="evidence" label={text.evidence} options={files} many optional />
      {notices.length > 0 ? (
        <>
          <ChoiceField
            name="notice"
            label={text.leadNotice}
            options={notices.map(({ notice }) => ({ value: notice, label: decision.notice(notice) }))}
            optional
          />
          <TextField name="receipt" label={text.leadFrom} most={20} optional />
        </>
      ) : null}
    </FormDialog>
  );
};

const LeaveOut = ({ agenda: { list, stopped } }: { agenda: Agenda }) => {
  const text = useText(listText);
  const committee = useText(committeeText);
  const award = useText(awardText);
  const cycle = useCycle();
  const candidates = useCandidates();
  const leaveOut = useCommand('POST /api/committee/cycles/{cycle}/omissions');
  const options = (candidates.data?.organisations ?? [])
    .filter(({ code, standing }) => standing === 'candidate' && !stopped.some((entry) => entry.code === code))
    .map(({ code, name }) => ({ value: code, label: name }));
  if (list !== undefined || options.length === 0) return null;
  return (
    <FormDialog<{ code: string; reason: string; minutes: string }>
      label={text.leaveOut}
      consequence={text.leaveOutConsequence}
      act={(body) => leaveOut.mutateAsync({ path: { cycle }, body })}
    >
      <ChoiceField name="code" label={award.organisation} options={options} />
      <AreaField name="reason" label={award.reason} />
      <TextField name="minutes" label={committee.minutes} />
    </FormDialog>
  );
};

/** What the committee decides on single organisations besides the ballots: from stage 5 on, and until the government approved. */
export const Acts = ({ agenda }: { agenda: Agenda }) => (
  <>
    <LeaveOut agenda={agenda} />
    <Terminate agenda={agenda} />
  </>
);
