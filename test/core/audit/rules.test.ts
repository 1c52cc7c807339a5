import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit as auditWritten, type Audit } from '../../../src/core/audit';
import { auditRules } from '../../../src/core/audit/rules';
import { cases } from './cases';

const audit = (text: string): Audit => auditWritten({ text, tags: [] });

/** The rules that need a workbook have tests of their own. */
const againstWorkbook = [
  'directionsAgreeWithWorkbook',
  'numbersAgreeWithWorkbook',
  'paragraphsComplete',
  'wordingAgreesWithWorkbook',
];

const errorsIn = (text: string): readonly string[] =>
  audit(text)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, quote }) => `${rule}: ${quote}`);

describe('the rules of the audit', () => {
  test('are listed by the names of their files, and each has cases', () => {
    const folder = join(__dirname, '../../../src/core/audit/rules');
    const declared = readdirSync(folder)
      .filter((name) => readFileSync(join(folder, name), 'utf8').includes('= defineAuditRule('))
      .map((name) => name.replace(/\.ts$/u, ''));
    const ids = auditRules.map(({ id }) => id);
    expect(ids).toEqual([...declared].sort());
    expect([...Object.keys(cases), ...againstWorkbook].sort()).toEqual(ids);
  });

  test.each(auditRules.map((rule) => [rule.id, rule] as const))(
    '%s has a basis, and says all in both languages',
    (_, rule) => {
      expect(rule.basis).not.toBe('');
      expect(
        [rule.title.zh, rule.title.en, rule.message.zh, rule.message.en].every((words) => words !== ''),
      ).toBe(true);
    },
  );
});

describe.each(Object.entries(cases))('%s', (rule, { passes, fails }) => {
  test.each(passes)('is silent where it holds: %s', (text) => {
    expect(errorsIn(text)).toEqual([]);
    expect(audit(text).findings.filter((finding) => finding.rule === rule)).toEqual([]);
  });

  test.each(fails)('finds $quote in $text', ({ text, quote, expected }) => {
    const found = audit(text).findings.filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.quote)).toContain(quote);
    const [first] = found;
    expect(text.slice(first!.start, first!.end).replace(/\s+/gu, ' ')).toBe(first!.quote);
    if (expected !== undefined) expect(found.map((finding) => finding.expected)).toContain(expected);
    expect(first!.message.zh).toContain(quote);
  });
});
