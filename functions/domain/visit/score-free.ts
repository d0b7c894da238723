/** Words that begin with 分 and make no score of the number before: 30分钟, 三分厂, 2分阶段. */
const notPoints =
  '(?![钟之公厂店支校院行局部管类析布工级层批期段别散解销包配享内册区组秒子母离阶步头业项线时拣流担歧红隔割辨外明摊])';

/** 9时30分, 九点三十分 are times. */
const notTime = '(?<![时点]\\d?)';
const notSpokenTime = '(?<![时点][零十二三四五]?)';

const numeral = '[零〇一二三四五六七八九十百千两]';

/**
 * What gives a score, a percentage or a ranking away. Whoever must mention a measured rate in the report points to the evidence
 * that has it: nobody can tell a rate from a score by its looks.
 */
const traces: readonly RegExp[] = [
  // 85分, 85.5分, 扣3分
  new RegExp(`${notTime}\\d+(?:\\.\\d+)?分${notPoints}`, 'g'),
  // 八十五分, 得八分; but not 十分重视
  new RegExp(`${notSpokenTime}(?:${numeral}{2,}|(?:得|评|打|扣|加|获|给|计)(?:了|为)?${numeral})分${notPoints}`, 'g'),
  /满分|[高低]分(?:值|段)/g,
  // 得分85, 评分为:85, 总分850
  /(?:得分|评分|打分|分数|分值|总分|计分)[^，。；,;\n\d]{0,6}\d+(?:\.\d+)?/g,
  // 85/100, 850/1000
  /\d+(?:\.\d+)?\/10{2,3}(?!\d)/g,
  // 70%, 百分之七十, 5个百分点, 七成
  /\d+(?:\.\d+)?[%‰]|百分之[零〇一二三四五六七八九十百两\d.]+|(?:\d+(?:\.\d+)?|[一二三四五六七八九十两]+)个百分点/g,
  /[一二三四五六七八九]成(?=[左以多的，。；、]|$)/g,
  // 排名第二, 名次靠前, 排序第3, 名列第一, 前三名
  /(?:排名|名次)[^，。；,;\n]{0,4}|(?:排序|排行|排|位列|位居|名列)(?:在|为|于)?(?:第|前)[一二三四五六七八九十百\d]+/g,
  /(?:第|前)[一二三四五六七八九十百\d]+名/g,
  // 85points, score:85, ranked2nd, TOP3
  /\d+(?:\.\d+)?(?:points?|pts|percent)\b|\bscored?[:=]?\d+|\brank(?:ed|ing|s)?[:=]?\d+|\btop\d+/gi,
];

/** Full-width forms and characters without width do not hide anything, nor do spaces, except between two words of Latin letters. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/(?<![a-z])[^\S\n]+|[^\S\n]+(?![a-z])/gi, '');

/**
 * Finds scores, percentages and rankings in a text that must have none (A14.3b), also in full-width characters, Chinese numerals or
 * with spaces between. Answers what it found, in the order of the text; empty when nothing.
 */
export const scoreTraces = (text: string): readonly string[] => {
  const found = traces.flatMap((trace) =>
    [...plain(text).matchAll(trace)].map(({ 0: match, index }) => ({ match, index })),
  );
  const ordered = found.toSorted((a, b) => a.index - b.index || b.match.length - a.match.length);
  return ordered
    .filter(({ index }, place) => ordered.slice(0, place).every((other) => other.index + other.match.length <= index))
    .map(({ match }) => match);
};
