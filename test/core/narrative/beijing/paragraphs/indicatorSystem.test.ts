import { expertScores } from '../../../../../src/core/inputs/expertScores';
import { evaluatedProject } from '../../../sampleScorecards';
import { said } from '../../said';

const id = `indicatorSystem:${evaluatedProject}`;

const scores = [1, 1, 1, 1, 1];

describe('indicatorSystem', () => {
  it('derives aspects, weights and what they assess from the expert table', () => {
    const rows = [
      ['', '项目决策指标（2.5分）', '立项', '依据', 1, ...scores],
      ['', '', '目标', '合理', 1.5, ...scores],
      ['', '项目', '执行', '资金', 97.5, ...scores],
    ];
    expect(said(id, { table: expertScores, rows })).toBe(
      '主要包括项目决策、项目项目2个方面，满分100分。一是决策指标（2.50分），主要评价立项、目标等内容；' +
        '二是项目指标（97.50分），主要评价资金等内容。评价指标体系详见《绩效评价专家评分表》。',
    );
  });

  it('counts on in figures where Chinese ordinals end', () => {
    const rows = Array.from({ length: 100 }, (_, place) => [
      '',
      `方面${place}`,
      '二级',
      '三级',
      1,
      ...scores,
    ]);
    expect(said(id, { table: expertScores, rows })).toContain(
      '；九十九是方面98指标（1分），主要评价三级等内容；100是方面99指标',
    );
  });

  it('is left out without an expert table', () => {
    expect(said(id, { table: expertScores, rows: [] })).toBeUndefined();
  });
});
