import { fill } from '../text';
import { readText, type ReadText } from './document';
import { classed, summaryOf, type Ruled } from './ledger';
import type { Audit, AuditFinding } from './outcome';
import type { Fault } from './outcomes';
import { auditRules } from './rules';
import type { AuditRule } from './rules/auditRule';

/** Checks a written text against itself. Pure: the same text gives the same outcome. */
export function audit(original: string): Audit {
  const text = readText(original);
  const judged = auditRules.map((rule) => ({ rule, outcomes: [...rule.check(text)] }));
  const ruled = judged.flatMap(({ rule: { severity }, outcomes }) =>
    outcomes.map((outcome): Ruled => ({ outcome, severity })),
  );
  const numerals = classed(text.numerals, ruled);
  const findings = judged.flatMap(({ rule, outcomes }) =>
    outcomes.flatMap((outcome) => (outcome.verdict === 'refuted' ? [findingOf(text, rule, outcome)] : [])),
  );
  return { summary: summaryOf(numerals), numerals, findings: findings.sort((a, b) => a.start - b.start) };
}

const longestQuote = 80;

function findingOf({ original }: ReadText, { id, severity, message }: AuditRule, fault: Fault): AuditFinding {
  const { start, expected = '', slots = {} } = fault;
  const end = endOf(fault);
  const quote = original.slice(start, end).replace(/\s+/gu, ' ');
  const shown = quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote;
  return {
    rule: id,
    severity,
    quote,
    start,
    end,
    expected,
    message: fill(message, { ...slots, quote: shown, expected }),
  };
}

/** The unit belongs to the print. */
function endOf({ blamed, end }: Fault): number {
  return blamed === undefined ? end : Math.max(end, blamed.unitEnd);
}
