import { closingBalance, openingBalance, revenueByCode } from '../../figures';
import type { CodedColumn } from './codedList';
import { expenditureColumns } from './expenditureColumns';

/** What was carried into the year, came in, was spent and is carried on of one fund. */
export function fundColumns(fund: 'governmentFund' | 'stateCapital'): readonly CodedColumn[] {
  return [
    {
      head: ['年初结转和结余'],
      figure: (account, code) => openingBalance.figure(account, { scope: fund, code }),
    },
    { head: ['本年收入'], figure: (account, code) => revenueByCode.figure(account, { code, source: fund }) },
    ...expenditureColumns(fund, ['本年支出']),
    {
      head: ['年末结转和结余'],
      figure: (account, code) => closingBalance.figure(account, { scope: fund, code }),
    },
  ];
}
