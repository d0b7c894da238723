import { Alert, Collapse } from 'antd';
import type { ReactNode } from 'react';
import { useCommand } from '../../../api/hooks.ts';
import { CommandForm } from '../../../parts/command-form.tsx';
import { ChoiceField, NumberField, YesNoField } from '../../../parts/fields.tsx';
import { Go } from '../../../parts/go.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { yearText } from './text.ts';
import type { Board, Policy } from './use-board.ts';

type Item = keyof Policy;

const useShow = (): ((policy: Policy, item: Item) => string) => {
  const text = useText(yearText);
  const office = useText(awardText);
  return (policy, item) => {
    switch (item) {
      case 'notice':
        return `${policy.notice.days} ${policy.notice.unit === 'working' ? text.working : text.natural}`;
      case 'quorum':
      case 'majority':
        return `${policy[item].numerator}/${policy[item].denominator}`;
      case 'weights':
        return `${policy.weights.document} : ${policy.weights.site} : ${policy.weights.defence}`;
      case 'secretBallot':
      case 'substitution':
      case 'substituteAttendance':
        return policy[item] ? office.yes : office.no;
      case 'discrepancyThreshold':
      case 'formerWinnerYears':
      case 'examinerFeePerDay':
        return String(policy[item]);
      default:
        return `${policy[item]} ${text.unitDays}`;
    }
  };
};

const limits: Readonly<Partial<Record<Item, readonly [least: number, most: number]>>> = {
  discrepancyThreshold: [5, 100],
  formerWinnerYears: [0, 10],
  examinerFeePerDay: [0, 100_000],
};

const Fields = ({ item, label }: { item: Item; label: string }): ReactNode => {
  const text = useText(yearText);
  switch (item) {
    case 'notice':
      return (
        <>
          <NumberField name={['notice', 'days']} label={text.noticeDays} least={1} most={30} />
          <ChoiceField
            name={['notice', 'unit']}
            label={text.noticeUnit}
            options={[
              { value: 'working', label: text.working },
              { value: 'natural', label: text.natural },
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
  const office = useText(awardText);
  const show = useShow();
  const { drafts, determined, items } = board.policy;
  const draft = drafts.at(-1);
  const undecided = draft && draft.version !== determined?.draft ? draft : undefined;
  return (
    <section className="panel" aria-labelledby="policy">
      <h2 id="policy">{text.policy}</h2>
      <p className="page-lead">{text.policyLead}</p>
      {determined ? <p>{text.policyInForce(determined.decidedOn, determined.minutes)}</p> : null}
      {undecided ? (
        <Alert
          type="info"
          showIcon
          title={`${text.policyDraft(undecided.version)}：${text.policyOpen}`}
          action={<Go plain to="/office/minutes/new?act=policy-determined" label={text.recordDecision} />}
        />
      ) : null}
      {determined || undecided ? (
        <Rows
          label={text.policy}
          rows={items}
          id={({ item }) => item}
          empty={text.policyNone}
          columns={[
            { title: text.item, show: ({ label }) => label },
            ...(determined
              ? [{ title: text.inForce, show: ({ item }: { item: string }) => show(determined.policy, item as Item) }]
              : []),
            ...(undecided
              ? [{ title: text.drafted, show: ({ item }: { item: string }) => show(undecided.policy, item as Item) }]
              : []),
            { title: text.silence, show: ({ silence, article }) => `${silence}（${article}）` },
          ]}
        />
      ) : (
        <p>{text.policyNone}</p>
      )}
      <p className="page-lead">{office.policyNote}</p>
      <Collapse
        destroyOnHidden={false}
        items={[{ key: 'draft', label: text.draftPolicy, children: <DraftForm board={board} /> }]}
      />
    </section>
  );
};
