import type { RawTable } from '../../../../src/core/account';
import { procurement } from '../../../../src/core/inputs/procurement';
import type { InputTable } from '../../../../src/core/inputs/table';
import { threePublic } from '../../../../src/core/inputs/threePublic';
import { threePublicCounts } from '../../../../src/core/inputs/threePublicCounts';
import { putuoWorkbook } from '../../putuoWorkbook';
import type { Rows } from '../../sampleTables';
import { asMinistry, paragraphsOf } from './inMinistry';

type Replaced = readonly [InputTable, Rows];

const replaced = ([table, values]: Replaced): readonly [InputTable, RawTable] => [
  table,
  { sheet: table.name, row: 0, column: 0, values },
];

/** What one paragraph says of the published account with some tables replaced. */
function said(id: string, ...tables: readonly Replaced[]): string | undefined {
  return paragraphsOf(asMinistry(new Map([...putuoWorkbook, ...tables.map(replaced)])))
    .find((paragraph) => paragraph.id === id)
    ?.pieces.map(({ text }) => text)
    .join('');
}

/** Overseas travel with budget, final amount and prior year, and the reasons of both changes; nothing else was spent. */
const travel = (...[budget, final, prior, reason, priorReason]: readonly unknown[]): Replaced => [
  threePublic,
  [
    ['项目', '年初预算数', '决算数', '上年决算数', '变动原因', '比上年变动原因', '主要用途'],
    ['因公出国（境）费', budget, final, prior, reason, priorReason, '国际旅费。'],
    ...['公务用车购置费', '公务用车运行维护费', '公务接待费'].map((name) => [name, 0, 0, '', '', '', '']),
  ],
];

const journeys: Replaced = [
  threePublicCounts,
  [
    ['因公出国（境）团组数', 2],
    ['因公出国（境）人次', 5],
    ...['购置公务用车数', '公务用车保有量', '公务接待批次', '公务接待人次'].map((name) => [name, 0]),
  ],
];

const detail = '全年安排因公出国（境）团组2个、累计5人次。开支内容包括：国际旅费。';

const bought = (goods: number, medium: number, micro: number): Replaced => [
  procurement,
  [
    ['政府采购货物支出', goods],
    ['政府采购工程支出', 0],
    ['政府采购服务支出', 0],
    ['授予中小企业合同金额', medium],
    ['授予小微企业合同金额', micro],
  ],
];

describe('a public expense of a central department', () => {
  it.each<[string, Replaced, string]>([
    [
      'a rise over both',
      travel(10000, 30000, 20000, '甲', '乙'),
      `预算为1.00万元，支出决算为3.00万元，完成预算的300.00%；较上年增加1.00万元，增长50.00%。决算数大于预算数的主要原因：甲。决算数较上年增加的主要原因：乙。${detail}`,
    ],
    [
      'a fall below both, without reasons',
      travel(30000, 10000, 20000, '', ''),
      `预算为3.00万元，支出决算为1.00万元，完成预算的33.33%；较上年减少1.00万元，下降50.00%。决算数小于预算数。${detail}`,
    ],
    [
      'a fall with its reason',
      travel(10000, 10000, 20000, '', '乙'),
      `预算为1.00万元，支出决算为1.00万元，完成预算的100.00%；较上年减少1.00万元，下降50.00%。决算数与预算数持平。决算数较上年减少的主要原因：乙。${detail}`,
    ],
    [
      'neither budget nor prior year',
      travel(0, 10000, 0, '甲', '乙'),
      `预算为0.00万元，支出决算为1.00万元；较上年增加1.00万元。决算数大于预算数的主要原因：甲。决算数较上年增加的主要原因：乙。${detail}`,
    ],
    [
      'the same in all',
      travel(10000, 10000, 10000, '', ''),
      `预算为1.00万元，支出决算为1.00万元，完成预算的100.00%；与上年持平。决算数与预算数持平。${detail}`,
    ],
    [
      'an unknown prior year',
      travel(10000, 10000, '', '', ''),
      `预算为1.00万元，支出决算为1.00万元，完成预算的100.00%。决算数与预算数持平。${detail}`,
    ],
    [
      'nothing spent of a budget',
      travel(10000, 0, '', '甲', ''),
      '预算为1.00万元，支出决算为0.00万元，完成预算的0.00%。决算数小于预算数的主要原因：甲。',
    ],
  ])('words %s', (_, expense, expected) => {
    expect(said('threePublicOverseas', expense, journeys)).toBe(`1、因公出国（境）费${expected}`);
  });
});

describe('procurement of a central department', () => {
  const opening = '2025年度政府采购支出总额';
  const kinds = '万元、政府采购工程支出0.00万元、政府采购服务支出0.00万元。';

  it.each<[string, Replaced, string]>([
    [
      'the share of small and micro enterprises in what small and medium ones were awarded',
      bought(40000, 20000, 5000),
      `${opening}4.00万元，其中：政府采购货物支出4.00${kinds}授予中小企业合同金额2.00万元，占政府采购支出总额的50.00%，其中：授予小微企业合同金额0.50万元，占授予中小企业合同金额的25.00%。`,
    ],
    [
      'nothing for small enterprises',
      bought(40000, 0, 0),
      `${opening}4.00万元，其中：政府采购货物支出4.00${kinds}授予中小企业合同金额0.00万元，占政府采购支出总额的0.00%。`,
    ],
    ['nothing bought', bought(0, 0, 0), `${opening}0.00万元，其中：政府采购货物支出0.00${kinds}`],
  ])('words %s', (_, table, expected) => {
    expect(said('procurementOfYear', table)).toBe(expected);
  });
});
