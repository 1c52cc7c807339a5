/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { beijing2020 } from '../../src/core/profiles/beijing2020';
import { policyFacts } from '../../src/taskpane/settings/policyFacts';
import { settingsMade } from '../../src/core/survey';
import type { Look } from '../../src/excel';
import { emptyLook } from '../commands/playedWorkbook';
import { sampleWorkbook } from '../core/sampleAccount';
import { withSettings } from '../core/withSettings';
import { renderPane } from './renderPane';

jest.setTimeout(30_000);

const options = ['beijing-2020', 'shanghai-2024'].map((word) => ({ word, label: { zh: word, en: word } }));
const profile = {
  id: 'profile',
  label: { zh: '公开格式', en: 'Profile' },
  note: { zh: '', en: '' },
  options,
  value: 'beijing-2020',
  at: { sheet: '单位信息', row: 9, column: 1 },
};

test('another profile is previewed, and the preview ended', async () => {
  const look = jest.fn(() => Promise.resolve({ ...emptyLook, choices: [profile] }));
  const { user } = renderPane({ look });
  await user.click(screen.getByRole('tab', { name: 'Settings' }));
  await user.selectOptions(screen.getByLabelText('Preview another profile'), 'shanghai-2024');
  expect(look).toHaveBeenLastCalledWith(expect.anything(), 'shanghai-2024');
  expect(screen.getByText(/^This is a preview of shanghai-2024/)).toBeVisible();
  await user.click(screen.getByText('End the preview'));
  expect(look).toHaveBeenLastCalledWith(expect.anything(), undefined);
  expect(screen.queryByText(/^This is a preview/)).toBeNull();
});

test('a policy is told in words', () => {
  expect(policyFacts(beijing2020.policy).map(({ fact }) => fact.en)).toEqual([
    'Amounts in 万元 to 2 decimal places, percentages to 2, scores to 2; half-up, once, at the end.',
    'whenever print shows one',
    'from 100,000 yuan and 10 % on',
    'whenever print shows one',
    '优 (excellent) ≥ 90; 良 (good) ≥ 80; 中 (fair) ≥ 60; 差 (poor) ≥ 0',
  ]);
});

const settings = settingsMade(withSettings({ lineSpacing: 30 }));
const spacing = settings.find(({ id }) => id === 'lineSpacing')!;

async function openSettings(look: Partial<Look>) {
  const writeCell = jest.fn(() => Promise.resolve(undefined));
  const { user } = renderPane({ look: () => Promise.resolve({ ...emptyLook, ...look }), writeCell });
  await user.click(screen.getByRole('tab', { name: 'Settings' }));
  return { user, writeCell };
}

describe('a setting', () => {
  test('goes to its cell when Enter is pressed', async () => {
    const { user, writeCell } = await openSettings({ settings });
    const field = screen.getByLabelText('Line spacing in Word');
    await user.clear(field);
    await user.type(field, '29.5{Enter}');
    expect(writeCell).toHaveBeenCalledWith(emptyLook.raw, { at: spacing.at, text: '29.5' });
  });

  test('out of bounds is refused with what was expected, and not written', async () => {
    const { user, writeCell } = await openSettings({ settings });
    const field = screen.getByLabelText('Line spacing in Word');
    await user.clear(field);
    await user.type(field, '12');
    await user.tab();
    expect(screen.getByText(/“12” was not written. Expected: a number from 20 to 40/)).toBeVisible();
    expect(writeCell).not.toHaveBeenCalled();
  });

  test('goes back to what the format has', async () => {
    const { user, writeCell } = await openSettings({ settings });
    await user.click(screen.getByRole('button', { name: 'As the format: 28' }));
    expect(writeCell).toHaveBeenCalledWith(emptyLook.raw, { at: spacing.at, text: '' });
  });

  test('that the format decides, or that has no row, cannot be typed, and says why', async () => {
    await openSettings({ settings: settingsMade(withSettings({}), 'shanghai-2024') });
    expect(screen.getByLabelText('Least change that wants a reason')).toBeDisabled();
    expect(screen.getAllByText(/asks for the reason of every change/)).toHaveLength(2);
    expect(screen.getByLabelText('Digits of percentages')).toBeEnabled();
  });

  test('without a row in the workbook says how to add one', async () => {
    await openSettings({ settings: settingsMade(sampleWorkbook()) });
    expect(screen.getByLabelText('Line spacing in Word')).toBeDisabled();
    expect(screen.getByText(/add a row at its end: “Word 正文行距”/)).toBeVisible();
  });
});

test('what is chosen goes to its cell', async () => {
  const writeCell = jest.fn(() => Promise.resolve(undefined));
  const look = () => Promise.resolve({ ...emptyLook, choices: [profile] });
  const { user } = renderPane({ look, writeCell });
  await user.click(screen.getByRole('tab', { name: 'Settings' }));
  await user.selectOptions(screen.getByLabelText('Profile'), 'shanghai-2024');
  expect(writeCell).toHaveBeenCalledWith(emptyLook.raw, { at: profile.at, text: 'shanghai-2024' });
});
