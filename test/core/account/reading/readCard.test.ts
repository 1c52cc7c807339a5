import { readCard } from '../../../../src/core/account/reading/readCard';
import { stateAssets } from '../../../../src/core/inputs/stateAssets';
import { unit } from '../../../../src/core/inputs/unit';
import { rawWorkbook, tableOf, withField, type Rows } from '../rawWorkbook';
import { placesOf } from '../soundProblems';

const money = { money: '元', amountDigits: 2 } as const;

function readAssets(values: Rows) {
  return readCard(stateAssets, tableOf(stateAssets, values), money);
}

describe('readCard', () => {
  test('the fields stand in any order, with other lines between, and under any accepted label', () => {
    const { row, problems } = readAssets([
      ['国有资产占用', ''],
      ['100万元以上 专用设备', '２'],
      [],
      ['General equipment above 500,000 yuan', 0],
      ['车辆（台）', 3],
    ]);
    expect(problems).toEqual([]);
    expect(
      [...row.numbers.values()].map(({ content }) => content.kind === 'number' && content.value.toNumber()),
    ).toEqual([3, 0, 2]);
    expect(row.numbers.get(stateAssets.by.vehicles)?.ref).toEqual({
      sheet: '国有资产占用',
      row: 4,
      column: 1,
    });
  });

  test('the places count from where the card begins', () => {
    const raw = { ...tableOf(stateAssets, [['车辆', 3]]), row: 10, column: 4 };
    const { row } = readCard(stateAssets, raw, money);
    expect(row.numbers.get(stateAssets.by.vehicles)?.ref).toEqual({
      sheet: '国有资产占用',
      row: 10,
      column: 5,
    });
  });

  test('a field that is not there is missed by name, with what to do', () => {
    const { problems } = readAssets([
      ['车辆', 3],
      ['单位价值100万元以上的专用设备', 0],
    ]);
    expect(placesOf(problems)).toEqual(['国有资产占用!A1']);
    expect(problems[0]?.message.en).toContain('no field "General equipment above 500,000 yuan"');
  });

  test('a field that need not be there is not missed', () => {
    const { values } = rawWorkbook().get(unit)!;
    const { problems } = readCard(
      unit,
      tableOf(
        unit,
        values.filter(([label]) => label !== '简称'),
      ),
      money,
    );
    expect(problems).toEqual([]);
  });

  test('a field that must be filled and is empty blocks, at its own cell', () => {
    const raw = withField(rawWorkbook(), unit, { field: unit.by.name, to: ' ' }).get(unit)!;
    const { problems } = readCard(unit, raw, money);
    expect(placesOf(problems)).toEqual(['单位信息!B1']);
    expect(problems).toMatchObject([{ blocking: true, expected: { en: '"Name" filled in' } }]);
  });

  test('a field typed twice is a problem: which one is meant is not guessed', () => {
    const { problems } = readAssets([
      ['车辆', 3],
      ['单位价值50万元以上的通用设备', 0],
      ['单位价值100万元以上的专用设备', 0],
      ['车辆数', 4],
    ]);
    expect(placesOf(problems)).toEqual(['国有资产占用!A4']);
    expect(problems[0]?.message.zh).toContain('A1 已填过');
  });
});
