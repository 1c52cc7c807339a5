import { profiles } from '../../src/core/profiles';
import { beijing2020 } from '../../src/core/profiles/beijing2020';
import { validate } from '../../src/core/report';
import { dueRulesIn, rules, runDueRules, type Rule } from '../../src/core/rules';
import { expertScores } from '../../src/core/inputs/expertScores';
import { expenditure } from '../../src/core/inputs/expenditure';
import { revenue } from '../../src/core/inputs/revenue';
import type { Ledger, LedgerCounts } from '../../src/core/rules/ledger';
import { finished } from '../../src/core/steps';
import { sampleAccount, sampleWorkbook, type SampleChange } from './sampleAccount';

const account = sampleAccount();

function run(registry: readonly Rule[]) {
  return finished(
    runDueRules(
      account,
      registry,
      dueRulesIn(
        profiles.map(({ due }) => due),
        registry,
      ),
    ),
  );
}

const whole = run(rules);

function inAll(ledger: Ledger, of: keyof LedgerCounts): number {
  return ledger.reduce((sum, entry) => sum + entry[of], 0);
}

function ledgerWith(...changes: readonly SampleChange[]): Ledger {
  return validate(sampleWorkbook(changes)).validation.ledger;
}

function entryOf(ledger: Ledger, rule: string) {
  return ledger.find((entry) => entry.rule === rule);
}

describe('the ledger', () => {
  test('has every rule that is due, once, and adds up to the summary by verdict', () => {
    const { validation } = validate(sampleWorkbook());
    const due = Object.values(beijing2020.due).flat();
    expect(validation.ledger.map(({ rule }) => rule).sort()).toEqual([...new Set(due)].sort());
    for (const verdict of ['due', 'tied', 'rounding', 'refuted', 'notChecked'] as const) {
      expect([verdict, inAll(validation.ledger, verdict)]).toEqual([verdict, validation.summary[verdict]]);
    }
  });

  test('adds up within each rule: verdicts to what was due, reasons to what was not checked', () => {
    const ledger = ledgerWith({ table: expenditure, row: '20805', column: '基本支出', to: '#REF!' });
    expect(inAll(ledger, 'notChecked')).toBeGreaterThan(10);
    for (const { rule, due, tied, rounding, refuted, notChecked, reasons } of ledger) {
      expect([rule, tied + rounding + refuted + notChecked]).toEqual([rule, due]);
      expect([rule, reasons.reduce((sum, { count }) => sum + count, 0)]).toEqual([rule, notChecked]);
    }
    const count: unknown = expect.any(Number);
    expect(entryOf(ledger, 'expenditureTotalsAgree')?.reasons).toContainEqual({
      reason: { zh: '未能读取', en: 'could not be read' },
      count,
      cells: ['支出明细!D8'],
    });
  });

  test('tells a gap with its cell', () => {
    const ledger = ledgerWith({ table: revenue, row: '20132', column: '本年收入合计', to: '' });
    expect(entryOf(ledger, 'revenueTotalsAgree')).toMatchObject({
      catalogue: ['K1', 'K3', 'K5'],
      notChecked: 1,
      reasons: [{ reason: { zh: '未填', en: 'left blank' }, count: 1, cells: ['收入明细!K3'] }],
    });
  });

  test('lists a rule that found nothing to check, and why: an absent table by its name', () => {
    const raw = new Map(sampleWorkbook());
    raw.delete(expertScores);
    const entry = entryOf(validate(raw).validation.ledger, 'expertTotalsAgree');
    expect(entry).toMatchObject({ due: 0, reasons: [{ count: 0, cells: [] }] });
    expect(entry?.reasons[0]?.reason.zh).toContain('没有填报表“专家评分”');
    const idle = whole.ledger.filter(({ due }) => due === 0);
    for (const { reasons } of idle) expect(reasons).toHaveLength(1);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    'is not greener without the rule %s',
    (id, rule) => {
      const without = run(rules.filter((other) => other !== rule));
      const entry = entryOf(without.ledger, id);
      expect(entry).toMatchObject({ due: 1, tied: 0, notChecked: 1 });
      expect(entry?.reasons.map(({ reason }) => reason.en)).toEqual(['the program lacks this rule']);
      const before = entryOf(whole.ledger, id)?.notChecked ?? 0;
      expect(without.summary.notChecked).toBe(whole.summary.notChecked - before + 1);
    },
  );

  test('of an account that cannot be read says of every rule that it was not checked, and why', () => {
    const raw = new Map(sampleWorkbook());
    raw.delete(revenue);
    const { ledger, summary } = validate(raw).validation;
    expect(ledger).toHaveLength(whole.ledger.length);
    expect(summary).toMatchObject({ due: ledger.length, notChecked: ledger.length, tied: 0 });
    for (const { due, notChecked, reasons } of ledger) {
      expect([due, notChecked]).toEqual([1, 1]);
      expect(reasons[0]?.reason.zh).toContain('收入明细');
    }
  });
});
