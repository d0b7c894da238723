import type { Answer } from '../../../api/call.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { ballotsText } from './text.ts';

export type Session = Answer<'GET /api/committee/cycles/{cycle}/sessions/{session}'>;
export type Choice = NonNullable<Session['openVotes']>[number]['choices'][string];

/** `quality-1` as people say it. */
export const useSessionName = (): ((session: string) => string) => {
  const text = useText(ballotsText);
  const common = useText(commonText);
  return (session) => {
    const [award = '', number = ''] = session.split('-');
    return text.name(award === 'quality' ? common.quality : common.innovation, number);
  };
};
