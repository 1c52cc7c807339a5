import {
  economicDictionary,
  functionalDictionary,
} from '../../../../src/core/inputs/classification/dictionary';
import { nameIn, renamed, section } from '../../../../src/core/inputs/classification/datedCode';
import { economicItems } from '../../../../src/core/inputs/economicItems';
import { functionalClasses2020 } from '../../../../src/core/inputs/functionalClasses';
import { nameKey } from '../../../../src/core/rules/engine/codeNames';

const dictionaries = [
  ['functional', functionalDictionary, [3, 5, 7]],
  ['economic', economicDictionary, [3, 5]],
] as const;

describe.each(dictionaries)('the %s dictionary', (_, { entries }, lengths) => {
  const codes = [...entries.keys()];

  test('has codes of its levels only, each below one that it has', () => {
    expect(codes.filter((code) => !lengths.some((length) => length === code.length))).toEqual([]);
    expect(codes.filter((code) => !/^\d+$/.test(code))).toEqual([]);
    const above = codes.filter((code) => code.length > 3).map((code) => code.slice(0, -2));
    expect(above.filter((code) => !entries.has(code))).toEqual([]);
  });

  test('has no name twice under one code', () => {
    const names = [...entries.values()].map(({ code, name }) => `${code.slice(0, -2)} ${nameKey(name)}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

test('the dictionaries have every class and item that the printed forms list', () => {
  for (const { code, name } of functionalClasses2020)
    expect(functionalDictionary.entries.get(code)?.name).toBe(name);
  for (const { code, name } of economicItems) expect(economicDictionary.entries.get(code)?.name).toBe(name);
});

test('a section names its items below its own code, once', () => {
  expect(section('20129', '群众团体事务', { '01': '行政运行' })).toEqual([
    { code: '20129', name: '群众团体事务' },
    { code: '2012901', name: '行政运行' },
  ]);
});

test.each([
  ['20805', 2019, '行政事业单位离退休'],
  ['20805', 2020, '行政事业单位养老支出'],
  ['21305', 2020, '扶贫'],
  ['21305', 2021, '巩固脱贫衔接乡村振兴'],
  ['21305', 2023, '巩固脱贫攻坚成果衔接乡村振兴'],
  ['201', 2030, '一般公共服务支出'],
])('%s was in %i called %s', (code, year, name) => {
  const entry = functionalDictionary.entries.get(code);
  expect(entry && nameIn(entry, year)).toBe(name);
});

test('a name that took the place of another holds from the year after', () => {
  expect(renamed('乙', '甲', 2019)).toEqual({ name: '乙', formerly: [{ name: '甲', until: 2019 }] });
});
