import { shownDigits } from '../../../src/core/expression';
import { expertMean, gradeOf } from '../../../src/core/figures';
import { expertScores } from '../../../src/core/inputs/expertScores';
import { sampleAccount } from '../sampleAccount';
import { evaluatedProject as project } from '../sampleScorecards';

describe('expertMean', () => {
  it.each([
    [{ project }, '90.54'],
    [{ project, level1: '决策' }, '8.38'],
    [{ project, level1: '决策', level2: '项目立项' }, '2.42'],
    [{ project, level3: '满意度' }, '9.70'],
  ])('is for %j %s', (key, mean) => {
    expect(shownDigits(expertMean.figure(sampleAccount(), key))).toBe(mean);
  });

  it('has no value, and earns no grade, without scores', () => {
    const account = sampleAccount([{ table: expertScores, rows: [] }]);
    expect(shownDigits(expertMean.figure(account, { project }))).toBeUndefined();
    expect(gradeOf(account, project)).toBeUndefined();
  });
});
