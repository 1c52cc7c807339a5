import { fill } from '../text';
import { readText, type ReadText } from './document';
import { classed, summaryOf, type Ruled } from './ledger';
import type { Audit, AuditFinding, TaggedText } from './outcome';
import type { Fault, Outcome } from './outcomes';
import { bindingsOf } from './report/bindings';
import type { Report } from './report/report';
import { auditRules } from './rules';
import type { AuditRule } from './rules/auditRule';

/** Checks a written text against itself, and against the report of a workbook where one is given. Pure. */
export function audit(written: TaggedText, report?: Report): Audit {
  const text = boundText(written, report);
  const sure = surelyRight(text);
  const judged = auditRules.flatMap((rule) =>
    [...rule.check(text)]
      .filter((outcome) => !isDisproved(outcome, sure))
      .map((outcome) => ({ rule, outcome })),
  );
  const ruled = judged.map(({ rule: { severity }, outcome }): Ruled => ({ outcome, severity }));
  const numerals = classed(text.numerals, ruled);
  const findings = judged.flatMap(({ rule, outcome }) =>
    outcome.verdict === 'refuted' ? [findingOf(text, rule, outcome)] : [],
  );
  return { summary: summaryOf(numerals), numerals, findings: findings.sort((a, b) => a.start - b.start) };
}

function boundText(written: TaggedText, report: Report | undefined): ReadText {
  const text = readText(written.text);
  return report === undefined ? text : { ...text, bindings: bindingsOf(text, written, report) };
}

/** The numbers that equal the workbook's: what only the print would make doubtful is settled by them. */
function surelyRight({ bindings }: ReadText): ReadonlySet<number> {
  return new Set(bindings?.numbers.filter(({ agrees }) => agrees).map(({ numeral }) => numeral.start));
}

function isDisproved(outcome: Outcome, sure: ReadonlySet<number>): boolean {
  return (
    outcome.verdict === 'refuted' &&
    outcome.numerals.length > 0 &&
    outcome.numerals.every(({ start }) => sure.has(start))
  );
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
