/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { beijing2020 } from '../../src/core/profiles/beijing2020';
import { policyFacts } from '../../src/taskpane/settings/policyFacts';
import { emptyLook } from '../commands/playedWorkbook';
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

test('what is chosen goes to its cell', async () => {
  const writeCell = jest.fn(() => Promise.resolve(undefined));
  const look = () => Promise.resolve({ ...emptyLook, choices: [profile] });
  const { user } = renderPane({ look, writeCell });
  await user.click(screen.getByRole('tab', { name: 'Settings' }));
  await user.selectOptions(screen.getByLabelText('Profile'), 'shanghai-2024');
  expect(writeCell).toHaveBeenCalledWith(emptyLook.raw, { at: profile.at, text: 'shanghai-2024' });
});
