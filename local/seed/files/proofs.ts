import { formatDate } from '../../../functions/domain/policy/calendar.ts';
import type { Organisation } from '../organisations.ts';
import type { Sheet } from './sheet.ts';

const dated = (date: string): string => formatDate(date).replace(/（.*$/, '');

/** What a department attaches to its confirmations (A13): one list for all organisations that asked it. */
export const departmentProof = (
  department: string,
  subject: string,
  organisations: readonly Pick<Organisation, 'name' | 'code'>[],
  date: string,
): Sheet => ({
  form: 'pdf',
  name: `核查结果-${department}`,
  title: `${subject}核查结果清单`,
  look: 'letter',
  heading: `${subject}核查结果`,
  subheading: department,
  blocks: [
    { kind: 'text', text: `根据申报组织的验证请求，经查阅本单位台账，结果如下。` },
    {
      kind: 'table',
      rows: [
        ['序号', '组织名称', '统一社会信用代码', '核查结果'],
        ...organisations.map(({ name, code }, index) => [String(index + 1), name, code, '已核查，见答复']),
      ],
    },
  ],
  signature: [`${department}（演示）`, dated(date)],
  seal: department,
});

/** 推荐意见 of an association or competent authority (A13). */
export const recommendationLetter = (recommender: string, organisation: Organisation, date: string): Sheet => ({
  form: 'pdf',
  name: `推荐意见-${organisation.name}`,
  title: '推荐意见',
  look: 'letter',
  heading: '推荐意见',
  subheading: `关于推荐${organisation.name}申报区政府质量奖`,
  blocks: [
    {
      kind: 'text',
      text: `${organisation.name}从事${organisation.scope}，重视质量管理，在${organisation.industry}领域有较好的示范作用，同意推荐。`,
    },
  ],
  signature: [`${recommender}（演示）`, dated(date)],
  seal: recommender,
});

/** What somebody brings forward with an objection (A14.6): a page of his own. */
export const objectionProof = (about: Organisation, text: string, date: string): Sheet => ({
  form: 'png',
  name: `异议证据-${about.code}`,
  title: '异议证据',
  look: 'letter',
  heading: '情况说明',
  subheading: `关于${about.name}`,
  blocks: [{ kind: 'text', text }],
  signature: ['（反映人签名）', dated(date)],
});

/** The page of a newspaper with a notice, scanned (A14.6a). */
export const mediumPage = (names: readonly string[], date: string): Sheet => ({
  form: 'png',
  name: `公示版面-${date}`,
  title: '公示版面扫描件',
  look: 'letter',
  heading: '公　示',
  subheading: `瓯海新闻（演示）　${dated(date)}`,
  blocks: [
    { kind: 'text', text: '经评审委员会审议表决，下列组织列入初选授奖名单，现予公示（排名不分先后）：' },
    ...names.map((name) => ({ kind: 'text' as const, text: name })),
  ],
  signature: ['瓯海区政府质量奖评审委员会', dated(date)],
});

/** A page of plain text that somebody signs or seals: minutes, a letter, a finding. */
export const writtenPage = (
  form: 'pdf' | 'png',
  page: {
    readonly title: string;
    readonly subheading?: string;
    readonly lines: readonly string[];
    readonly by: string;
    readonly on: string;
    readonly sealed?: boolean;
  },
): Sheet => ({
  form,
  name: `${page.title}-${page.on}`,
  title: page.title,
  look: 'letter',
  heading: page.title,
  ...(page.subheading === undefined ? {} : { subheading: page.subheading }),
  blocks: page.lines.map((text) => ({ kind: 'text', text })),
  signature: [page.by, dated(page.on)],
  ...(page.sealed ? { seal: page.by } : {}),
});
