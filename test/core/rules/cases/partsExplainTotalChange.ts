import { controlTotals } from '../../../../src/core/inputs/controlTotals';
import type { RuleCases } from '../ruleCases';

type Change = readonly [code: string, money: '元' | '万元', amount: unknown];

export const stated = (...rows: readonly Change[]) => ({
  table: controlTotals,
  rows: rows.map(([code, money, amount]) => [
    ...['一般公共预算财政拨款支出', code, money, amount, '已印文本', '', '比年初预算增减'],
  ]),
});

const sections: readonly Change[] = [
  ['20129', '万元', -30.52],
  ['20132', '万元', -0.87],
  ['20136', '万元', -0.12],
];

const classes: readonly Change[] = [
  ['201', '万元', -31.51],
  ['208', '万元', 27.13],
  ['210', '万元', -9],
  ['221', '万元', -2.05],
];

export const cases: RuleCases = {
  passes: [
    {
      when: 'the sections explain their class, and the classes the whole',
      changes: [stated(['', '万元', -15.43], ...classes, ...sections)],
    },
    { when: 'no change is stated', changes: [] },
    { when: 'the change of an item is stated, which has no parts', changes: [stated(['2010101', '元', 5])] },
    {
      when: 'only some of the sections are stated',
      changes: [stated(['201', '万元', -31.51], ...sections.slice(1))],
    },
    {
      when: 'the parts are stated in yuan',
      changes: [stated(['221', '万元', -2.05], ['22102', '元', -20500])],
    },
    {
      when: 'the total is stated in yuan',
      changes: [stated(['221', '元', -20500], ['22102', '万元', -2.05])],
    },
  ],
  fails: [
    {
      when: 'a section leaves a part of the change of its class unexplained',
      changes: [stated(['201', '万元', -31.51], ['20129', '万元', -20.52], ...sections.slice(1))],
      cells: ['控制数!D2', '控制数!D3'],
      says: '控制数!D2 所印“一般公共服务支出”比年初预算增减 −31.51 万元，所属各科目增减额合计 −21.51 万元，尚有 −10.00 万元 没有说明。计算：(−20.52) + (−0.87) + (−0.12) = −21.51。请核对各项增减额。',
    },
    {
      when: 'the only part is another amount',
      changes: [stated(['221', '万元', -2.05], ['22102', '万元', -2.06])],
      cells: ['控制数!D2', '控制数!D3'],
      says: '控制数!D2 所印“住房保障支出”比年初预算增减 −2.05 万元，所属各科目增减额合计 −2.06 万元，尚有 0.01 万元 没有说明。计算：−2.06。请核对各项增减额。',
    },
    {
      when: 'the classes do not explain the whole',
      changes: [stated(['', '万元', -12.43], ...classes)],
      cells: ['控制数!D2'],
      says: '控制数!D2 所印“一般公共预算财政拨款支出”比年初预算增减 −12.43 万元，所属各科目增减额合计 −15.43 万元，尚有 3.00 万元 没有说明。计算：(−31.51) + 27.13 + (−9) + (−2.05) = −15.43。请核对各项增减额。',
    },
  ],
};
