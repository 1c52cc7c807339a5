/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen } from '@testing-library/react';
import type { Edit } from '../../../src/excel';
import { emptyLook } from '../../commands/playedWorkbook';
import { sampleBesidePane } from '../lookAtSample';
import { renderPane } from '../renderPane';

jest.setTimeout(120_000);
const patience = { timeout: 60_000 };

test('a draft whose cell is no longer read can be seen, and given up', async () => {
  Element.prototype.scrollIntoView = jest.fn();
  const { look } = sampleBesidePane();
  const held = { isEmptied: false };
  let edit: (what: Edit) => void = () => undefined;
  renderPane({
    look: (signal, profile) => (held.isEmptied ? Promise.resolve(emptyLook) : look(signal, profile)),
    watch: (onChange) => {
      edit = onChange;
      return Promise.resolve();
    },
  });
  fireEvent.click(screen.getByRole('tab', { name: 'Narrative' }));
  await screen.findByText('Copy the whole text', {}, patience);
  fireEvent.click(screen.getAllByTitle(/^Edit the words/)[0]!);
  fireEvent.change(document.querySelector('textarea')!, { target: { value: '没写完的话' } });
  held.isEmptied = true;
  act(() => {
    edit('cells');
  });
  // On a busy machine the first look took so long that no other is taken without being asked for.
  act(() => {
    screen.queryByText('Refresh')?.click();
  });
  await screen.findByText(/There is no text yet/, {}, patience);
  fireEvent.click(screen.getByText('Edited, not yet written to the cell (1)'));
  expect(screen.getByText('没写完的话')).toBeVisible();
  expect(screen.getByText(/is not found now/)).toBeVisible();
  fireEvent.click(screen.getByText('Discard'));
  expect(screen.queryByText('没写完的话')).toBeNull();
});
