import { finished, type Steps } from '../steps';
import { fill, type Text } from '../text';
import { readText, type ReadText } from './document';
import { classed, summaryOf, type Ruled } from './ledger';
import type { Audit, AuditFinding, ClassedNumeral, TaggedText } from './outcome';
import type { Fault, Outcome } from './outcomes';
import { bindingsOf } from './report/bindings';
import type { Report } from './report/report';
import { auditRules } from './rules';
import type { AuditRule } from './rules/auditRule';

const checking: Text = { zh: '核对文稿', en: 'Auditing the text' };

/** Checks a written text against itself, and against the report of a workbook where one is given. Pure. */
export function audit(written: TaggedText, report?: Report): Audit {
  return finished(auditInSteps(written, report));
}

/** Audits in steps: reading, binding to the workbook, and one for every rule. */
export function* auditInSteps(written: TaggedText, report?: Report): Steps<Audit> {
  const of = auditRules.length + 2;
  yield { step: checking, done: 0, of };
  const read = readText(written.text);
  yield { step: checking, done: 1, of };
  const text = report === undefined ? read : { ...read, bindings: bindingsOf(read, written, report) };
  const sure = surelyRight(text);
  const judged: Judged[] = [];
  for (const [index, rule] of auditRules.entries()) {
    yield { step: checking, done: index + 2, of };
    for (const outcome of rule.check(text)) if (!isDisproved(outcome, sure)) judged.push({ rule, outcome });
  }
  return outcomeOf(text, judged);
}

interface Judged {
  readonly rule: AuditRule;
  readonly outcome: Outcome;
}

function outcomeOf(text: ReadText, judged: readonly Judged[]): Audit {
  const ruled = judged.map(({ rule: { severity }, outcome }): Ruled => ({ outcome, severity }));
  const numerals = withFigures(classed(text.numerals, ruled), text);
  const findings = judged.flatMap(({ rule, outcome }) =>
    outcome.verdict === 'refuted' ? [findingOf(text, rule, outcome)] : [],
  );
  return { summary: summaryOf(numerals), numerals, findings: findings.sort((a, b) => a.start - b.start) };
}

/** Each numeral with the figure that it was bound to. */
function withFigures(numerals: readonly ClassedNumeral[], { bindings }: ReadText): readonly ClassedNumeral[] {
  if (bindings === undefined) return numerals;
  const figures = new Map(bindings.numbers.map(({ numeral, figure }) => [numeral.start, figure]));
  return numerals.map((numeral) => {
    const figure = figures.get(numeral.start);
    return figure === undefined ? numeral : { ...numeral, figure };
  });
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
