import { itemsOf, statedRowsOf, wordsIn, type Account, type Row } from '../account';
import { carryOver } from '../inputs/carryOver';
import {
  economicDictionary,
  functionalDictionary,
  type Dictionary,
} from '../inputs/classification/dictionary';
import { nameIn } from '../inputs/classification/datedCode';
import { economic } from '../inputs/economic';
import { expenditure } from '../inputs/expenditure';
import { institutions } from '../inputs/institutions';
import { projects } from '../inputs/projects';
import { purchasedServices } from '../inputs/purchasedServices';
import { revenue } from '../inputs/revenue';
import type { Column, InputList, WordColumn } from '../inputs/table';
import { begunList, type BegunTable, type Entries } from './begunTable';
import { lastAmount } from './lastAmount';

/** The words of a list that go over into the next year. */
interface Kept {
  readonly list: InputList;
  readonly columns: readonly WordColumn[];
  /** By which the names of its codes are brought up to date. */
  readonly dictionary?: Dictionary;
}

/** Personal data, reasons, goals and texts of a year stay with it; of a project its names go over, since it may go on. */
const kept: readonly Kept[] = [
  { list: institutions, columns: [institutions.by.kind, institutions.by.name] },
  { list: revenue, columns: [revenue.by.code, revenue.by.name], dictionary: functionalDictionary },
  {
    list: expenditure,
    columns: [expenditure.by.code, expenditure.by.name, expenditure.by.fund],
    dictionary: functionalDictionary,
  },
  {
    list: carryOver,
    columns: [carryOver.by.code, carryOver.by.name, carryOver.by.fund],
    dictionary: functionalDictionary,
  },
  { list: economic, columns: [economic.by.code, economic.by.name], dictionary: economicDictionary },
  {
    list: purchasedServices,
    columns: [purchasedServices.by.code, purchasedServices.by.name, purchasedServices.by.field],
  },
  { list: projects, columns: [projects.by.name, projects.by.department, projects.by.implementer] },
];

/** The lists of the next year with their rows; what was carried out of this year is carried into it. */
export function keptLists(account: Account): readonly BegunTable[] {
  return kept.map((one) =>
    begunList(
      one.list,
      rowsOf(account, one).map((row) => entriesOf(account, row, one)),
    ),
  );
}

/** Items and the rows of their classes and sections, as they stand on the sheet; totals of everything are not needed. */
function rowsOf(account: Account, { list }: Kept): readonly Row[] {
  const sections = statedRowsOf(account, list).filter(({ code }) => code !== '');
  const rows = [...itemsOf(account, list), ...sections.map(({ row }) => row)];
  return rows.sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ words }: Row): number {
  return Math.min(...Array.from(words.values(), ({ ref }) => ref.row));
}

function entriesOf(account: Account, row: Row, { list, columns, dictionary }: Kept): Entries {
  const entries = new Map(columns.map((column) => [column, wordsIn(row, column)] as const));
  const code = list.code === undefined ? '' : wordsIn(row, list.code);
  const entry = dictionary?.entries.get(code);
  if (entry !== undefined && nameIn(entry, account.year) === entries.get(list.label))
    entries.set(list.label, nameIn(entry, account.year + 1));
  const closing = row.numbers.get(carryOver.by.closing);
  return list === carryOver
    ? new Map<Column, string | number | undefined>([...entries, [carryOver.by.opening, lastAmount(closing)]])
    : entries;
}
