import { absolute, constant, Decimal, fixed, percentage, product, round, valueOf } from '../../expression';
import { fill } from '../../text';
import type { ReadText } from '../document';
import { last } from '../last';
import type { Numeral } from '../numerals/numeral';
import { cellKeys, type Known, type KnownReport } from './known';
import type { BoundNumber } from './report';
import { statedIn, type Stated } from './stated';
import { tableNumbersOf } from './tableNumbers';

/** What a number of the text was found to be: one figure, or one of several. */
export interface BySubject {
  readonly numbers: readonly BoundNumber[];
  readonly ambiguous: readonly Numeral[];
}

/**
 * Binds the numbers of a text by what its sentences say of them, and by the rows and columns of its tables, where they agree
 * with the workbook: in other words than the report's, what differs may be of something else, and stays unbound.
 */
export function boundBySubject(text: ReadText, report: KnownReport): BySubject {
  const numbers: BoundNumber[] = [];
  const ambiguous: Numeral[] = [];
  const take = (numeral: Numeral, candidates: readonly Known[]): void => {
    const [known, ...others] = distinct(candidates);
    if (known === undefined) return;
    if (others.length > 0) ambiguous.push(numeral);
    else numbers.push(...boundTo(numeral, known).filter(({ agrees }) => agrees));
  };
  for (const stated of statedIn(text, report.naming))
    take(stated.placed.numeral, candidatesFor(stated, report));
  for (const of of text.tables.flatMap((table) => tableNumbersOf(table, report.naming))) {
    const found = cellKeys(of).map((key) => report.byCell.get(key) ?? []);
    take(of.numeral, found.find((candidates) => candidates.length > 0) ?? []);
  }
  return { numbers, ambiguous };
}

const shortest = 2;

function candidatesFor(stated: Stated, report: KnownReport): readonly Known[] {
  const { subject, measure, year } = stated;
  if (subject.name.length < shortest) return [];
  const period = measureInYear(measure, year, report.year);
  if (period === undefined) return [];
  const same = fitting(stated, report.byName.get(subject.name) ?? []);
  return period === 'share'
    ? sharesOf(stated, same, report)
    : same.filter((known) => known.measure === period);
}

/** An amount of the year before is another measure; of years further away the workbook knows nothing. */
function measureInYear(
  measure: string,
  year: number | undefined,
  reported: number | undefined,
): string | undefined {
  if (year === undefined || reported === undefined || year === reported) return measure;
  return year === reported - 1 && measure === 'final' ? 'prior' : undefined;
}

/** A class or total of a section: what stands in it without a whole is told of the section. */
const isRoot = (whole: string | undefined): boolean =>
  whole === undefined ||
  /^(?:本年收入合计|本年支出合计|.*总计|三公经费|政府采购.*总额|.*财政拨款(?:基本)?(?:支出)?)$/u.test(whole);

/** Those that may be meant: of the same section, of the same whole, with the same classes above. */
function fitting({ subject, before }: Stated, candidates: readonly Known[]): readonly Known[] {
  const inScope = candidates.filter((known) => known.subject.scope === subject.scope);
  const near =
    inScope.length > 0 ? inScope : subject.scope === '' || saysItsScope.test(subject.name) ? candidates : [];
  const above = subject.above.at(-1);
  const below = near.filter((known) => {
    const its = known.subject.above.at(-1);
    return above === undefined || its === undefined || its === above;
  });
  const wholes = new Set(below.map((known) => known.subject.whole));
  if (wholes.size < 2) return below;
  const whole = subject.whole ?? last(before, (name) => wholes.has(name));
  const within = below.filter((known) => known.subject.whole === whole);
  if (whole !== undefined && within.length > 0) return within;
  if (!isRoot(whole)) return [];
  return before.length > 0 && whole === undefined ? [] : below.filter((known) => isRoot(known.subject.whole));
}

/** Names that mean one thing wherever they stand. */
const saysItsScope =
  /一般公共预算|政府性基金|国有资本|财政拨款收支|三公经费|机关运行|政府采购|收支总计|本年[收支]|因公出国|公务用车|公务接待|编制/u;

/** Shares that the report prints, else the ratio to what the words name as the whole. */
function sharesOf(stated: Stated, same: readonly Known[], report: KnownReport): readonly Known[] {
  const base = report.naming(stated.base);
  const printed = same.filter(
    (known) => known.measure === 'share' && (known.base === base || base === '' || known.base === ''),
  );
  if (printed.length > 0) return printed;
  const wholes = (report.byName.get(base === '' ? (stated.subject.whole ?? '') : base) ?? []).filter(
    ({ measure, subject: { scope } }) => measure === 'final' && scope === stated.subject.scope,
  );
  const finals = same.filter(({ measure }) => measure === 'final');
  return finals.flatMap((part) =>
    wholes.map((whole): Known => ({
      subject: part.subject,
      measure: 'share',
      base,
      expr: percentage(part.expr, whole.expr),
      unit: '%',
      digits: 2,
      label: fill(shareOf, { part: part.label, whole: whole.label }),
    })),
  );
}

const shareOf = { zh: '{part}占{whole}的比重', en: '{part} as a share of {whole}' };

/** Each value once: what has none cannot be compared. */
function distinct(candidates: readonly Known[]): readonly Known[] {
  const values = new Map<string, Known>();
  for (const known of candidates) {
    const value = valueOf(absolute(known.expr));
    if (value.kind === 'none') continue;
    const key = value.value.toFixed();
    if (!values.has(key)) values.set(key, known);
  }
  return [...values.values()];
}

/** The exact value in the unit that is printed, rounded to the digits shown, must equal the print; words may tell its sign. */
function boundTo(numeral: Numeral, known: Known): readonly BoundNumber[] {
  const factor = factorTo(numeral, known);
  if (factor === undefined) return [];
  const exact = product(absolute(known.expr), constant(factor));
  const [shown, full] = [round(exact, numeral.digits), round(exact, Math.max(known.digits, 0))].map(valueOf);
  if (shown?.kind !== 'value' || full?.kind !== 'value') return [];
  const digits = factor.gt(1) ? 0 : known.digits;
  return [
    {
      numeral,
      ...(known.figure === undefined ? {} : { figure: known.figure }),
      label: known.label,
      expected: fixed(full.value, digits) + (numeral.unit?.word ?? ''),
      agrees: shown.value.eq(numeral.value.abs()),
    },
  ];
}

const inYuan: Readonly<Record<string, number>> = { 万元: 10_000, 元: 1 };

/** What a value is multiplied by to stand in the unit that is printed; undefined where the two measure different things. */
function factorTo({ unit }: Numeral, known: Known): Decimal | undefined {
  const yuan = inYuan[known.unit];
  if (unit === undefined) return new Decimal(1);
  if (unit.kind === 'money') return yuan === undefined ? undefined : new Decimal(yuan).div(unit.factor);
  if ((unit.kind === 'percent') !== (known.unit === '%')) return undefined;
  return yuan === undefined ? new Decimal(1) : undefined;
}
