import { useCommand } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { FormDialog } from '../../parts/command-form.tsx';
import { DateField, TextField } from '../../parts/fields.tsx';
import { PolicyRows } from '../../parts/policy-rows.tsx';
import { awardText } from '../../text/award.ts';
import { useText } from '../../text/language.ts';
import { policyText } from '../../text/policy.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { committeeText } from './text.ts';
import { useAgenda, useSeats } from './use-committee.ts';

const Determine = ({ draft }: { draft: number }) => {
  const text = useText(committeeText);
  const policy = useText(policyText);
  const cycle = useCycle();
  const { presides } = useSeats();
  const determine = useCommand('POST /api/committee/cycles/{cycle}/policy');
  if (!presides) return <p className="page-lead">{text.presidingOnly}</p>;
  return (
    <FormDialog<{ decidedOn: string; minutes: string }>
      label={text.determine}
      about={policy.policyDraft(draft)}
      button={{ type: 'primary' }}
      consequence={text.determineConsequence}
      article="第七条"
      act={(body) => determine.mutateAsync({ path: { cycle }, body: { draft, ...body } })}
    >
      <DateField name="decidedOn" label={text.decidedOn} />
      <TextField name="minutes" label={text.minutes} />
    </FormDialog>
  );
};

/** The policy in force beside the draft that waits for the committee (A7a). */
export const Policy = () => {
  const text = useText(committeeText);
  const policy = useText(policyText);
  const award = useText(awardText);
  const agenda = useAgenda();
  return (
    <Page title={policy.policy} lead={text.policyLead}>
      <Loaded query={agenda}>
        {({ policy: ofYear }) => {
          const newest = ofYear.drafts.at(-1);
          const draft = newest && newest.version !== ofYear.determined?.draft ? newest : undefined;
          return (
            <>
              {ofYear.determined ? (
                <p>{policy.policyInForce(ofYear.determined.decidedOn, ofYear.determined.minutes)}</p>
              ) : null}
              {draft ? (
                <section className="panel" aria-labelledby="draft">
                  <h2 id="draft">
                    {policy.policyDraft(draft.version)} · {text.waiting}
                  </h2>
                  <Determine draft={draft.version} />
                </section>
              ) : (
                <p>{text.noDraft}</p>
              )}
              <h2>{text.policyItems}</h2>
              <p className="page-lead">{award.policyNote}</p>
              <PolicyRows policy={ofYear} {...(draft ? { draft: draft.policy } : {})} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
