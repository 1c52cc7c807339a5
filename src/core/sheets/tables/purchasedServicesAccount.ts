import { itemsOf, wordsIn, type Account } from '../../account';
import type { Figure } from '../../expression';
import { purchasedServiceAmount, purchasedServicesTotal } from '../../figures';
import { purchasedServices } from '../../inputs/purchasedServices';
import { defineSheet } from '../define';
import { emptyCell, figureCell, textCell } from '../grid';
import { plainList, type PlainColumn } from '../layouts/plainList';
import type { SheetCell } from '../reportSheet';

interface ServiceLine {
  readonly isTotal: boolean;
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly figure: Figure;
}

const catalogue = '政府购买服务指导性目录';

const columns: readonly PlainColumn<ServiceLine>[] = [
  { head: [catalogue, '编码'], width: 15, cell: ({ code }) => words(code) },
  { head: [catalogue, '名称'], width: 37, cell: ({ isTotal, name }) => words(name, isTotal) },
  { head: ['服务领域'], width: 20, cell: ({ field }) => words(field) },
  {
    head: ['决算金额'],
    width: 16,
    cell: ({ isTotal, figure }) => figureCell(figure, isTotal ? 'amount' : 'amountDetail'),
  },
];

/** Services bought from outside by item of the guiding catalogue. */
export const purchasedServicesAccount = defineSheet({
  id: 'purchasedServicesAccount',
  name: { zh: '政府购买服务支出情况表', en: 'Purchased services' },
  basis: '北京市2020年度部门决算表之十二；表号、版式未经核实',
  foot: '本表反映部门本年度政府购买服务支出情况。',
  nothing: '政府购买服务支出',
  orientation: 'portrait',
  body: (account) => plainList(columns, [totalLine(account), ...lines(account)]),
});

function totalLine(account: Account): ServiceLine {
  return { isTotal: true, code: '', name: '合计', field: '', figure: purchasedServicesTotal.figure(account) };
}

function lines(account: Account): readonly ServiceLine[] {
  return itemsOf(account, purchasedServices).map((row) => {
    const code = wordsIn(row, purchasedServices.by.code);
    const name = wordsIn(row, purchasedServices.by.name);
    const field = wordsIn(row, purchasedServices.by.field);
    return {
      isTotal: false,
      code,
      name,
      field,
      figure: purchasedServiceAmount.figure(account, { code, name }),
    };
  });
}

function words(text: string, isCentred = false): SheetCell {
  const style = isCentred ? 'labelCenter' : 'label';
  return text === '' ? emptyCell(style) : textCell(text, style);
}
