/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { Finding } from '../../src/core/rules/finding';
import { cleanValidation, recorded } from '../commands/playedWorkbook';
import { renderPane } from './renderPane';

jest.setTimeout(30_000);

const finding: Finding = {
  rule: 'revenueTotalsAgree',
  severity: 'error',
  verdict: 'refuted',
  cells: ['收入明细!D5'],
  culprits: [],
  explanations: [
    { corrections: [{ cell: '收入明细!D9', held: '1,200', value: '2,100', slip: 'digitsSwapped' }] },
    {
      corrections: [
        { cell: '收入明细!E2', held: '', value: '900', slip: 'leftBlank' },
        { cell: '收入明细!E3', held: '7', value: '8', slip: undefined },
      ],
    },
  ],
  message: { zh: '收入合计不符。', en: 'The total of revenue differs.' },
};

async function shown(language: 'zh' | 'en') {
  const selectCell = jest.fn(() => Promise.resolve());
  const validate = () => Promise.resolve(recorded({ ...cleanValidation, findings: [finding] }));
  const { user } = renderPane({ validate, selectCell }, language);
  await user.click(screen.getByRole('button', { name: language === 'zh' ? '校验' : 'Validate' }));
  return { user, selectCell };
}

test('what would put a finding right is a ranked list, with the slip in words', async () => {
  await shown('en');
  const list = within(screen.getByRole('list', { name: /^What would put it right/ }));
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '收入明细!D9 holds 1,200 and should read 2,100 (two digits look swapped)收入明细!D9',
    '收入明细!E2 holds nothing and should read 900 (left blank)收入明细!E3 holds 7 and should read 8收入明细!E2收入明细!E3',
  ]);
});

test('a click goes to the cell; nothing is replaced', async () => {
  const { user, selectCell } = await shown('zh');
  expect(screen.getByText('收入明细!D9 填的是 1,200，应为 2,100（像是相邻两位颠倒）')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '收入明细!E3' }));
  expect(selectCell).toHaveBeenCalledWith('收入明细!E3');
});
