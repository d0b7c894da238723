import { App, Button, Empty } from 'antd';
import { call } from '../../api/call.ts';
import { useAnswer } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { useText } from '../../text/language.ts';
import { phrases } from '../../text/phrases.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Day } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import './applicant.css';

const lettersText = phrases({
  title: ['公文', 'Letters'],
  lead: [
    '送达本单位的公文，以盖章的PDF为准。',
    'Official letters served on you; the stamped PDF is the valid version.',
  ],
  none: [
    '还没有送达本单位的公文。书面通知、答复等送达后在这里查阅。',
    'No letters yet. Notices and answers are found here once they were served.',
  ],
  served: ['送达', 'Served'],
  open: ['打开', 'Open'],
});

/** Official letters that were served on the organisation. */
export const Component = () => {
  const text = useText(lettersText);
  const cycle = useCycle();
  const { modal } = App.useApp();
  const query = useAnswer('GET /api/documents/letters/{cycle}', { path: { cycle } }, { fresh: true });
  const open = async (document: string): Promise<void> => {
    // Before the answer: browsers block windows that no click opened.
    const window = globalThis.open('', '_blank');
    try {
      const { url } = await call('GET /api/documents/letters/{cycle}/{document}/link', { path: { cycle, document } });
      if (window) {
        window.opener = null;
        window.location.href = url;
      } else location.assign(url);
    } catch (error) {
      window?.close();
      modal.error({ content: <ProblemAlert error={error} /> });
    }
  };
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={query}>
        {({ letters }) =>
          letters.length === 0 ? (
            <Empty description={text.none} />
          ) : (
            <ul className="plain rows">
              {letters.map(({ document, title, documentNumber, servedOn }) => (
                <li key={document}>
                  <span>{title}</span>
                  <span>{documentNumber}</span>
                  <span className="page-lead">
                    {text.served} <Day on={servedOn} />
                  </span>
                  <Button aria-label={`${text.open} ${title}`} onClick={() => void open(document)}>
                    {text.open}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
};
