import { App, Button } from 'antd';
import { Link, useParams } from 'react-router';
import type { Answer } from '../../api/call.ts';
import { useAnswer, useCommand } from '../../api/hooks.ts';
import { useKept } from '../../drafts/use-kept.ts';
import { commonText } from '../../text/common.ts';
import { useText } from '../../text/language.ts';
import { FinalStep } from '../../ui/final-step.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Due, Moment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { InquiryRow, isWhole, type Word } from './inquiry-row.tsx';
import './partner.css';
import { partnerText } from './text.ts';

type Inquiry = Answer<'GET /api/partner/inquiries'>['inquiries'][number];

const untouched: Word = { text: '', evidence: [] };

const Letter = ({ cycle, inquiry }: { cycle: string; inquiry: Inquiry }) => {
  const text = useText(partnerText);
  const common = useText(commonText);
  const { message } = App.useApp();
  const { round, organisations, sentAt, due, complete } = inquiry;
  const command = useCommand('POST /api/partner/cycles/{cycle}/inquiries/{round}/answers');
  const kept = useKept<Readonly<Record<string, Word>>>(`inquiry/${cycle}/${round}`, {});
  const words = kept.content;
  const change = (code: string, part: Partial<Word>): void =>
    kept.change({ ...words, [code]: { ...(words[code] ?? untouched), ...part } });
  const chosen = organisations.flatMap(({ code }) => {
    const word = words[code];
    return word?.situation === undefined ? [] : [{ code, ...word, situation: word.situation }];
  });
  const found = chosen.filter(({ situation }) => situation === 'found').length;
  const open = organisations.filter(({ code, answer }) => !answer && words[code]?.situation === undefined);
  const restNone = (): void =>
    kept.change({
      ...words,
      ...Object.fromEntries(
        open.map(({ code }) => [code, { ...(words[code] ?? untouched), situation: 'none' as const }]),
      ),
    });
  const send = async (): Promise<void> => {
    const answers = chosen.map((word) =>
      word.situation === 'none'
        ? { situation: 'none' as const, code: word.code }
        : { situation: 'found' as const, code: word.code, text: word.text, evidence: [...word.evidence] },
    );
    await command.mutateAsync({ path: { cycle, round }, body: { answers } });
    kept.forget();
    message.success(common.done);
  };
  return (
    <div className="stack">
      <dl className="facts">
        <dt>{text.sent}</dt>
        <dd>
          <Moment at={sentAt} />
        </dd>
        {complete ? null : (
          <>
            <dt>{text.due}</dt>
            <dd>
              <Due at={due} />
            </dd>
          </>
        )}
      </dl>
      <p role="status">{text.progress(organisations.filter(({ answer }) => answer).length, organisations.length)}</p>
      <ol className="plain stack inquiry form">
        {organisations.map((organisation) => (
          <InquiryRow
            key={organisation.code}
            cycle={cycle}
            organisation={organisation}
            word={words[organisation.code] ?? untouched}
            change={(part) => change(organisation.code, part)}
          />
        ))}
      </ol>
      <div className="actions">
        {open.length > 0 ? <Button onClick={restNone}>{text.restNone}</Button> : null}
        <FinalStep
          label={text.sendAnswers}
          consequence={text.sendConsequence(chosen.length - found, found)}
          button={{ type: 'primary' }}
          disabled={chosen.length === 0 || !chosen.every(isWhole)}
          act={send}
        />
        <span role="status">{text.chosen(chosen.length)}</span>
      </div>
      <p>
        <Link to="/partner/inquiries">{text.inquiries}</Link>
      </p>
    </div>
  );
};

/** One 征求意见函 with all organisations on one page. */
export const Component = () => {
  const text = useText(partnerText);
  const { round } = useParams();
  const query = useAnswer('GET /api/partner/inquiries', { query: {} }, { fresh: true });
  const inquiry = query.data?.inquiries.find((each) => each.round === round);
  return (
    <Page title={inquiry?.title ?? text.inquiries} lead={text.inquiriesLead}>
      <Loaded query={query}>
        {({ cycle }) =>
          inquiry ? <Letter key={inquiry.round} cycle={cycle} inquiry={inquiry} /> : <p>{text.noInquiries}</p>
        }
      </Loaded>
    </Page>
  );
};
