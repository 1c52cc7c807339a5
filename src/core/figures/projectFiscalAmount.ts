import { numbersIn, projectNamed } from '../account';
import { total } from '../expression';
import { projectFunding } from '../inputs/projects';
import { defineFigure } from './define';
import { quoted } from './labelOf';

/** What a project executed of the year's fiscal appropriation and what was carried over: its part of 涉及金额. */
export const projectFiscalAmount = defineFigure<string>({
  id: 'projectFiscalAmount',
  title: { zh: '财政资金执行数', en: 'Fiscal money executed' },
  basis: '项目支出绩效自评表 项目资金；P5（自筹等其他资金不计，未查证）',
  measure: 'money',
  subject: (_, project) => quoted(project),
  expr: (account, project) => {
    const { appropriation, carriedOver } = projectFunding;
    const row = projectNamed(account, project)?.row;
    return total([...numbersIn([row], appropriation.executed), ...numbersIn([row], carriedOver.executed)]);
  },
});
