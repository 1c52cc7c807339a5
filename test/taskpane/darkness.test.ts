import { darknessOf } from '../../src/taskpane/page/darkness';

test('Office says itself whether its theme is dark', () => {
  expect(darknessOf({ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' })).toBe(true);
});

test.each([
  ['#262626', true],
  ['#ffffff', false],
  ['E6E6E6', false],
  ['#0A2A8C', true],
])('a background of %s tells', (bodyBackgroundColor, isDark) => {
  expect(darknessOf({ bodyBackgroundColor })).toBe(isDark);
});

test('a theme that tells nothing leaves it to the system', () => {
  expect(darknessOf(undefined)).toBeUndefined();
  expect(darknessOf({ bodyBackgroundColor: 'white' })).toBeUndefined();
  expect(darknessOf({ bodyBackgroundColor: '#zzzzzz' })).toBeUndefined();
});
