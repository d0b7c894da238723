import type { CriteriaCategory, CriteriaEdition, CriteriaItem } from './edition.ts';
import { bands } from './gbt-19580-2012-bands.ts';

const process = (code: string, name: string, points: number): CriteriaItem => ({ code, name, points, kind: 'process' });
const result = (code: string, name: string, points: number): CriteriaItem => ({ code, name, points, kind: 'result' });

/** The first clause of each category (4.1.1 …) is its 提要 and is not scored: the items begin at .2. */
const categories: readonly CriteriaCategory[] = [
  {
    code: '4.1',
    name: '领导',
    points: 110,
    items: [process('4.1.2', '高层领导的作用', 50), process('4.1.3', '组织治理', 30), process('4.1.4', '社会责任', 30)],
  },
  {
    code: '4.2',
    name: '战略',
    points: 90,
    items: [process('4.2.2', '战略制定', 40), process('4.2.3', '战略部署', 50)],
  },
  {
    code: '4.3',
    name: '顾客与市场',
    points: 90,
    items: [process('4.3.2', '顾客和市场的了解', 40), process('4.3.3', '顾客关系与顾客满意', 50)],
  },
  {
    code: '4.4',
    name: '资源',
    points: 130,
    items: [
      process('4.4.2', '人力资源', 60),
      process('4.4.3', '财务资源', 15),
      process('4.4.4', '信息和知识资源', 20),
      process('4.4.5', '技术资源', 15),
      process('4.4.6', '基础设施', 10),
      process('4.4.7', '相关方关系', 10),
    ],
  },
  {
    code: '4.5',
    name: '过程管理',
    points: 100,
    items: [process('4.5.2', '过程的识别与设计', 50), process('4.5.3', '过程的实施与改进', 50)],
  },
  {
    code: '4.6',
    name: '测量、分析与改进',
    points: 80,
    items: [process('4.6.2', '测量、分析和评价', 40), process('4.6.3', '改进与创新', 40)],
  },
  {
    code: '4.7',
    name: '结果',
    points: 400,
    items: [
      result('4.7.2', '产品和服务结果', 80),
      result('4.7.3', '顾客与市场结果', 80),
      result('4.7.4', '财务结果', 80),
      result('4.7.5', '资源结果', 60),
      result('4.7.6', '过程有效性结果', 50),
      result('4.7.7', '领导方面的结果', 50),
    ],
  },
];

/** GB/T 19580-2012 卓越绩效评价准则, with GB/Z 19579-2012 (A4). */
export const gbt19580of2012: CriteriaEdition = {
  id: 'gbt-19580-2012',
  standard: 'GB/T 19580-2012',
  title: '卓越绩效评价准则',
  guide: 'GB/Z 19579-2012',
  itemCount: 23,
  points: 1000,
  step: 5,
  categories,
  bands,
};
