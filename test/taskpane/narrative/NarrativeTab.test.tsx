/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { Workbook } from '../../../src/commands/workbook';
import { sampleBesidePane } from '../lookAtSample';
import { renderPane } from '../renderPane';

jest.setTimeout(120_000);
const patience = { timeout: 60_000 };

async function openNarrative(answers: Partial<Workbook> = {}) {
  const pane = renderPane({ ...sampleBesidePane(), ...answers });
  fireEvent.click(screen.getByRole('tab', { name: 'Narrative' }));
  await screen.findByText('Copy the whole text', {}, patience);
  return pane;
}

const figures = () => Array.from(document.querySelectorAll<HTMLElement>('[data-figure]'));

const reason = '公务交通补贴增加';

function editReason() {
  const paragraphs = Array.from(document.querySelectorAll('p'));
  const paragraph = paragraphs.find(({ textContent }) => textContent.includes(reason));
  return paragraph?.parentElement?.querySelector('[title^="Edit the words"]');
}

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

test('a figure goes to its cell, shows what it is, and opens among the figures', async () => {
  const selectCell = jest.fn(() => Promise.resolve());
  await openNarrative({ selectCell });
  expect(screen.getByText(/The workbook has no narrative sheet yet/)).toBeVisible();
  const figure = figures().find(({ textContent }) => textContent === '2702.00') ?? figures()[0]!;
  fireEvent.click(figure);
  expect(selectCell).toHaveBeenCalledWith(expect.stringMatching(/![A-Z]+\d+$/));
  fireEvent.focus(figure);
  const label = figure.getAttribute('aria-description') ?? '';
  fireEvent.click(await screen.findByText('See it among the figures', {}, patience));
  expect(await screen.findByText('How it comes about', {}, patience)).toBeVisible();
  expect(screen.getByText(label)).toBeVisible();
});

test('words typed in a cell are edited where they are read, and the text follows', async () => {
  await openNarrative();
  fireEvent.click(editReason()!);
  const field = screen.getByLabelText(/上年决算数/);
  expect(field).toHaveValue(reason);
  fireEvent.change(field, { target: { value: '=公车改革' } });
  fireEvent.click(screen.getByText('Write to the cell'));
  expect(await screen.findByText(/=公车改革/, { selector: 'p span' }, patience)).toBeVisible();
  await waitFor(() => {
    expect(screen.queryByText('Write to the cell')).toBeNull();
  });
});

async function comeBack() {
  fireEvent.click(screen.getByRole('tab', { name: 'Report' }));
  expect(screen.queryByText('Copy the whole text')).toBeNull();
  fireEvent.click(screen.getByRole('tab', { name: /^Narrative/ }));
  await screen.findByText('Copy the whole text', {}, patience);
}

test('what is edited and not yet written outlives a change of tabs, and the tab says so', async () => {
  await openNarrative();
  fireEvent.click(editReason()!);
  fireEvent.change(screen.getByLabelText(/上年决算数/), { target: { value: '公车改革' } });
  expect(screen.getByRole('tab', { name: 'Narrative 1 not yet written' })).toBeVisible();
  await comeBack();
  fireEvent.click(screen.getByText('Edited, not yet written to the cell (1)'));
  const [inList, inParagraph] = screen.getAllByLabelText(/上年决算数/);
  expect(inList).toHaveValue('公车改革');
  expect(inParagraph).toHaveValue('公车改革');
  fireEvent.click(screen.getAllByText('Write to the cell').at(-1)!);
  expect(await screen.findByText(/公车改革/, { selector: 'p span' }, patience)).toBeVisible();
  expect(screen.getByRole('tab', { name: 'Narrative' })).toBeVisible();
});

test('a draft is discarded by its button, or by typing what the cell holds', async () => {
  await openNarrative();
  fireEvent.click(editReason()!);
  const field = screen.getByLabelText(/上年决算数/);
  fireEvent.change(field, { target: { value: '公车改革' } });
  fireEvent.click(screen.getAllByText('Discard the change')[0]!);
  expect(field).toHaveValue(reason);
  fireEvent.change(field, { target: { value: '公车改革' } });
  fireEvent.change(field, { target: { value: reason } });
  expect(screen.queryByText(/not yet written/)).toBeNull();
});

test('what is searched for is counted by paragraphs, and the whole text is copied', async () => {
  await openNarrative();
  fireEvent.change(screen.getByPlaceholderText('Find in the text'), { target: { value: '机关运行经费' } });
  expect(await screen.findByText(/^0 of \d+$/)).toBeVisible();
  fireEvent.click(screen.getByTitle('Next'));
  expect(screen.getByText(/^1 of \d+$/)).toBeVisible();
  fireEvent.click(screen.getByText('Copy the whole text'));
  expect(await screen.findByText('Copied')).toBeVisible();
  expect(await navigator.clipboard.readText()).toContain('（一）机构设置、职责');
});
