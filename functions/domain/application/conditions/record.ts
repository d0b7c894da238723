import type { FormParts } from '../../../contracts/application-form.ts';
import type { Gap } from '../../kernel/result.ts';
import type { Shortfall } from '../shortfall.ts';
import { byConditions, type ConditionGround, isRecent } from './ground.ts';

type Eligibility = NonNullable<FormParts['eligibility']>;
type Declared = NonNullable<Eligibility['record']>;

const levels: Readonly<Record<Declared['sampling'][number]['level'], string>> = {
  district: '区级',
  city: '市级',
  province: '省级',
  national: '国家级',
};

/** What the organisation declares of itself against conditions 6 to 8, each with what it means for the condition. */
interface Judged {
  /** The condition is not met: by the text, whoever declares this cannot apply. */
  readonly against: readonly Shortfall[];
  /** Declared, and not what the text excludes by itself: the office judges. */
  readonly toJudge: readonly Gap[];
}

/**
 * Condition 6 by the declared record: failed sampling at city level or above, major accidents, and major complaints for which the
 * organisation is responsible, all within three years. The rest is for the office to judge, what is older is over.
 */
export const judgedRecord = (ground: ConditionGround): Judged => {
  const { sampling = [], accidents = [], complaints = [] } = ground.parts.eligibility?.record ?? {};
  const events = [
    ...sampling.map(({ on, level }, index) => ({
      at: `eligibility.record.sampling.${index}`,
      on,
      counts: level !== 'district',
      words: `${on}${levels[level]}质量监督抽查不合格`,
    })),
    ...accidents.map(({ on, major }, index) => ({
      at: `eligibility.record.accidents.${index}`,
      on,
      counts: major,
      words: `${on}发生${major ? '重大' : '非重大'}事故`,
    })),
    ...complaints.map(({ on, major, responsible }, index) => ({
      at: `eligibility.record.complaints.${index}`,
      on,
      counts: major && responsible,
      words: `${on}${major ? '重大' : '一般'}投诉，${responsible ? '因本组织责任' : '称非因本组织责任'}`,
    })),
  ].filter(({ on }) => isRecent(on, ground));
  return {
    against: events
      .filter(({ counts }) => counts)
      .map(({ at, words }) => byConditions(at, `${words}，在近三年内（第十一条第六项）`)),
    toJudge: events.filter(({ counts }) => !counts).map(({ at, words }) => ({ at, problem: `${words}，由评审办判断` })),
  };
};

/** Condition 7: who stands on the list of gravely dishonest subjects has no good credit record. */
export const creditShortfalls = ({ parts }: ConditionGround): readonly Shortfall[] =>
  parts.eligibility?.credit?.blacklisted
    ? [byConditions('eligibility.credit.blacklisted', '被列入严重失信主体名单，不具有良好的诚信记录（第十一条第七项）')]
    : [];

/** Condition 8 by the declared penalties: whether another one is serious, too, the office judges. */
export const judgedPenalties = ({ parts }: ConditionGround): Judged => {
  const penalties = (parts.eligibility?.penalties ?? []).map(({ on, authority, serious }, index) => ({
    at: `eligibility.penalties.${index}`,
    words: `${on}${authority}处罚`,
    serious,
  }));
  return {
    against: penalties
      .filter(({ serious }) => serious)
      .map(({ at, words }) => byConditions(at, `${words}，属严重违反法律法规的行为（第十一条第八项）`)),
    toJudge: penalties
      .filter(({ serious }) => !serious)
      .map(({ at, words }) => ({ at, problem: `${words}，是否属严重违法由评审办判断` })),
  };
};
