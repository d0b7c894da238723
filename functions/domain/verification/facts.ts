import type { ApplicationForm, FormParts, SectionName } from '../../contracts/application-form.ts';
import { checkCreditCode } from '../policy/credit-code.ts';

/** Under which code an application is made, and whether the office takes it for real although it fails GB 32100 (A11). */
interface FactSubject {
  readonly code: string;
  readonly codeAccepted: boolean;
}

/** A statement of the form that a department has to confirm (A13: 有关内容需经相关部门验证确认). */
export interface NamedFact {
  readonly key: string;
  readonly label: string;
  /** The unit that is asked. */
  readonly department: string;
  readonly departmentName: string;
  /** Which sections its statement is made of. */
  readonly sections: readonly SectionName[];
  /** Whether this application has to have it confirmed. */
  concerns(subject: FactSubject, form: FormParts): boolean;
  /** What is to be confirmed, in the words of the form; undefined while the sections are incomplete. At most 1000 characters. */
  statement(code: string, form: ApplicationForm): string | undefined;
}

const always = () => true;
const market = { department: 'market-regulation', departmentName: '区市场监管局' };

const clean =
  (statement: string): NamedFact['statement'] =>
  (code, { organisation }) =>
    organisation && `${organisation.name}（统一社会信用代码${code}）${statement}`;

/**
 * The facts that are verified, and by whom. The regulation demands the verification and names neither; the list follows the
 * conditions of article 11 that a department's records decide. Working rule.
 */
export const namedFacts: readonly NamedFact[] = [
  {
    key: 'registration',
    label: '注册登记情况',
    ...market,
    sections: ['organisation'],
    concerns: always,
    statement: (code, { organisation }) =>
      organisation &&
      `${organisation.name}，统一社会信用代码${code}，${organisation.registeredOn}登记，住所${organisation.address}，具有独立法人资格，处于存续状态。`,
  },
  {
    // A real code can fail the checksum of GB 32100: then the registration authority confirms that it is real, or the office says so.
    key: 'credit-code',
    label: '统一社会信用代码核对',
    ...market,
    sections: ['organisation'],
    concerns: ({ code, codeAccepted }) => !codeAccepted && !checkCreditCode(code).ok,
    statement: clean('的代码校验位与GB 32100不符，但确系登记机关所发。'),
  },
  {
    key: 'quality-record',
    label: '质量监督抽查和重大投诉',
    ...market,
    sections: ['organisation'],
    concerns: always,
    statement: clean('近三年在市级以上质量监督抽查中未出现不合格，未发生重大质量事故和因其责任导致的重大投诉。'),
  },
  {
    key: 'safety-record',
    label: '安全生产',
    department: 'emergency',
    departmentName: '区应急管理局',
    sections: ['organisation'],
    concerns: always,
    statement: clean('近三年未发生重大生产安全事故。'),
  },
  {
    key: 'environment-record',
    label: '环境保护',
    department: 'ecology-environment',
    departmentName: '市生态环境局瓯海分局',
    sections: ['organisation'],
    concerns: always,
    statement: clean('近三年未发生重大环境污染事故。'),
  },
  {
    key: 'public-health-record',
    label: '公共卫生',
    department: 'health',
    departmentName: '区卫生健康局',
    sections: ['organisation'],
    concerns: always,
    statement: clean('近三年未发生重大公共卫生事故。'),
  },
  {
    key: 'credit-record',
    label: '诚信记录',
    department: 'development-reform',
    departmentName: '区发展和改革局',
    sections: ['organisation'],
    concerns: always,
    statement: clean('信用记录良好，无严重失信记录。'),
  },
  {
    key: 'economic-indicators',
    label: '主要经济指标',
    department: 'taxation',
    departmentName: '区税务局',
    sections: ['organisation', 'indicators'],
    concerns: always,
    statement: (code, { organisation, indicators }) =>
      organisation &&
      indicators &&
      `${organisation.name}（统一社会信用代码${code}）${[...indicators.years]
        .sort((a, b) => a.year - b.year)
        .map(
          ({ year, revenue, profit, tax }) => `${year}年营业收入${revenue}万元、利润总额${profit}万元、纳税${tax}万元`,
        )
        .join('；')}。`,
  },
  {
    key: 'per-mu-grade',
    label: '“亩均效益”综合评价',
    department: 'economy-information',
    departmentName: '区经济和信息化局',
    sections: ['organisation', 'eligibility'],
    concerns: (_code, { organisation }) => organisation?.industrial === true,
    statement: (code, { organisation, eligibility }) =>
      organisation &&
      eligibility?.perMu &&
      `${organisation.name}（统一社会信用代码${code}）${eligibility.perMu.year}年度“亩均效益”综合评价为${gradeWords[eligibility.perMu.grade]}。`,
  },
];

const gradeWords = { A: 'A档', B: 'B档', C: 'C档', D: 'D档', 'not-evaluated': '未参评' } as const;

/** The fact of that key. */
export const namedFact = (key: string): NamedFact | undefined => namedFacts.find((fact) => fact.key === key);

/** What a fact is called, by its key. */
export const labelOf = (key: string): string => namedFact(key)?.label ?? key;

/** What a department is called, by its id; another one than the named facts know by its id. */
export const departmentNameOf = (department: string): string =>
  namedFacts.find((fact) => fact.department === department)?.departmentName ?? department;
