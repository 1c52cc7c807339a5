import { readAccount, type Account } from '../../../src/core/account';
import { carryOver } from '../../../src/core/inputs/carryOver';
import { economic } from '../../../src/core/inputs/economic';
import { expenditure } from '../../../src/core/inputs/expenditure';
import { revenue } from '../../../src/core/inputs/revenue';
import { beijing2020, sampleWorkbook } from '../sampleAccount';

const publicBudget = '一般公共预算财政拨款';
const governmentFund = '政府性基金预算财政拨款';
const stateCapital = '国有资本经营预算财政拨款';

const economicValues = [
  ['经济分类科目编码', '科目名称', publicBudget, governmentFund],
  ['30101', '基本工资', 4500000, ''],
  ['30201', '办公费', 400000, 100000],
  ['39906', '赠与', '', 300000],
];

/** An account with codes down to 项, all three fiscal funds and other money, and a class that the form does not list. */
export function fundAccount(): Account {
  const workbook = new Map(
    sampleWorkbook([
      {
        table: revenue,
        rows: [
          ['2012901', '行政运行', 5000000, 0, 0, 0, 0, 0, 0, 0, ''],
          ['2120801', '征地和拆迁补偿支出', 0, 3000000, 0, 0, 0, 0, 0, 0, ''],
          ['2230299', '其他国有企业资本金注入', 0, 0, 800000, 0, 0, 0, 0, 0, ''],
        ],
      },
      {
        table: expenditure,
        rows: [
          ['2012901', '行政运行', publicBudget, 4900000, 0, 0, 0, 0, '', '', ''],
          ['2120801', '征地和拆迁补偿支出', governmentFund, 400000, 2500000, 0, 0, 0, '', '', ''],
          ['2120899', '其他国有土地使用权出让收入安排的支出', governmentFund, 0, 150000, 0, 0, 0, '', '', ''],
          ['2130101', '行政运行', publicBudget, 0, 0, 0, 0, 0, 3000, '', ''],
          ['2230299', '其他国有企业资本金注入', stateCapital, 0, 800000, 0, 0, 0, '', '', ''],
          ['227', '预备费', '其他资金', 0, 10000, 0, 0, 0, '', '', ''],
        ],
      },
      {
        table: carryOver,
        rows: [
          ['2012901', '行政运行', publicBudget, 0, 100000],
          ['2120801', '征地和拆迁补偿支出', governmentFund, 200000, 300000],
          ['2120802', '土地开发支出', governmentFund, 0, 0],
          ['2120899', '其他国有土地使用权出让收入安排的支出', governmentFund, 150000, 0],
          ['227', '预备费', '其他资金', 10000, 0],
        ],
      },
    ]),
  );
  workbook.set(economic, { sheet: economic.name, row: 0, column: 0, values: economicValues });
  const { account, problems } = readAccount(workbook, [beijing2020]);
  if (account === undefined) throw new Error(problems.map(({ message }) => message.en).join('\n'));
  return account;
}
