import { Link } from 'react-router';
import type { Answer } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, ChoiceField, DateField, NumberField, TextField } from '../../../parts/fields.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { Sections } from '../../../parts/sections.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { moneyText } from '../../../text/money.ts';
import { fenOf, yuan } from '../../../text/yuan.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { Fees } from './fees.tsx';

export type Money = Answer<'GET /api/office/cycles/{cycle}/budget'>;
type Line = Money['lines'][number]['line'];
const spendable = ['cups', 'certificates', 'meetings', 'publication', 'other'] as const;

const Plan = ({ money }: { money: Money }) => {
  const text = useText(moneyText);
  const cycle = useCycle();
  const plan = useCommand('POST /api/office/cycles/{cycle}/budget/plan');
  return (
    <FormDialog<{ lines: Partial<Record<Line, number>>; reason?: string }>
      label={text.plan}
      initial={{ lines: Object.fromEntries(money.lines.map(({ line, planned }) => [line, planned / 100])) }}
      act={({ lines, reason }) =>
        plan.mutateAsync({
          path: { cycle },
          body: {
            lines: money.lines.map(({ line }) => ({ line, amount: fenOf(lines[line] ?? 0) })),
            ...(reason === undefined ? {} : { reason }),
          },
        })
      }
    >
      {money.lines.map(({ line }) => (
        <NumberField
          key={line}
          name={['lines', line]}
          label={text.amountOf(text[line])}
          digits={2}
          most={100_000_000}
        />
      ))}
      <AreaField name="reason" label={text.planReason} optional />
    </FormDialog>
  );
};

const Lines = ({ money }: { money: Money }) => {
  const text = useText(moneyText);
  const rows = [
    ...money.lines.map((row) => ({ ...row, name: text[row.line] })),
    { line: 'total', name: text.total, ...money.total, remaining: money.total.planned - money.total.spent },
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
          {
            title: text.remaining,
            number: true,
            show: ({ remaining }) => <span className={remaining < 0 ? 'minus' : ''}>{yuan(remaining)}</span>,
          },
        ]}
      />
      <p>{text.bonusLine(yuan(money.bonus.planned), yuan(money.bonus.conferred), yuan(money.bonus.paid))}</p>
      <Rows
        label={text.bonus}
        rows={money.bonuses}
        id={({ code }) => code}
        empty={text.noBonuses}
        columns={[
          {
            title: text.bonus,
            show: ({ code, name }) => <Link to={`/office/honours/${code}`}>{name}</Link>,
          },
          { title: text.amount, number: true, show: ({ amount }) => yuan(amount) },
          { title: text.paid, show: ({ paid }) => (paid ? `${paid.on}，${paid.reference}` : '') },
          {
            title: text.recovered,
            show: ({ recovered }) => (recovered ? `${recovered.on}，${recovered.reference}` : ''),
          },
        ]}
      />
      <Plan money={money} />
    </>
  );
};

const Record = () => {
  const text = useText(moneyText);
  const office = useText(awardText);
  const cycle = useCycle();
  const record = useCommand('POST /api/office/cycles/{cycle}/budget/expenses');
  return (
    <FormDialog<{ line: (typeof spendable)[number]; amount: number; on: string; reference: string; purpose: string }>
      label={text.record}
      button={{ type: 'primary' }}
      act={({ amount, ...rest }) => record.mutateAsync({ path: { cycle }, body: { ...rest, amount: fenOf(amount) } })}
    >
      <ChoiceField name="line" label={text.line} options={spendable.map((value) => ({ value, label: text[value] }))} />
      <NumberField name="amount" label={text.amount} least={0.01} most={100_000_000} digits={2} />
      <DateField name="on" label={office.on} />
      <TextField name="reference" label={text.reference} most={100} />
      <TextField name="purpose" label={text.purpose} />
    </FormDialog>
  );
};

const Expenses = ({ expenses }: Pick<Money, 'expenses'>) => {
  const text = useText(moneyText);
  const office = useText(awardText);
  const cycle = useCycle();
  const correct = useCommand('POST /api/office/cycles/{cycle}/budget/expenses/{entry}/correction');
  return (
    <>
      <Record />
      <Rows
        label={text.expenses}
        rows={expenses}
        id={({ entry }) => entry}
        empty={text.noExpenses}
        columns={[
          { title: office.on, show: ({ on }) => <Day on={on} /> },
          { title: text.line, show: ({ line }) => text[line] },
          { title: text.purpose, show: ({ purpose }) => purpose },
          { title: text.reference, show: ({ reference }) => reference },
          {
            title: text.amount,
            number: true,
            show: ({ amount, corrections }) => (
              <>
                {yuan(amount)}
                {corrections.map(({ amount: right, reason }) => (
                  <div key={`${right} ${reason}`} className="page-lead">
                    {text.correctedTo(yuan(right), reason)}
                  </div>
                ))}
              </>
            ),
          },
          {
            title: office.actions,
            show: ({ entry, purpose }) => (
              <FormDialog<{ amount: number; reason: string }>
                label={text.correct}
                about={purpose}
                button={{ size: 'small' }}
                act={({ amount, reason }) =>
                  correct.mutateAsync({ path: { cycle, entry }, body: { amount: fenOf(amount), reason } })
                }
              >
                <p className="page-lead">{text.correctNote}</p>
                <NumberField name="amount" label={text.amount} most={100_000_000} digits={2} />
                <AreaField name="reason" label={office.reason} />
              </FormDialog>
            ),
          },
        ]}
      />
    </>
  );
};

/** The year's money: planned against spent, every entry behind it, and the fees of examiners and panellists. */
export const Budget = () => {
  const text = useText(moneyText);
  const cycle = useCycle();
  const money = useAnswer('GET /api/office/cycles/{cycle}/budget', { path: { cycle } });
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={money}>
        {(found) => (
          <Sections
            label={text.title}
            of={[
              { key: 'budget', label: text.budget, show: () => <Lines money={found} /> },
              {
                key: 'expenses',
                label: `${text.expenses}（${found.expenses.length}）`,
                show: () => <Expenses expenses={found.expenses} />,
              },
              { key: 'fees', label: text.fees, show: () => <Fees money={found} /> },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
};
