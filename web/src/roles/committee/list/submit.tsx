import { Form } from 'antd';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, ChoiceField, TextField } from '../../../parts/fields.tsx';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { useCandidates } from '../candidates/use-candidates.ts';
import { committeeText } from '../text.ts';
import type { Agenda } from '../use-committee.ts';
import { listText } from './text.ts';

type List = NonNullable<Agenda['list']>;

interface Situation {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly departmentName: string;
}

/** What departments reported about names on the list: each stays only with a word on it (A14.1a). */
const useSituations = (list: List): readonly Situation[] => {
  const cycle = useCycle();
  const inquiry = useAnswer('GET /api/committee/cycles/{cycle}/inquiries/{round}', { path: { cycle, round: 'list' } });
  return (inquiry.data?.departments ?? []).flatMap(({ department, name: departmentName, organisations }) =>
    organisations.flatMap(({ code, name, answer }) =>
      answer?.situation === 'found' && list.some((entry) => entry.code === code)
        ? [{ code, name, department, departmentName }]
        : [],
    ),
  );
};

interface Submission {
  readonly minutes: string;
  readonly situations?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The committee submits the list as it stands (A7c, A14.7a). */
export const Submit = ({ list }: { list: List }) => {
  const text = useText(listText);
  const committee = useText(committeeText);
  const common = useText(commonText);
  const cycle = useCycle();
  const situations = useSituations(list);
  const submit = useCommand('POST /api/committee/cycles/{cycle}/submissions');
  return (
    <FormDialog<Submission>
      label={text.submit}
      button={{ type: 'primary' }}
      consequence={text.submitConsequence}
      article="第十四条（七）"
      act={({ minutes, situations: said = {} }) =>
        submit.mutateAsync({
          path: { cycle },
          body: {
            list: list.map(({ code, award }) => ({ code, award })),
            minutes,
            situations: situations.map(({ code, department }) => ({
              code,
              department,
              reason: said[code]?.[department] ?? '',
            })),
          },
        })
      }
    >
      <p className="page-lead">{text.submitNote}</p>
      <ul className="gaps">
        {list.map(({ code, name, award }) => (
          <li key={code}>
            {name}（{common[award]}）
          </li>
        ))}
      </ul>
      {situations.map(({ code, name, department, departmentName }) => (
        <AreaField
          key={`${code} ${department}`}
          name={['situations', code, department]}
          label={text.situation(name, departmentName)}
        />
      ))}
      <TextField name="minutes" label={committee.minutes} />
    </FormDialog>
  );
};

const useNewest = (): number | undefined => {
  const cycle = useCycle();
  const submissions = useAnswer('GET /api/committee/cycles/{cycle}/submissions', { path: { cycle } });
  return submissions.data?.submissions.findLast(({ decision }) => decision === 'sent-back')?.submission;
};

const Reasons = ({ of, field }: { of: readonly string[]; field: 'removed' | 'added' }) => {
  const text = useText(listText);
  const candidates = useCandidates();
  const nameOf = (code: string): string =>
    candidates.data?.organisations.find((each) => each.code === code)?.name ?? code;
  return of.map((code) => (
    <AreaField key={code} name={['reasons', field, code]} label={text.reasonFor(nameOf(code))} rows={2} />
  ));
};

interface Answered {
  readonly removed?: readonly string[];
  readonly added?: readonly string[];
  readonly reasons?: Readonly<Partial<Record<'removed' | 'added', Readonly<Record<string, string>>>>>;
  readonly statement: string;
  readonly minutes: string;
}

/** The committee's answer to a list that the government sent back (A14.7b). */
export const Reconsider = ({ list }: { list: List }) => {
  const text = useText(listText);
  const committee = useText(committeeText);
  const cycle = useCycle();
  const submission = useNewest();
  const candidates = useCandidates();
  const answer = useCommand('POST /api/committee/cycles/{cycle}/submissions/{submission}/reconsideration');
  if (submission === undefined) return null;
  const others = (candidates.data?.organisations ?? []).filter(
    ({ code, standing }) => standing === 'candidate' && !list.some((entry) => entry.code === code),
  );
  const option = ({ code, name }: { readonly code: string; readonly name: string }) => ({ value: code, label: name });
  const withReasons = (codes: readonly string[], reasons: Readonly<Record<string, string>> = {}) =>
    codes.map((code) => ({ code, reason: reasons[code] ?? '' }));
  return (
    <FormDialog<Answered>
      label={text.reconsider}
      button={{ type: 'primary' }}
      consequence={text.reconsiderConsequence}
      article="第十四条（七）"
      wide
      act={({ removed = [], added = [], reasons = {}, statement, minutes }) =>
        answer.mutateAsync({
          path: { cycle, submission },
          body: {
            removed: withReasons(removed, reasons.removed),
            added: withReasons(added, reasons.added),
            statement,
            minutes,
          },
        })
      }
    >
      <ChoiceField name="removed" label={text.removed} options={list.map(option)} many optional />
      <ChoiceField name="added" label={text.added} options={others.map(option)} many optional />
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => (
          <>
            <Reasons of={getFieldValue('removed') ?? []} field="removed" />
            <Reasons of={getFieldValue('added') ?? []} field="added" />
          </>
        )}
      </Form.Item>
      <AreaField name="statement" label={text.statement} most={4000} />
      <TextField name="minutes" label={committee.minutes} />
    </FormDialog>
  );
};
