import { numbersIn, projectNamed } from '../account';
import { single } from '../expression';
import { indicators } from '../inputs/indicators';
import { defineFigure } from './define';
import { indicatorSubject, type IndicatorKey } from './indicatorKey';

/** 分值 of an indicator of a self-evaluated project. */
export const indicatorWeight = defineFigure<IndicatorKey>({
  id: 'indicatorWeight',
  title: { zh: '指标分值', en: 'Weight of an indicator' },
  basis: '项目支出绩效自评表 绩效指标 分值',
  measure: '分',
  subject: indicatorSubject,
  expr: (account, { project, place }) =>
    single(numbersIn([projectNamed(account, project)?.indicators[place]], indicators.by.weight)),
});
