import { shownDigits } from '../../../src/core/expression';
import { selfEvaluatedProjectCount } from '../../../src/core/figures';
import { projects } from '../../../src/core/inputs/projects';
import { sampleAccount } from '../sampleAccount';

describe('selfEvaluatedProjectCount', () => {
  it('counts the projects that no report evaluates', () => {
    expect(shownDigits(selfEvaluatedProjectCount.figure(sampleAccount(), ''))).toBe('12');
  });

  it('is none where there are no projects', () => {
    const account = sampleAccount([{ table: projects, rows: [] }]);
    expect(shownDigits(selfEvaluatedProjectCount.figure(account, ''))).toBe('0');
  });
});
