import { Button } from 'antd';
import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, ChoiceField, DateField, FilesField, PickField, TextField } from '../../../parts/fields.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { moneyText } from '../../../text/money.ts';
import { csvOf, yuan } from '../../../text/yuan.ts';
import { Day } from '../../../ui/moment.tsx';
import { useNames } from '../who.ts';
import type { Money } from './budget.tsx';
import { EnterFee } from './enter-fee.tsx';

type Fee = Money['fees'][number];

const Pay = ({ months }: { months: readonly string[] }) => {
  const text = useText(moneyText);
  const office = useText(awardText);
  const cycle = useCycle();
  const pay = useCommand('POST /api/office/cycles/{cycle}/budget/fee-payments');
  return (
    <FormDialog<{ month: string; on: string; reference: string }>
      label={text.pay}
      consequence={text.payConsequence}
      act={(body) => pay.mutateAsync({ path: { cycle }, body })}
    >
      <ChoiceField name="month" label={text.month} options={months.map((value) => ({ value, label: value }))} />
      <DateField name="on" label={office.on} />
      <TextField name="reference" label={text.reference} most={100} />
    </FormDialog>
  );
};

const Sign = ({ fee: { person, month, gross, tax }, name }: { fee: Fee; name: string }) => {
  const text = useText(moneyText);
  const cycle = useCycle();
  const sign = useCommand('POST /api/office/cycles/{cycle}/budget/fees/{person}/{month}/signature');
  return (
    <FormDialog<{ evidence: string[] }>
      label={text.signPaper}
      about={`${name} ${month}`}
      button={{ size: 'small' }}
      act={({ evidence }) => sign.mutateAsync({ path: { cycle, person, month }, body: { gross, tax, evidence } })}
    >
      <p>
        {text.gross} {yuan(gross)}，{text.tax} {yuan(tax)}
      </p>
      <FilesField cycle={cycle} name="evidence" label={text.sheet} most={5} />
    </FormDialog>
  );
};

const Monthly = ({ fees }: { fees: readonly Fee[] }) => {
  const text = useText(moneyText);
  const office = useText(awardText);
  const nameOf = useNames();
  const nameIn = ({ name, person }: Fee): string => name ?? nameOf(person);
  const save = (): void => {
    const head = [text.month, text.person, text.days, text.gross, text.tax, text.net, text.signed];
    const rows = fees.map((fee) => [
      fee.month,
      nameIn(fee),
      fee.days,
      (fee.gross / 100).toFixed(2),
      (fee.tax / 100).toFixed(2),
      (fee.net / 100).toFixed(2),
      fee.signed ? text.signedYes : text.signedNo,
    ]);
    const address = URL.createObjectURL(new Blob([csvOf([head, ...rows])], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${text.monthly}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <>
      <h2>{text.monthly}</h2>
      <Rows
        label={text.monthly}
        rows={fees}
        id={({ person, month }) => `${person} ${month}`}
        empty={text.noFees}
        columns={[
          { title: text.month, show: ({ month }) => month, sort: (a, b) => (a.month < b.month ? -1 : 1) },
          { title: text.person, show: nameIn },
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
            title: office.actions,
            show: (fee) => (fee.signed || fee.paid ? null : <Sign fee={fee} name={nameIn(fee)} />),
          },
        ]}
      />
      <div className="row-actions">
        <Pay months={[...new Set(fees.flatMap(({ month, paid }) => (paid ? [] : [month])))]} />
        <Button disabled={fees.length === 0} onClick={save}>
          {text.export}
        </Button>
      </div>
    </>
  );
};

/** Days worked, what is owed for them by month, who signed, what was paid. */
export const Fees = ({ money: { feeEntries, fees } }: { money: Money }) => {
  const text = useText(moneyText);
  const office = useText(awardText);
  const cycle = useCycle();
  const nameOf = useNames();
  const correct = useCommand('POST /api/office/cycles/{cycle}/budget/fees/{entry}/correction');
  const lengths = [
    { value: 2, label: text.whole },
    { value: 1, label: text.half },
  ];
  return (
    <>
      <EnterFee lengths={lengths} />
      <Monthly fees={fees} />
      <h2>{text.feeEntries}</h2>
      <Rows
        label={text.feeEntries}
        rows={feeEntries}
        id={({ entry }) => entry}
        empty={text.noFees}
        columns={[
          { title: office.on, show: ({ on }) => <Day on={on} /> },
          { title: text.person, show: ({ person }) => nameOf(person) },
          { title: text.duty, show: ({ duty }) => text[duty] },
          {
            title: text.length,
            show: ({ halfDays }) => (halfDays === 0 ? text.nullified : halfDays === 1 ? text.half : text.whole),
          },
          { title: text.rate, number: true, show: ({ rate }) => rate },
          {
            title: office.actions,
            show: ({ entry, person, on }) => (
              <FormDialog<{ halfDays: number; reason: string }>
                label={text.correct}
                about={`${nameOf(person)} ${on}`}
                button={{ size: 'small' }}
                act={(body) => correct.mutateAsync({ path: { cycle, entry }, body })}
              >
                <PickField
                  name="halfDays"
                  label={text.length}
                  options={[...lengths, { value: 0, label: text.nullified }]}
                />
                <AreaField name="reason" label={office.reason} />
              </FormDialog>
            ),
          },
        ]}
      />
    </>
  );
};
