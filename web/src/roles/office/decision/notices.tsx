import { Link } from 'react-router';
import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField } from '../../../parts/fields.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { decisionText } from '../../../text/decision.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day, Due } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { useBoard } from '../year/use-board.ts';
import { MediaField, type Medium } from './media.tsx';

const Publish = () => {
  const text = useText(decisionText);
  const cycle = useCycle();
  const publish = useCommand('POST /api/office/cycles/{cycle}/notices');
  return (
    <FormDialog<{ media: Medium[]; contact: string }>
      label={text.publish}
      button={{ type: 'primary' }}
      wide
      consequence={text.publishConsequence}
      article="第十四条（六）"
      act={(body) => publish.mutateAsync({ path: { cycle }, body })}
    >
      <MediaField cycle={cycle} />
      <AreaField name="contact" label={text.contact} most={400} />
    </FormDialog>
  );
};

/** The notices of the year: period, opinions, and the way to publish the next. */
export const Notices = () => {
  const text = useText(decisionText);
  const board = useBoard();
  return (
    <Page title={text.notices} lead={text.noticesLead}>
      <Loaded query={board}>
        {({ notices, position }) => (
          <>
            {position.step === 'AwaitNotice' ? <Publish /> : <p>{text.notDue}</p>}
            <Rows
              label={text.notices}
              rows={notices}
              id={({ notice }) => notice}
              empty={text.noNotices}
              columns={[
                {
                  title: text.notices,
                  show: ({ notice }) => <Link to={`/office/notices/${notice}`}>{text.notice(notice)}</Link>,
                },
                {
                  title: text.period,
                  show: ({ firstDay, lastDay, endsAt, closed }) => (
                    <>
                      <Day on={firstDay} />—<Day on={lastDay} />
                      {closed ? null : (
                        <div>
                          <Due at={endsAt} />
                        </div>
                      )}
                    </>
                  ),
                },
                { title: text.state, show: ({ closed }) => (closed ? text.over : text.running) },
                { title: text.names, number: true, show: ({ names }) => names },
                {
                  title: text.opinionsCount,
                  number: true,
                  show: ({ notice, opinions }) => <Link to={`/office/notices/${notice}?tab=opinions`}>{opinions}</Link>,
                },
                {
                  title: text.openCount,
                  number: true,
                  show: ({ notice, open }) => <Link to={`/office/notices/${notice}?tab=opinions`}>{open}</Link>,
                },
              ]}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
};
