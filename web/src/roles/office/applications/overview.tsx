import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { EvidenceLinks } from '../../../files/evidence-links.tsx';
import { sizeOf } from '../../../files/size.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { AreaField, DateField } from '../../../parts/fields.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { Code } from '../../../ui/code.tsx';
import { Moment } from '../../../ui/moment.tsx';
import { Gaps } from '../gaps.tsx';
import { applicationsText } from './text.ts';
import type { Application } from './use-application.ts';

const Contact = ({ application: { people } }: { application: Application }) => {
  const text = useText(applicationsText);
  if (!people) return <p>{text.contactErased}</p>;
  const { name, position, telephone, email } = people.contact;
  return (
    <Facts
      of={[
        [text.contact, `${name}（${position}）`],
        [text.telephone, telephone],
        [text.email, email],
        [
          text.consultants,
          people.consultants.map(({ institution, persons }) => `${institution}：${persons.join('、')}`).join('；') ||
            text.noConsultants,
        ],
      ]}
    />
  );
};

const Terminate = ({ code }: { code: string }) => {
  const text = useText(applicationsText);
  const office = useText(awardText);
  const cycle = useCycle();
  const terminate = useCommand('POST /api/office/cycles/{cycle}/terminations');
  return (
    <FormDialog<{ heardOn: string; reason: string }>
      label={text.terminate}
      button={{ danger: true }}
      consequence={text.terminateConsequence}
      act={(values) => terminate.mutateAsync({ path: { cycle }, body: { code, ...values } })}
    >
      <DateField name="heardOn" label={text.heardOn} />
      <AreaField name="reason" label={office.reason} />
    </FormDialog>
  );
};

/** Who it is, where it stands, what it lacks, and its files. */
export const OverviewSection = ({ application }: { application: Application }) => {
  const text = useText(applicationsText);
  const office = useText(awardText);
  const common = useText(commonText);
  const cycle = useCycle();
  const { code, award, industry, industrial, place, missing, content, evidence } = application;
  const files = content?.evidence ?? [];
  const ended = ['withdrawn', 'terminated', 'not-accepted', 'eliminated', 'comprehensive-review'].includes(place.at);
  return (
    <>
      <h2>{text.overview}</h2>
      <Facts
        of={[
          [office.code, <Code key="code">{code}</Code>],
          [office.award, common[award]],
          [office.industry, `${industry}（${industrial ? text.industrialYes : text.industrialNo}）`],
          [text.receiptNumber, <Code key="receipt">{application.receiptNumber}</Code>],
          [
            text.acceptanceNumber,
            application.acceptanceNumber ? <Code key="accepted">{application.acceptanceNumber}</Code> : undefined,
          ],
          [text.submittedAt, <Moment key="at" at={application.submittedAt} />],
          [office.state, `${office[place.at]}${place.stage === undefined ? '' : `（${office[place.stage]}）`}`],
          [office.reason, place.reason],
          [text.version, application.version],
          [
            text.contentState,
            { intact: text.intact, missing: text.missingContent, changed: text.changed }[application.contentState],
          ],
        ]}
      />
      <Contact application={application} />
      <h2>{text.missingNow}</h2>
      {missing.length === 0 ? <p>{text.nothingMissing}</p> : <Gaps of={missing.map((gap) => ({ ...gap, at: '' }))} />}
      <h2>{text.files}</h2>
      <Rows
        label={text.files}
        rows={files.length > 0 ? files : evidence.map((file) => ({ ...file, title: file.id, name: '', size: 0 }))}
        id={({ id }) => id}
        empty={text.noFiles}
        columns={[
          { title: text.file, show: ({ title, name }) => `${title}${name === '' ? '' : `（${name}）`}` },
          { title: text.size, number: true, show: ({ size }) => (size === 0 ? '' : sizeOf(size)) },
          { title: text.hash, show: ({ sha256 }) => <Code>{`${sha256}`}</Code> },
          { title: office.actions, show: ({ id }) => <EvidenceLinks cycle={cycle} owner={code} ids={[id]} /> },
        ]}
      />
      {ended ? null : <Terminate code={code} />}
    </>
  );
};
