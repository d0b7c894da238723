import { useId, useState } from 'react';
import { useText } from '../text/language.ts';
import { publicText } from './text.ts';

interface CopyableProps {
  /** What it is, for the button: «收件号». */
  readonly name: string;
  readonly value: string;
  /** Shows only the button: the value stands elsewhere or is an address. */
  readonly hidden?: boolean;
}

/** Something to be read, copied and kept: a receipt number, an address. Where the browser forbids copying it is marked instead. */
export const Copyable = ({ name, value, hidden = false }: CopyableProps) => {
  const text = useText(publicText);
  const place = useId();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      setSaid(text.copied(name));
    } catch (error) {
      console.warn(error);
      const shown = document.getElementById(place);
      if (shown) getSelection()?.selectAllChildren(shown);
      setSaid(text.copyByHand);
    }
  };
  return (
    <span className="copyable">
      <code id={place} className={hidden && said !== text.copyByHand ? 'heard' : ''}>
        {value}
      </code>{' '}
      <button type="button" className="screen" onClick={() => void copy()}>
        {text.copy(name)}
      </button>{' '}
      <span role="status" className="soft">
        {said}
      </span>
    </span>
  );
};
