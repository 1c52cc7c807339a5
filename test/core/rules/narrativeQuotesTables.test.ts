import { buildNarrative, type Block } from '../../../src/core/narrative';
import { priorYear } from '../../../src/core/inputs/priorYear';
import { profiles } from '../../../src/core/profiles';
import { runRules } from '../../../src/core/rules';
import { quotationChecks } from '../../../src/core/rules/engine/quotations';
import { narrativeQuotesTables } from '../../../src/core/rules/narrativeQuotesTables';
import { sampleAccount } from '../sampleAccount';
import { expectSound } from './ruleTester';

const account = sampleAccount();
const blocks = profiles.flatMap(({ narrative }) => buildNarrative(account, narrative));

function findingsOf(text: readonly Block[]) {
  return runRules(account, [{ ...narrativeQuotesTables, checks: () => quotationChecks(text) }]);
}

/** The text with one print in place of another, wherever a figure prints it. */
function misprinted(old: string, instead: string): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'heading'
      ? block
      : {
          ...block,
          pieces: block.pieces.map((piece) => (piece.text === old ? { ...piece, text: instead } : piece)),
        },
  );
}

test('passes when the text is generated from the tables', () => {
  const { findings, summary } = runRules(account, [narrativeQuotesTables]);
  expect(findings).toEqual([]);
  expect(summary.due).toBeGreaterThan(50);
});

test('fails when a number of the text is not its figure', () => {
  const [finding] = findingsOf(misprinted('2485.15', '2485.16')).findings;
  expect(finding?.severity).toBe('error');
  expect(finding?.cells.slice(0, 2)).toEqual(['收入明细!C2', '收入明细!C3']);
  expect(finding?.message.zh).toContain('财政拨款收入印为 2,485.16 万元，按表应为 2,485.15 万元');
  expectSound(finding);
});

test('reads thousands commas and minus signs as the reader does', () => {
  expect(findingsOf(misprinted('2485.15', '2,485.15')).summary.refuted).toBe(0);
  expect(findingsOf(misprinted('2485.15', '−2485.15')).summary.refuted).toBe(1);
});

test('what prints no digits is not checked', () => {
  const { summary } = findingsOf(misprinted('2485.15', '〔未填〕'));
  expect(summary).toMatchObject({ refuted: 0, notChecked: 1 });
});

test('an amount that could not be read is not checked, with its place', () => {
  const unread = sampleAccount([{ table: priorYear, row: '本年收入合计', column: '上年决算数', to: '?' }]);
  const { findings, summary } = runRules(unread, [narrativeQuotesTables]);
  expect(summary.refuted).toBe(0);
  expect(findings.every(({ cells }) => cells.includes('上年决算数!B3'))).toBe(true);
});

test('an account without a profile has no text to check', () => {
  const foreign = { ...account, policy: { ...account.policy, id: 'elsewhere' } };
  expect(runRules(foreign, [narrativeQuotesTables]).summary.due).toBe(0);
});
