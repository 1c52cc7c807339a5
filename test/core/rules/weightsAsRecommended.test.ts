import { weightsAsRecommended } from '../../../src/core/rules/weightsAsRecommended';
import { runRules } from '../../../src/core/rules';
import { sampleAccount } from '../sampleAccount';
import { cases } from './cases/weightsAsRecommended';
import { testRule } from './ruleTester';

testRule(weightsAsRecommended, cases);

test('the published forms that depart from them are one hint', () => {
  const { findings } = runRules(sampleAccount(), [weightsAsRecommended]);
  expect(findings.map(({ severity, cells }) => [severity, cells.length])).toEqual([['hint', 11]]);
  expect(findings[0]?.message.zh).toContain('离休干部医疗统筹金 10/80/0/10');
});
