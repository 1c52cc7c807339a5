import {
  controlCounts,
  controlItems,
  controlRates,
  controlTotals,
  type ControlItem,
} from '../../src/core/inputs/controlTotals';
import { fiscalFunds } from '../../src/core/inputs/funds';
import { listRows, type FilledTable } from '../../scripts/samples/filledTable';
import type { Dice } from './dice';
import type { ExpenditureLine, Ledger, RevenueLine } from './ledger';
import { hundredths, rounded, sumOf, type Fen, type Money } from './money';
import type { Matters } from './otherMatters';
import type { ProjectLine } from './projectLines';

export interface Truth {
  readonly ledger: Ledger;
  readonly matters: Matters;
  readonly projects: readonly ProjectLine[];
}

/** Control totals as a text prints them: amounts in 万元 or 元, shares and loss rates in per cent with two digits, counts. */
export function controlTable(truth: Truth, dice: Dice): FilledTable {
  return listRows(
    controlTotals,
    [...amountRows(truth, dice), ...shareRows(truth), ...lossRateRows(truth), ...countRows(truth)].filter(
      () => !dice.onceIn(3),
    ),
  );
}

function amountRows(truth: Truth, dice: Dice) {
  const amounts = amountsOf(truth);
  const ofCodes = publicCodes(truth).map((code) => ({
    item: controlItems.publicBudgetExpenditure.word,
    code,
    ...printed(spentBelow(truth, code), '万元'),
  }));
  return [
    ...Object.entries(controlItems).flatMap(([item, { word }]) => {
      const amount = amounts.get(item);
      return amount === undefined ? [] : [{ item: word, ...printed(amount, dice.oneOf('万元', '元')) }];
    }),
    ...ofCodes,
  ];
}

function printed(amount: Fen, money: Money) {
  return { money, amount: hundredths(amount, money) / 100 };
}

function spent({ amounts }: ExpenditureLine): Fen {
  return sumOf(Object.values(amounts));
}

function received({ amounts }: RevenueLine): Fen {
  return sumOf(Object.values(amounts));
}

function amountsOf({ ledger, matters, projects }: Truth): ReadonlyMap<string, Fen> {
  const { expenditure, revenue, carryOver } = ledger;
  const isFiscal = (fund: string): boolean => fiscalFunds.some((fiscal) => fiscal === fund);
  const ofKind = (kind: 'basic' | 'project', lines = expenditure): Fen =>
    sumOf(lines.map(({ amounts }) => amounts[kind]));
  const totalRevenue = sumOf(revenue.map(received));
  const fiscalRevenue = sumOf(
    revenue.flatMap(({ amounts }) => fiscalFunds.map((fund) => amounts[fund] ?? 0)),
  );
  const opening = (lines: Ledger['carryOver']): Fen => sumOf(lines.map((line) => line.opening));
  const publicBudget = expenditure.filter(({ fund }) => fund === 'publicBudget');
  const threePublic = Object.values(matters.threePublic);
  const amounts: Readonly<Partial<Record<ControlItem, Fen>>> = {
    grandTotal: totalRevenue + ledger.surplusUsed + opening(carryOver),
    totalRevenue,
    fiscalRevenue,
    otherRevenue: sumOf(revenue.map(({ amounts }) => amounts.otherRevenue ?? 0)),
    totalExpenditure: sumOf(expenditure.map(spent)),
    basicExpenditure: ofKind('basic'),
    projectExpenditure: ofKind('project'),
    fiscalGrandTotal: fiscalRevenue + opening(carryOver.filter(({ fund }) => isFiscal(fund))),
    publicBudgetExpenditure: sumOf(publicBudget.map(spent)),
    publicBudgetBasic: ofKind('basic', publicBudget),
    threePublicBudget: sumOf(threePublic.map(({ budget }) => budget)),
    threePublicFinal: sumOf(threePublic.map(({ final }) => final)),
    agencyOperating: matters.agencyOperating,
    procurement: sumOf(matters.procurement),
    purchasedServices: sumOf(matters.purchasedServices),
    evaluatedAmount: sumOf(
      projects.flatMap(({ funding }) => [funding.appropriation.executed, funding.carriedOver.executed]),
    ),
  };
  return new Map(Object.entries(amounts));
}

/** The classes and sections of the general public budget. */
function publicCodes({ ledger }: Truth): readonly string[] {
  const codes = ledger.expenditure.filter(({ fund }) => fund === 'publicBudget').map(({ code }) => code);
  const starts = [3, 5].flatMap((length) =>
    codes.filter((code) => code.length >= length).map((code) => code.slice(0, length)),
  );
  return [...new Set(starts)].sort();
}

function spentBelow({ ledger }: Truth, start: string): Fen {
  const lines = ledger.expenditure.filter(
    ({ fund, code }) => fund === 'publicBudget' && code.startsWith(start),
  );
  return sumOf(lines.map(spent));
}

function shareRows(truth: Truth) {
  const whole = spentBelow(truth, '');
  return whole === 0
    ? []
    : publicCodes(truth).map((code) => ({
        ...{ item: controlRates.publicBudgetShare.word, code, money: '%' },
        amount: rounded(spentBelow(truth, code), whole, 10_000) / 100,
      }));
}

/** Of the only report: where there are several, the names of indicators are not told apart. */
function lossRateRows({ projects }: Truth) {
  const [report, ...others] = projects.filter(({ hasReport }) => hasReport);
  if (report === undefined || others.length > 0) return [];
  const names = new Set(report.indicators.flatMap(({ level1, level2, level3 }) => [level1, level2, level3]));
  return [...names].map((indicator) => {
    const rows = report.indicators.filter((row) => Object.values(row).includes(indicator));
    const experts = rows[0]?.scores.length ?? 1;
    const weight = sumOf(rows.map((row) => row.weight)) * experts;
    const lost = weight - sumOf(rows.flatMap(({ scores }) => scores));
    return {
      ...{ item: controlRates.lossRate.word, money: '%', indicator },
      amount: rounded(lost, weight, 10_000) / 100,
    };
  });
}

function countRows({ matters, projects }: Truth) {
  return [
    { item: controlCounts.institution.word, money: '个', amount: matters.institutions },
    { item: controlCounts.evaluatedProjects.word, money: '个', amount: projects.length },
  ];
}
