import { Alert, App, Button } from 'antd';
import { Link, useParams } from 'react-router';
import { type Answer, call } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { sizeOf } from '../../../files/size.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { AreaField, YesNoField } from '../../../parts/fields.tsx';
import { Go } from '../../../parts/go.tsx';
import { openLink } from '../../../parts/open-link.ts';
import { OpinionState } from '../../../parts/opinion-state.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { opinionText } from '../../../text/opinion.ts';
import { Code } from '../../../ui/code.tsx';
import { FinalStep } from '../../../ui/final-step.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day, Due, Moment } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { Hearings } from './hearings.tsx';

type Content = Answer<'GET /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}'>;
interface Place {
  readonly cycle: string;
  readonly notice: string;
  readonly receipt: string;
}

const Files = ({ files, place }: { files: Content['files']; place: Place }) => {
  const text = useText(opinionText);
  const { modal } = App.useApp();
  const open = (file: number): void => {
    openLink(() =>
      call('GET /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/files/{file}/link', {
        path: { ...place, file },
      }),
    ).catch((error: unknown) => {
      modal.error({ content: <ProblemAlert error={error} /> });
    });
  };
  if (files.length === 0) return <p>{text.noFiles}</p>;
  return (
    <ul className="gaps">
      {files.map(({ file, name, size, stored }) => (
        <li key={file}>
          {name}（{sizeOf(size)}）{' '}
          {stored ? (
            <Button size="small" aria-label={`${text.open} ${name}`} onClick={() => open(file)}>
              {text.open}
            </Button>
          ) : (
            text.notStored
          )}
        </li>
      ))}
    </ul>
  );
};

const Actions = ({ opinion, place }: { opinion: Content; place: Place }) => {
  const text = useText(opinionText);
  const office = useText(awardText);
  const accept = useCommand('POST /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/acceptance');
  const refuse = useCommand('POST /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/refusal');
  const verify = useCommand('POST /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/verification');
  const { decision, verification, ruling, kind } = opinion;
  return (
    <div className="row-actions">
      {decision === undefined ? (
        <>
          <FinalStep
            label={text.accept}
            consequence={text.acceptConsequence}
            button={{ type: 'primary' }}
            act={() => accept.mutateAsync({ path: place })}
          />
          <FormDialog<{ reason: string }>
            label={text.refuse}
            button={{ danger: true }}
            consequence={text.refuseConsequence}
            act={(body) => refuse.mutateAsync({ path: place, body })}
          >
            <AreaField name="reason" label={office.reason} />
          </FormDialog>
        </>
      ) : null}
      {decision === 'accepted' && !verification ? (
        <FormDialog<{ substantiated: boolean; finding: string }>
          label={text.verify}
          button={{ type: 'primary' }}
          act={(body) => verify.mutateAsync({ path: place, body })}
        >
          <YesNoField name="substantiated" label={text.result} yes={text.substantiated} no={text.notSubstantiated} />
          <AreaField name="finding" label={text.finding} most={4000} rows={5} />
        </FormDialog>
      ) : null}
      {verification && !ruling && kind === 'formal' ? (
        <Go
          plain
          to={`/office/minutes/new?act=objection-ruled&notice=${place.notice}&receipt=${place.receipt}`}
          label={text.recordRuling}
        />
      ) : null}
    </div>
  );
};

/** One opinion with who sent it, which nobody else than the office reads, and what is done about it. */
export const OpinionPage = () => {
  const text = useText(opinionText);
  const office = useText(awardText);
  const cycle = useCycle();
  const { notice = '', receipt = '' } = useParams();
  const place = { cycle, notice, receipt };
  const opinion = useAnswer('GET /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}', { path: place });
  return (
    <Page
      title={receipt}
      lead={text.personal}
      actions={<Link to={`/office/notices/${notice}?tab=opinions`}>{text.back}</Link>}
    >
      <Loaded query={opinion}>
        {(found) => (
          <>
            <Facts
              of={[
                [text.receipt, <Code key="receipt">{found.receipt}</Code>],
                [text.kind, found.kind === 'formal' ? text.formal : text.leadKind],
                [
                  text.about,
                  <Link key="about" to={`/office/applications/${found.about}`}>
                    {found.name}
                  </Link>,
                ],
                [text.channel, text[found.channel]],
                [
                  text.received,
                  found.channel === 'online' ? (
                    <Moment key="at" at={found.receivedAt} />
                  ) : (
                    <Day key="on" on={found.receivedOn} />
                  ),
                ],
                [office.state, <OpinionState key="state" opinion={found} />],
                [
                  text.acceptanceNumber,
                  found.acceptanceNumber === undefined ? undefined : <Code key="no">{found.acceptanceNumber}</Code>,
                ],
                [
                  office.due,
                  found.due === undefined || found.verification ? undefined : <Due key="due" at={found.due} />,
                ],
                [
                  text.sender,
                  found.erased
                    ? text.erased
                    : found.sender
                      ? `${found.sender.name}　${found.sender.contact}`
                      : text.anonymous,
                ],
                [office.reason, found.refusal],
                [text.found, found.verification?.finding],
                [text.ruling, found.ruling?.reason],
              ]}
            />
            <h2>{text.details}</h2>
            <p className="words">{found.text}</p>
            <Hearings place={place} accepted={found.decision === 'accepted' && !found.verification} />
            <h2>{text.files}</h2>
            <Files files={found.files} place={place} />
            {found.overdue ? <Alert type="warning" showIcon title={office.due} /> : null}
            <Actions opinion={found} place={place} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
