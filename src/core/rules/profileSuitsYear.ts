import { cardOf } from '../account';
import { unit } from '../inputs/unit';
import { defineRule } from './engine/rule';

/** The profile is one of the account's year: another year's format may ask for other tables and other words. */
export const profileSuitsYear = defineRule({
  id: 'profileSuitsYear',
  catalogue: 'form',
  severity: 'hint',
  title: { zh: '公开格式适用于决算年度', en: 'The profile suits the year' },
  why: {
    zh: '公开格式按地区和年度规定，各年的表和用语会有增减。用别的年度的格式生成，可能与当年的要求不同。',
    en: 'Formats are prescribed by region and year, and tables and wording change. What is generated in another year’s format may differ from what this year asks for.',
  },
  basis: '各地各年度部门决算公开的通知和模板：格式逐年印发',
  messages: {
    refuted: {
      zh: '{place} 的决算年度为 {year}，所选公开格式 {profile} 用于 {from} 至 {to} 年度。请核对年度和公开格式；要沿用这一格式的，请对照当年的要求。',
      en: '{place} gives {year}; the profile {profile} is for {from} to {to}. Check year and profile; where the format is used on, hold it against what this year asks for.',
    },
  },
  checks: (account) => {
    const { id, years } = account.policy;
    const { words } = cardOf(account, unit);
    return [
      {
        kind: 'fact',
        holds: years.from <= account.year && account.year <= years.to,
        cells: [words.get(unit.by.year)].filter((cell) => cell !== undefined),
        slots: {
          year: String(account.year),
          profile: id,
          from: String(years.from),
          to: String(years.to),
        },
      },
    ];
  },
});
