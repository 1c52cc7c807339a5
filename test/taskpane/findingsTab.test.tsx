/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import { identityOfFinding } from '../../src/core/rules/findingState';
import type { Finding } from '../../src/core/rules/finding';
import { cleanValidation, emptyLook, promised, recorded } from '../commands/playedWorkbook';
import { renderPane } from './renderPane';

jest.setTimeout(30_000);

const finding = (rule: string, severity: Finding['severity'], cell: string): Finding => ({
  rule,
  severity,
  verdict: 'refuted',
  cells: [cell],
  culprits: [],
  explanations: [],
  message: { zh: `${rule} 不符`, en: `${rule} fails` },
});

const total = finding('totals', 'error', '收入明细!D5');
const reason = finding('reasons', 'warning', '三公经费!E7');
const validation = { ...cleanValidation, findings: [total, reason] };
const accepted = { ...identityOfFinding(reason), state: 'accepted', note: '按规定不公开' } as const;
const look = {
  ...emptyLook,
  raw: new Map([[{} as never, {} as never]]),
  validated: { validation, readable: undefined },
  remarks: [accepted],
};

const answers = {
  validate: () => Promise.resolve(recorded(validation)),
  look: () => Promise.resolve(look),
};

async function open(more: Parameters<typeof renderPane>[0] = {}) {
  const view = renderPane({ ...answers, ...more });
  await view.user.click(screen.getByRole('tab', { name: 'Findings' }));
  return view;
}

test('what was accepted is counted apart and shown with its note when asked for', async () => {
  const { user } = await open();
  expect(screen.getByText('totals fails')).toBeVisible();
  expect(screen.queryByText('reasons fails')).toBeNull();
  await user.click(screen.getByText('1 accepted'));
  expect(screen.getByText('reasons fails')).toBeVisible();
  expect(screen.getByText('Accepted: 按规定不公开')).toBeVisible();
  await user.click(screen.getByText('1 error'));
  expect(screen.getByText('totals fails')).toBeVisible();
  await user.click(screen.getByText('0 hints'));
  expect(screen.getByText('There is none of that kind.')).toBeVisible();
});

test('words and cells are found', async () => {
  const { user } = await open();
  await user.type(screen.getByPlaceholderText('Find words, cells, rules'), '三公');
  expect(screen.queryByText('totals fails')).toBeNull();
  await user.clear(screen.getByPlaceholderText('Find words, cells, rules'));
  await user.type(screen.getByPlaceholderText('Find words, cells, rules'), 'd5');
  expect(screen.getByText('totals fails')).toBeVisible();
});

test('a finding is accepted with a note, and opened again', async () => {
  const decide = jest.fn(() => Promise.resolve());
  const { user } = await open({ decide });
  await user.click(screen.getByText('Accept…'));
  await user.type(screen.getByLabelText('Why is nothing to be corrected?'), ' 已核实 ');
  await user.click(screen.getByText('Accept'));
  expect(decide).toHaveBeenCalledWith(identityOfFinding(total), { state: 'accepted', note: '已核实' });
  await user.click(screen.getByText('1 accepted'));
  await user.click(screen.getByText('Reopen'));
  expect(decide).toHaveBeenLastCalledWith(identityOfFinding(reason), {
    state: 'open',
    note: '按规定不公开',
  });
});

test('Escape gives accepting up', async () => {
  const decide = jest.fn(() => Promise.resolve());
  const { user } = await open({ decide });
  await user.click(screen.getByText('Accept…'));
  await user.keyboard('{Escape}');
  expect(screen.getByText('Accept…')).toBeVisible();
  expect(decide).not.toHaveBeenCalled();
});

test('why a decision could not be written is told', async () => {
  const { user } = await open({ decide: () => Promise.reject(new Error('protected')) });
  await user.click(screen.getByText('Accept…'));
  await user.type(screen.getByLabelText('Why is nothing to be corrected?'), 'confirmed');
  await user.click(screen.getByText('Accept'));
  expect(screen.getByText('Failed: protected')).toBeVisible();
  expect(screen.getByLabelText('Why is nothing to be corrected?')).toHaveValue('confirmed');
});

test('without a reason nothing is accepted, and the field says so', async () => {
  const decide = jest.fn(() => Promise.resolve());
  const { user } = await open({ decide });
  await user.click(screen.getByText('Accept…'));
  const field = screen.getByLabelText('Why is nothing to be corrected?');
  await user.type(field, '  ');
  await user.click(screen.getByText('Accept'));
  expect(decide).not.toHaveBeenCalled();
  expect(field).toHaveFocus();
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(/^Give a reason/);
  await user.type(field, 'confirmed');
  expect(field).toBeValid();
});

test('while a decision is written its button is busy, and nothing else can be begun', async () => {
  const { promise, keep } = promised<undefined>();
  const { user } = await open({ decide: () => promise });
  await user.click(screen.getByText('Accept…'));
  await user.type(screen.getByLabelText('Why is nothing to be corrected?'), 'confirmed');
  await user.click(screen.getByText('Accept'));
  expect(screen.getByText('Accept')).toHaveAttribute('aria-busy', 'true');
  expect(screen.getByText('Accept')).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('tab', { name: 'Overview' }));
  expect(screen.getByText('Validate')).toHaveAttribute('aria-disabled', 'true');
  await act(async () => {
    keep(undefined);
    await promise;
  });
  expect(screen.getByText('Validate')).not.toHaveAttribute('aria-disabled');
});

test('the finding that comes in the place of one accepted by keyboard has the keyboard', async () => {
  const other = finding('others', 'error', '支出明细!D5');
  const held = { remarks: [accepted] };
  const { user } = await open({
    look: () =>
      Promise.resolve({
        ...look,
        validated: {
          validation: { ...validation, findings: [total, other, reason] },
          readable: undefined,
        },
        remarks: held.remarks,
      }),
    decide: (found, decision) => {
      held.remarks = [...held.remarks, { ...found, ...decision } as typeof accepted];
      return Promise.resolve();
    },
  });
  await user.click(screen.getAllByText('Accept…')[0]!);
  await user.keyboard('confirmed');
  screen.getByText('Accept').focus();
  await user.keyboard('{Enter}');
  expect(screen.queryByText('totals fails')).toBeNull();
  expect(screen.getByText('others fails').parentElement).toHaveFocus();
});

test('Enter on a finding goes to its cell', async () => {
  const selectCell = jest.fn(() => Promise.resolve());
  const { user } = await open({ selectCell });
  screen.getByText('totals fails').parentElement?.focus();
  await user.keyboard('{Enter}');
  expect(selectCell).toHaveBeenCalledWith('收入明细!D5');
});
