import { useText } from '../text/language.ts';
import { opinionText } from '../text/opinion.ts';
import { State } from './state.tsx';

interface Answered {
  readonly decision?: 'accepted' | 'not-accepted';
  readonly verification?: { readonly substantiated: boolean };
  readonly ruling?: { readonly upheld: boolean };
}

/** Where an opinion stands, in a word. */
export const OpinionState = ({ opinion: { decision, verification, ruling } }: { opinion: Answered }) => {
  const text = useText(opinionText);
  if (ruling) return <State kind="plain">{ruling.upheld ? text.upheld : text.dismissed}</State>;
  if (verification)
    return <State kind="good">{verification.substantiated ? text.substantiated : text.notSubstantiated}</State>;
  if (decision === 'not-accepted') return <State kind="plain">{text['not-accepted']}</State>;
  return <State kind="open">{decision === 'accepted' ? text.accepted : text.waiting}</State>;
};
