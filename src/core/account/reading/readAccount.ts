import { inputTables } from '../../inputs';
import type { FormRow, InputCard, InputForm, InputList, InputTable } from '../../inputs/table';
import { unit } from '../../inputs/unit';
import { fill, type Text } from '../../text';
import { wordsIn, type Account, type ListRows, type Row } from '../account';
import type { Policy } from '../policy';
import type { MoneyReading } from './cells';
import { missing, problemAt, type ReadProblem } from './problem';
import type { RawTable, RawWorkbook } from './rawTable';
import { readCard } from './readCard';
import { readForm } from './readForm';
import { readList } from './readList';

/** The account, unless something without which it cannot be used could not be read; and all that could not be read. */
export interface AccountReading {
  readonly account: Account | undefined;
  readonly problems: readonly ReadProblem[];
}

const noTable: Text = {
  zh: '工作簿中没有找到填报表“{table}”（按表名、名称或表头查找）。请用“插入模板”补上这张表。',
  en: 'The input table "{table}" was not found in the workbook (by table name, defined name or header row). Add it with Insert template.',
};

/** Reads the input tables of a workbook. Pure: what the workbook holds is passed in. */
export function readAccount(raw: RawWorkbook, policies: readonly Policy[]): AccountReading {
  const absent = inputTables.filter((table) => table.required && !raw.has(table)).map(noTableProblem);
  const rawUnit = raw.get(unit);
  if (rawUnit === undefined) return { account: undefined, problems: absent };
  const head = readUnit(rawUnit, policies);
  if ('problems' in head) return { account: undefined, problems: [...absent, ...head.problems] };
  const tables = readTables(raw, head.money);
  const problems = [...absent, ...tables.problems];
  const blocked = problems.some(({ blocking }) => blocking);
  return { account: blocked ? undefined : { ...head.account, ...tables.read }, problems };
}

type UnitReading =
  | {
      readonly account: Pick<Account, 'policy' | 'money' | 'year'>;
      readonly money: MoneyReading;
    }
  | { readonly problems: readonly ReadProblem[] };

/** The unit card is read first: it tells the money unit and the profile that all the rest is read with. */
function readUnit(raw: RawTable, policies: readonly Policy[]): UnitReading {
  const { row, problems } = readCard(unit, raw, { money: '元', amountDigits: 2 });
  if (problems.some(({ blocking }) => blocking)) return { problems };
  const policy = policies.find(({ id }) => id === wordsIn(row, unit.by.profile));
  if (policy === undefined) return { problems: [...problems, unknownProfile(row, policies)] };
  const money = wordsIn(row, unit.by.money) === '万元' ? '万元' : '元';
  return {
    account: { policy, money, year: Number(wordsIn(row, unit.by.year)) },
    money: { money, amountDigits: policy.amountDigits },
  };
}

function unknownProfile(row: Row, policies: readonly Policy[]): ReadProblem {
  const ids = policies.map(({ id }) => id).join(', ');
  const expected = { zh: `已有的公开格式：${ids}`, en: `one of the profiles ${ids}` };
  const cell = row.words.get(unit.by.profile);
  if (cell === undefined) return missing(unit.name, expected, expected);
  return problemAt(cell.ref, { found: cell.text, expected, blocking: true });
}

function readTables(
  raw: RawWorkbook,
  money: MoneyReading,
): { readonly read: Pick<Account, 'lists' | 'forms' | 'cards'>; readonly problems: readonly ReadProblem[] } {
  const lists = new Map<InputList, ListRows>();
  const forms = new Map<InputForm, ReadonlyMap<FormRow, Row>>();
  const cards = new Map<InputCard, Row>();
  const problems: ReadProblem[] = [];
  for (const [table, found] of raw) {
    if (table.shape === 'list') {
      const reading = readList(table, found, money);
      lists.set(table, reading.rows);
      problems.push(...reading.problems);
    } else if (table.shape === 'form') {
      const reading = readForm(table, found, money);
      forms.set(table, reading.rows);
      problems.push(...reading.problems);
    } else {
      const reading = readCard(table, found, money);
      cards.set(table, reading.row);
      problems.push(...reading.problems);
    }
  }
  return { read: { lists, forms, cards }, problems };
}

function noTableProblem(table: InputTable): ReadProblem {
  const { name } = table;
  return missing(
    name,
    { zh: `填报表“${name}”`, en: `the input table "${name}"` },
    fill(noTable, { table: name }),
  );
}
