import type { Answer } from '../../api/call.ts';
import { useAnswer, useCommand } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { Rows } from '../../parts/rows.tsx';
import { State } from '../../parts/state.tsx';
import { awardText } from '../../text/award.ts';
import { useDates } from '../../text/dates.ts';
import { useText } from '../../text/language.ts';
import { yuan } from '../../text/yuan.ts';
import { FinalStep } from '../../ui/final-step.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { examinerText } from './text.ts';

type Fee = Answer<'GET /api/examiner/cycles/{cycle}/fees'>['fees'][number];

const Sign = ({ fee: { month, gross, tax, net } }: { fee: Fee }) => {
  const text = useText(examinerText);
  const cycle = useCycle();
  const sign = useCommand('POST /api/examiner/cycles/{cycle}/fees/{month}/signature');
  return (
    <FinalStep
      label={text.signOf(month)}
      consequence={text.signConsequence(yuan(gross), yuan(tax), yuan(net))}
      button={{ type: 'primary', size: 'small' }}
      act={() => sign.mutateAsync({ path: { cycle, month }, body: { gross, tax } })}
    />
  );
};

/** One's own fees by month, to be checked and signed for (A16). */
export const Fees = () => {
  const text = useText(examinerText);
  const award = useText(awardText);
  const dates = useDates();
  const cycle = useCycle();
  const own = useAnswer('GET /api/examiner/cycles/{cycle}/fees', { path: { cycle } });
  return (
    <Page title={text.fees} lead={text.feesLead}>
      <Loaded query={own}>
        {({ fees }) => (
          <Rows
            label={text.fees}
            rows={fees}
            id={({ month }) => month}
            empty={text.noFees}
            columns={[
              { title: text.month, show: ({ month }) => month },
              { title: text.days, number: true, show: ({ days }) => days },
              { title: text.gross, number: true, show: ({ gross }) => yuan(gross) },
              { title: text.tax, number: true, show: ({ tax }) => yuan(tax) },
              { title: text.net, number: true, show: ({ net }) => yuan(net) },
              {
                title: text.sign,
                show: ({ signed }) =>
                  signed ? <State kind="good">{text.signed}</State> : <State kind="open">{text.unsigned}</State>,
              },
              {
                title: award.state,
                show: ({ paid }) => (paid ? text.paid(dates.date(paid.on), paid.reference) : text.unpaid),
              },
              { title: award.actions, show: (fee) => (fee.signed ? null : <Sign fee={fee} />) },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
};
