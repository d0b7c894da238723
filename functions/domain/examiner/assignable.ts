import type { PersonInterests } from '../interest/interest.ts';
import type { Gap } from '../kernel/result.ts';
import type { CivilDate } from '../policy/calendar.ts';
import type { Capacity, Examiner } from './examiner.ts';

const capacityWords: Readonly<Record<Capacity, string>> = { examiner: '评审员', panellist: '答辩专家' };

/**
 * What keeps a person from being assigned in a capacity, all at once: registration with qualifications, a training that is
 * still valid, the cycle's undertaking of confidentiality (A10a, A20a). Empty when nothing does. Conflicts with an application are another matter.
 *
 * @param today undefined for whoever is assigned already: a training that runs out meanwhile ends nothing
 */
export const notYetAssignable = (
  person: string,
  examiner: Examiner | undefined,
  interests: PersonInterests | undefined,
  capacity: Capacity,
  today: CivilDate | undefined,
): readonly Gap[] => {
  const gap = (problem: string): Gap => ({ at: person, problem });
  if (interests?.disqualified) return [gap('评审委员会已取消其评审员资格（第二十条），不得指派')];
  if (!examiner?.capacities.has(capacity)) return [gap(`未作为${capacityWords[capacity]}登记入库，请先登记其资格`)];
  if (examiner.left) return [gap(`已于${examiner.left.on}出库，不得指派；需再次聘用的，请重新登记入库`)];
  const trained = examiner.trainings
    .map(({ validUntil }) => validUntil)
    .toSorted()
    .at(-1);
  return [
    ...(trained === undefined ? [gap('没有培训记录，请先登记培训')] : []),
    ...(trained !== undefined && today !== undefined && trained < today
      ? [gap(`培训有效期已于${trained}届满，请参加培训并登记后再指派`)]
      : []),
    ...(interests?.undertaking ? [] : [gap('本年度尚未签署保密承诺并申报利害关系，请本人先办理')]),
  ];
};
