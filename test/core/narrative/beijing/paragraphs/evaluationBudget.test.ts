import { evaluationFunding } from '../../../../../src/core/inputs/evaluationFunding';
import { evaluationTexts } from '../../../../../src/core/inputs/evaluationTexts';
import { evaluatedProject } from '../../../sampleScorecards';
import { said } from '../../said';

const id = `evaluationBudget:${evaluatedProject}`;
const funding = (...rows: readonly (readonly unknown[])[]) => ({ table: evaluationFunding, rows });
const notes = (...words: readonly string[]) => ({
  table: evaluationTexts,
  rows: words.map((text) => ['', '资金依据', '', text]),
});

describe('evaluationBudget', () => {
  it('names the sources after what the budget rests on', () => {
    const sources = funding(
      [evaluatedProject, '资金来源', '财政', '市级', 10000],
      [evaluatedProject, '资金来源', '财政', '区级', 20000],
    );
    expect(said(id, sources, notes('根据甲办法。', '按乙标准'))).toBe(
      '根据甲办法，按乙标准，工会工作者人员经费项目预算资金3.00万元，其中市级1.00万元，区级2.00万元。',
    );
  });

  it('takes the full-year budget where no sources are listed, and needs no note', () => {
    expect(said(id, funding(), notes())).toBe('工会工作者人员经费项目预算资金1822.77万元。');
  });
});
