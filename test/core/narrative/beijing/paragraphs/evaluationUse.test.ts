import { evaluationFunding } from '../../../../../src/core/inputs/evaluationFunding';
import { evaluatedProject } from '../../../sampleScorecards';
import { said } from '../../said';

const id = `evaluationUse:${evaluatedProject}`;

describe('evaluationUse', () => {
  it('adds up the uses that follow', () => {
    expect(said(id)).toBe(
      '项目总资金截至2020年12月底共支付金额为1822.77万元。按照项目实施情况具体分析如下：',
    );
  });

  it('takes what was executed where no uses are listed', () => {
    const none = { table: evaluationFunding, rows: [] };
    expect(said(id, none)).toBe('项目总资金截至2020年12月底共支付金额为1822.77万元。');
    expect(said(`evaluationUseItem:${evaluatedProject},1`, none)).toBeUndefined();
  });
});
