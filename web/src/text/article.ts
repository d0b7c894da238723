const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const chineseNumber = (value: number): string => {
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[value % 10]}`;
};

const placeOf = (article: string): readonly [number: number, item?: number] | undefined => {
  const [, number, item] = /^A(\d{1,2})(?:\.(\d{1,2}))?$/.exec(article) ?? [];
  if (number === undefined) return undefined;
  return item === undefined ? [Number(number)] : [Number(number), Number(item)];
};

/** An article as the API names it (`A14.6`), as people cite it: «第十四条第（六）项». What is named otherwise stays as it is. */
export const chineseArticle = (article: string): string => {
  const [number, item] = placeOf(article) ?? [];
  if (number === undefined) return article;
  return `第${chineseNumber(number)}条${item === undefined ? '' : `第（${chineseNumber(item)}）项`}`;
};

/** The same in English: «article 14 (6)». */
export const englishArticle = (article: string): string => {
  const [number, item] = placeOf(article) ?? [];
  if (number === undefined) return article;
  return `article ${number}${item === undefined ? '' : ` (${item})`}`;
};
