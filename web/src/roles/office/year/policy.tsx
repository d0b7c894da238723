import { Alert, Collapse } from 'antd';
import type { ReactNode } from 'react';
import { useCommand } from '../../../api/hooks.ts';
import { CommandForm } from '../../../parts/command-form.tsx';
import { ChoiceField, NumberField, YesNoField } from '../../../parts/fields.tsx';
import { Go } from '../../../parts/go.tsx';
import { PolicyRows } from '../../../parts/policy-rows.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { policyText } from '../../../text/policy.ts';
import { yearText } from './text.ts';
import type { Board, Policy } from './use-board.ts';

type Item = keyof Policy;

const limits: Readonly<Partial<Record<Item, readonly [least: number, most: number]>>> = {
  discrepancyThreshold: [5, 100],
  formerWinnerYears: [0, 10],
  examinerFeePerDay: [0, 100_000],
};

const Fields = ({ item, label }: { item: Item; label: string }): ReactNode => {
  const text = useText(yearText);
  const words = useText(policyText);
  switch (item) {
    case 'notice':
      return (
        <>
          <NumberField name={['notice', 'days']} label={text.noticeDays} least={1} most={30} />
          <ChoiceField
            name={['notice', 'unit']}
            label={text.noticeUnit}
            options={[
              { value: 'working', label: words.working },
              { value: 'natural', label: words.natural },
            ]}
          />
        </>
      );
    case 'quorum':
    case 'majority':
      return (
        <>
          <NumberField name={[item, 'numerator']} label={text.numerator} least={1} most={100} />
          <NumberField name={[item, 'denominator']} label={text.denominator} least={1} most={100} />
        </>
      );
    case 'weights':
      return (
        <>
          <NumberField name={['weights', 'document']} label={text.document} most={100} />
          <NumberField name={['weights', 'site']} label={text.site} most={100} />
          <NumberField name={['weights', 'defence']} label={text.defence} most={100} />
        </>
      );
    case 'secretBallot':
    case 'substitution':
    case 'substituteAttendance':
      return <YesNoField name={item} label={label} />;
    default: {
      const [least, most] = limits[item] ?? [1, 60];
      return <NumberField name={item} label={label} least={least} most={most} />;
    }
  }
};

const DraftForm = ({ board: { cycle, policy } }: { board: Board }) => {
  const text = useText(yearText);
  const draft = useCommand('POST /api/office/cycles/{cycle}/policy-drafts');
  return (
    <CommandForm<Policy>
      label={text.saveDraft}
      initial={policy.drafts.at(-1)?.policy ?? policy.start}
      act={(drafted) => draft.mutateAsync({ path: { cycle }, body: { policy: drafted } })}
    >
      {policy.items.map(({ item, label, article, silence }) => (
        <fieldset key={item} className="item">
          <legend>{label}</legend>
          <p className="page-lead">
            {silence}（{article}）
          </p>
          <Fields item={item as Item} label={label} />
        </fieldset>
      ))}
    </CommandForm>
  );
};

/** What the regulation leaves open: what is in force, what is drafted, side by side, and the way to draft. */
export const PolicySection = ({ board }: { board: Board }) => {
  const text = useText(yearText);
  const words = useText(policyText);
  const office = useText(awardText);
  const { drafts, determined } = board.policy;
  const draft = drafts.at(-1);
  const undecided = draft && draft.version !== determined?.draft ? draft : undefined;
  return (
    <section className="panel" aria-labelledby="policy">
      <h2 id="policy">{text.policy}</h2>
      <p className="page-lead">{text.policyLead}</p>
      {determined ? <p>{words.policyInForce(determined.decidedOn, determined.minutes)}</p> : null}
      {undecided ? (
        <Alert
          type="info"
          showIcon
          title={`${words.policyDraft(undecided.version)}：${text.policyOpen}`}
          action={<Go plain to="/office/minutes/new?act=policy-determined" label={text.recordDecision} />}
        />
      ) : null}
      {determined || undecided ? (
        <PolicyRows policy={board.policy} {...(undecided ? { draft: undecided.policy } : {})} />
      ) : (
        <p>{words.policyNone}</p>
      )}
      <p className="page-lead">{office.policyNote}</p>
      <Collapse
        destroyOnHidden={false}
        items={[{ key: 'draft', label: text.draftPolicy, children: <DraftForm board={board} /> }]}
      />
    </section>
  );
};
