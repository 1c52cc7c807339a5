import { evaluationTexts } from '../../../../../src/core/inputs/evaluationTexts';
import { expertScores } from '../../../../../src/core/inputs/expertScores';
import { evaluatedProject } from '../../../sampleScorecards';
import { said } from '../../said';

const id = `analysisOfOthers:${evaluatedProject}`;

describe('analysisOfOthers', () => {
  it('loses nothing that was typed about no indicator of the table', () => {
    const rows = [
      ['', '指标分析', '', '总体较好。'],
      ['', '指标分析', '决策', '甲'],
      ['', '指标分析', '立项情况', '乙'],
    ];
    expect(said(`${id},1`, { table: evaluationTexts, rows })).toBe('总体较好。');
    expect(said(`${id},2`, { table: evaluationTexts, rows })).toBeUndefined();
    expect(said(`${id},3`, { table: evaluationTexts, rows })).toBe('立项情况：乙。');
  });

  it('holds every analysis where there is no table', () => {
    expect(said(`${id},1`, { table: expertScores, rows: [] })).toBe('项目立项：立项程序的依据不够明确。');
  });
});
