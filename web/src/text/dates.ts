import { useLanguage } from './language.ts';
import type { Language } from './phrases.ts';

const zone = 'Asia/Shanghai';
const localeOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en-GB');

const format = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(localeOf(language), { timeZone: zone, ...options });

const day = { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' } as const;
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Dates as people read them: Beijing time whatever the browser's zone is, with the weekday, the zone named. */
export interface Dates {
  /** An instant (ISO 8601): «2026年9月24日星期四 17:30（北京时间）». */
  readonly moment: (at: string) => string;
  /** An instant in a narrow column: «2026-09-24 17:30». */
  readonly short: (at: string) => string;
  /** A civil date `YYYY-MM-DD`, which has no zone: «2026年9月24日星期四». */
  readonly date: (civil: string) => string;
  /** The end of a period that runs to the end of its last day: an instant at 00:00 is said as 24:00 of the day before. */
  readonly until: (at: string) => string;
  /** How long something lasts, in its two greatest units: «3天4小时». @param ms milliseconds, not negative */
  readonly span: (ms: number) => string;
}

const units = {
  zh: ['天', '小时', '分钟', '秒'],
  en: [' d', ' h', ' min', ' s'],
} as const;

const spanOf = (ms: number, language: Language): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const amounts = [
    Math.floor(seconds / 86_400),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  const from = amounts.findIndex((amount) => amount > 0);
  const start = from < 0 ? 3 : from;
  return amounts
    .slice(start, start + 2)
    .map((amount, index) => `${amount}${units[language][start + index]}`)
    .join(language === 'zh' ? '' : ' ');
};

const datesIn = (language: Language): Dates => {
  const days = format(language, day);
  const clocks = format(language, clock);
  const note = language === 'zh' ? '（北京时间）' : ' (Beijing time)';
  const short = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const moment = (at: string): string => `${days.format(new Date(at))} ${clocks.format(new Date(at))}${note}`;
  return {
    moment,
    short: (at) => short.format(new Date(at)),
    date: (civil) => days.format(new Date(`${civil}T12:00:00+08:00`)),
    until: (at) => {
      const end = new Date(at);
      if (clocks.format(end) !== '00:00') return moment(at);
      return `${days.format(new Date(end.getTime() - 1))} 24:00${note}`;
    },
    span: (ms) => spanOf(ms, language),
  };
};

const made: Partial<Record<Language, Dates>> = {};

export const useDates = (): Dates => {
  const language = useLanguage();
  made[language] ??= datesIn(language);
  return made[language];
};
