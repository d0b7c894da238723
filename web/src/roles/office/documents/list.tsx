import { Segmented, Select } from 'antd';
import { useAnswer } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { useFilters } from '../../../parts/filters.ts';
import { Rows } from '../../../parts/rows.tsx';
import { Sections } from '../../../parts/sections.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { documentsText } from '../../../text/documents.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day, Due, ShortMoment } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { type Document, DocumentActions } from './document-actions.tsx';
import { DraftDocument } from './draft.tsx';
import { kinds } from './kinds.ts';

const states = ['drafted', 'returned', 'reviewed', 'issued', 'served'] as const;

const Services = ({ services }: Pick<Document, 'services'>) => {
  const text = useText(documentsText);
  return services.map(({ addressee, way, on }) => (
    <div key={`${addressee} ${on}`}>
      {addressee}，{text[way]}，<Day on={on} />
    </div>
  ));
};

const All = ({ documents }: { documents: readonly Document[] }) => {
  const text = useText(documentsText);
  const office = useText(awardText);
  const common = useText(commonText);
  const { get, set } = useFilters();
  const kind = get('kind');
  const state = get('state') ?? 'all';
  return (
    <>
      <search className="filters">
        <Segmented
          aria-label={office.state}
          value={state}
          onChange={(value) => set('state', value === 'all' ? undefined : value)}
          options={[
            { value: 'all', label: common.all },
            ...states.map((value) => ({
              value,
              label: `${text[value]}（${documents.filter((document) => document.state === value).length}）`,
            })),
          ]}
        />
        <div>
          <Select
            aria-label={text.kind}
            placeholder={text.kind}
            allowClear
            value={kind ?? null}
            onChange={(value) => set('kind', value ?? undefined)}
            options={kinds.map((value) => ({ value, label: text[value] }))}
            popupMatchSelectWidth={false}
          />
        </div>
      </search>
      <Rows
        label={text.all}
        rows={documents.filter(
          (document) => (state === 'all' || document.state === state) && (kind === undefined || document.kind === kind),
        )}
        id={({ document }) => document}
        empty={text.none}
        columns={[
          {
            title: text.all,
            show: ({ title, documentNumber, addressees }) => (
              <>
                <b>{title}</b>
                <div className="page-lead">
                  {documentNumber ?? ''} {addressees.join('、')}
                </div>
              </>
            ),
          },
          { title: text.kind, show: (document) => text[document.kind] },
          {
            title: office.state,
            show: (document) => (
              <>
                <State kind={document.state === 'served' ? 'good' : document.state === 'returned' ? 'bad' : 'open'}>
                  {text[document.state]}
                </State>
                {document.returned === undefined ? null : <div>{document.returned}</div>}
                {document.replacedBy === undefined ? null : <div>{text.replacedBy}</div>}
                {document.replaces === undefined ? null : <div>{text.replaces}</div>}
              </>
            ),
          },
          {
            title: text.draftedBy,
            show: ({ draftedBy, draftedAt, reviewedBy }) => (
              <>
                {draftedBy} <ShortMoment at={draftedAt} />
                {reviewedBy === undefined ? null : (
                  <div>
                    {text.reviewedBy}：{reviewedBy}
                  </div>
                )}
              </>
            ),
          },
          { title: text.services, show: ({ services }) => <Services services={services} /> },
          { title: office.actions, show: (document) => <DocumentActions document={document} /> },
        ]}
      />
    </>
  );
};

/** Official documents from draft to served, and those that the records call for. */
export const Documents = () => {
  const text = useText(documentsText);
  const office = useText(awardText);
  const cycle = useCycle();
  const list = useAnswer('GET /api/documents/cycles/{cycle}', { path: { cycle }, query: {} });
  return (
    <Page title={text.title} lead={text.lead} actions={<DraftDocument label={text.draftOther} />}>
      <Loaded query={list}>
        {({ documents, due }) => (
          <Sections
            label={text.title}
            of={[
              { key: 'all', label: `${text.all}（${documents.length}）`, show: () => <All documents={documents} /> },
              {
                key: 'due',
                label: `${text.due}（${due.length}）`,
                show: () => (
                  <Rows
                    label={text.due}
                    rows={due}
                    id={({ document }) => document}
                    empty={text.noneDue}
                    columns={[
                      { title: text.kind, show: ({ kind }) => text[kind] },
                      { title: text.about, show: ({ about }) => about },
                      { title: text.addressee, show: ({ addressee }) => addressee },
                      {
                        title: text.dueBy,
                        show: (row) => (row.due === undefined ? '' : <Due at={row.due} />),
                      },
                      {
                        title: office.actions,
                        show: ({ kind, about, draft }) => (
                          <DraftDocument label={text.draft} about={`${text[kind]}（${about}）`} of={draft} />
                        ),
                      },
                    ]}
                  />
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
};
