import fc from 'fast-check';
import { accountPlans, generatedWorkbook } from '../../bench/generated';
import { validate } from '../../src/core';

const seeded = { seed: 20201123, numRuns: 500 };

test('five hundred generated correct accounts give no refuted relation, and only those in 万元 any rounding', () => {
  fc.assert(
    fc.property(accountPlans, (plan) => {
      const { raw, remarks } = generatedWorkbook(plan);
      const { findings, readProblems, summary } = validate(raw).validation;
      const refuted = findings.filter(({ verdict }) => verdict === 'refuted');
      expect(readProblems).toEqual([]);
      expect(refuted.filter(({ rule }) => !remarks.includes(rule))).toEqual([]);
      expect(refuted.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...remarks]));
      if (plan.money === '元') expect(summary.rounding).toBe(0);
      const { due, tied, rounding, notChecked, errors, warnings, hints } = summary;
      expect(tied + rounding + summary.refuted + notChecked).toBe(due);
      expect(errors + warnings + hints).toBe(findings.length);
    }),
    seeded,
  );
});
