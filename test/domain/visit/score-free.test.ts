import { describe, expect, it } from 'vitest';
import { scoreTraces } from '../../../functions/domain/visit/score-free.ts';

describe('A14.3b: a site report holds no score, percentage or ranking', () => {
  it.each([
    ['该条款可得85分', '85分'],
    ['综合 85.5 分', '85.5分'],
    ['领导类目８５分', '85分'],
    ['给予八十五分', '八十五分'],
    ['过程评价得八分', '得八分'],
    ['几乎满分', '满分'],
    ['得分：85', '得分:85'],
    ['评分为 620 左右', '评分为620'],
    ['评价结果85/100', '85/100'],
    ['成熟度约70%', '70%'],
    ['成熟度约７０％', '70%'],
    ['完成百分之七十', '百分之七十'],
    ['提高5个百分点', '5个百分点'],
    ['约七成以上', '七成'],
    ['在申报组织中排名第二', '排名第二'],
    ['在申报组织中位列第3', '位列第3'],
    ['属于前三名', '前三名'],
    ['为第2名', '第2名'],
    ['名次靠前', '名次靠前'],
    ['this item is worth 85 points', '85points'],
    ['the organisation is ranked 2nd', 'ranked2'],
    ['8\u200b5分', '85分'],
  ])('finds it in «%s»', (text, trace) => {
    expect(scoreTraces(text)).toContain(trace);
  });

  it.each([
    '管理层十分重视现场改善，分工明确',
    '末次会议于16时30分开始，历时45分钟',
    '九点三十分召开首次会议',
    '共有3个分厂、2家分公司，2026年3月建成第2分厂',
    '抽查三分之一的班组记录',
    '按4.1.2条款核对，共查阅记录12份',
    '2 分阶段推进：先试点后推广',
    '对风险按重要程度排序并分级管理',
    '第一，领导带头；第二，全员参与',
    '充分利用信息系统，部分岗位仍用纸质记录',
    '成立了质量改进小组，一成不变的做法已经改掉',
    '导入GB/T 19580，获得2023年度技术创新奖',
  ])('leaves «%s» alone', (text) => {
    expect(scoreTraces(text)).toEqual([]);
  });

  it('names every trace once, in the order of the text', () => {
    expect(scoreTraces('领导85分，结果70%，排名第二')).toEqual(['85分', '70%', '排名第二']);
  });
});
