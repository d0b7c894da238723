import type { Award } from '../../contracts/primitives.ts';
import type { Article } from '../kernel/result.ts';
import type { CivilDate } from '../policy/calendar.ts';
import { citationOf } from '../policy/regulation/regulation.ts';

/** Who issues documents (A6, A21). */
export const issuers = {
  office: '瓯海区政府质量奖评审委员会办公室',
  committee: '瓯海区政府质量奖评审委员会',
  government: '温州市瓯海区人民政府',
} as const;

/** Whom documents to other authorities are addressed to (主送机关). */
export const authorities = {
  government: '瓯海区人民政府',
  subordinate: '各镇人民政府、街道办事处，区政府直属各单位',
} as const;

export const awardNames: Readonly<Record<Award, string>> = {
  quality: '瓯海区政府质量奖',
  innovation: '瓯海区政府质量管理创新奖',
};

/** «《瓯海区政府质量奖管理办法》（2020年修订）第十四条第（二）项». */
export const cited = (article: Article): string => `《瓯海区政府质量奖管理办法》（2020年修订）${citationOf(article)}`;

/** The same once the text has been named: «《办法》第十一条». */
export const citedAgain = (article: Article): string => `《办法》${citationOf(article)}`;

/** What is policy says so, and never looks as if it stood in the regulation. */
export const byPolicy = '根据评审委员会审定的本年度评审规则（《瓯海区政府质量奖管理办法》对此未作规定）';

/** What every document has besides its matter. */
export interface Imprint {
  readonly year: string;
  /** 成文日期. */
  readonly on: CivilDate;
  readonly documentNumber?: string;
  /** 联系人及电话. */
  readonly contact?: string;
}

/** The elements of a letter that come of its imprint. */
export const imprinted = ({ on, documentNumber, contact }: Imprint) => ({
  form: 'letter' as const,
  on,
  annexes: [],
  ...(documentNumber === undefined ? {} : { documentNumber }),
  ...(contact === undefined ? {} : { note: `联系方式：${contact}` }),
});

/** An organisation as documents list it. */
export interface Named {
  readonly name: string;
  readonly code: string;
  readonly award: Award;
}
