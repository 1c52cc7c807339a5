import { Decimal, roundHalfUp, type Measure } from '../expression';

/** A number as somebody types it to look for it. */
export interface TypedAmount {
  /** Without sign, commas and unit: `2485.71`. */
  readonly digits: string;
  /** What it is in, as far as that was typed. */
  readonly unit: Unit | undefined;
}

const yuanIn = { 元: 1, 千元: 1_000, 万元: 10_000, 亿元: 100_000_000, yuan: 1 } as const;

type MoneyUnit = keyof typeof yuanIn;
type Unit = MoneyUnit | '%';

/** An amount below this that was typed without a unit is not tried in 元: it would be a few hundredths of 万元. */
const leastInYuan = 1_000;

const pattern = /^[¥$]?[-−+]?(?<digits>\d+\.?\d*)(?<unit>元|千元|万元|亿元|yuan|%)?$/;

/** A search as an amount: signs, commas, spaces and full-width digits do not matter; undefined where it is none. */
export function typedAmount(search: string): TypedAmount | undefined {
  const plain = search.normalize('NFKC').toLowerCase().replace(/[,\s]/g, '');
  const { digits, unit } = pattern.exec(plain)?.groups ?? {};
  return digits === undefined ? undefined : { digits, unit: units.find((one) => one === unit) };
}

const units: readonly Unit[] = ['元', '千元', '万元', '亿元', 'yuan', '%'];

/** Whether printed digits are the amount as it was typed. */
export function isPrinted({ digits, unit }: TypedAmount, printed: string, measure: Measure): boolean {
  return printed === digits && (unit === undefined || unit === measure);
}

/** Whether printed digits begin as the amount that was typed. */
export function beginsPrinted({ digits, unit }: TypedAmount, printed: string, measure: Measure): boolean {
  return printed.startsWith(digits) && (unit === undefined || unit === measure);
}

/** Whether the print is the same money in another unit, to the digits of the coarser of the two. */
export function isSameMoney(typed: TypedAmount, printed: string, measure: Measure): boolean {
  if (measure !== '万元' && measure !== '元') return false;
  const own = new Decimal(typed.digits);
  if (typed.unit === undefined && measure === '万元' && own.lt(leastInYuan)) return false;
  const unit = typed.unit ?? (measure === '万元' ? '元' : '万元');
  if (unit === '%') return false;
  const times = new Decimal(yuanIn[unit]).div(yuanIn[measure]);
  const there = new Decimal(printed);
  return (
    roundHalfUp(own.times(times), there.decimalPlaces()).eq(there) ||
    roundHalfUp(there.div(times), own.decimalPlaces()).eq(own)
  );
}
