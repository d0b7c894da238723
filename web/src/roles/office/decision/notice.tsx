import { Form } from 'antd';
import { Link, useParams } from 'react-router';
import type { Answer } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { AreaField, ChoiceField, DateField, TextField } from '../../../parts/fields.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { Sections } from '../../../parts/sections.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { decisionText } from '../../../text/decision.ts';
import { useText } from '../../../text/language.ts';
import { opinionText } from '../../../text/opinion.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day, Due } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { nameColumn } from './list-section.tsx';
import { MediaField, type Medium } from './media.tsx';
import { Opinions } from './opinions.tsx';

type Notice = Answer<'GET /api/public/notices/{cycle}/{notice}'>;

interface Correction {
  readonly statement: string;
  readonly codes?: string[];
  readonly names?: Readonly<Record<string, { readonly name: string; readonly misprint?: string }>>;
  readonly media: Medium[];
  readonly contact?: string;
}

const RightNames = ({ notice }: { notice: Notice }) => {
  const text = useText(decisionText);
  const codes = Form.useWatch<string[] | undefined>('codes') ?? [];
  return (
    <>
      <ChoiceField
        name="codes"
        label={text.correctNames}
        many
        optional={notice.open}
        options={notice.names.map(({ code, name }) => ({ value: code, label: name }))}
      />
      {notice.names
        .filter(({ code }) => codes.includes(code))
        .map(({ code, name }) => (
          <div key={code}>
            <TextField name={['names', code, 'name']} label={text.rightName(name)} most={120} />
            <TextField name={['names', code, 'misprint']} label={text.misprint} optional />
          </div>
        ))}
    </>
  );
};

const Correct = ({ notice }: { notice: Notice }) => {
  const text = useText(decisionText);
  const cycle = useCycle();
  const correct = useCommand('POST /api/office/cycles/{cycle}/notices/{notice}/corrections');
  const correctClosed = useCommand('POST /api/office/cycles/{cycle}/notices/{notice}/correcting-notices');
  const path = { cycle, notice: notice.notice };
  const act = ({ statement, codes = [], names = {}, media, contact = '' }: Correction) => {
    const right = codes.map((code) => {
      const { name = '', misprint } = names[code] ?? {};
      return { code, name, ...(misprint === undefined ? {} : { misprint }) };
    });
    return notice.open
      ? correct.mutateAsync({ path, body: { statement, names: right, media } })
      : correctClosed.mutateAsync({ path, body: { statement, names: right, media, contact } });
  };
  return (
    <FormDialog<Correction> label={text.correct} wide consequence={text.correctConsequence} act={act}>
      <AreaField name="statement" label={text.statement} most={1000} />
      <RightNames notice={notice} />
      <MediaField cycle={cycle} />
      {notice.open ? null : <AreaField name="contact" label={text.contact} most={400} />}
    </FormDialog>
  );
};

const Extend = ({ notice }: { notice: Notice }) => {
  const text = useText(decisionText);
  const office = useText(awardText);
  const cycle = useCycle();
  const extend = useCommand('POST /api/office/cycles/{cycle}/notices/{notice}/extensions');
  return (
    <FormDialog<{ lastDay: string; reason: string }>
      label={text.extend}
      consequence={text.extendConsequence}
      act={(body) => extend.mutateAsync({ path: { cycle, notice: notice.notice }, body })}
    >
      <DateField name="lastDay" label={text.lastDay} />
      <AreaField name="reason" label={office.reason} />
    </FormDialog>
  );
};

const TheNotice = ({ notice }: { notice: Notice }) => {
  const text = useText(decisionText);
  const office = useText(awardText);
  const common = useText(commonText);
  const levels = ['district', 'city', 'province', 'national'] as const;
  return (
    <>
      <Facts
        of={[
          [text.period, notice.period],
          [text.state, notice.open ? <Due key="due" at={notice.endsAt} /> : text.over],
          [text.contact, notice.contact],
          [
            text.publicPage,
            <Link key="public" to={`/notices/${notice.cycle}/${notice.notice}`}>
              {notice.title}
            </Link>,
          ],
          [text.extensions, notice.extensions.map(({ lastDay, reason }) => `${lastDay}：${reason}`).join('\n')],
          [text.corrections, notice.corrections.map(({ on, statement }) => `${on}：${statement}`).join('\n')],
        ]}
      />
      <Rows
        label={text.names}
        rows={notice.names}
        id={({ code }) => code}
        empty={office.nothing}
        columns={[{ title: office.award, show: ({ award }) => common[award] }, nameColumn(office.organisation)]}
      />
      <Rows
        label={text.media}
        rows={notice.media}
        id={({ name, on }) => `${name} ${on}`}
        empty={office.nothing}
        columns={[
          { title: text.mediumName, show: ({ name }) => name },
          { title: text.level, show: ({ level }) => text[levels.find((known) => known === level) ?? 'district'] },
          { title: text.mediumOn, show: ({ on }) => <Day on={on} /> },
          { title: text.link, show: ({ link }) => (link === undefined ? '' : <a href={link}>{link}</a>) },
        ]}
      />
      <div className="row-actions">
        {notice.open ? <Extend notice={notice} /> : null}
        <Correct notice={notice} />
      </div>
    </>
  );
};

/** One notice: what was published, its period, and the opinions on it. */
export const NoticePage = () => {
  const text = useText(decisionText);
  const opinions = useText(opinionText);
  const cycle = useCycle();
  const { notice: id = '' } = useParams();
  const notice = useAnswer('GET /api/public/notices/{cycle}/{notice}', { path: { cycle, notice: id } });
  return (
    <Page title={text.notice(id)} lead={notice.data?.title}>
      <Loaded query={notice}>
        {(found) => (
          <Sections
            label={text.notice(id)}
            of={[
              { key: 'notice', label: text.notices, show: () => <TheNotice notice={found} /> },
              { key: 'opinions', label: opinions.opinions, show: () => <Opinions notice={found} /> },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
};
