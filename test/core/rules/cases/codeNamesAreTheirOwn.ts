import { economic } from '../../../../src/core/inputs/economic';
import { expenditure } from '../../../../src/core/inputs/expenditure';
import { revenue } from '../../../../src/core/inputs/revenue';
import type { RuleCases } from '../ruleCases';

const named = (code: string, name: string) => ({
  table: revenue,
  rows: [[code, name, 1, 0, 0, 0, 0, 0, 0, 0, '']],
});

export const cases: RuleCases = {
  passes: [
    { when: 'the names are those of their codes', changes: [] },
    { when: 'an item is called as its section is', changes: [named('2013699', '其他共产党事务支出')] },
    { when: 'a name is spelt in full width and with spaces', changes: [named('21002', '公立　医院')] },
    { when: 'a name is left in its former form', changes: [named('20805', '行政事业单位离退休')] },
    { when: 'a name is unknown', changes: [named('20129', '群团事务')] },
    { when: 'a code is unknown, whatever its name', changes: [named('2012997', '行政运行')] },
    {
      when: 'the name is left out in a total',
      changes: [{ table: expenditure, row: '201', column: '科目名称', to: '' }],
    },
  ],
  fails: [
    {
      when: 'the names of two rows have shifted',
      changes: [{ table: expenditure, row: '20132', column: '科目名称', to: '群众团体事务' }],
      cells: ['支出明细!B6'],
      says: '支出明细!B6 的名称与编码不符：20132 是“组织事务”，而这里写的是“群众团体事务”（20129）。请核对是编码填错还是名称错行。',
    },
    {
      when: 'an item has the name of the next one',
      changes: [named('2080505', '机关事业单位职业年金缴费支出')],
      cells: ['收入明细!B2'],
      says: '收入明细!B2 的名称与编码不符：2080505 是“机关事业单位基本养老保险缴费支出”，而这里写的是“机关事业单位职业年金缴费支出”（2080506）。请核对是编码填错还是名称错行。',
    },
    {
      when: 'many codes have the name: the nearest is told',
      changes: [named('2013203', '行政运行')],
      cells: ['收入明细!B2'],
      says: '收入明细!B2 的名称与编码不符：2013203 是“机关服务”，而这里写的是“行政运行”（2013201）。请核对是编码填错还是名称错行。',
    },
    {
      when: 'a section has the name of its class',
      changes: [named('22904', '其他支出')],
      cells: ['收入明细!B2'],
      says: '收入明细!B2 的名称与编码不符：22904 是“其他政府性基金及对应专项债务收入安排的支出”，而这里写的是“其他支出”（229）。请核对是编码填错还是名称错行。',
    },
    {
      when: 'an economic item has a wrong code',
      changes: [{ table: economic, row: '30201', column: '经济分类科目编码', to: '30202' }],
      cells: ['基本支出经济分类!B7'],
      says: '基本支出经济分类!B7 的名称与编码不符：30202 是“印刷费”，而这里写的是“办公费”（30201）。请核对是编码填错还是名称错行。',
    },
  ],
};
