import { economic } from '../../../../src/core/inputs/economic';
import { expenditure } from '../../../../src/core/inputs/expenditure';
import { revenue } from '../../../../src/core/inputs/revenue';
import type { RuleCases } from '../ruleCases';

const named = (...rows: readonly (readonly [string, string])[]) => [
  { table: revenue, rows: rows.map(([code, name]) => [code, name, 1, 0, 0, 0, 0, 0, 0, 0, '']) },
  { table: expenditure, rows: [] },
];

export const cases: RuleCases = {
  passes: [
    { when: 'the names are those of the year', changes: [] },
    {
      when: 'names differ in brackets, spaces or a last 支出 only',
      changes: [
        ...named(['20103', '政府办公厅(室) 及相关机构事务'], ['2012999', '其他群众团体事务']),
        { table: economic, rows: [['30212', '因公出国境费', 1]] },
      ],
    },
    { when: 'a name was changed in a later year only', changes: named(['21305', '扶贫']) },
    {
      when: 'a code has two names, which has a rule of its own',
      changes: named(['20129', '群团']),
    },
  ],
  fails: [
    {
      when: 'the section of pensions has the name that it had until 2019',
      changes: [revenue, expenditure].map((table) => ({
        table,
        row: '20805',
        column: '科目名称',
        to: '行政事业单位离退休',
      })),
      cells: ['收入明细!B5', '支出明细!B8'],
      says: '收入明细!B5、支出明细!B8：支出功能分类有 1 个科目的名称与程序所带的 2020 年科目目录不同：20805“行政事业单位离退休”（用到 2019 年），目录为“行政事业单位养老支出”。请对照当年的《政府收支分类科目》；名称无误的可不处理。',
    },
    {
      when: 'names are those of later years, or spelt otherwise',
      changes: named(['21305', '巩固脱贫衔接乡村振兴'], ['20132', '组织事物'], ['2012997', '某项工作']),
      cells: ['收入明细!B2', '收入明细!B3'],
      says: '收入明细!B2、收入明细!B3：支出功能分类有 2 个科目的名称与程序所带的 2020 年科目目录不同：21305“巩固脱贫衔接乡村振兴”，目录为“扶贫”；20132“组织事物”，目录为“组织事务”。请对照当年的《政府收支分类科目》；名称无误的可不处理。',
    },
    {
      when: 'an economic item is called otherwise',
      changes: [{ table: economic, row: '30201', column: '科目名称', to: '办公用品' }],
      cells: ['基本支出经济分类!B7'],
      says: '基本支出经济分类!B7：经济分类有 1 个科目的名称与程序所带的 2020 年科目目录不同：30201“办公用品”，目录为“办公费”。请对照当年的《政府收支分类科目》；名称无误的可不处理。',
    },
  ],
};
