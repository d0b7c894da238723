import { Alert, Button } from 'antd';
import { useCommand } from '../../../api/hooks.ts';
import { useText } from '../../../text/language.ts';
import { FinalStep } from '../../../ui/final-step.tsx';
import { type Item, type Phase, type Standard, totalsOf, writtenPoints } from '../score/sheet.ts';
import { scoreText } from '../score/text.ts';
import { agreedOf, type Conclusion, conclusionBody, conclusionGaps, withAgreed } from './conclusion.ts';
import type { Scores } from './item-scores.ts';
import { compareText } from './text.ts';

interface ConcludeProps {
  readonly cycle: string;
  readonly code: string;
  readonly phase: Phase;
  readonly standard: Standard;
  readonly scores: Scores;
  readonly kept: {
    readonly content: Conclusion;
    readonly change: (conclusion: Conclusion) => void;
    readonly forget: () => void;
  };
  readonly onDone: () => void;
}

const Gaps = ({ words, items }: { words: string; items: readonly Item[] }) =>
  items.length === 0 ? null : (
    <Alert
      type="warning"
      showIcon
      title={words}
      description={
        <ul className="row-actions plain">
          {items.map(({ code, name }) => (
            <li key={code}>
              <a href={`#item-${code}`}>
                {code} {name}
              </a>
            </li>
          ))}
        </ul>
      }
    />
  );

/** The conclusion as far as it is filled in, what it still lacks, and the step that makes it. */
export const Conclude = ({ cycle, code, phase, standard, scores, kept, onDone }: ConcludeProps) => {
  const text = useText(compareText);
  const words = useText(scoreText);
  const conclude = useCommand('POST /api/examiner/cycles/{cycle}/applications/{code}/consensus/{phase}');
  const { missing, tooLong, unexplained } = conclusionGaps(standard, scores, kept.content);
  const total = writtenPoints(totalsOf(standard, kept.content).total);
  const agreed = agreedOf(scores).filter(({ item }) => kept.content[item]?.percentage === undefined);
  const act = async (): Promise<void> => {
    await conclude.mutateAsync({ path: { cycle, code, phase }, body: conclusionBody(standard, kept.content) });
    kept.forget();
    onDone();
  };
  return (
    <section className="panel" aria-labelledby="conclude">
      <h2 id="conclude">{text.concludeTitle}</h2>
      <p className="page-lead">{text.concludeLead}</p>
      <p className="grand" role="status">
        {text.running} <b>{total}</b> <span className="page-lead">{words.outOf(standard.points)}</span>
      </p>
      <Gaps words={text.missing(missing.length)} items={missing} />
      <Gaps words={text.unexplained(unexplained.length)} items={unexplained} />
      <Gaps words={words.tooLong} items={tooLong} />
      <div className="row-actions">
        {agreed.length > 0 ? (
          <Button onClick={() => kept.change(withAgreed(kept.content, scores))}>
            {text.fillAgreed(agreed.length)}
          </Button>
        ) : null}
        <FinalStep
          label={text.conclude}
          consequence={text.concludeConsequence(total)}
          article="第九条"
          disabled={missing.length + tooLong.length + unexplained.length > 0}
          button={{ type: 'primary' }}
          act={act}
        />
      </div>
    </section>
  );
};
