import { Input } from 'antd';
import { useId } from 'react';
import { SaveLine } from '../../../drafts/save-line.tsx';
import type { DraftHandle } from '../../../drafts/use-draft.ts';
import { Facts } from '../../../parts/facts.tsx';
import { useText } from '../../../text/language.ts';
import { Percentage } from './percentage.tsx';
import type { Item, ItemDraft, Standard } from './sheet.ts';
import { scoreText } from './text.ts';

type Words = 'strengths' | 'opportunities' | 'notes';
const fields: readonly Words[] = ['strengths', 'opportunities', 'notes'];

/** A draft of an item in words, as it stands beside another one. */
const Readable = ({ draft }: { draft: ItemDraft }) => {
  const text = useText(scoreText);
  const { percentage, strengths, opportunities, notes } = draft;
  return (
    <Facts
      of={[
        [text.percentage, percentage === undefined ? text.notScored : `${percentage}%`],
        [text.strengths, strengths || text.none],
        [text.opportunities, opportunities || text.none],
        [text.notes, notes || text.none],
      ]}
    />
  );
};

interface ItemFormProps {
  readonly standard: Standard;
  readonly item: Item;
  readonly draft: DraftHandle<ItemDraft>;
}

/** One item of the scorecard, saving itself as it is filled. */
export const ItemForm = ({ standard, item, draft: { content, state, change, resolve } }: ItemFormProps) => {
  const text = useText(scoreText);
  const id = useId();
  // An emptied field is a field that was never filled: the two must not differ.
  const say = (field: Words, words: string): void =>
    change(({ [field]: _, ...rest }) => (words === '' ? rest : { ...rest, [field]: words }));
  return (
    <>
      <SaveLine state={state} content={content} resolve={resolve} show={(own) => <Readable draft={own} />} />
      <p className="page-lead">
        {text.itemPoints(item.points)} · {text[item.kind]}
      </p>
      <Percentage
        standard={standard}
        item={item}
        value={content.percentage}
        onChange={(percentage) => change((typed) => ({ ...typed, percentage }))}
      />
      {fields.map((field) => (
        <div key={field} className="entry">
          <label htmlFor={`${id}-${field}`}>{text[field]}</label>
          <Input.TextArea
            id={`${id}-${field}`}
            value={content[field] ?? ''}
            maxLength={4000}
            className="grows"
            rows={field === 'notes' ? 1 : 2}
            onChange={({ target }) => say(field, target.value)}
          />
        </div>
      ))}
    </>
  );
};
