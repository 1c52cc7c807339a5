import { expenditure } from '../../../src/core/inputs/expenditure';
import { runRules } from '../../../src/core/rules';
import { changedSectionsHaveReasons } from '../../../src/core/rules/changedSectionsHaveReasons';
import { sampleAccount } from '../sampleAccount';
import { cases } from './cases/changedSectionsHaveReasons';
import { testRule } from './ruleTester';

testRule(changedSectionsHaveReasons, cases);

test('a section with an unread amount is not checked', () => {
  const account = sampleAccount([{ table: expenditure, row: '20132', column: '项目支出', to: 'abc' }]);
  const { findings, summary } = runRules(account, [changedSectionsHaveReasons]);
  expect(summary).toMatchObject({ due: 6, tied: 5, notChecked: 1, hints: 1 });
  expect(findings[0]?.cells).toEqual(['支出明细!E6']);
});
