import * as z from 'zod';
import {
  type ApplicationContent,
  type ApplicationPeople,
  applicationSections,
  type SectionName,
  sectionNames,
  sectionTitles,
} from '../../contracts/application-form.ts';
import { type Block, heading, paragraph } from '../../domain/document/model.ts';

/** A form's schema as far as its words are needed. */
interface Labelled {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Labelled>>;
  readonly items?: Labelled;
  readonly additionalProperties?: Labelled | boolean;
}

/** What choices of the form are called, by the key under which they stand. */
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  award: { quality: '质量奖', innovation: '质量管理创新奖' },
  activity: { production: '生产', construction: '工程建设', service: '服务', environment: '环境保护' },
  claim: { met: '符合', 'not-applicable': '不适用' },
  kind: {
    'quality-management': '质量管理体系认证',
    'environmental-management': '环境管理体系认证',
    other: '其他认证',
    quality: '质量创新',
    standards: '标准创新',
    brand: '品牌创新',
    technology: '技术创新',
    management: '管理创新',
    manufacturing: '制造方式创新',
    'business-model': '商业模式创新',
  },
  level: { district: '区级', city: '市级', province: '省级', national: '国家级' },
  field: { quality: '质量', safety: '安全', environment: '环境污染', 'public-health': '公共卫生', other: '其他' },
  aspect: { technology: '技术', service: '服务', quality: '质量' },
  grade: { 'not-evaluated': '未参加评价' },
};

const isFile = (key: string): boolean => key === 'evidence' || key.endsWith('Evidence');

const wordOf = (key: string, value: unknown, files: ReadonlyMap<string, string>): string => {
  if (typeof value === 'boolean') return value ? '是' : '否';
  const text = String(value);
  if (isFile(key)) return files.get(text) ?? text;
  return choices[key]?.[text] ?? text;
};

const isPart = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const blocksOf = (
  schema: Labelled,
  content: Readonly<Record<string, unknown>>,
  files: ReadonlyMap<string, string>,
): readonly Block[] =>
  Object.entries(content).flatMap(([key, value]): readonly Block[] => {
    const more = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
    const part = schema.properties?.[key] ?? more;
    // The conditions of article 11 are numbered, and have no other name.
    const label = schema.properties?.[key]?.description ?? (/^\d$/.test(key) ? `第（${key}）项` : key);
    if (value === undefined || value === null) return [];
    if (isPart(value)) return [{ kind: 'subheading', text: label }, ...blocksOf(part ?? {}, value, files)];
    if (!Array.isArray(value)) return [paragraph(`${label}：${wordOf(key, value, files)}`)];
    if (!value.some(isPart)) {
      const words = value.map((each) => wordOf(key, each, files)).join('；');
      return [paragraph(`${label}：${words === '' ? '无' : words}`)];
    }
    return value.flatMap((each, index): readonly Block[] => [
      { kind: 'subheading', text: `${label}（${index + 1}）` },
      ...(isPart(each) ? blocksOf(part?.items ?? {}, each, files) : []),
    ]);
  });

/** An application's frozen form, section by section, with the people in it unless they were erased (A13f). */
export const applicationForm = (
  { form, evidence, facts }: ApplicationContent,
  people: ApplicationPeople | undefined,
): readonly Block[] => {
  const files = new Map(evidence.map(({ id, title, name }) => [id, `${title}（${name}）`]));
  const content: Readonly<Partial<Record<SectionName, unknown>>> = { ...form, contact: people?.contact };
  return [
    ...sectionNames.flatMap((name) => {
      const written = content[name];
      if (!isPart(written)) return [];
      const schema = z.toJSONSchema(applicationSections[name], { io: 'input', unrepresentable: 'any' }) as Labelled;
      return [heading(sectionTitles[name]), ...blocksOf(schema, written, files)];
    }),
    ...(people ? peopleOf(people) : [heading('人员'), paragraph('联系人和咨询辅导人员已按规定清除。')]),
    ...(facts.length > 0
      ? [heading('提请部门验证确认的内容'), ...facts.map(({ statement }) => paragraph(statement))]
      : []),
  ];
};

const peopleOf = ({ consultants }: ApplicationPeople): readonly Block[] =>
  consultants.length === 0
    ? []
    : [
        heading('咨询辅导人员'),
        ...consultants.map(({ institution, persons }) =>
          paragraph(`${institution}：${persons.join('、') || '未列明'}`),
        ),
      ];
