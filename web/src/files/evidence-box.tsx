import { App, Button, Table } from 'antd';
import { useText } from '../text/language.ts';
import { Code } from '../ui/code.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { ShortMoment } from '../ui/moment.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { sizeOf } from './size.ts';
import { filesText } from './text.ts';
import { UploadArea } from './upload-area.tsx';
import { openEvidence, useEvidence } from './use-evidence.ts';

/** All files of an owner, with the way to add more. */
export const EvidenceBox = ({ cycle, owner, closed = false }: { cycle: string; owner: string; closed?: boolean }) => {
  const text = useText(filesText);
  const { modal } = App.useApp();
  const { list, uploads, underway } = useEvidence(cycle, owner);
  const open = (id: string): void => {
    openEvidence(cycle, owner, id).catch((error: unknown) => {
      modal.error({ content: <ProblemAlert error={error} /> });
    });
  };
  return (
    <div className="stack">
      {closed ? null : <UploadArea uploads={uploads} underway={underway} />}
      <Loaded query={list}>
        {({ evidence }) => (
          <Table
            size="small"
            rowKey="id"
            dataSource={evidence}
            pagination={false}
            scroll={{ x: 'max-content' }}
            locale={{ emptyText: text.none }}
            columns={[
              {
                title: text.name,
                render: (_, { title, name }) => (
                  <>
                    {title}
                    <br />
                    <span className="page-lead">{name}</span>
                  </>
                ),
              },
              { title: text.size, dataIndex: 'size', render: sizeOf, align: 'right' },
              {
                title: text.state,
                dataIndex: 'state',
                render: (state: 'announced' | 'expired' | 'clear') => text[state],
              },
              { title: text.received, render: (_, { clearedAt }) => (clearedAt ? <ShortMoment at={clearedAt} /> : '') },
              { title: text.hash, dataIndex: 'sha256', render: (hash: string) => <Code>{hash}</Code> },
              {
                render: (_, { id, state, title }) =>
                  state === 'clear' ? (
                    <Button aria-label={`${text.open} ${title}`} onClick={() => open(id)}>
                      {text.open}
                    </Button>
                  ) : null,
              },
            ]}
          />
        )}
      </Loaded>
    </div>
  );
};
