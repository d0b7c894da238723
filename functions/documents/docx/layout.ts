/**
 * The layout of official documents by GB/T 9704-2012, in twentieths of a point unless another unit is said: A4, the text's area 156 mm by
 * 225 mm, 22 lines of 28 characters of size 3 (16 pt).
 */
const millimetre = 1440 / 25.4;
const twips = (millimetres: number): number => Math.round(millimetres * millimetre);

/** 5.2.1: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm. */
export const page = {
  width: twips(210),
  height: twips(297),
  margin: { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26), footer: twips(28) },
} as const;

/** 5.2.3: 22 lines on a page, 28 characters in a line; `charSpace` is in 4096ths of a point. */
export const grid = {
  linePitch: Math.floor(twips(225) / 22),
  charSpace: Math.round(((156 * 72) / 25.4 / 28 - 16) * 4096),
} as const;

/** Half points: 2号, 3号, 4号, 小4号. */
export const size = { title: 44, body: 32, page: 28, small: 24 } as const;

/** One character of the body, and two. */
export const character = 320;
export const indent = 2 * character;

/** 5.2.2, 7.3: what each element is set in; where a font is not installed, what stands beside it is taken. */
export const fonts = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
  subheading: '楷体_GB2312',
  page: '宋体',
} as const;

/** Fonts that take the place of one which a machine does not have, in Word's font table. */
export const fallbacks: Readonly<Record<string, string>> = {
  [fonts.title]: '小标宋,宋体,SimSun,Noto Serif CJK SC',
  [fonts.body]: '仿宋,FangSong,STFangsong,宋体',
  [fonts.heading]: 'SimHei,STHeiti,Noto Sans CJK SC',
  [fonts.subheading]: '楷体,KaiTi,STKaiti,宋体',
  [fonts.page]: 'SimSun,STSong,Noto Serif CJK SC',
};
