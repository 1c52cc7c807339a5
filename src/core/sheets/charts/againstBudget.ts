import { expenditureCodes } from '../../account';
import { expenditureOf, initialBudget } from '../../figures';
import { printedName } from '../layouts/printedName';
import { defineChart } from './define';

/** The functional classes of fiscal expenditure: initial budget and final amount. */
export const againstBudget = defineChart({
  id: 'againstBudget',
  name: { zh: '财政拨款支出预算与决算对比', en: 'Fiscal expenditure: budget and final amount by class' },
  basis: '部门决算公开文本中的财政拨款支出决算总体情况（按功能分类科目“类”）；年初预算数',
  shape: 'bars',
  series: ['年初预算数', '决算数'],
  look: 'amount',
  rows: (account) =>
    expenditureCodes(account, { scope: 'fiscal', code: '' }, 3).map(({ code }) => ({
      label: printedName(account, code) || code,
      figures: [
        initialBudget.figure(account, { scope: 'fiscal', code }),
        expenditureOf.figure(account, { scope: 'fiscal', code, kind: 'all' }),
      ],
    })),
});
