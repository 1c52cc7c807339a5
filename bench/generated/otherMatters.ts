import { operatingClasses } from '../../src/core/figures/economicAmount';
import { economic } from '../../src/core/inputs/economic';
import { otherAmounts } from '../../src/core/inputs/otherAmounts';
import { procurement } from '../../src/core/inputs/procurement';
import { purchasedServices } from '../../src/core/inputs/purchasedServices';
import { stateAssets } from '../../src/core/inputs/stateAssets';
import { threePublic } from '../../src/core/inputs/threePublic';
import { threePublicCounts } from '../../src/core/inputs/threePublicCounts';
import { cardFields, formRows, listRows, type FilledTable } from '../../scripts/samples/filledTable';
import { nameOfCode } from './codeNames';
import type { Dice } from './dice';
import { economicSum, type EconomicLine } from './economicLines';
import type { Ledger } from './ledger';
import { changedFrom, printsAsChanged, sumOf, type Fen } from './money';
import type { Pen } from './pen';
import { withStatedLines } from './statedLines';

const items = ['overseas', 'vehiclePurchase', 'vehicleRunning', 'reception'] as const;

type ThreePublicItem = (typeof items)[number];

/** The economic item of basic expenditure that is part of each public expense. */
const economicCodes: Readonly<Record<ThreePublicItem, string>> = {
  overseas: '30212',
  vehiclePurchase: '31013',
  vehicleRunning: '30231',
  reception: '30217',
};

interface PublicExpense {
  readonly budget: Fen;
  readonly final: Fen;
  readonly prior: Fen;
}

/** True amounts beside the ledger. */
export interface Matters {
  readonly economic: readonly EconomicLine[];
  readonly threePublic: Readonly<Record<ThreePublicItem, PublicExpense>>;
  readonly institutions: number;
  readonly agencyOperating: Fen;
  readonly procurement: readonly Fen[];
  readonly purchasedServices: readonly Fen[];
}

export function mattersOf(lines: readonly EconomicLine[], dice: Dice): Matters {
  const [budgetOf, priorOf] = [earlier(dice), earlier(dice)];
  const expense = (item: ThreePublicItem): PublicExpense => {
    const final = finalExpense(lines, economicCodes[item], dice);
    return { budget: budgetOf(final), final, prior: priorOf(final) };
  };
  const institutions = dice.oneOf(0, 1, 5);
  const operating = economicSum(lines, operatingClasses, 'publicBudget');
  return {
    economic: lines,
    threePublic: {
      overseas: expense('overseas'),
      vehiclePurchase: expense('vehiclePurchase'),
      vehicleRunning: expense('vehicleRunning'),
      reception: expense('reception'),
    },
    institutions,
    agencyOperating: institutions === 0 ? operating : Math.round(operating / (1 + dice.below(3))),
    procurement: [amountIn(dice), amountIn(dice), amountIn(dice)],
    purchasedServices: Array.from({ length: dice.below(5) }, () => amountIn(dice)),
  };
}

function amountIn(dice: Dice): Fen {
  return dice.oneOf(0, dice.below(1_000_000_000), dice.below(10_000_000_000_000));
}

const leastExpense = 10_000;

/** How the budgets, or the prior year's amounts, of the public expenses come about: each of them like the final one, or none. */
type Earlier = (final: Fen) => Fen;

function earlier(dice: Dice): Earlier {
  return dice.oneOf<Earlier>(
    (final) => final,
    (final) => changedFrom(Math.max(final, leastExpense), dice),
    () => 0,
  );
}

/** Nothing, or at least 100 元: what prints as 0.00 万元 has no journeys and receptions to tell of. */
function finalExpense(lines: readonly EconomicLine[], code: string, dice: Dice): Fen {
  const within = economicSum(lines, [code], 'publicBudget') + economicSum(lines, [code], 'governmentFund');
  const beside = dice.oneOf(0, leastExpense + dice.below(10_000_000));
  return within === 0 ? beside : within + leastExpense + beside;
}

/** The tables of part 3 and basic expenditure by economic item. */
export function matterTables(ledger: Ledger, matters: Matters, pen: Pen, dice: Dice): readonly FilledTable[] {
  return [
    listRows(economic, economicRows(matters, pen, dice)),
    formRows(threePublic, threePublicRows(matters, pen, dice)),
    ...countCards(matters, dice),
    cardFields(otherAmounts, {
      agencyOperating: pen.amount(matters.agencyOperating),
      nonFiscalSurplusUsed: pen.amount(ledger.surplusUsed),
      surplusDistribution: pen.amount(ledger.surplusDistributed),
    }),
    cardFields(procurement, procurementFields(matters, pen, dice)),
    listRows(purchasedServices, purchasedServiceRows(matters, pen, dice)),
  ];
}

function economicRows({ economic: lines }: Matters, pen: Pen, dice: Dice) {
  return withStatedLines(lines, dice).map((typed) => {
    const covered = 'line' in typed ? [typed.line] : typed.stated.covers;
    const { code } = 'line' in typed ? typed.line : typed.stated;
    return {
      ...{ code, name: nameOfCode(code) },
      publicBudget: pen.amount(sumOf(covered.map((line) => line.publicBudget))),
      governmentFund: pen.amount(sumOf(covered.map((line) => line.governmentFund))),
    };
  });
}

function threePublicRows({ threePublic: expenses }: Matters, pen: Pen, dice: Dice) {
  const row = ({ budget, final, prior }: PublicExpense) => ({
    budget: pen.amount(budget),
    final: pen.amount(final),
    prior: pen.amount(prior),
  });
  const explained = (item: ThreePublicItem, comparedWith: readonly ThreePublicItem[] = [item]) => ({
    ...row(expenses[item]),
    reason: isChanged(
      comparedWith.map((one) => expenses[one]),
      pen,
    )
      ? '按实际需要安排'
      : '',
  });
  const together = (among: readonly ThreePublicItem[]): PublicExpense => ({
    budget: sumOf(among.map((item) => expenses[item].budget)),
    final: sumOf(among.map((item) => expenses[item].final)),
    prior: sumOf(among.map((item) => expenses[item].prior)),
  });
  return {
    overseas: explained('overseas'),
    vehiclePurchase: explained('vehiclePurchase', ofVehicles),
    vehicleRunning: explained('vehicleRunning', ofVehicles),
    reception: explained('reception'),
    vehicles: dice.onceIn(2) ? row(together(ofVehicles)) : {},
    total: dice.onceIn(2) ? row(together(items)) : {},
  };
}

/** The text compares these two together. */
const ofVehicles = ['vehiclePurchase', 'vehicleRunning'] as const;

function isChanged(expenses: readonly PublicExpense[], { money }: Pen): boolean {
  return printsAsChanged(
    money,
    expenses.map(({ final }) => final),
    expenses.map(({ budget }) => budget),
  );
}

/** Journeys, vehicles and receptions where money was spent on them, none where not. */
function countCards({ threePublic: expenses }: Matters, dice: Dice): readonly FilledTable[] {
  const some = (item: ThreePublicItem, least: number): number =>
    expenses[item].final === 0 ? 0 : least + dice.below(9);
  const groups = some('overseas', 1);
  const bought = some('vehiclePurchase', 1);
  const kept = bought + some('vehicleRunning', 1);
  const receptions = some('reception', 1);
  return [
    cardFields(threePublicCounts, {
      overseasGroups: groups,
      overseasPeople: some('overseas', groups),
      vehiclesBought: bought,
      vehiclesKept: kept,
      receptions,
      receptionGuests: some('reception', receptions),
    }),
    cardFields(stateAssets, {
      vehicles: kept + dice.below(4),
      generalEquipment: dice.below(3),
      specialEquipment: dice.below(2),
    }),
  ];
}

function procurementFields({ procurement: bought }: Matters, pen: Pen, dice: Dice) {
  const [goods = 0, works = 0, services = 0] = bought;
  const total = goods + works + services;
  const toMedium = Math.floor(total / (1 + dice.below(3)));
  return {
    goods: pen.amount(goods),
    works: pen.amount(works),
    services: pen.amount(services),
    smallAndMedium: pen.amount(toMedium),
    smallAndMicro: pen.amount(Math.floor(toMedium / (1 + dice.below(3)))),
    total: dice.onceIn(2) ? pen.amount(total) : '',
  };
}

function purchasedServiceRows({ purchasedServices: bought }: Matters, pen: Pen, dice: Dice) {
  const rows = bought.map((amount, index) => ({
    code: `A${String(1601 + index)}`,
    name: `服务${String(index + 1)}`,
    amount: pen.amount(amount),
  }));
  return dice.onceIn(2) ? [{ name: '合计', amount: pen.amount(sumOf(bought)) }, ...rows] : rows;
}
