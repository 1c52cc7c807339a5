import { readAccount } from '../../../../src/core/account';
import { isUnbegun } from '../../../../src/core/account/reading/unbegun';
import { inputTables } from '../../../../src/core/inputs';
import { controlTotals } from '../../../../src/core/inputs/controlTotals';
import { otherAmounts } from '../../../../src/core/inputs/otherAmounts';
import { expenditure } from '../../../../src/core/inputs/expenditure';
import { revenue } from '../../../../src/core/inputs/revenue';
import { threePublic } from '../../../../src/core/inputs/threePublic';
import { unit } from '../../../../src/core/inputs/unit';
import { beijing, rawWorkbook, withCell, withField, without, withRows, withTable } from '../rawWorkbook';
import { placesOf } from '../soundProblems';

const policies = [beijing, { ...beijing, id: 'shanghai-2024' }];

describe('readAccount', () => {
  test('a complete workbook is read without a problem', () => {
    const { account, problems } = readAccount(rawWorkbook(), policies);
    expect(problems).toEqual([]);
    expect(account).toMatchObject({ policy: beijing, money: '元', year: 2020 });
    const { lists, forms, cards } = account!;
    expect(lists.size + forms.size + cards.size).toBe(inputTables.length);
    expect(forms.get(threePublic)?.size).toBe(threePublic.rows.length);
  });

  test('the unit card tells the money unit and the profile of all the rest', () => {
    const inTenThousand = withField(rawWorkbook(), unit, { field: unit.by.money, to: '万元' });
    const { account } = readAccount(
      withField(inTenThousand, unit, { field: unit.by.profile, to: 'Shanghai-2024 ' }),
      policies,
    );
    expect(account).toMatchObject({ policy: { id: 'shanghai-2024' }, money: '万元' });
    const [row] = account!.lists.get(expenditure)!.items;
    expect(row?.numbers.get(expenditure.by.basic)?.content).toMatchObject({ digits: 2 });
  });

  test.each(inputTables.filter(({ required }) => required).map((table) => [table.name, table] as const))(
    'without the table %s there is no account, and the table is named',
    (name, table) => {
      const { account, problems } = readAccount(without(rawWorkbook(), table), policies);
      expect(account).toBeUndefined();
      expect(placesOf(problems)).toEqual([name]);
    },
  );

  test.each(inputTables.filter(({ required }) => !required).map((table) => [table.name, table] as const))(
    'the table %s may be left out',
    (_, table) => {
      const { account, problems } = readAccount(without(rawWorkbook(), table), policies);
      expect(problems).toEqual([]);
      const { lists, forms, cards } = account!;
      expect([...lists.keys(), ...forms.keys(), ...cards.keys()]).not.toContain(table);
    },
  );

  test.each(
    inputTables.flatMap((table) =>
      (table.shape === 'card' ? table.fields : table.columns)
        .filter(({ required }) => required)
        .map((column) => [table.name, column.header.zh, table] as const),
    ),
  )('%s without %s is told at its beginning', (name, header, table) => {
    const { values } = rawWorkbook().get(table)!;
    const blanked = values.map((row) => row.map((cell) => (cell === header ? '' : cell)));
    const { account, problems } = readAccount(withTable(rawWorkbook(), table, blanked), policies);
    expect(account).toBeUndefined();
    expect(placesOf(problems)).toEqual([`${name}!A1`]);
    expect(problems[0]?.message.zh).toContain(`“${header}”`);
  });

  test('everything wrong is told at once, even where the unit card cannot be used', () => {
    const wrong = withField(withField(rawWorkbook(), unit, { field: unit.by.year, to: '20年' }), unit, {
      field: unit.by.profile,
      to: 'beijing-1999',
    });
    const more = withCell(without(wrong, threePublic), expenditure, { row: 1, column: 0, to: '2012' });
    const { account, problems } = readAccount(more, policies);
    expect(account).toBeUndefined();
    expect(placesOf(problems)).toEqual(['三公经费', '单位信息!B3', '支出明细!A2', '单位信息!B6']);
    expect(problems.at(-1)?.message.en).toContain('one of the profiles beijing-2020, shanghai-2024');
  });

  test('a workbook without any input table has not been begun, which is said in one sentence', () => {
    const { account, problems } = readAccount(new Map(), policies);
    expect(account).toBeUndefined();
    expect(problems.map(({ blocking }) => blocking)).toEqual([true]);
    expect(placesOf(problems)).toEqual(['填报表']);
    expect(isUnbegun(problems)).toBe(true);
    expect(isUnbegun(readAccount(without(rawWorkbook(), threePublic), policies).problems)).toBe(false);
  });

  test('several tables that are missing are named in one sentence', () => {
    const { problems } = readAccount(without(without(rawWorkbook(), threePublic), expenditure), policies);
    expect(placesOf(problems)).toEqual(['支出明细']);
    expect(problems[0]?.message.zh).toContain('没有找到填报表“支出明细”“三公经费”');
    expect(problems[0]?.message.en).toMatch(/^2 input tables were not found/);
  });

  test('a profile that was not typed or could not be read is told once', () => {
    for (const to of ['', '#N/A']) {
      const { account, problems } = readAccount(
        withField(rawWorkbook(), unit, { field: unit.by.profile, to }),
        policies,
      );
      expect(account).toBeUndefined();
      expect(placesOf(problems)).toEqual(['单位信息!B6']);
    }
  });

  test('an amount that could not be read leaves an account without that value', () => {
    const { account, problems } = readAccount(
      withCell(rawWorkbook(), revenue, { row: 1, column: 2, to: '#REF!' }),
      policies,
    );
    expect(placesOf(problems)).toEqual(['收入明细!C2']);
    const [row] = account!.lists.get(revenue)!.items;
    expect(row?.numbers.get(revenue.by.publicBudget)?.content).toEqual({ kind: 'unread', found: '#REF!' });
  });

  test('full-width, spaced, aliased and shuffled headers give the same account', () => {
    const row = {
      科目编码: '2012901',
      科目名称: '行政运行',
      资金性质: '一般公共',
      基本支出: '１，２００．５０',
    };
    const plain = withRows(rawWorkbook(), expenditure, [row]);
    const { values } = plain.get(expenditure)!;
    const spelled = values.map((cells) =>
      cells
        .map((cell) => (cell === '科目编码' ? 'ＣＯＤＥ' : cell === '基本支出' ? '基 本\n支 出' : cell))
        .reverse(),
    );
    const { account, problems } = readAccount(withTable(rawWorkbook(), expenditure, spelled), policies);
    expect(problems).toEqual([]);
    const [read] = account!.lists.get(expenditure)!.items;
    const content = read?.numbers.get(expenditure.by.basic)?.content;
    expect(content?.kind === 'number' && content.value.toFixed()).toBe('1200.5');
    expect(read?.words.get(expenditure.by.fund)?.text).toBe('一般公共预算财政拨款');
  });
});

describe('what the sheets show beside the values', () => {
  const hiddenRows = new Set([3]);

  test('is kept with the account, for the tables of which it is known', () => {
    const raw = rawWorkbook();
    const workbook = new Map([...raw, [revenue, { ...raw.get(revenue)!, looks: { hiddenRows } }]]);
    expect(readAccount(workbook, policies).account?.looks).toEqual(new Map([[revenue, { hiddenRows }]]));
  });

  test('leaves a cell that shows a date unread', () => {
    const raw = withCell(rawWorkbook(), revenue, { row: 1, column: 2, to: 44197 });
    const numbers = new Map([['C2', 'date' as const]]);
    const workbook = new Map([...raw, [revenue, { ...raw.get(revenue)!, looks: { numbers } }]]);
    expect(placesOf(readAccount(workbook, policies).problems)).toEqual(['收入明细!C2']);
  });
});

describe('units in headers', () => {
  const headedIn = (unitOfHeader: string) =>
    withCell(rawWorkbook(), revenue, { row: 0, column: 2, to: `一般公共预算财政拨款（${unitOfHeader}）` });

  test('may be that of the unit card, and no other', () => {
    expect(readAccount(headedIn('元'), policies).problems).toEqual([]);
    expect(placesOf(readAccount(headedIn('万元'), policies).problems)).toEqual(['收入明细!C1']);
  });

  test('are not judged where the unit card has none', () => {
    const workbook = withField(headedIn('万元'), unit, { field: unit.by.money, to: '' });
    expect(placesOf(readAccount(workbook, policies).problems)).toEqual(['单位信息!B5']);
  });

  test('of a form and of a card are held against it too', () => {
    const inForm = withCell(rawWorkbook(), threePublic, { row: 0, column: 1, to: '预算数（万元）' });
    expect(placesOf(readAccount(inForm, policies).problems)).toEqual(['三公经费!B1']);
    const label = otherAmounts.fields[0]!.header.zh;
    const inCard = withCell(rawWorkbook(), otherAmounts, { row: 0, column: 0, to: `${label}（万元）` });
    expect(placesOf(readAccount(inCard, policies).problems)).toEqual(['其他金额!A1']);
  });

  test('do not matter in a list whose rows tell their own', () => {
    const workbook = withCell(rawWorkbook(), controlTotals, { row: 0, column: 3, to: '控制数（万元）' });
    expect(readAccount(workbook, policies).problems).toEqual([]);
  });
});
