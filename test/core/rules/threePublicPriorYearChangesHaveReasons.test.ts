import { threePublic } from '../../../src/core/inputs/threePublic';
import { validate } from '../../../src/core/report';
import { threePublicPriorYearChangesHaveReasons } from '../../../src/core/rules/threePublicPriorYearChangesHaveReasons';
import { putuoWorkbook } from '../putuoWorkbook';
import { cases } from './cases/threePublicPriorYearChangesHaveReasons';
import { testRule } from './ruleTester';

testRule(threePublicPriorYearChangesHaveReasons, cases);

test('a missing reason is told at the cells where it may stand', () => {
  const raw = putuoWorkbook.get(threePublic);
  if (raw === undefined) throw new Error('The published account has public expenses.');
  const values = raw.values.map((row) =>
    row.map((value) => (value === '公务用车运行维护费支出增加' ? '' : value)),
  );
  const { findings } = validate(new Map([...putuoWorkbook, [threePublic, { ...raw, values }]])).validation;
  const found = findings.filter(({ rule }) => rule === threePublicPriorYearChangesHaveReasons.id);
  expect(found.map(({ cells }) => cells)).toEqual([['三公经费!F3', '三公经费!F4']]);
});
