/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { LedgerEntry } from '../../src/core/rules/ledger';
import { cleanValidation, recorded } from '../commands/playedWorkbook';
import { renderPane } from './renderPane';

jest.setTimeout(30_000);

const tied: LedgerEntry = {
  rule: 'grandTotalsAgree',
  catalogue: ['K2'],
  title: { zh: '收支总计相等', en: 'Grand totals agree' },
  why: { zh: '', en: '' },
  basis: '收入支出决算总表',
  due: 3,
  tied: 3,
  rounding: 0,
  refuted: 0,
  notChecked: 0,
  reasons: [],
};

const open: LedgerEntry = {
  ...tied,
  rule: 'deviationsHaveReasons',
  catalogue: ['P3'],
  title: { zh: '失分有原因', en: 'Deviations have reasons' },
  due: 5,
  tied: 3,
  notChecked: 2,
  reasons: [{ reason: { zh: '未填', en: 'left blank' }, count: 2, cells: ['绩效指标!H4', '绩效指标!H5'] }],
};

const idle: LedgerEntry = {
  ...tied,
  rule: 'lastShareNotPlugged',
  catalogue: ['form'],
  title: { zh: '末项不倒挤', en: 'The last share is not plugged' },
  due: 0,
  tied: 0,
  reasons: [
    { reason: { zh: '没有数据', en: 'the workbook holds nothing that it speaks of' }, count: 0, cells: [] },
  ],
};

async function opened(language: 'zh' | 'en' = 'en') {
  const selectCell = jest.fn(() => Promise.resolve());
  const validate = () => Promise.resolve(recorded({ ...cleanValidation, ledger: [tied, open, idle] }));
  const { user } = renderPane({ validate, selectCell }, language);
  await user.click(screen.getByRole('button', { name: language === 'zh' ? '校验' : 'Validate' }));
  return { user, selectCell };
}

test('the ledger is opened on demand, and says how much was not checked', async () => {
  const { user } = await opened();
  const summary = screen.getByText('What was due: 3 rules, 1 of them not checked in full');
  expect(summary.closest('details')).not.toHaveAttribute('open');
  await user.click(summary);
  expect(summary.closest('details')).toHaveAttribute('open');
});

test('it is a table by entry of the catalogue, what was not checked first, with reasons and counts', async () => {
  const { user } = await opened();
  await user.click(screen.getByText(/^What was due/));
  const table = within(screen.getByRole('table'));
  expect(table.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    'RuleOpenDueTiedRoundingRefuted',
    'Reasons for deviations P3',
    'Deviations have reasons2 not checked: left blank.绩效指标!H4绩效指标!H525300',
    'Grand totals K2',
    'Grand totals agree03300',
    'Form of what was typed ',
    'The last share is not pluggedNothing to check: the workbook holds nothing that it speaks of.00000',
  ]);
  expect(table.getByRole('rowheader', { name: /^Deviations/ })).toBeVisible();
});

test('a click on a cell that was left blank goes there', async () => {
  const { user, selectCell } = await opened('zh');
  await user.click(screen.getByText('核对清单：应核对 3 条规则，其中 1 条有未核对的'));
  await user.click(screen.getByText('绩效指标!H5'));
  expect(selectCell).toHaveBeenCalledWith('绩效指标!H5');
});
