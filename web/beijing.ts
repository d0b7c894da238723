const dateAndTime = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'full',
  timeStyle: 'short',
});

const dateOnly = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long' });

/** «2026年9月24日星期四 17:30», whatever the browser's time zone is. */
export const inBeijing = (at: string): string => dateAndTime.format(new Date(at));

/** «2026年9月24日»: of a civil date `YYYY-MM-DD`, which has no time zone. */
export const civilDay = (date: string): string => dateOnly.format(new Date(`${date}T12:00:00+08:00`));
