import type { Answer } from '../../api/call.ts';
import { useText } from '../../text/language.ts';
import { StateTag, type Tone } from '../../ui/state-tag.tsx';
import { winnersText } from './text.ts';

export type Winner = Answer<'GET /api/public/winners'>['winners'][number];

const tones: Readonly<Record<Winner['status'], Tone>> = { valid: 'good', revoked: 'bad', unverified: 'warn' };

/** Whether a title is held. */
export const TitleStatus = ({ status }: { status: Winner['status'] }) => (
  <StateTag tone={tones[status]}>{useText(winnersText)[status]}</StateTag>
);
