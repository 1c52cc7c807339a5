import { settings } from './settings';
import { choice, countColumn, wordColumn, type InputCard } from './table';

const fields = {
  name: wordColumn('单位名称', 'Name', {
    aliases: ['部门名称', '部门（单位）名称'],
    mustBeFilled: true,
    note: { zh: '公开文本中使用的全称。', en: 'The full name as it is published.' },
  }),
  shortName: wordColumn('简称', 'Short name', {
    required: false,
    note: { zh: '正文中的简称，可不填。', en: 'Used in running text; may stay empty.' },
  }),
  year: wordColumn('决算年度', 'Year', {
    kind: 'year',
    aliases: ['年度'],
    mustBeFilled: true,
    note: { zh: '四位数字，如 2020。', en: 'Four digits, such as 2020.' },
  }),
  level: wordColumn('编报主体', 'Reporting body', {
    kind: 'choice',
    choices: [choice('部门', 'department'), choice('单位', 'unit')],
    mustBeFilled: true,
    note: {
      zh: '部门（汇总所属单位）或单位（单独编报）。',
      en: 'A department with its units, or a single unit.',
    },
  }),
  money: wordColumn('金额单位', 'Money unit', {
    kind: 'choice',
    choices: [choice('元', 'yuan'), choice('万元', 'ten thousand yuan')],
    mustBeFilled: true,
    note: {
      zh: '本工作簿各填报表金额的单位。以元填报最为准确。',
      en: 'The unit of every amount typed in this workbook. Yuan is the most exact.',
    },
  }),
  profile: wordColumn('公开格式', 'Profile', {
    mustBeFilled: true,
    aliases: ['格式'],
    note: {
      zh: '地区与年度的公开格式，如 beijing-2020、ministry-2023、shanghai-2024。',
      en: 'Region (or ministry) and year, such as beijing-2020 or ministry-2023.',
    },
  }),
  adminPosts: countColumn('行政编制数', 'Administrative posts', { aliases: ['行政编制'] }),
  adminStaff: countColumn('行政实有人数', 'Administrative staff', { aliases: ['行政实有'] }),
  institutionPosts: countColumn('事业编制数', 'Institution posts', { aliases: ['事业编制'] }),
  institutionStaff: countColumn('事业实有人数', 'Institution staff', { aliases: ['事业实有'] }),
  ...settings,
} as const;

/** Who reports, for which year, in which money unit, with which staff. */
export const unit = {
  shape: 'card',
  id: 'unit',
  name: '单位信息',
  english: 'Unit',
  purpose: {
    zh: '单位名称、年度、金额单位、公开格式和人员编制。最先填写；末几项是设置，不填按格式规定。',
    en: 'Name, year, money unit, profile and staff. Fill this in first; the last rows are settings that may stay empty.',
  },
  basis: '部门决算说明 一、部门/单位基本情况',
  required: true,
  by: fields,
  fields: Object.values(fields),
} as const satisfies InputCard & { readonly by: typeof fields };
