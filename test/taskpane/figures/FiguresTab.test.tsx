/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen } from '@testing-library/react';
import { composeReport, validate } from '../../../src/core';
import { figuresOf, stepOf } from '../../../src/core/lineage';
import { sampleWorkbook } from '../../core/sampleAccount';
import { sampleBesidePane } from '../lookAtSample';
import { renderPane } from '../renderPane';

jest.setTimeout(120_000);
const patience = { timeout: 60_000 };

const said = figuresOf(composeReport(validate(sampleWorkbook()))).find(
  ({ figure, digits, uses }) =>
    Number(digits) > 100 &&
    uses.some(({ kind }) => kind === 'sentence') &&
    stepOf(figure.expr).from.some(
      ({ cell, from }) => cell !== undefined || from.some((own) => own.cell !== undefined),
    ),
)!;

test('a figure is found by its amount, traced to its cells, and leads to the sentence that says it', async () => {
  Element.prototype.scrollIntoView = jest.fn();
  const selectCell = jest.fn(() => Promise.resolve());
  renderPane({ ...sampleBesidePane(), selectCell });
  fireEvent.click(screen.getByRole('tab', { name: 'Figures' }));
  const search = await screen.findByPlaceholderText('Name, code or amount (yuan or 万元)', {}, patience);
  expect(screen.getByText(/The first 50 are listed/)).toBeVisible();
  fireEvent.change(search, { target: { value: said.digits ?? '' } });
  fireEvent.click((await screen.findAllByText(said.figure.label.en))[0]!);
  expect(screen.getByText('How it comes about')).toBeVisible();
  fireEvent.click(screen.getAllByText(/^\s*\S+![A-Z]+\d+$/)[0]!);
  expect(selectCell).toHaveBeenCalledTimes(1);
  fireEvent.click(document.querySelector('button span[lang="zh-CN"]')!);
  expect(await screen.findByText('Copy the whole text', {}, patience)).toBeVisible();
  expect(document.activeElement?.textContent).toContain(said.digits);
});

test('before anything is filled in there is nothing to trace', async () => {
  renderPane();
  fireEvent.click(screen.getByRole('tab', { name: 'Figures' }));
  expect(await screen.findByText(/There are no figures yet/, {}, patience)).toBeVisible();
});
