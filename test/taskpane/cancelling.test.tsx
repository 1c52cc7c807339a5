/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen } from '@testing-library/react';
import { Cancelled } from '../../src/excel/cancelled';
import { renderPane } from './renderPane';

jest.setTimeout(30_000);

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

function untilCancelled(_: unknown, signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Cancelled());
    });
  });
}

async function started() {
  const view = renderPane({ validate: untilCancelled });
  await act(async () => {
    fireEvent.click(screen.getByText('Validate'));
    await Promise.resolve();
  });
  return view;
}

async function afterASecond() {
  await act(() => jest.advanceTimersByTimeAsync(1000));
}

test('what takes longer than a second can be cancelled by a button', async () => {
  await started();
  expect(screen.queryByText('Cancel (Esc)')).toBeNull();
  await afterASecond();
  await act(async () => {
    fireEvent.click(screen.getByText('Cancel (Esc)'));
    await jest.advanceTimersByTimeAsync(0);
  });
  expect(screen.getByText('Cancelled; nothing was changed.')).toBeVisible();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('the Escape key cancels, other keys do not', async () => {
  await started();
  fireEvent.keyDown(document.body, { key: 'a' });
  await afterASecond();
  expect(screen.getByText('Cancel (Esc)')).toBeVisible();
  await act(async () => {
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await jest.advanceTimersByTimeAsync(0);
  });
  expect(screen.getByText('Cancelled; nothing was changed.')).toBeVisible();
});

test('until it has stopped the pane says that it is being cancelled', async () => {
  renderPane({ generate: () => new Promise(() => undefined) });
  fireEvent.click(screen.getByText('Generate report'));
  await afterASecond();
  await act(async () => {
    fireEvent.click(screen.getByText('Cancel (Esc)'));
    await jest.advanceTimersByTimeAsync(0);
  });
  expect(screen.getByText('Cancelling…').closest('button')).toHaveAttribute('aria-disabled', 'true');
});

test('a template is inserted in a moment and cannot be cancelled', async () => {
  renderPane({ insertTemplate: () => new Promise(() => undefined) });
  fireEvent.click(screen.getByText('Insert template'));
  await afterASecond();
  expect(screen.queryByText('Cancel (Esc)')).toBeNull();
});
