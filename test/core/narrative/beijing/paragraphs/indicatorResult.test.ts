import { evaluationTexts } from '../../../../../src/core/inputs/evaluationTexts';
import { evaluatedProject } from '../../../sampleScorecards';
import { said } from '../../said';

const analyses = (...rows: readonly (readonly [string, string])[]) => ({
  table: evaluationTexts,
  rows: rows.map(([indicator, text]) => ['', '指标分析', indicator, text]),
});

describe('indicatorResult', () => {
  it('closes a level 1 indicator with its weight and score', () => {
    expect(said(`indicatorResult:${evaluatedProject},决策`)).toBe(
      '项目决策指标分值满分10分，综合得分8.38分。',
    );
  });

  it('says before it what was typed about the indicator as a whole', () => {
    expect(
      said(`indicatorResult:${evaluatedProject},产出`, analyses(['产出', '甲'], ['产出数量', '乙'])),
    ).toBe('甲。项目产出指标分值满分40分，综合得分37.90分。');
    expect(said(`indicatorResult:${evaluatedProject},效益`, analyses(['项目效益', '丙']))).toBe(
      '丙。项目效益指标分值满分30分，综合得分27.00分。',
    );
  });
});
