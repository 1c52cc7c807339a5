import { cellCount, columnOf, rowOf } from '../../host/model/area';
import { display } from '../../host/formula/display';
import { keysIn } from '../../host/model/cells';
import { styleAt } from '../../host/model/styles';
import type { Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/workbook';
import type { Desk } from '../desk';
import { element } from '../element';
import { areasOf } from '../selection/selection';
import type { Words } from '../words';

/** What the status bar says of the cells that are selected. */
export interface Tally {
  readonly filled: number;
  readonly numbers: number;
  readonly sum: number;
  /** The number format of the first number. */
  readonly format: string;
}

/** Counts and sums what is in areas, each cell once. */
export function tallyOf(sheet: Sheet, areas: readonly Area[]): Tally {
  const keys = new Set(areas.flatMap((area) => keysIn(sheet.cells, area)));
  const numbers = [...keys].flatMap((key) => {
    const value = sheet.cells.get(key)?.value;
    return typeof value === 'number' ? [{ key, value }] : [];
  });
  const [first] = numbers;
  return {
    filled: keys.size,
    numbers: numbers.length,
    sum: Number(numbers.reduce((sum, { value }) => sum + value, 0).toPrecision(15)),
    format:
      first === undefined ? 'General' : styleAt(sheet, rowOf(first.key), columnOf(first.key)).numberFormat,
  };
}

const average: Words = { zh: '平均值', en: 'Average' };
const count: Words = { zh: '计数', en: 'Count' };
const sum: Words = { zh: '求和', en: 'Sum' };
const ready: Words = { zh: '就绪', en: 'Ready' };

/** The bar at the foot: average, count and sum of what is selected. */
export function createStatusBar(desk: Desk): HTMLElement {
  const bar = element('div', { class: 'status-bar', role: 'status' });
  const show = (): void => {
    const { language } = desk.read();
    const areas = areasOf(desk.sheet(), desk.selection());
    const isSeveral = areas.reduce((cells, area) => cells + cellCount(area), 0) > 1;
    const tally = isSeveral ? tallyOf(desk.sheet(), areas) : undefined;
    const shownAs = (value: number): string => display(value, tally?.format ?? 'General');
    const said =
      tally === undefined || tally.filled < 2
        ? [ready[language]]
        : [
            ...(tally.numbers > 0 ? [`${average[language]}: ${shownAs(tally.sum / tally.numbers)}`] : []),
            `${count[language]}: ${tally.filled}`,
            ...(tally.numbers > 0 ? [`${sum[language]}: ${shownAs(tally.sum)}`] : []),
          ];
    bar.replaceChildren(...said.map((text) => element('span', {}, text)));
  };
  desk.subscribe(show);
  show();
  return bar;
}
