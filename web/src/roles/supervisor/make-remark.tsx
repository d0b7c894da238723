import { Form } from 'antd';
import { useNavigate } from 'react-router';
import type { Body } from '../../api/call.ts';
import { useAnswer, useCommand } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { CommandForm } from '../../parts/command-form.tsx';
import { AreaField, ChoiceField, type Option } from '../../parts/fields.tsx';
import { useFilters } from '../../parts/filters.ts';
import { useSessionName } from '../../parts/use-session-name.ts';
import { awardText } from '../../text/award.ts';
import { decisionText } from '../../text/decision.ts';
import { useText } from '../../text/language.ts';
import { remarksText } from '../../text/remarks.ts';
import { Page } from '../../ui/page.tsx';
import { About, streamTypeOf } from './record-words.tsx';
import { supervisorText } from './text.ts';
import { useSubjects } from './use-subjects.ts';

type Subject = Body<'POST /api/supervisor/cycles/{cycle}/remarks'>['subject'];
const kinds = ['stage', 'application', 'document', 'opinion', 'session', 'record'] as const;
type Kind = (typeof kinds)[number];
const stages = ['qualification-review', 'document-review', 'site-visit', 'oral-defence'] as const;

interface Made {
  readonly kind: Kind;
  readonly which?: string;
  readonly text: string;
}

/** The record that an address names, as timeline and journal lead here. */
const useRecord = (): Extract<Subject, { kind: 'record' }> | undefined => {
  const { get } = useFilters();
  const [type, scope, id, version] = [streamTypeOf(get('type')), get('scope'), get('id'), Number(get('version'))];
  return type && scope && id && version >= 1 ? { kind: 'record', type, scope, id, version } : undefined;
};

/** What can be remarked on, by kind, as choices. */
const useChoices = (): ((kind: Kind) => readonly Option[]) => {
  const award = useText(awardText);
  const decision = useText(decisionText);
  const cycle = useCycle();
  const sessionOf = useSessionName();
  const { organisations, sessions, opinions } = useSubjects();
  const documents = useAnswer('GET /api/documents/cycles/{cycle}', { path: { cycle }, query: {} });
  return (kind) => {
    switch (kind) {
      case 'stage':
        return stages.map((value) => ({ value, label: award[value] }));
      case 'application':
        return organisations.map(({ code, name }) => ({ value: code, label: `${name}（${code}）` }));
      case 'document':
        return (documents.data?.documents ?? []).map(({ document, title }) => ({ value: document, label: title }));
      case 'opinion':
        return opinions.map(({ notice, receipt, name }) => ({
          value: `${notice} ${receipt}`,
          label: `${decision.notice(notice)} ${receipt}（${name}）`,
        }));
      case 'session':
        return sessions.map(({ session }) => ({ value: session, label: sessionOf(session) }));
      default:
        return [];
    }
  };
};

const subjectOf = ({ kind, which = '' }: Made, record: Subject | undefined): Subject => {
  switch (kind) {
    case 'stage':
      return { kind, stage: stages.find((stage) => stage === which) ?? 'qualification-review' };
    case 'application':
      return { kind, code: which };
    case 'document':
      return { kind, document: which };
    case 'opinion': {
      const [notice = '', receipt = ''] = which.split(' ');
      return { kind, notice, receipt };
    }
    case 'session':
      return { kind, session: which };
    case 'record':
      if (!record) throw new Error('A remark on a record is made from the record.');
      return record;
  }
};

const labels = {
  application: 'organisation',
  stage: 'stage',
  document: 'document',
  opinion: 'opinion',
  session: 'session',
} as const;

const Which = ({ kind, choices }: { kind: Exclude<Kind, 'record'>; choices: readonly Option[] }) => {
  const text = useText(supervisorText);
  return choices.length === 0 ? (
    <p>{text.nonePossible}</p>
  ) : (
    <ChoiceField name="which" label={text[labels[kind]]} options={choices} />
  );
};

/** A remark on something of the year: it blocks nothing, and is answered by the office. */
export const MakeRemark = () => {
  const text = useText(supervisorText);
  const words = useText(remarksText);
  const cycle = useCycle();
  const navigate = useNavigate();
  const { get } = useFilters();
  const record = useRecord();
  const choicesOf = useChoices();
  const make = useCommand('POST /api/supervisor/cycles/{cycle}/remarks');
  const given = kinds.find((kind) => kind === get('kind'));
  return (
    <Page title={text.make} lead={text.makeLead}>
      <CommandForm<Made>
        label={text.make}
        initial={given ? { kind: given, which: get('which') } : {}}
        act={async (made) => {
          await make.mutateAsync({ path: { cycle }, body: { subject: subjectOf(made, record), text: made.text } });
          await navigate('/supervisor/remarks');
        }}
      >
        <ChoiceField
          name="kind"
          label={text.about2}
          options={kinds
            .filter((kind) => kind !== 'record' || record !== undefined)
            .map((value) => ({ value, label: words[value] }))}
          {...(record ? {} : { hint: text.fromJournal })}
        />
        <Form.Item noStyle shouldUpdate>
          {({ getFieldValue }) => {
            const kind = kinds.find((each) => each === getFieldValue('kind'));
            if (kind === undefined) return null;
            if (kind !== 'record') return <Which key={kind} kind={kind} choices={choicesOf(kind)} />;
            return record ? (
              <p>
                {text.record}：<About stream={record} /> {text.version(record.version)}
              </p>
            ) : null;
          }}
        </Form.Item>
        <AreaField name="text" label={text.words} most={4000} rows={5} />
      </CommandForm>
    </Page>
  );
};
