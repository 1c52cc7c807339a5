/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import { createCommands } from '../../src/commands/commands';
import { createSession } from '../../src/commands/session';
import { paneInOffice } from '../../src/taskpane/page/office';
import { Pane } from '../../src/taskpane/page/Pane';
import { playedWorkbook, promised } from '../commands/playedWorkbook';

// Queries by role read the styles of every element, which takes jsdom seconds on a busy machine.
jest.setTimeout(30_000);

interface Place {
  readonly host: string | null;
}

/** Office as far as the pane asks for it before it knows where it is. */
function openIn(onReady: () => Promise<Place>, context: object = {}) {
  Object.assign(globalThis, { Office: { onReady, context, HostType: { Excel: 'Excel' } } });
  const session = createSession();
  return render(<Pane session={session} commands={createCommands(playedWorkbook(), session)} />);
}

beforeEach(() => {
  Object.assign(globalThis, {
    matchMedia: () => ({ matches: false, addEventListener: jest.fn(), removeEventListener: jest.fn() }),
  });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  history.replaceState(null, '', '/');
  jest.useRealTimers();
});

test('in Excel the pane follows the language and the theme of Office', async () => {
  const { container } = openIn(() => Promise.resolve({ host: 'Excel' }), {
    displayLanguage: 'zh-TW',
    officeTheme: { isDarkTheme: true },
  });
  expect(await screen.findByRole('heading', { name: '决算通' })).toBeVisible();
  const background = getComputedStyle(container.querySelector('.fui-FluentProvider')!);
  expect(background.getPropertyValue('--colorNeutralBackground1')).toBe('#292929');
});

test('where Excel has announced itself the tabs are there before Office.js answers, and what it answers counts', async () => {
  history.replaceState(null, '', '/?_host_Info=Excel$Web$16.01$zh-CN$telemetry$$$0');
  const late = promised<Place>();
  openIn(() => late.promise, { displayLanguage: 'en-US' });
  expect(screen.getByRole('tab', { name: '概览' })).toBeVisible();
  await act(async () => {
    late.keep({ host: 'Excel' });
    await late.promise;
  });
  expect(await screen.findByRole('tab', { name: 'Overview' })).toBeVisible();
});

test('in a browser the page says what it is and how to install it', async () => {
  openIn(() => Promise.resolve({ host: null }));
  expect(await screen.findByText(/task pane of the Excel add-in/)).toBeVisible();
  expect(screen.getByRole('link')).toHaveAttribute('href', 'manifest.xml');
  expect(screen.getByText(/folder out\//)).toBeVisible();
});

test('when Office does not answer in time the pane says so, and a late answer still counts', async () => {
  jest.useFakeTimers();
  const late = promised<Place>();
  openIn(() => late.promise, { displayLanguage: 'en-US' });
  expect(screen.getByText('Connecting to Excel…')).toBeVisible();
  await act(() => jest.advanceTimersByTimeAsync(10_000));
  expect(screen.getByText(/Office does not answer/)).toBeVisible();
  await act(async () => {
    late.keep({ host: 'Excel' });
    await late.promise;
  });
  expect(await screen.findByRole('button', { name: 'Validate' })).toBeVisible();
});

test('when Office.js did not arrive at all the pane says so at once', async () => {
  const session = createSession();
  render(<Pane session={session} commands={createCommands(playedWorkbook(), session)} />);
  expect(await screen.findByText(/Office does not answer/)).toBeVisible();
});

/** Office as far as the ribbon asks it for the pane; `tell` says what became of the pane. */
function officeWithPane(isSupported: boolean) {
  let hear: (message: { readonly visibilityMode: string }) => void = () => undefined;
  const showAsTaskpane = jest.fn(() => Promise.resolve());
  const onVisibilityModeChanged = jest.fn((handler: typeof hear) => {
    hear = handler;
    return Promise.resolve();
  });
  const context = { requirements: { isSetSupported: () => isSupported } };
  const VisibilityMode = { hidden: 'Hidden', taskpane: 'Taskpane' };
  const addin = { showAsTaskpane, onVisibilityModeChanged };
  Object.assign(globalThis, { Office: { context, addin, VisibilityMode } });
  const tell = (visibilityMode: string): void => {
    hear({ visibilityMode });
  };
  return { showAsTaskpane, onVisibilityModeChanged, tell };
}

test('the pane is visible once it was brought up, until it is closed', async () => {
  const { showAsTaskpane, onVisibilityModeChanged, tell } = officeWithPane(true);
  const pane = paneInOffice();
  expect(pane.isVisible()).toBe(false);
  await pane.show();
  expect(pane.isVisible()).toBe(true);
  tell('Hidden');
  expect(pane.isVisible()).toBe(false);
  tell('Taskpane');
  expect(pane.isVisible()).toBe(true);
  await pane.show();
  expect([showAsTaskpane, onVisibilityModeChanged].map(({ mock }) => mock.calls.length)).toEqual([2, 1]);
});

test('a host that cannot bring the pane up is not asked to', async () => {
  const { showAsTaskpane } = officeWithPane(false);
  const pane = paneInOffice();
  await pane.show();
  expect(showAsTaskpane).not.toHaveBeenCalled();
  expect(pane.isVisible()).toBe(false);
});
