/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen } from '@testing-library/react';
import { sampleBesidePane } from '../lookAtSample';
import { renderPane } from '../renderPane';

jest.setTimeout(120_000);
const patience = { timeout: 60_000 };

test('the cell that is selected in the workbook leads to the figures that come from it', async () => {
  renderPane({
    ...sampleBesidePane(),
    activeCell: () => Promise.resolve({ sheet: '支出明细', row: 7, column: 4 }),
  });
  fireEvent.click(screen.getByRole('tab', { name: 'Figures' }));
  expect(await screen.findByText('The selected cell 支出明细!E8', {}, patience)).toBeVisible();
  expect(screen.getByText(/^Figures that come from it \(\d+\)$/)).toBeVisible();
  fireEvent.click(screen.getAllByText('Total expenditure')[0]!);
  expect(await screen.findByText('How it comes about', {}, patience)).toBeVisible();
});
