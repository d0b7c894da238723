import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useCommand } from '../api/hooks.ts';
import { useCycle } from '../desk/cycle.ts';
import { useText } from '../text/language.ts';
import { Page } from '../ui/page.tsx';
import { CommandForm } from './command-form.tsx';
import { AreaField, ChoiceField, TextField } from './fields.tsx';
import { misconductText } from './misconduct-text.ts';

const kinds = ['consulting', 'gifts', 'interest', 'disclosure', 'procedure', 'other'] as const;

interface Report {
  readonly kind: (typeof kinds)[number];
  readonly who: string;
  readonly person?: string;
  readonly organisation?: string;
  readonly details: string;
}

/** Whoever takes part reports what article 20 forbids (A20c). */
export const ReportMisconduct = ({
  audience,
}: {
  audience: 'applicant' | 'partner' | 'office' | 'examiner' | 'committee';
}) => {
  const text = useText(misconductText);
  const cycle = useCycle();
  const report = useCommand(`POST /api/${audience}/cycles/{cycle}/misconduct-reports`);
  const [received, setReceived] = useState<string>();
  const send = async ({ person, organisation, ...rest }: Report): Promise<void> => {
    const answer = await report.mutateAsync({
      path: { cycle },
      body: {
        ...rest,
        ...(person === undefined ? {} : { person }),
        ...(organisation === undefined ? {} : { organisation }),
      },
    });
    setReceived(answer.report);
  };
  return (
    <Page title={text.reportTitle} lead={text.reportLead}>
      {received === undefined ? (
        <CommandForm<Report> label={text.report} act={send} consequence={text.reportConsequence}>
          <ChoiceField name="kind" label={text.kind} options={kinds.map((value) => ({ value, label: text[value] }))} />
          <TextField name="who" label={text.who} />
          <TextField name="person" label={text.person} optional most={128} />
          <TextField name="organisation" label={text.organisationCode} optional most={18} />
          <AreaField name="details" label={text.details} most={4000} rows={5} />
        </CommandForm>
      ) : (
        <Alert
          type="success"
          showIcon
          role="status"
          title={text.received(received)}
          action={<Button onClick={() => setReceived(undefined)}>{text.another}</Button>}
        />
      )}
    </Page>
  );
};
