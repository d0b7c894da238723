import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { Rows } from '../../parts/rows.tsx';
import { Sections } from '../../parts/sections.tsx';
import { State } from '../../parts/state.tsx';
import { awardText } from '../../text/award.ts';
import { commonText } from '../../text/common.ts';
import { useText } from '../../text/language.ts';
import { moneyText } from '../../text/money.ts';
import { yuan } from '../../text/yuan.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Day } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { supervisorText } from './text.ts';

type Money = Answer<'GET /api/supervisor/cycles/{cycle}/budget'>;

const Lines = ({ money }: { money: Money }) => {
  const text = useText(moneyText);
  const award = useText(awardText);
  const common = useText(commonText);
  const { lines, total, bonus, bonuses } = money;
  const rows = [
    ...lines.map((row) => ({ ...row, name: text[row.line] })),
    { line: 'total', name: text.total, ...total, remaining: total.planned - total.spent },
  ];
  return (
    <>
      <Rows
        label={text.budget}
        rows={rows}
        id={({ line }) => line}
        empty={text.noExpenses}
        columns={[
          { title: text.line, show: ({ line, name }) => (line === 'total' ? <b>{name}</b> : name) },
          { title: text.planned, number: true, show: ({ planned }) => yuan(planned) },
          { title: text.spent, number: true, show: ({ spent }) => yuan(spent) },
          { title: text.remaining, number: true, show: ({ remaining }) => yuan(remaining) },
        ]}
      />
      <p>{text.bonusLine(yuan(bonus.planned), yuan(bonus.conferred), yuan(bonus.paid))}</p>
      <Rows
        label={text.bonus}
        rows={bonuses}
        id={({ code }) => code}
        empty={text.noBonuses}
        columns={[
          { title: award.award, show: (row) => common[row.award] },
          { title: award.organisation, show: ({ name }) => name },
          { title: text.bonus, number: true, show: ({ amount }) => yuan(amount) },
          {
            title: text.paid,
            show: ({ paid }) =>
              paid ? (
                <>
                  <Day on={paid.on} /> {paid.reference}
                </>
              ) : (
                ''
              ),
          },
          {
            title: text.recovered,
            show: ({ recovered }) =>
              recovered ? (
                <>
                  <Day on={recovered.on} /> {recovered.reference}
                </>
              ) : (
                ''
              ),
          },
        ]}
      />
    </>
  );
};

const Expenses = ({ expenses }: Pick<Money, 'expenses'>) => {
  const text = useText(moneyText);
  return (
    <Rows
      label={text.expenses}
      rows={expenses}
      id={({ entry }) => entry}
      empty={text.noExpenses}
      columns={[
        { title: text.line, show: ({ line }) => text[line] },
        { title: text.amount, number: true, show: ({ amount }) => yuan(amount) },
        { title: text.purpose, show: ({ purpose }) => purpose },
        { title: text.paid, show: ({ on }) => <Day on={on} /> },
        { title: text.reference, show: ({ reference }) => reference },
        {
          title: text.correct,
          show: ({ corrections }) =>
            corrections.map(({ amount, reason }) => (
              <div key={`${amount} ${reason}`}>{text.correctedTo(yuan(amount), reason)}</div>
            )),
        },
      ]}
    />
  );
};

const Fees = ({ fees }: Pick<Money, 'fees'>) => {
  const text = useText(moneyText);
  return (
    <Rows
      label={text.monthly}
      rows={fees}
      id={({ person, month }) => `${person} ${month}`}
      empty={text.noFees}
      columns={[
        { title: text.month, show: ({ month }) => month },
        { title: text.person, show: ({ person, name }) => name ?? person },
        { title: text.days, number: true, show: ({ days }) => days },
        { title: text.gross, number: true, show: ({ gross }) => yuan(gross) },
        { title: text.tax, number: true, show: ({ tax }) => yuan(tax) },
        { title: text.net, number: true, show: ({ net }) => yuan(net) },
        {
          title: text.signed,
          show: ({ signed }) => (
            <State kind={signed ? 'good' : 'open'}>{signed ? text.signedYes : text.signedNo}</State>
          ),
        },
        { title: text.paid, show: ({ paid }) => (paid ? `${paid.on} ${paid.reference}` : '') },
      ]}
    />
  );
};

/** The year's money, entry by entry (A16). */
export const Budget = () => {
  const text = useText(supervisorText);
  const words = useText(moneyText);
  const cycle = useCycle();
  const money = useAnswer('GET /api/supervisor/cycles/{cycle}/budget', { path: { cycle } });
  return (
    <Page title={words.title} lead={text.budgetLead}>
      <Loaded query={money}>
        {(found) => (
          <Sections
            label={words.title}
            of={[
              { key: 'budget', label: words.budget, show: () => <Lines money={found} /> },
              { key: 'expenses', label: words.expenses, show: () => <Expenses expenses={found.expenses} /> },
              { key: 'fees', label: words.fees, show: () => <Fees fees={found.fees} /> },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
};
