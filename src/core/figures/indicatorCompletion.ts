import { projectNamed } from '../account';
import { percentage, sum } from '../expression';
import { indicators } from '../inputs/indicators';
import { defineFigure } from './define';
import { indicatorSubject, type IndicatorKey } from './indicatorKey';
import { quantityIn } from './quantityIn';

/** Actual against target where both are numbers of the same unit, in per cent; no value for other indicators. */
export const indicatorCompletion = defineFigure<IndicatorKey>({
  id: 'indicatorCompletion',
  title: { zh: '指标完成率', en: 'Completion of an indicator' },
  basis: '项目支出绩效自评表 年度指标值与实际完成值',
  measure: '%',
  subject: indicatorSubject,
  expr: (account, { project, place }) => {
    const row = projectNamed(account, project)?.indicators[place];
    const target = quantityIn(row?.words.get(indicators.by.target));
    const actual = quantityIn(row?.words.get(indicators.by.actual));
    if (target === undefined || actual?.unit !== target.unit) return percentage(sum([]), sum([]));
    return percentage(actual.amount, target.amount);
  },
});
