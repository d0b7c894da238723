import type { PersonInterests } from '../interest/interest.ts';
import type { Gap } from '../kernel/result.ts';
import type { Capacity, Examiner } from './examiner.ts';

const capacityWords: Readonly<Record<Capacity, string>> = { examiner: '评审员', panellist: '答辩专家' };

/**
 * What keeps a person from being assigned in a capacity, all at once: registration with qualifications, training, the cycle's
 * undertaking of confidentiality (A10a, A20a). Empty when nothing does. Conflicts with an application are another matter.
 */
export const notYetAssignable = (
  person: string,
  examiner: Examiner | undefined,
  interests: PersonInterests | undefined,
  capacity: Capacity,
): readonly Gap[] => {
  const gap = (problem: string): Gap => ({ at: person, problem });
  if (interests?.disqualified) return [gap('评审委员会已取消其评审员资格（第二十条），不得指派')];
  if (!examiner?.capacities.has(capacity)) return [gap(`未作为${capacityWords[capacity]}登记入库，请先登记其资格`)];
  return [
    ...(examiner.trainings.length > 0 ? [] : [gap('没有培训记录，请先登记培训')]),
    ...(interests?.undertaking ? [] : [gap('本年度尚未签署保密承诺并申报利害关系，请本人先办理')]),
  ];
};
