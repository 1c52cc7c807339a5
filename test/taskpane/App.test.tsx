/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { unbegun } from '../../src/core/account/reading/unbegun';
import type { Progress } from '../../src/excel';
import type { Finding } from '../../src/core/rules/finding';
import type { Validation } from '../../src/core/validation';
import type { Edit, RecordedValidation } from '../../src/excel';
import { cleanValidation, playedWorkbook, promised, recorded } from '../commands/playedWorkbook';
import { renderPane } from './renderPane';

// Queries by role read the styles of every element, which takes jsdom seconds on a busy machine.
jest.setTimeout(30_000);

const findings: readonly Finding[] = [
  {
    rule: 'revenueTies',
    severity: 'error',
    verdict: 'refuted',
    cells: ['收入明细!D5', '收入明细!D9'],
    culprits: ['收入明细!D9'],
    explanations: [],
    message: { zh: '收入合计不符。', en: 'The total of revenue differs.' },
  },
  {
    rule: 'tripsCounted',
    severity: 'warning',
    verdict: 'notChecked',
    cells: ['三公经费!B4'],
    culprits: [],
    explanations: [],
    message: { zh: '缺少团组数。', en: 'The number of missions is missing.' },
  },
];

const validation: Validation = {
  ...cleanValidation,
  summary: {
    due: 20,
    tied: 10,
    rounding: 3,
    refuted: 1,
    notChecked: 6,
    errors: 1,
    warnings: 1,
    hints: 0,
  },
  findings,
};

const validate = () => Promise.resolve(recorded(validation));

async function click(user: ReturnType<typeof renderPane>['user'], name: string | RegExp) {
  await user.click(screen.getByRole('button', { name }));
}

async function openTab(user: ReturnType<typeof renderPane>['user'], name: string) {
  await user.click(screen.getByRole('tab', { name }));
}

test('a newcomer is told the four steps, once it is known that nothing was begun', async () => {
  renderPane();
  expect(screen.queryByText('How to begin')).toBeNull();
  expect(await screen.findByRole('heading', { name: 'How to begin' })).toBeVisible();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Insert the template/),
    expect.stringMatching(/^Fill it in/),
    expect.stringMatching(/^Validate/),
    expect.stringMatching(/^Generate/),
  ]);
});

test('the pane speaks Chinese', async () => {
  const { user } = renderPane({ validate }, 'zh');
  expect(await screen.findByRole('heading', { name: '从这里开始' })).toBeVisible();
  await click(user, '校验');
  expect(screen.getByText('某区某局 · 2020年度')).toBeVisible();
  expect(screen.getByText('收入合计不符。')).toBeVisible();
  expect(screen.getByText('未核对 6')).toBeVisible();
  expect(document.documentElement.lang).toBe('zh-CN');
});

test('an account whose unit could not be read is named by its year', async () => {
  const { user } = renderPane({
    validate: () => Promise.resolve(recorded({ ...cleanValidation, unit: '' })),
  });
  await user.click(screen.getByText('Validate'));
  expect(screen.getByRole('banner')).toHaveTextContent('Final Accounts2020');
});

test('findings stand by rule and severity, each with its words and cells', async () => {
  const { user } = renderPane({ validate });
  await click(user, 'Validate');
  const found = within(screen.getByRole('region', { name: 'What validation found' }));
  expect(found.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('The total of revenue differs.收入明细!D9收入明细!D5'),
    expect.stringContaining('Not checked The number of missions is missing.'),
  ]);
});

test('a click on a cell goes to that cell', async () => {
  const selectCell = jest.fn(() => Promise.resolve());
  const { user } = renderPane({ validate, selectCell });
  await click(user, 'Validate');
  await click(user, '收入明细!D5');
  expect(selectCell).toHaveBeenCalledWith('收入明细!D5');
});

test('the counts are shown, what was not checked among them', async () => {
  const { user } = renderPane({ validate });
  await click(user, 'Validate');
  const counts = within(screen.getByRole('list', { name: 'Checks counted' }));
  expect(counts.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '20 due',
    '10 tied',
    '3 rounding',
    '1 refuted',
    '6 not checked',
  ]);
});

test('what could not be read is listed; only a cell has a button', async () => {
  const expected = { zh: '金额', en: 'an amount' };
  const readProblems = [
    {
      cell: '收入明细!C5',
      found: '1,2.3',
      expected,
      message: { zh: '不是金额', en: 'Not an amount.' },
      blocking: false,
    },
    {
      cell: '支出明细',
      found: '',
      expected,
      message: { zh: '没有此表', en: 'No such table.' },
      blocking: true,
    },
  ];
  const { user } = renderPane({
    validate: () => Promise.resolve(recorded({ ...cleanValidation, readProblems })),
  });
  await click(user, 'Validate');
  const problems = within(screen.getByRole('region', { name: 'Could not be read (2)' }));
  expect(problems.getByText('No such table.')).toBeVisible();
  expect(problems.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['收入明细!C5']);
  expect(screen.getByText(/^2 places could not be read/)).toBeVisible();
});

test('progress has a name and a count, and the buttons wait', async () => {
  const end = promised<RecordedValidation>();
  const tell: { progress: (progress: Progress) => void } = { progress: () => undefined };
  const { user } = renderPane({
    validate: (onProgress) => {
      tell.progress = onProgress;
      return end.promise;
    },
  });
  await click(user, 'Validate');
  expect(screen.getByRole('progressbar', { name: 'Validating…' })).not.toHaveAttribute('aria-valuenow');
  act(() => {
    tell.progress({ step: { zh: '读取', en: 'Reading' }, done: 1, of: 3 });
  });
  expect(screen.getByRole('progressbar', { name: 'Reading (1 of 3)' })).toHaveAttribute('aria-valuenow', '1');
  expect(screen.getByRole('button', { name: 'Generate report' })).toHaveAttribute('aria-disabled', 'true');
  await act(async () => {
    end.keep(recorded(cleanValidation));
    await end.promise;
  });
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.getByText('All 12 checks hold, 2 of them within rounding.')).toBeVisible();
});

test('a failure is an alert in words, and the findings before it stay', async () => {
  const { user } = renderPane({ validate, generate: () => Promise.reject(new Error('protected')) });
  await click(user, 'Validate');
  await openTab(user, 'Overview');
  await click(user, 'Generate report');
  expect(screen.getByRole('alert')).toHaveTextContent('Failed: protected');
  await openTab(user, 'Findings');
  expect(screen.getByText('The total of revenue differs.')).toBeVisible();
});

test('the verdict stands with the findings, and is told elsewhere only by the command that ended there', async () => {
  const sheets = [{ name: '支出决算表', state: 'created', cells: 12 }] as const;
  const generate = () => Promise.resolve({ validation, sheets, notes: [] });
  const { user } = renderPane({ validate, generate });
  await click(user, 'Validate');
  expect(screen.getByText(/^1 error and 1 warning found. Correct what is listed below/)).toBeVisible();
  await openTab(user, 'Overview');
  expect(screen.queryByText(/^1 error/)).toBeNull();
  await click(user, 'Generate report');
  expect(screen.getByText(/^1 error and 1 warning found. Correct what the Findings tab lists/)).toBeVisible();
  await openTab(user, 'Settings');
  expect(screen.queryByText(/^1 error/)).toBeNull();
});

test('what a command did is told until a cell is edited', async () => {
  const tell: { edit: (edit: Edit) => void } = { edit: () => undefined };
  const { user } = renderPane({
    watch: (onEdit) => {
      tell.edit = onEdit;
      return Promise.resolve();
    },
    generate: () =>
      Promise.resolve({
        validation,
        sheets: [{ name: '支出决算表', state: 'created', cells: 12 }],
        notes: [],
      }),
  });
  await click(user, 'Generate report');
  expect(screen.getByText('The report stands in this workbook.')).toBeVisible();
  act(() => {
    tell.edit('cells');
  });
  expect(screen.queryByText('The report stands in this workbook.')).toBeNull();
});

test('a workbook without input tables has nothing to validate, and leads to the template', async () => {
  const unread = { ...cleanValidation, readProblems: [unbegun] };
  const { user } = renderPane({ validate: () => Promise.resolve(recorded(unread)) });
  await click(user, 'Validate');
  expect(screen.getByText(/^There is nothing to validate/)).toBeVisible();
  const panel = within(screen.getByRole('tabpanel'));
  expect(panel.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Insert template']);
});

test('what was written is listed with its state, and leads to its sheet', async () => {
  const selectCell = jest.fn(() => Promise.resolve());
  const { user } = renderPane({
    selectCell,
    generate: () =>
      Promise.resolve({
        validation: cleanValidation,
        sheets: [
          { name: '收入支出决算总表', state: 'created', cells: 120 },
          { name: '01 收入', state: 'unchanged', cells: 0 },
        ],
        notes: [{ zh: '同名工作表是您的。', en: 'A sheet of yours has that name.' }],
      }),
  });
  await click(user, 'Generate report');
  const sheets = within(screen.getByRole('region', { name: 'Report sheets (2)' }));
  expect(sheets.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '收入支出决算总表created120 cells',
    '01 收入unchanged',
  ]);
  expect(screen.getByText('A sheet of yours has that name.')).toBeVisible();
  await click(user, '01 收入');
  expect(selectCell).toHaveBeenCalledWith("'01 收入'!A1");
});

test('a generation that wrote nothing says so', async () => {
  const { user } = renderPane();
  await click(user, 'Generate report');
  expect(screen.getByText(/^No report was written/)).toBeVisible();
});

test('the sheets of the template are listed, or that they were there', async () => {
  const insertTemplate = jest.fn(() => Promise.resolve(['填表说明']));
  const { user } = renderPane({ insertTemplate });
  await screen.findByRole('heading', { name: 'How to begin' });
  await click(user, 'Insert template');
  expect(screen.getByRole('button', { name: '填表说明!A1' })).toBeVisible();
  insertTemplate.mockResolvedValue([]);
  await click(user, 'Insert template');
  expect(screen.getByText(/already in this workbook/)).toBeVisible();
});

test('a long list shows its first items, all of them when asked, and few again', async () => {
  const many = Array.from({ length: 55 }, (_, index) => ({
    ...findings[1]!,
    cells: [],
    message: { zh: `第${index}条`, en: `Finding ${index}` },
  }));
  const { user } = renderPane({
    validate: () => Promise.resolve(recorded({ ...validation, findings: many })),
  });
  await user.click(screen.getByText('Validate'));
  expect(screen.queryByText(/Finding 54/)).toBeNull();
  await user.click(screen.getByText('Show all 55'));
  expect(screen.getByText(/Finding 54/)).toBeInTheDocument();
  expect(screen.getByText('Show fewer')).toHaveFocus();
  await user.click(screen.getByText('Show fewer'));
  expect(screen.queryByText(/Finding 54/)).toBeNull();
});

test('what could not be written down is told beside the verdict', async () => {
  const notes = [{ zh: '没有写入。', en: 'The findings sheet was not written.' }];
  const { user } = renderPane({ validate: () => Promise.resolve({ validation, notes, sheet: undefined }) });
  await click(user, 'Validate');
  expect(screen.getByText('The findings sheet was not written.')).toBeVisible();
  expect(screen.getByText('The total of revenue differs.')).toBeVisible();
});

test('cleared marks are counted by what became of them, and the findings stay', async () => {
  const clearMarks = jest.fn().mockResolvedValue({ removed: 3, resolved: 2, kept: 1 });
  const { user } = renderPane({ validate, clearMarks });
  await click(user, 'Validate');
  await openTab(user, 'Overview');
  await click(user, 'Clear marks');
  for (const words of [
    '3 marks were deleted.',
    /^2 marks with replies were resolved/,
    /^1 mark stands on a protected sheet and was left/,
  ]) {
    expect(screen.getByText(words)).toBeVisible();
  }
  await openTab(user, 'Findings');
  expect(screen.getByText('The total of revenue differs.')).toBeVisible();
  await openTab(user, 'Overview');
  clearMarks.mockResolvedValue({ removed: 0, resolved: 0, kept: 0 });
  await click(user, 'Clear marks');
  expect(screen.getByText('There are no marks in this workbook.')).toBeVisible();
});

test('frozen sheets are listed; where there was nothing to freeze that is told', async () => {
  const notes = [{ zh: '没有可定稿的报表。', en: 'There is nothing to freeze.' }];
  const freeze = jest.fn().mockResolvedValue({ sheets: [], notes });
  const { user } = renderPane({ freeze });
  await click(user, 'Freeze');
  expect(screen.getByText('There is nothing to freeze.')).toBeVisible();
  expect(screen.queryByText(/^The report is frozen/)).toBeNull();
  await openTab(user, 'Overview');
  freeze.mockResolvedValue({ sheets: [{ name: '支出决算表', state: 'changed', cells: 12 }], notes: [] });
  await click(user, 'Freeze');
  expect(screen.getByText(/^The report is frozen/)).toBeVisible();
  expect(screen.getByRole('button', { name: '支出决算表' })).toBeVisible();
});

test('the pane can be worked by keyboard alone', async () => {
  const selectCell = jest.fn(() => Promise.resolve());
  const { user } = renderPane({ validate, selectCell });
  await user.tab();
  expect(screen.getByRole('tab', { name: 'Overview' })).toHaveFocus();
  // The tab list moves the focus in ways that jsdom does not follow; the browser tests do.
  screen.getByRole('button', { name: 'Validate' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('tab', { name: 'Findings' })).toHaveAttribute('aria-selected', 'true');
  screen.getByRole('button', { name: '收入明细!D9' }).focus();
  await user.keyboard('{Enter}');
  expect(selectCell).toHaveBeenCalledWith('收入明细!D9');
});

test('an outcome that cannot be drawn leaves a sentence, not an empty pane', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = { summary: {}, readProblems: [] } as unknown as Validation;
  const { user } = renderPane({ ...playedWorkbook(), validate: () => Promise.resolve(recorded(broken)) });
  await click(user, 'Validate');
  expect(screen.getByText(/The pane could not be drawn/)).toBeVisible();
  quiet.mockRestore();
});
