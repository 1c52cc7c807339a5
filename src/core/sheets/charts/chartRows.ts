import type { Account } from '../../account';
import { percentage, sum, valueOf, type Figure } from '../../expression';
import type { ChartDefinition, ChartRow } from './define';
import type { SheetChart } from './sheetChart';

/** What a chart shows: the lines that have an amount. */
export function chartRows({ rows }: ChartDefinition, account: Account): readonly ChartRow[] {
  return rows(account).filter(({ figures }) => figures.some(isAmount));
}

function isAmount({ expr }: Figure): boolean {
  const value = valueOf(expr);
  return value.kind === 'value' && !value.value.isZero();
}

export function isNegative({ expr }: Figure): boolean {
  const value = valueOf(expr);
  return value.kind === 'value' && value.value.isNegative();
}

const mostSlices = 6;
/** In per cent; the names of thinner slices would lie over each other. */
const thinnestSlice = 4;

/** Parts of a whole are a pie where there are few and none is a sliver, else bars. */
export function kindOf({ shape }: ChartDefinition, rows: readonly ChartRow[]): SheetChart['kind'] {
  if (shape !== 'parts') return shape;
  const parts = rows.flatMap(({ figures }) => figures.slice(0, 1).map(({ expr }) => expr));
  const isFew = parts.length > 1 && parts.length <= mostSlices;
  const isThick = parts.every((part) => {
    const share = valueOf(percentage(part, sum(parts)));
    return share.kind === 'value' && share.value.gte(thinnestSlice);
  });
  return isFew && isThick ? 'pie' : 'bars';
}
