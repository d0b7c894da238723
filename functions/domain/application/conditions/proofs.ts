import type { Condition } from '../../../contracts/primitives.ts';
import { namedFacts } from '../../verification/facts.ts';
import type { FactState } from '../../verification/verification.ts';
import { type Application, isPending } from '../application.ts';
import { namedEvidence } from '../named-evidence.ts';
import type { ConditionGround } from './ground.ts';

/** One thing that proves a condition: files of the organisation, or the word of a department. */
export interface Proof {
  /** Place of the form, or `facts.<key>`. */
  readonly at: string;
  readonly what: string;
  readonly by: 'file' | 'department';
  readonly state: 'given' | 'missing' | 'open' | 'refused';
  /** The files, verified or not, that stand there. */
  readonly evidence: readonly string[];
}

/** What the form brings forward for each condition, and where. The regulation demands proof and names no paper: working rule. */
const places: Readonly<Record<Condition, readonly (readonly [at: string, what: string])[]>> = {
  '1': [
    ['organisation.licenceEvidence', '营业执照或登记证书扫描件'],
    ['eligibility.conditions.1', '登记、法人资格和经营情况的证明材料'],
  ],
  '2': [
    ['eligibility.licences', '国家规定应取得的相关证照'],
    ['eligibility.conditions.2', '符合法律法规和产业政策的证明材料'],
  ],
  '3': [
    ['self-evaluation.reportEvidence', '自我评价报告（实施卓越绩效模式）'],
    ['eligibility.certificates', '质量管理体系、环境管理体系认证证书'],
    ['eligibility.standing', '市内同行业或同类型组织位次的证明'],
    ['eligibility.advanced', '达到国内先进水平的证明'],
    ['eligibility.conditions.3', '经营绩效的证明材料'],
  ],
  '4': [
    ['eligibility.innovations', '各项创新成果的证明'],
    ['eligibility.conditions.4', '创新成效的证明材料'],
    ['innovation', '创新奖所列成果的证明'],
  ],
  '5': [['eligibility.perMu', '上年度“亩均效益”综合评价结果']],
  '6': [
    ['eligibility.record', '所列抽查、事故、投诉的处理材料'],
    ['eligibility.conditions.6', '近三年无不合格、重大事故和重大投诉的证明材料'],
  ],
  '7': [
    ['eligibility.credit.reportEvidence', '信用报告'],
    ['eligibility.conditions.7', '履行社会责任的证明材料'],
  ],
  '8': [
    ['declarations.undertakingEvidence', '真实性承诺书'],
    ['eligibility.penalties', '所列处罚的决定和整改材料'],
    ['eligibility.conditions.8', '无其他严重违法行为的证明材料'],
  ],
};

/** Places that bring something only where there is something to bring. */
const ifAny: ReadonlySet<string> = new Set([
  'eligibility.licences',
  'eligibility.perMu',
  'eligibility.record',
  'eligibility.penalties',
  'innovation',
]);

/** Which condition the word of a department speaks about. */
const facts: Readonly<Record<string, Condition>> = {
  registration: '1',
  'credit-code': '1',
  'economic-indicators': '3',
  'per-mu-grade': '5',
  'quality-record': '6',
  'safety-record': '6',
  'environment-record': '6',
  'public-health-record': '6',
  'credit-record': '7',
};

/** Which condition a fact, or a place of the form, speaks about; undefined where it is none of the eight. */
export const conditionAt = (at: string): Condition | undefined => {
  const fact = /^facts\.(.+)$/.exec(at)?.[1];
  if (fact !== undefined) return facts[fact];
  if (/^organisation\.(?:registeredOn|address|creditCode)\b/.test(at)) return '1';
  if (/^indicators\b/.test(at)) return '3';
  const own = Object.entries(places).find(([, listed]) =>
    listed.some(([place]) => at === place || at.startsWith(`${place}.`)),
  );
  if (own) return own[0] as Condition;
  return /^eligibility\.credit\b/.test(at) ? '7' : undefined;
};

/** What proves a condition, and whether it is there: the organisation's files first, then the departments' confirmations (A11, A13). */
export const proofsOf = (condition: Condition, ground: ConditionGround): readonly Proof[] => [
  ...filesFor(condition, ground),
  ...wordsFor(condition, ground),
];

const filesFor = (condition: Condition, { parts, files }: ConditionGround): readonly Proof[] => {
  const named = namedEvidence(parts);
  return places[condition].flatMap(([at, what]) => {
    const evidence = named.filter((file) => file.at === at || file.at.startsWith(`${at}.`)).map(({ id }) => id);
    if (evidence.length === 0 && ifAny.has(at)) return [];
    const given = evidence.length > 0 && evidence.every((id) => files.get(id)?.clear);
    return { at, what, by: 'file' as const, state: given ? ('given' as const) : ('missing' as const), evidence };
  });
};

const wordsFor = (
  condition: Condition,
  { application, codeAccepted, form, parts, facts: asked }: ConditionGround,
): readonly Proof[] =>
  namedFacts
    .filter(({ key }) => facts[key] === condition)
    .flatMap((fact) => {
      const state = asked.find(({ request }) => request.fact === fact.key);
      if (!state && !fact.concerns({ code: application.code, codeAccepted }, parts)) return [];
      return {
        at: `facts.${fact.key}`,
        what: `${fact.departmentName}对“${fact.label}”的验证确认`,
        by: 'department' as const,
        state: state ? wordOf(state, fact.statement(application.code, form), application) : ('missing' as const),
        evidence: [],
      };
    });

/** What a department's word is worth now: nothing where the statement changed after it was asked. */
const wordOf = (
  { request, answer }: FactState,
  statement: string | undefined,
  application: Application,
): Proof['state'] => {
  if (statement !== undefined && statement !== request.statement) return 'missing';
  if (answer) return answer.event.type === 'FactVerified' ? 'given' : 'refused';
  return isPending(application, request) ? 'open' : 'missing';
};
