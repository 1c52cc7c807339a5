import {
  amountColumn,
  choice,
  countColumn,
  formRow,
  isNumberColumn,
  isWordColumn,
  wordColumn,
} from '../../../src/core/inputs/table';

describe('the declarations of input tables', () => {
  test('an amount is required unless it states a total or says otherwise', () => {
    const part = amountColumn('基本支出', 'Basic');
    expect(part).toEqual({
      kind: 'amount',
      header: { zh: '基本支出', en: 'Basic' },
      aliases: [],
      note: { zh: '', en: '' },
      required: true,
      totalOf: [],
    });
    expect(amountColumn('合计', 'Total', { totalOf: [part] })).toMatchObject({
      required: false,
      totalOf: [part],
    });
    expect(amountColumn('上年', 'Prior', { required: false }).required).toBe(false);
  });

  test('a count is an amount of things', () => {
    const vehicles = countColumn('车辆', 'Vehicles', { aliases: ['车辆数'] });
    expect(vehicles).toMatchObject({ kind: 'count', required: true, aliases: ['车辆数'] });
    expect([isNumberColumn(vehicles), isWordColumn(vehicles)]).toEqual([true, false]);
  });

  test('words are required as a column and may be empty as a cell, unless said otherwise', () => {
    const name = wordColumn('名称', 'Name');
    expect(name).toMatchObject({ kind: 'text', required: true, mustBeFilled: false, choices: [] });
    expect([isNumberColumn(name), isWordColumn(name)]).toEqual([false, true]);
    const kinds = [choice('事业单位', 'institution', '事业')];
    const more = {
      kind: 'choice',
      choices: kinds,
      mustBeFilled: true,
      required: false,
      aliases: ['a'],
      note: { zh: '注', en: 'n' },
    } as const;
    expect(wordColumn('类别', 'Kind', more)).toMatchObject(more);
    expect(kinds).toEqual([{ word: '事业单位', english: 'institution', aliases: ['事业'] }]);
  });

  test('a row of a form may state the total of others', () => {
    const part = formRow('购置费', 'Purchase');
    expect(part).toEqual({
      label: { zh: '购置费', en: 'Purchase' },
      aliases: [],
      required: true,
      totalOf: [],
    });
    expect(formRow('小计', 'Vehicles', { aliases: ['计'], totalOf: [part] })).toMatchObject({
      aliases: ['计'],
      totalOf: [part],
    });
  });
});
