export type Language = 'zh' | 'en';

/** Words that people see, in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** The locale that the add-in is told. */
export const localeOf: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };
