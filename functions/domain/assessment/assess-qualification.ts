import type { AssessQualification } from '../../contracts/api/assessment.ts';
import type { Condition } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Finding } from '../inquiry/inquiry.ts';
import { unaddressed } from '../inquiry/round.ts';
import type { Instant } from '../kernel/instant.ts';
import { against, type Gap, invalid, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { formatEnd } from '../policy/calendar.ts';
import { duringStage } from '../stage/during.ts';
import type { Dossier, Review } from '../stage/review.ts';
import { openCorrection } from './assessment.ts';

/** The eight conditions of article 11, in short. */
const conditionWords: Readonly<Record<Condition, string>> = {
  '1': '瓯海区内注册登记、独立法人资格、合法经营三年以上',
  '2': '符合法律法规和产业政策、取得相关证照',
  '3': '实施卓越绩效模式、通过质量和环境管理体系认证、指标居前列',
  '4': '质量、标准、品牌等创新成效明显',
  '5': '工业企业上年度“亩均效益”综合评价不低于B档',
  '6': '近三年无监督抽查不合格、重大事故和重大投诉',
  '7': '履行社会责任、诚信记录良好',
  '8': '无其他严重违反法律法规的行为',
};

/**
 * The office's verdict on an application (A14.1a, c): on the content in force, on each of the eight conditions, with reasons.
 * Whoever does not meet one of them cannot be qualified (A11); whoever meets all can still fail by legality, truth or
 * completeness of what he filed (A14.1). Facts that nobody answered yet hold a «qualified» up (A13c).
 *
 * @param unanswered keys of facts whose verification is open
 * @param known files that may be cited: filed with the application, given as proof on it, or the office's own
 * @param reported situations that departments reported on it (A14.1a)
 */
export const assessQualification = (
  { cycle }: Review,
  dossier: Dossier,
  unanswered: readonly string[],
  reported: readonly Finding[],
  known: ReadonlySet<string>,
  command: AssessQualification,
  receivedAt: Instant,
): Result<EventOf<'assessment'>> => {
  const during = duringStage(cycle, dossier, 'qualification-review', receivedAt);
  if (!during.ok) return during;
  const { content } = dossier.application;
  if (command.application !== content.version) {
    return stale({
      code: 'application-changed',
      reason: '该申报在您审查期间有了新的版本，本次结论所依据的不是现行内容。',
      remedy: '请查看现行版本后重新作出结论。',
      current: { application: content.version },
    });
  }
  const correction = openCorrection(dossier.assessment, dossier.application, receivedAt);
  if (correction) {
    return outOfOrder({
      code: 'correction-open',
      reason: `已要求该组织补正，期限至${formatEnd(correction.due)}，期限届满或补正之前不作结论。`,
      remedy: '请待其补正或期限届满后再作结论。',
    });
  }
  const incomplete = conditionGaps(command);
  if (incomplete.length > 0) {
    return invalid({
      code: 'conditions-incomplete',
      reason: '第十一条的八项条件须逐项作出结论。',
      remedy: '请按所列各项补齐或改正后重新提交。',
      gaps: incomplete,
    });
  }
  const unknown = unknownEvidence(command, known);
  if (unknown.length > 0) {
    return invalid({
      code: 'no-such-evidence',
      reason: '结论所引的材料中，有的不属于该申报，或尚未上传并通过核验。',
      remedy: '请引用该组织申报所附、部门和推荐单位就其提供的，或评审办上传并通过核验的材料。',
      gaps: unknown,
    });
  }
  if (!command.qualified) return assessed(command);
  const unmet = command.conditions.filter(({ verdict }) => verdict === 'not-met');
  if (unmet.length > 0) {
    return against('A11', {
      code: 'conditions-unmet',
      reason: '申报组织必须同时具备第十一条的全部条件，有条件不符合的不能确定为符合申报条件。',
      remedy: '请核对各项结论，或改为“不符合申报条件”并说明理由。',
      gaps: unmet.map(({ condition }) => ({ at: `conditions.${condition}`, problem: conditionWords[condition] })),
    });
  }
  if (unanswered.length > 0) {
    return against('A13', {
      code: 'facts-unanswered',
      reason: '申报表中的有关内容须经相关部门验证确认，尚有内容未获答复。',
      remedy: '请督促相关部门答复（确认或不予确认均可）后再作结论。',
      gaps: unanswered.map((fact) => ({ at: fact, problem: '部门尚未答复' })),
    });
  }
  const open = unaddressed(
    reported,
    command.situations.map((entry) => ({ ...entry, code: dossier.code })),
  );
  return open.length > 0
    ? outOfOrder({
        code: 'situations-unaddressed',
        reason: '有部门反映了该组织的情况，认定其符合申报条件须逐项说明处理意见。',
        remedy: '请在 situations 中逐个部门说明核查和处理意见，或改为“不符合申报条件”。',
        gaps: open,
      })
    : assessed(command);
};

const assessed = ({
  application,
  conditions,
  qualified,
  reason,
  situations,
}: AssessQualification): Result<EventOf<'assessment'>> =>
  ok({
    type: 'QualificationAssessed',
    application,
    conditions: conditions.toSorted((a, b) => (a.condition < b.condition ? -1 : 1)),
    qualified,
    reason,
    ...(situations.length > 0 ? { situations } : {}),
  });

const unknownEvidence = ({ conditions }: AssessQualification, known: ReadonlySet<string>): readonly Gap[] =>
  conditions.flatMap(({ condition, evidence }) =>
    evidence
      .filter((id) => !known.has(id))
      .map((id) => ({ at: `conditions.${condition}.evidence`, problem: `没有材料${id}` })),
  );

const conditionGaps = ({ conditions }: AssessQualification): readonly Gap[] =>
  Object.entries(conditionWords).flatMap(([condition, words]) => {
    const given = conditions.filter((verdict) => verdict.condition === condition).length;
    const at = `conditions.${condition}`;
    if (given === 0) return [{ at, problem: `缺少结论：${words}` }];
    return given > 1 ? [{ at, problem: `结论重复：${words}` }] : [];
  });
