import { commonText } from '../text/common.ts';
import { decisionText } from '../text/decision.ts';
import { useText } from '../text/language.ts';

/** `quality-1` as people say it: «质量奖第1次表决». */
export const useSessionName = (): ((session: string) => string) => {
  const text = useText(decisionText);
  const common = useText(commonText);
  return (session) => {
    const [award = '', number = ''] = session.split('-');
    return text.ballotOf(award === 'quality' ? common.quality : common.innovation, number);
  };
};
