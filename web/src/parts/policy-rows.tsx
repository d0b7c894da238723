import type { Answer } from '../api/call.ts';
import { awardText } from '../text/award.ts';
import { useText } from '../text/language.ts';
import { policyText } from '../text/policy.ts';
import { Rows } from './rows.tsx';

type OfYear = Pick<Answer<'GET /api/office/cycles/{cycle}'>['policy'], 'items' | 'determined'>;
type Policy = NonNullable<OfYear['determined']>['policy'];
type Item = keyof Policy;

const useShow = (): ((policy: Policy, item: Item) => string) => {
  const text = useText(policyText);
  const award = useText(awardText);
  return (policy, item) => {
    switch (item) {
      case 'notice':
        return text.noticeSpan(policy.notice.days, policy.notice.unit === 'working' ? text.working : text.natural);
      case 'quorum':
      case 'majority':
        return `${policy[item].numerator}/${policy[item].denominator}`;
      case 'weights':
        return `${policy.weights.document} : ${policy.weights.site} : ${policy.weights.defence}`;
      case 'secretBallot':
      case 'substitution':
      case 'substituteAttendance':
        return policy[item] ? award.yes : award.no;
      case 'discrepancyThreshold':
        return `${policy[item]} ${text.unitPoints}`;
      case 'formerWinnerYears':
        return `${policy[item]} ${text.unitYears}`;
      case 'examinerFeePerDay':
        return `${policy[item]} ${text.unitFee}`;
      default:
        return `${policy[item]} ${text.unitDays}`;
    }
  };
};

/** What the regulation leaves open, item by item: what is in force beside what is drafted. */
export const PolicyRows = ({ policy: { items, determined }, draft }: { policy: OfYear; draft?: Policy }) => {
  const text = useText(policyText);
  const show = useShow();
  return (
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
        ...(draft ? [{ title: text.drafted, show: ({ item }: { item: string }) => show(draft, item as Item) }] : []),
        { title: text.silence, show: ({ silence, article }) => `${silence}（${article}）` },
      ]}
    />
  );
};
