import type { Award } from '../../functions/contracts/primitives.ts';
import {
  advancedProof,
  certificate,
  certificateIssuer,
  certificateNumber,
  complianceStatement,
  creditIssuer,
  creditReport,
  innovationProof,
  licence,
  perMuResult,
  sealPage,
  signaturePage,
  standingProof,
  undertaking,
} from './files/application-documents.ts';
import { figuresOf } from './files/figures.ts';
import { categoryTexts, selfEvaluationReport } from './files/self-evaluation.ts';
import type { Sheet, Workbook } from './files/sheet.ts';
import type { Organisation } from './organisations.ts';

/** What an organisation applies for, and the date on its papers. */
export interface Filing {
  readonly organisation: Organisation;
  readonly cycle: number;
  readonly award: Award;
  /** Civil date on signature and seal. */
  readonly signedOn: string;
}

/** The files of an application by what they are for. */
export type FileKey =
  | 'licence'
  | 'quality'
  | 'environment'
  | 'report'
  | 'signature'
  | 'seal'
  | 'undertaking'
  | 'standing'
  | 'advanced'
  | 'innovation'
  | 'compliance'
  | 'credit'
  | 'perMu';

/** Every document of an application, before it is drawn. */
export const documentsOf = ({ organisation, cycle, signedOn }: Filing): ReadonlyMap<FileKey, Sheet | Workbook> =>
  new Map<FileKey, Sheet | Workbook>([
    ['licence', licence(organisation)],
    ['quality', certificate(organisation, 'quality-management', `${cycle - 2}-12-01`, `${cycle + 1}-11-30`)],
    ['environment', certificate(organisation, 'environmental-management', `${cycle - 2}-07-01`, `${cycle + 1}-06-30`)],
    ['report', selfEvaluationReport(organisation, cycle)],
    ['signature', signaturePage(organisation, signedOn)],
    ['seal', sealPage(organisation, signedOn)],
    ['undertaking', undertaking(organisation, signedOn)],
    ['standing', standingProof(organisation, cycle)],
    ['advanced', advancedProof(organisation, cycle)],
    ['innovation', innovationProof(organisation, cycle)],
    ['compliance', complianceStatement(organisation, cycle)],
    ['credit', creditReport(organisation, creditIssuedOn(cycle))],
    ...(organisation.industrial ? [['perMu', perMuResult(organisation, cycle)] as const] : []),
  ]);

/** The id of an uploaded file; undefined where there is none yet. */
type Evidence = (key: FileKey) => string | undefined;

/** The files that are there, each once. */
const present = (evidence: Evidence, ...keys: readonly FileKey[]): readonly string[] => [
  ...new Set(keys.flatMap((key) => evidence(key) ?? [])),
];

const eligibility = ({ organisation, cycle }: Filing, evidence: Evidence) => {
  const met = (statement: string, ...keys: readonly FileKey[]) => ({
    claim: 'met' as const,
    statement,
    evidence: present(evidence, ...keys),
  });
  const certificateOf = (
    kind: 'quality-management' | 'environmental-management',
    key: FileKey,
    validFrom: string,
    validUntil: string,
  ) => ({
    kind,
    number: certificateNumber(organisation, kind),
    issuer: certificateIssuer,
    validFrom,
    validUntil,
    evidence: evidence(key),
  });
  return {
    conditions: {
      '1': met(`${organisation.registeredOn}在瓯海登记，独立法人，经营至今。`, 'licence'),
      '2': met('证照齐全，经营活动符合法律法规和产业政策。', 'licence', 'compliance'),
      '3': met('推行卓越绩效模式，质量、环境管理体系认证有效。', 'quality', 'environment', 'standing', 'advanced'),
      '4': met('技术、管理和商业模式创新成效明显，见成果汇编。', 'innovation'),
      '5': organisation.industrial
        ? met(`${cycle - 1}年度“亩均效益”综合评价${organisation.grade ?? ''}档。`, 'perMu')
        : { claim: 'not-applicable' as const, statement: '非工业企业。' },
      '6': met('近三年无监督抽查不合格、重大事故和重大投诉。', 'compliance'),
      '7': met('履行社会责任，信用记录良好。', 'compliance', 'credit'),
      '8': met('无其他严重违法违规行为。', 'compliance', 'undertaking'),
    },
    licences: [
      {
        name: organisation.kind ? '登记证书' : '营业执照',
        number: organisation.code,
        issuer: '登记机关（演示）',
        evidence: evidence('licence'),
      },
    ],
    certificates: [
      certificateOf('quality-management', 'quality', `${cycle - 2}-12-01`, `${cycle + 1}-11-30`),
      certificateOf('environmental-management', 'environment', `${cycle - 2}-07-01`, `${cycle + 1}-06-30`),
    ],
    standing: [
      {
        indicator: `${organisation.product}营业收入`,
        source: '温州市行业统计服务中心（演示）',
        rank: `第${1 + (organisation.growth % 5)}位`,
        evidence: evidence('standing'),
      },
    ],
    advanced: [
      {
        aspect: organisation.activity === 'service' ? ('service' as const) : ('quality' as const),
        statement: '关键指标经比对评价达到国内先进水平。',
        evidence: evidence('advanced'),
      },
    ],
    innovations: innovations(organisation, cycle).map((result) => ({ ...result, evidence: evidence('innovation') })),
    ...(organisation.industrial
      ? {
          perMu: {
            year: cycle - 1,
            grade: organisation.grade,
            evidence: present(evidence, 'perMu'),
          },
        }
      : {}),
    record: { sampling: [], accidents: [], complaints: [] },
    credit: {
      source: creditIssuer,
      issuedOn: creditIssuedOn(cycle),
      blacklisted: false,
      reportEvidence: evidence('credit'),
    },
    penalties: [],
  };
};

const creditIssuedOn = (cycle: number): string => `${cycle}-04-08`;

const innovations = ({ product, growth }: Organisation, cycle: number) => [
  { kind: 'quality' as const, name: `${product}全过程质量数据平台`, year: cycle - 2, effect: '质量损失率下降。' },
  { kind: 'standards' as const, name: `${product}团体标准`, year: cycle - 2, effect: '牵头起草并实施。' },
  { kind: 'brand' as const, name: '自主品牌培育', year: cycle - 1, effect: '自主品牌收入占比逐年提高。' },
  { kind: 'technology' as const, name: '专利和著作权', year: cycle - 1, effect: `近三年授权${6 + growth}项。` },
];

const achievements = ({ organisation, cycle }: Filing, evidence: Evidence) => {
  const achievement = (name: string, year: number, description: string) => [
    { name, year, description, evidence: present(evidence, 'innovation') },
  ];
  return {
    quality: achievement(
      `${organisation.product}全过程质量数据平台`,
      cycle - 2,
      '质量数据实时采集和预警，质量损失率下降。',
    ),
    standards: achievement(`${organisation.product}团体标准`, cycle - 2, '牵头起草并实施。'),
    brand: achievement('自主品牌培育', cycle - 1, '自主品牌收入占比逐年提高。'),
    intellectualProperty: achievement('专利和著作权', cycle - 1, `近三年授权${6 + organisation.growth}项。`),
  };
};

/** The form of an application by sections, as `PUT …/draft/{section}` takes them; `evidence` gives the id of an uploaded file. */
export const sectionsOf = (filing: Filing, evidence: Evidence): Readonly<Record<string, object>> => {
  const { organisation, cycle, award } = filing;
  const { name, address, registeredOn, legalRepresentative, activity, industry, encouraged } = organisation;
  const { industrial, employees, scope, contact, consultancy, user } = organisation;
  return {
    organisation: {
      name,
      address,
      registeredOn,
      legalRepresentative,
      activity,
      industry,
      encouraged,
      industrial,
      employees,
      scope,
      licenceEvidence: evidence('licence'),
    },
    award: { award },
    eligibility: eligibility(filing, evidence),
    indicators: { years: figuresOf(organisation, cycle) },
    'self-evaluation': { reportEvidence: evidence('report'), categories: categoryTexts(organisation, cycle) },
    innovation: achievements(filing, evidence),
    consultants: {
      used: consultancy !== undefined,
      consultants: consultancy
        ? [
            {
              institution: consultancy.institution,
              persons: [consultancy.person],
              service: `${cycle - 1}年导入卓越绩效模式的培训和辅导`,
            },
          ]
        : [],
    },
    declarations: {
      signatureEvidence: evidence('signature'),
      sealEvidence: evidence('seal'),
      undertakingEvidence: evidence('undertaking'),
    },
    contact: {
      ...contact,
      // No exchange of the country has this number, and nobody can register the domain.
      telephone: `0577-0000${user.slice(-2)}00`,
      email: `${user}@ouhai.example`,
    },
  };
};
