import { numbersIn, projectNamed } from '../account';
import { single } from '../expression';
import { indicators } from '../inputs/indicators';
import { defineFigure } from './define';
import { indicatorSubject, type IndicatorKey } from './indicatorKey';

/** 得分 of an indicator of a self-evaluated project, as the unit gave it. */
export const givenIndicatorScore = defineFigure<IndicatorKey>({
  id: 'givenIndicatorScore',
  title: { zh: '指标得分', en: 'Score of an indicator' },
  basis: '项目支出绩效自评表 绩效指标 得分',
  measure: '分',
  subject: indicatorSubject,
  expr: (account, { project, place }) =>
    single(numbersIn([projectNamed(account, project)?.indicators[place]], indicators.by.score)),
});
