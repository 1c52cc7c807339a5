/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import type { SheetState } from '../../src/excel';
import { reportState } from '../../src/taskpane/report/reportState';
import { emptyLook } from '../commands/playedWorkbook';
import { renderPane } from './renderPane';

jest.setTimeout(30_000);

const sheet = (name: string, state: SheetState['state']): SheetState => ({
  id: name,
  part: 'tables',
  name,
  state,
});

test('each sheet has its state, and one that is there can be gone to', async () => {
  const selectCell = jest.fn(() => Promise.resolve());
  const sheets = [sheet('收入决算表', 'current'), sheet('支出决算表', 'absent')];
  const { user } = renderPane({ look: () => Promise.resolve({ ...emptyLook, sheets }), selectCell });
  await user.click(screen.getByRole('tab', { name: 'Report' }));
  expect(screen.getByText('current')).toBeVisible();
  expect(screen.getByText('not there yet')).toBeVisible();
  expect(screen.getByText('支出决算表').tagName).toBe('SPAN');
  await user.click(screen.getByText('收入决算表'));
  expect(selectCell).toHaveBeenCalledWith('收入决算表!A1');
});

test('what validation found is no part of the report: its sheet leaves it current', () => {
  const findings = { ...sheet('校验结果', 'stale'), part: 'findings' } as const;
  expect(reportState([sheet('支出决算表', 'current'), findings])?.text.en).toBe(
    'The report is current: its 1 sheet follows the input tables.',
  );
});

test.each<[string, readonly SheetState['state'][], string | undefined]>([
  ['nothing is known', [], undefined],
  ['nothing was generated', ['absent', 'absent'], 'The report has not been generated: 2 sheets.'],
  ['all is current', ['current', 'current'], 'The report is current: its 2 sheets follow the input tables.'],
  ['some are frozen', ['current', 'frozen'], expect.stringMatching(/^1 sheet is frozen/)],
  [
    'inputs changed since freezing',
    ['frozen', 'frozenBehind', 'stale'],
    expect.stringContaining('1 frozen sheet differs'),
  ],
  ['something changed', ['current', 'stale'], expect.stringContaining('1 of 2 sheets')],
  ['one was edited', ['current', 'editedByHand'], expect.stringContaining('1 of them edited')],
])('where %s, the report says so', (_, states, said) => {
  expect(reportState(states.map((state) => sheet(state, state)))?.text.en).toEqual(said);
});
