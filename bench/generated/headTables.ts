import type { PriorYearItem } from '../../src/core/figures';
import { institutions } from '../../src/core/inputs/institutions';
import { priorYear } from '../../src/core/inputs/priorYear';
import { texts } from '../../src/core/inputs/texts';
import { unit } from '../../src/core/inputs/unit';
import { cardFields, formRows, listRows, type FilledTable } from '../../scripts/samples/filledTable';
import { year } from './codeNames';
import type { Dice } from './dice';
import type { Ledger } from './ledger';
import { changedFrom, printsAsChanged, sumOf, type Fen } from './money';
import type { Matters } from './otherMatters';
import type { Pen } from './pen';

const unitName = '北京市丰台区总工会';

/** Who reports, what belongs to it, its texts, and the prior year. */
export function headTables(ledger: Ledger, matters: Matters, pen: Pen, dice: Dice): readonly FilledTable[] {
  const staff = dice.below(90);
  return [
    cardFields(unit, {
      name: unitName,
      year: dice.oneOf<string | number>(year, `${String(year)}年`, `${String(year)}年度`),
      level: dice.oneOf('部门', '单位'),
      money: pen.money,
      profile: 'beijing-2020',
      adminPosts: staff + dice.below(5),
      adminStaff: staff,
      institutionPosts: matters.institutions * 9,
      institutionStaff: matters.institutions * 7,
    }),
    listRows(institutions, institutionRows(matters, dice)),
    listRows(
      texts,
      [
        { kind: '机构职责', text: '指导各级工会依法维护职工权益，做好职工服务。' },
        { kind: '名词解释', title: '劳模', text: '劳动模范的简称。' },
      ].slice(dice.below(3)),
    ),
    formRows(priorYear, priorYearRows(ledger, matters, pen, dice)),
  ];
}

function institutionRows({ institutions: count }: Matters, dice: Dice) {
  const named = (kind: string, number: number) =>
    Array.from({ length: number }, (_, index) => ({ kind, name: `${kind}${String(index + 1)}` }));
  return [
    { kind: '行政单位', name: unitName },
    ...named('内设机构', dice.below(6)),
    ...named('参公事业单位', dice.below(2)),
    ...named('事业单位', count),
  ];
}

/** The prior year closed with what this year opened with; a new unit had none. */
function priorYearRows(ledger: Ledger, matters: Matters, pen: Pen, dice: Dice) {
  const now = currentCells(ledger, matters);
  const before = dice.onceIn(6) ? nothing : priorYearOf(now, ledger, dice);
  const row = (item: Compared) => ({
    amount: pen.amount(before[item]),
    reason: printsAsChanged(pen.money, now[item], [before[item]]) ? '人员和项目增减' : '',
  });
  return {
    grandTotal: row('grandTotal'),
    totalRevenue: row('totalRevenue'),
    totalExpenditure: row('totalExpenditure'),
    fiscalGrandTotal: row('fiscalGrandTotal'),
    publicBudgetExpenditure: {},
    agencyOperating: row('agencyOperating'),
  };
}

/** What Beijing compares with the prior year. */
type Compared = Exclude<PriorYearItem, 'publicBudgetExpenditure'>;

type PriorYear = Readonly<Record<Compared, Fen>>;

const nothing: PriorYear = {
  grandTotal: 0,
  totalRevenue: 0,
  totalExpenditure: 0,
  fiscalGrandTotal: 0,
  agencyOperating: 0,
};

function priorYearOf(now: ReturnType<typeof currentCells>, ledger: Ledger, dice: Dice): PriorYear {
  const changed = (cells: readonly Fen[]): Fen => changedFrom(sumOf(cells), dice);
  const totalExpenditure = changed(now.totalExpenditure);
  const grandTotal = totalExpenditure + sumOf(ledger.carryOver.map(({ opening }) => opening));
  return {
    grandTotal,
    totalExpenditure,
    totalRevenue: Math.min(grandTotal, changed(now.totalRevenue)),
    fiscalGrandTotal: Math.min(grandTotal, changed(now.fiscalGrandTotal)),
    agencyOperating: changed(now.agencyOperating),
  };
}

function currentCells(ledger: Ledger, matters: Matters) {
  const revenue = ledger.revenue.flatMap(({ amounts }) => Object.values(amounts));
  const fiscalRevenue = ledger.revenue.flatMap(({ amounts }) => [
    amounts.publicBudget ?? 0,
    amounts.governmentFund ?? 0,
    amounts.stateCapital ?? 0,
  ]);
  const opening = (isWanted: (fund: string) => boolean): readonly Fen[] =>
    ledger.carryOver.filter(({ fund }) => isWanted(fund)).map((line) => line.opening);
  return {
    grandTotal: [...revenue, ledger.surplusUsed, ...opening(() => true)],
    totalRevenue: revenue,
    totalExpenditure: ledger.expenditure.flatMap(({ amounts }) => Object.values(amounts)),
    fiscalGrandTotal: [...fiscalRevenue, ...opening((fund) => fund !== 'other')],
    agencyOperating: [matters.agencyOperating],
  };
}
