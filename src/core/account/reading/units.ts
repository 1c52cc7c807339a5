import type { CellReference } from '../../expression';
import type { Column } from '../../inputs/table';
import { fill, type Text } from '../../text';
import type { FoundCell, MoneyReading } from './cells';
import { inWords, normal } from './normal';
import { problemAt, type ReadProblem } from './problem';
import type { RawTable } from './rawTable';

/** The units of money under which amounts are printed, by how they are spelled. */
const moneyUnits: ReadonlyMap<string, string> = new Map([
  ['元', '元'],
  ['人民币元', '元'],
  ['yuan', '元'],
  ['rmb', '元'],
  ['cny', '元'],
  ['百元', '百元'],
  ['千元', '千元'],
  ['万元', '万元'],
  ['人民币万元', '万元'],
  ['tenthousandyuan', '万元'],
  ['10,000yuan', '万元'],
  ['百万元', '百万元'],
  ['亿元', '亿元'],
]);

/** What may stand as a unit in the header of a column, in words as `normal` spells them. */
const unitsOf: Readonly<Record<Column['kind'], (unit: string) => boolean>> = {
  amount: (unit) => moneyUnits.has(unit),
  count: (unit) => /^(人|人次|名|个|辆|台|套|台\/?套|批|批次|次|份|家|项|件)$/.test(unit),
  score: (unit) => unit === '分',
  print: (unit) => unit === '分' || unit === '%',
  text: () => false,
  code: () => false,
  year: () => false,
  choice: () => false,
  setting: () => false,
};

const bracketed = /^(.+?)[([【](?:金额)?(?:单位|计量单位|unit)?:?([^()[\]【】]+)[)\]】]$/;

/** A header without the unit that stands in brackets at its end (`基本支出（万元）`), and that unit, both as `normal` spells them. */
function splitHeader(found: unknown): readonly [header: string, unit: string] | undefined {
  if (typeof found !== 'string' || !/[)）\]］】]\s*$/.test(found)) return undefined;
  const [, header, unit] = bracketed.exec(normal(found)) ?? [];
  return header === undefined || unit === undefined ? undefined : [header, unit];
}

/** What a header says once a unit that suits its column is left out; nothing where none stands there. */
export function withoutUnit(found: unknown, { kind }: Column): string {
  const [header, unit] = splitHeader(found) ?? [];
  return header !== undefined && unit !== undefined && unitsOf[kind](unit) ? header : '';
}

const expectedUnit: Text = {
  zh: '以{stated}为单位（“单位信息”的金额单位是{stated}，这里是{unit}）',
  en: 'amounts in {stated} (the unit card says {stated}, this says {unit})',
};

const convertThem: Text = {
  zh: '请把金额换算后改正这里的单位，或更正“单位信息”的金额单位，再重新校验。',
  en: 'Convert the amounts and correct the unit here, or correct the money unit of the unit card, and validate again.',
};

/**
 * Headers of amounts in another unit than the workbook's, and such a unit line above the table: read as they stand the
 * amounts would be ten thousand times off.
 */
export function unitProblems(
  heads: readonly FoundCell[],
  { unitLine }: RawTable,
  money: MoneyReading,
): readonly ReadProblem[] {
  const inHeaders = heads.flatMap(({ column, ref, found }) => {
    const unit = column.kind === 'amount' ? moneyUnits.get(splitHeader(found)?.[1] ?? '') : undefined;
    return held(unit, { ref, found: inWords(found) }, money);
  });
  const above = unitLine === undefined ? [] : held(unitInLine(unitLine.found), unitLine, money);
  return [...inHeaders, ...above];
}

/** The money unit in a line such as `部门：某局　单位：万元`. */
export function unitInLine(found: unknown): string | undefined {
  if (typeof found !== 'string') return undefined;
  const [, unit = ''] = /(?:单位|unit):(.+?)\)?$/.exec(normal(found)) ?? [];
  return moneyUnits.get(unit);
}

function held(
  unit: string | undefined,
  { ref, found }: { readonly ref: CellReference; readonly found: string },
  { money, isAssumed }: MoneyReading,
): readonly ReadProblem[] {
  if (unit === undefined || unit === money || isAssumed === true) return [];
  const expected = fill(expectedUnit, { stated: money, unit });
  return [problemAt(ref, { found, expected, remedy: convertThem, blocking: true })];
}
