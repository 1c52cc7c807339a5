import { fill, type Language, type Text } from '../../core/text';

const locales = { zh: 'zh-CN', en: 'en-GB' } as const satisfies Record<Language, string>;

const today: Text = { zh: '今天 {time}', en: 'today at {time}' };
const yesterday: Text = { zh: '昨天 {time}', en: 'yesterday at {time}' };
const earlier: Text = { zh: '{date} {time}', en: 'on {date} at {time}' };

/** A moment as one says it now: the day before the time, by the clock of the reader. */
export function timeInWords(when: Date, now: Date): Text {
  const dayBefore = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  const wording = isSameDay(when, now) ? today : isSameDay(when, dayBefore) ? yesterday : earlier;
  const time = inBoth(when, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return fill(wording, { time, date: inBoth(when, { year: 'numeric', month: 'long', day: 'numeric' }) });
}

function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}

function inBoth(when: Date, format: Intl.DateTimeFormatOptions): Text {
  const written = (language: Language): string =>
    new Intl.DateTimeFormat(locales[language], format).format(when);
  return { zh: written('zh'), en: written('en') };
}
