import { numbersIn, projectsOf } from '../account';
import { total } from '../expression';
import { projectFunding } from '../inputs/projects';
import { defineFigure } from './define';

/** 涉及金额: what the evaluated projects executed of the year's fiscal appropriation and what was carried over. */
export const evaluatedAmount = defineFigure<void>({
  id: 'evaluatedAmount',
  title: { zh: '评价项目涉及金额', en: 'Amount of the evaluated projects' },
  basis: '第四部分 一、绩效评价工作开展情况；P5、K14（自筹等其他资金不计，未查证）',
  measure: 'money',
  expr: (account) => {
    const rows = projectsOf(account).map(({ row }) => row);
    const { appropriation, carriedOver } = projectFunding;
    return total([...numbersIn(rows, appropriation.executed), ...numbersIn(rows, carriedOver.executed)]);
  },
});
