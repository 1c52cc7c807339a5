import { expenditureOf } from '../../figures';
import { expenditureKinds, type ExpenditureKind } from '../../inputs/expenditure';
import { defineChart } from './define';

const kinds: readonly ExpenditureKind[] = ['basic', 'project', 'toSuperior', 'business', 'toAffiliates'];

/** What the expenditure of the year was, by its kind. */
export const expenditureStructure = defineChart({
  id: 'expenditureStructure',
  name: { zh: '支出决算结构', en: 'Expenditure by kind' },
  basis: '部门决算公开文本中的支出决算结构图；支出决算表',
  shape: 'parts',
  series: ['决算数'],
  look: 'amount',
  rows: (account) =>
    kinds.map((kind) => ({
      label: expenditureKinds[kind].header.zh,
      figures: [expenditureOf.figure(account, { scope: 'all', code: '', kind })],
    })),
});
