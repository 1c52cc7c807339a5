import { choicesMade, structures, tableStates } from '../../../src/core/survey';
import { unit } from '../../../src/core/inputs/unit';
import { readInputs } from '../../../src/excel/reading/readInputs';
import { accountOf, openSample } from '../../sampleFiles';

const rawSample = async () => (await (await openSample('fengtai-2020')).run(readInputs)).raw;

test('each table says where it is and how far it is filled in', async () => {
  const raw = await rawSample();
  const states = new Map(tableStates(raw).map((state) => [state.id, state]));
  expect(states.get('unit')).toMatchObject({
    name: { zh: '单位信息', en: 'Unit' },
    sheet: '单位信息',
    required: true,
    filled: 10,
    of: 10,
  });
  expect(states.get('projects')).toMatchObject({ filled: 13, of: undefined });
  expect(states.get('priorYear')).toMatchObject({ filled: 5, of: 6 });
});

test('a table that is not there has no sheet and nothing in it', () => {
  const states = tableStates(new Map());
  expect(states.length).toBeGreaterThan(15);
  expect(new Set(states.map(({ sheet }) => sheet))).toEqual(new Set([undefined]));
  expect(states.every(({ filled, of }) => filled === 0 && of === undefined)).toBe(true);
});

test('a field left empty and a label that is gone do not count', () => {
  const values = [
    ['单位名称', '某局'],
    ['决算年度', 2020],
    ['金额单位', ' '],
  ];
  const raw = new Map([[unit, { sheet: '表', row: 3, column: 1, values }]]);
  expect(tableStates(raw).find(({ id }) => id === 'unit')).toMatchObject({ filled: 2, of: 3 });
});

test('the choices stand with their cells and with what may be chosen', async () => {
  const choices = new Map(choicesMade(await rawSample()).map((choice) => [choice.id, choice]));
  expect([...choices.keys()]).toEqual(['profile', 'money', 'layout', 'persons']);
  expect(choices.get('profile')).toMatchObject({
    value: 'beijing-2020',
    at: { sheet: '单位信息', row: 9, column: 1 },
  });
  expect(choices.get('profile')?.options.map(({ word }) => word)).toContain('shanghai-2024');
  expect(choices.get('persons')?.options).toEqual([
    { word: '是', label: { zh: '是', en: 'yes' } },
    { word: '否', label: { zh: '否', en: 'no' } },
  ]);
  expect(choicesMade(new Map())).toEqual([]);
});

test('the structure of revenue and expenditure has its largest part first, and no part without an amount', async () => {
  const [revenue, expenditure] = structures(await accountOf(await openSample('fengtai-2020')));
  expect(revenue).toMatchObject({ id: 'revenueStructure', unit: '万元' });
  expect(revenue?.parts[0]).toMatchObject({ label: '一般公共预算财政拨款', amount: '2485.15' });
  expect(expenditure?.parts.map(({ share }) => share)).toEqual(
    expenditure?.parts.map(({ share }) => share).sort((a, b) => b - a),
  );
  const shares = expenditure?.parts.reduce((sum, { share }) => sum + share, 0);
  expect(shares).toBeCloseTo(100);
});
