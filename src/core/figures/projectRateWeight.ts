import { numbersIn, projectNamed } from '../account';
import { cell, constant } from '../expression';
import { projects } from '../inputs/projects';
import { defineFigure } from './define';
import { quoted } from './labelOf';

/** The weight of a project's execution rate: as typed, else that of the profile. */
export const projectRateWeight = defineFigure<string>({
  id: 'projectRateWeight',
  title: { zh: '执行率分值', en: 'Weight of the execution rate' },
  basis: '项目支出绩效自评表；P6 推荐权重（10 分）',
  measure: '分',
  subject: (_, project) => quoted(project),
  expr: (account, project) => {
    const [typed] = numbersIn([projectNamed(account, project)?.row], projects.by.rateWeight);
    const isGiven = typed !== undefined && typed.content.kind !== 'blank';
    return isGiven ? cell(typed) : constant(account.policy.scores.rateWeight);
  },
});
