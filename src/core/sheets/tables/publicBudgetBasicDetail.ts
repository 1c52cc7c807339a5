import { defineSheet } from '../define';
import { economicBlocks } from '../layouts/economicBlocks';
import { sideBySide } from '../layouts/sideBySide';

/** How the form heads the two groups, and in how many columns of lines each runs. */
const groups = [
  { title: '人员经费', abreast: 1 },
  { title: '公用经费', abreast: 2 },
] as const;

/** Basic expenditure of the general public budget by economic item, in three columns of lines. */
export const publicBudgetBasicDetail = defineSheet({
  id: 'publicBudgetBasicDetail',
  name: {
    zh: '一般公共预算财政拨款基本支出决算明细表',
    en: 'General public budget basic expenditure in detail',
  },
  basis: '中央部门2023年度决算公开九张表之六（表名见财政部2024年7月25日的说明）；表号、版式未经核实；K7',
  foot: '本表反映部门本年度一般公共预算财政拨款基本支出明细情况。',
  nothing: '一般公共预算财政拨款基本支出',
  orientation: 'landscape',
  onePage: true,
  body: (account) => {
    const blocks = economicBlocks(account, 'publicBudget');
    return sideBySide(blocks.map((block, index) => ({ ...block, ...groups[index] })));
  },
});
