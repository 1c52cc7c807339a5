import type { FormRow, InputCard, InputForm, InputList } from '../../inputs/table';
import { unit } from '../../inputs/unit';
import { finished, type Steps } from '../../steps';
import type { Text } from '../../text';
import { wordsIn, type Account, type ListRows, type Row } from '../account';
import { withOwnSettings } from '../ownSettings';
import type { Policy } from '../policy';
import { absentTables } from './absentTables';
import type { MoneyReading } from './cells';
import { isOneOf } from './normal';
import { problemAt, type ReadProblem } from './problem';
import type { RawTable, RawWorkbook } from './rawTable';
import { readCard } from './readCard';
import { readForm } from './readForm';
import { readListInSteps } from './readList';

/** The account, unless something without which it cannot be used could not be read; and all that could not be read. */
export interface AccountReading {
  readonly account: Account | undefined;
  readonly problems: readonly ReadProblem[];
}

/**
 * Reads the input tables of a workbook, and all of them even where one is wrong, so that one run tells all there is to
 * correct. Pure: what the workbook holds is passed in.
 */
export function readAccount(raw: RawWorkbook, policies: readonly Policy[]): AccountReading {
  return finished(readAccountInSteps(raw, policies));
}

/** The same in steps: one for every table, and for many rows of one. `chosen` takes the place of the profile that the workbook names. */
export function* readAccountInSteps(
  raw: RawWorkbook,
  policies: readonly Policy[],
  chosen?: string,
): Steps<AccountReading> {
  const head = readHead(raw.get(unit), policies, chosen);
  const tables = yield* readTables(raw, head.money);
  const problems = [...absentTables(raw), ...tables.problems, ...head.problems];
  const blocked = problems.some(({ blocking }) => blocking);
  if (blocked || head.policy === undefined) return { account: undefined, problems };
  const { year, money } = head;
  const policy = withOwnSettings(head.policy, tables.read.cards.get(unit));
  const looks = new Map(
    [...raw].flatMap(([table, { looks }]) => (looks === undefined ? [] : [[table, looks]])),
  );
  return { account: { policy, year, money: money.money, looks, ...tables.read }, problems };
}

/** What the unit card tells about the reading of all the rest. */
interface Head {
  readonly policy: Policy | undefined;
  readonly year: number;
  readonly money: MoneyReading;
  readonly problems: readonly ReadProblem[];
}

const unknownMoney: MoneyReading = { money: '元', amountDigits: 2, isAssumed: true };

function readHead(
  rawUnit: RawTable | undefined,
  policies: readonly Policy[],
  chosen: string | undefined,
): Head {
  if (rawUnit === undefined) return { policy: undefined, year: 0, money: unknownMoney, problems: [] };
  const { row } = readCard(unit, rawUnit, unknownMoney);
  const wanted = chosen ?? wordsIn(row, unit.by.profile);
  const policy = policies.find(({ id }) => isOneOf(wanted, [id]));
  const stated = wordsIn(row, unit.by.money);
  const money = stated === '万元' ? '万元' : '元';
  return {
    policy,
    year: Number(wordsIn(row, unit.by.year)),
    money: {
      money,
      amountDigits: policy?.amountDigits ?? unknownMoney.amountDigits,
      isAssumed: stated === '',
    },
    problems: policy === undefined ? unknownProfile(row, policies) : [],
  };
}

/** A profile that is not there; where none was typed at all, reading the card has told so. */
function unknownProfile(row: Row, policies: readonly Policy[]): readonly ReadProblem[] {
  const cell = row.words.get(unit.by.profile);
  if (cell === undefined || cell.text === '') return [];
  const ids = policies.map(({ id }) => id).join(', ');
  const expected = { zh: `已有的公开格式：${ids}`, en: `one of the profiles ${ids}` };
  return [problemAt(cell.ref, { found: cell.text, expected, blocking: true })];
}

interface TablesReading {
  readonly read: Pick<Account, 'lists' | 'forms' | 'cards'>;
  readonly problems: readonly ReadProblem[];
}

const readingTables: Text = { zh: '读取填报表', en: 'Reading the input tables' };

function* readTables(raw: RawWorkbook, money: MoneyReading): Steps<TablesReading> {
  const lists = new Map<InputList, ListRows>();
  const forms = new Map<InputForm, ReadonlyMap<FormRow, Row>>();
  const cards = new Map<InputCard, Row>();
  const problems: ReadProblem[] = [];
  for (const [done, [table, found]] of [...raw].entries()) {
    const step = { step: readingTables, done, of: raw.size };
    yield step;
    if (table.shape === 'list') {
      const reading = yield* readListInSteps(table, found, money, step);
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
