import { satisfaction } from '../../../../../src/core/inputs/satisfaction';
import { evaluatedProject } from '../../../sampleScorecards';
import { said } from '../../said';

const answers = (...rows: readonly (readonly unknown[])[]) => ({ table: satisfaction, rows });
const id = `satisfactionSurvey:${evaluatedProject}`;

describe('satisfactionSurvey', () => {
  it('gives each answer its share, in whole per cent', () => {
    const change = answers(['', '满意', 150], ['', '一般', 49], [evaluatedProject, '不满意', 1]);
    expect(said(id, change)).toBe(
      '本次满意度调查共发放问卷200份。问卷调查结果表明，满意达到75%，一般达到25%，不满意达到1%。',
    );
  });

  it('marks shares of no answers', () => {
    expect(said(id, answers(['', '满意', 0]))).toBe(
      '本次满意度调查共发放问卷0份。问卷调查结果表明，满意达到〔基数为零〕%。',
    );
  });

  it('is left out where nobody was asked', () => {
    expect(said(id, answers())).toBeUndefined();
  });
});
