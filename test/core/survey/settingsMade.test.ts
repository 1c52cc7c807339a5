import { settingsMade } from '../../../src/core/survey';
import { unit } from '../../../src/core/inputs/unit';
import { sampleWorkbook } from '../sampleAccount';
import { withSettings } from '../withSettings';

test('a setting is told with its cell, what the format has, and on what that rests', () => {
  const made = settingsMade(withSettings({ reasonAmount: 50_000 }));
  expect(made.map(({ id, value, prescribed, isOpen }) => [id, value, prescribed, isOpen])).toEqual([
    ['reasonAmount', '50000', '100,000', true],
    ['reasonRate', '', '10', true],
    ['percentDigits', '', '2', true],
    ['lineSpacing', '', '28', true],
  ]);
  expect(made[0]!.at).toMatchObject({ sheet: '单位信息', column: 1 });
  expect(made[0]!.basis.zh).toContain('100,000 是通常的做法（未经核实）');
});

test('a setting that the format decides is closed, with why', () => {
  const [amount] = settingsMade(withSettings({}), 'shanghai-2024');
  expect(amount).toMatchObject({ isOpen: false, prescribed: '0' });
  expect(amount!.basis.zh).toContain('每项变动都说明原因');
});

test('a card without the rows has no cells for them; no card, no settings; no profile, nothing prescribed', () => {
  expect(settingsMade(sampleWorkbook()).map(({ at }) => at)).toEqual(Array(4).fill(undefined));
  expect(settingsMade(new Map())).toEqual([]);
  const unnamed = withSettings({}, [{ table: unit, row: '公开格式', to: '' }]);
  expect(settingsMade(unnamed)[3]).toMatchObject({ prescribed: undefined, isOpen: true });
});
