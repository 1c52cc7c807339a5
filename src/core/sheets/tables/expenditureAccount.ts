import { expenditureOf } from '../../figures';
import type { ExpenditureKind } from '../../inputs/expenditure';
import { defineSheet } from '../define';
import { codedList, type CodedColumn } from '../layouts/codedList';
import { expenditureLevels } from '../layouts/functionalLevels';

const column = (head: string, kind: ExpenditureKind | 'all'): CodedColumn => ({
  head: [head],
  figure: (account, code) => expenditureOf.figure(account, { scope: 'all', code, kind }),
});

const columns: readonly CodedColumn[] = [
  column('本年支出合计', 'all'),
  column('基本支出', 'basic'),
  column('项目支出', 'project'),
  column('上缴上级支出', 'toSuperior'),
  column('经营支出', 'business'),
  column('对附属单位补助支出', 'toAffiliates'),
];

/** Expenditure of all funds by functional code and kind. */
export const expenditureAccount = defineSheet({
  id: 'expenditureAccount',
  name: { zh: '支出决算表', en: 'Expenditure account' },
  basis: '支出决算表：上海市2024年度部门决算公开模板；表号未经核实；K4、K5',
  foot: '本表反映部门本年度各项支出情况。',
  nothing: '支出',
  orientation: 'landscape',
  body: (account) => codedList(account, { codes: expenditureLevels(account, 'all'), columns, nameWidth: 34 }),
});
