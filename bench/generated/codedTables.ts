import { carryOver } from '../../src/core/inputs/carryOver';
import { expenditure, expenditureKinds } from '../../src/core/inputs/expenditure';
import { fiscalFunds, funds } from '../../src/core/inputs/funds';
import { revenue, revenueSources } from '../../src/core/inputs/revenue';
import { listRows, type FilledTable } from '../../scripts/samples/filledTable';
import { nameOfCode } from './codeNames';
import type { Dice } from './dice';
import type { CarryOverLine, ExpenditureLine, Ledger, RevenueLine } from './ledger';
import { printsAsChanged, sumOf, type Fen } from './money';
import type { Pen } from './pen';
import { withStatedLines, type TypedLine } from './statedLines';

/** Revenue, expenditure and carry-over by code, with stated totals of rows and columns here and there. */
export function codedTables(ledger: Ledger, pen: Pen, dice: Dice): readonly FilledTable[] {
  return [
    listRows(
      revenue,
      withStatedLines(ledger.revenue, dice).map((typed) => revenueRow(typed, pen, dice)),
    ),
    listRows(expenditure, expenditureRows(ledger, pen, dice)),
    listRows(
      carryOver,
      withStatedLines(ledger.carryOver, dice).map((typed) => carryOverRow(typed, pen)),
    ),
  ];
}

/** The lines that a row is about: one, or those whose total it states. */
function linesOf<T>(typed: TypedLine<T>): readonly T[] {
  return 'line' in typed ? [typed.line] : typed.stated.covers;
}

function headOf(typed: TypedLine<{ readonly code: string; readonly fund?: keyof typeof funds }>) {
  if ('stated' in typed)
    return { code: typed.stated.code, name: nameOfCode(typed.stated.code), fund: typed.stated.fund };
  const { code, fund } = typed.line;
  return { code, name: code === '' ? '' : nameOfCode(code), fund: fund ?? '' };
}

function fundWord(fund: string): string {
  return Object.entries(funds).find(([id]) => id === fund)?.[1].word ?? '';
}

function written(pen: Pen, amounts: Readonly<Record<string, Fen>>) {
  return Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, pen.amount(amount)]));
}

function revenueRow(typed: TypedLine<RevenueLine>, pen: Pen, dice: Dice) {
  const lines = linesOf(typed);
  const of = (source: keyof typeof revenueSources): Fen =>
    sumOf(lines.map(({ amounts }) => amounts[source] ?? 0));
  const sources = Object.keys(revenueSources).filter(isSource);
  const fiscal = sumOf(fiscalFunds.map(of));
  const { code, name } = headOf(typed);
  return {
    ...{ code, name },
    ...written(pen, Object.fromEntries(sources.map((source) => [source, of(source)]))),
    ...(dice.onceIn(3) ? { fiscalTotal: pen.amount(fiscal) } : {}),
    ...(dice.onceIn(2) ? { total: pen.amount(sumOf(sources.map(of))) } : {}),
  };
}

function isSource(name: string): name is keyof typeof revenueSources {
  return name in revenueSources;
}

function carryOverRow(typed: TypedLine<CarryOverLine>, pen: Pen) {
  const lines = linesOf(typed);
  const head = headOf(typed);
  return {
    ...{ ...head, fund: fundWord(head.fund) },
    opening: pen.amount(sumOf(lines.map(({ opening }) => opening))),
    closing: pen.amount(sumOf(lines.map(({ closing }) => closing))),
  };
}

const reason = '按实际需要安排';

function expenditureRows(ledger: Ledger, pen: Pen, dice: Dice) {
  const rows = withStatedLines(ledger.expenditure, dice);
  const explained = rowsWithReasons(rows, pen, dice);
  return rows.map((typed) => {
    const lines = linesOf(typed);
    const head = headOf(typed);
    const kinds = Object.keys(expenditureKinds).filter(isKind);
    const of = (kind: keyof typeof expenditureKinds): Fen => sumOf(lines.map(({ amounts }) => amounts[kind]));
    const budgets = lines.map(({ budget }) => budget).filter((budget) => budget !== undefined);
    return {
      ...{ ...head, fund: fundWord(head.fund) },
      ...written(pen, Object.fromEntries(kinds.map((kind) => [kind, of(kind)]))),
      budget: budgets.length === 0 ? '' : pen.amount(sumOf(budgets)),
      reason: explained.has(typed) ? reason : '',
      ...(dice.onceIn(2) ? { total: pen.amount(sumOf(kinds.map(of))) } : {}),
    };
  });
}

function isKind(name: string): name is keyof typeof expenditureKinds {
  return name in expenditureKinds;
}

/** One row of each 款 that differs in print from its budget: the row that states it, or one of its lines. */
function rowsWithReasons(
  rows: readonly TypedLine<ExpenditureLine>[],
  pen: Pen,
  dice: Dice,
): ReadonlySet<TypedLine<ExpenditureLine>> {
  const own = rows.filter((typed) => 'line' in typed && typed.line.fund === 'publicBudget');
  const sections = new Set(own.map(sectionOf).filter((code) => code.length === 5));
  return new Set(
    [...sections].flatMap((section) => {
      const lines = own.filter((typed) => sectionOf(typed) === section);
      if (!isChanged(lines.flatMap(linesOf), pen)) return [];
      const stating = rows.filter(
        (typed) =>
          'stated' in typed &&
          typed.stated.code === section &&
          ['', 'publicBudget'].includes(typed.stated.fund),
      );
      const candidates = [...lines, ...stating];
      return candidates.slice(dice.below(candidates.length)).slice(0, 1);
    }),
  );
}

function sectionOf(typed: TypedLine<ExpenditureLine>): string {
  return headOf(typed).code.slice(0, 5);
}

function isChanged(lines: readonly ExpenditureLine[], { money }: Pen): boolean {
  const spent = lines.flatMap(({ amounts }) => Object.values(amounts));
  const budgets = lines.map(({ budget = 0 }) => budget);
  return printsAsChanged(money, spent, budgets);
}
