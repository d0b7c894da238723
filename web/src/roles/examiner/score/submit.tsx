import { Alert } from 'antd';
import { useCommand } from '../../../api/hooks.ts';
import { useText } from '../../../text/language.ts';
import { FinalStep } from '../../../ui/final-step.tsx';
import { ItemLinks } from './item-links.tsx';
import {
  gapsOf,
  type Item,
  type Phase,
  type Sheet,
  type Standard,
  submissionOf,
  totalsOf,
  writtenPoints,
} from './sheet.ts';
import { scoreText } from './text.ts';

interface SubmitSheetProps {
  readonly standard: Standard;
  readonly sheet: Sheet;
  readonly to: (item: Item) => string;
  readonly path: { readonly cycle: string; readonly code: string; readonly phase: Phase };
  /** Saves what is still being typed. */
  readonly flush: () => Promise<unknown>;
  /** Whether something is not on the server and has to be looked at first. */
  readonly unsaved: boolean;
}

const Missing = ({ words, items, to }: { words: string; items: readonly Item[]; to: (item: Item) => string }) =>
  items.length === 0 ? null : (
    <Alert type="warning" showIcon title={words} description={<ItemLinks items={items} to={to} />} />
  );

/** Everything that is missing at once, each with a link to its item; then the submission, once and for good. */
export const SubmitSheet = ({ standard, sheet, to, path, flush, unsaved }: SubmitSheetProps) => {
  const text = useText(scoreText);
  const submit = useCommand('POST /api/examiner/cycles/{cycle}/applications/{code}/scorecards/{phase}');
  const { missing, tooLong } = gapsOf(standard, sheet);
  const act = async (): Promise<void> => {
    await flush();
    await submit.mutateAsync({ path, body: submissionOf(standard, sheet) });
  };
  return (
    <section className="panel" aria-labelledby="submit">
      <h2 id="submit">{text.review}</h2>
      <Missing words={text.missing(missing.length)} items={missing} to={to} />
      <Missing words={text.tooLong} items={tooLong} to={to} />
      {unsaved ? <Alert type="warning" showIcon title={text.stillUnsaved} /> : null}
      <FinalStep
        label={text.submit}
        consequence={text.submitConsequence(writtenPoints(totalsOf(standard, sheet).total))}
        disabled={missing.length > 0 || tooLong.length > 0 || unsaved}
        button={{ type: 'primary' }}
        act={act}
      />
    </section>
  );
};
