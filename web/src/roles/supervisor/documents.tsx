import { App, Button } from 'antd';
import { Link } from 'react-router';
import { call } from '../../api/call.ts';
import { useAnswer } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { openLink } from '../../parts/open-link.ts';
import { Rows } from '../../parts/rows.tsx';
import { State } from '../../parts/state.tsx';
import { awardText } from '../../text/award.ts';
import { documentsText } from '../../text/documents.ts';
import { useText } from '../../text/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Day, ShortMoment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { supervisorText } from './text.ts';

/** Official documents on their way, to be opened: the newest draft, or what was stamped. */
export const Documents = () => {
  const text = useText(supervisorText);
  const words = useText(documentsText);
  const award = useText(awardText);
  const cycle = useCycle();
  const { modal } = App.useApp();
  const list = useAnswer('GET /api/documents/cycles/{cycle}', { path: { cycle }, query: {} });
  const open = (document: string): void => {
    openLink(() => call('GET /api/documents/cycles/{cycle}/{document}/link', { path: { cycle, document } })).catch(
      (error: unknown) => {
        modal.error({ content: <ProblemAlert error={error} /> });
      },
    );
  };
  return (
    <Page title={words.title} lead={text.documentsLead}>
      <Loaded query={list}>
        {({ documents }) => (
          <Rows
            label={words.title}
            rows={documents}
            id={({ document }) => document}
            empty={text.noDocuments}
            columns={[
              {
                title: words.all,
                show: ({ title, documentNumber, addressees }) => (
                  <>
                    <b>{title}</b>
                    <div className="page-lead">
                      {documentNumber ?? ''} {addressees.join('、')}
                    </div>
                  </>
                ),
              },
              { title: words.kind, show: ({ kind }) => words[kind] },
              {
                title: award.state,
                show: ({ state }) => (
                  <State kind={state === 'served' ? 'good' : state === 'returned' ? 'bad' : 'open'}>
                    {words[state]}
                  </State>
                ),
              },
              {
                title: words.draftedBy,
                show: ({ draftedBy, draftedAt, reviewedBy }) => (
                  <>
                    {draftedBy} <ShortMoment at={draftedAt} />
                    {reviewedBy === undefined ? null : (
                      <div>
                        {words.reviewedBy}：{reviewedBy}
                      </div>
                    )}
                  </>
                ),
              },
              {
                title: words.services,
                show: ({ services }) =>
                  services.map(({ addressee, way, on }) => (
                    <div key={`${addressee} ${on}`}>
                      {addressee}，{words[way]}，<Day on={on} />
                    </div>
                  )),
              },
              {
                title: award.actions,
                show: ({ document, title }) => (
                  <span className="row-actions">
                    <Button size="small" aria-label={`${text.open} ${title}`} onClick={() => open(document)}>
                      {text.open}
                    </Button>
                    <Link to={`/supervisor/remarks/new?kind=document&which=${document}`}>{text.remarkOn}</Link>
                  </span>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
};
