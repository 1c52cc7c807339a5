import { shownDigits } from '../../../src/core/expression';
import { expertAspectCount } from '../../../src/core/figures';
import { expertScores } from '../../../src/core/inputs/expertScores';
import { sampleAccount } from '../sampleAccount';
import { evaluatedProject } from '../sampleScorecards';

describe('expertAspectCount', () => {
  it('counts each level 1 indicator once', () => {
    expect(shownDigits(expertAspectCount.figure(sampleAccount(), evaluatedProject))).toBe('4');
  });

  it('is none where nothing was scored', () => {
    const account = sampleAccount([{ table: expertScores, rows: [] }]);
    expect(shownDigits(expertAspectCount.figure(account, evaluatedProject))).toBe('0');
  });
});
