import { projects } from '../../../../../src/core/inputs/projects';
import { evaluatedProject } from '../../../sampleScorecards';
import { said } from '../../said';

const id = `evaluationInput:${evaluatedProject}`;
const budget = (source: string, to: unknown) => ({
  table: projects,
  row: evaluatedProject,
  column: `${source}-全年预算数`,
  to,
});

describe('evaluationInput', () => {
  it('tells carried-over and other money where there is any', () => {
    expect(said(id, budget('上年结转资金', 50000))).toBe(
      '工会工作者人员经费项目财政预算资金为1000.00万元，上年结转资金5.00万元，另有自筹等其他资金822.77万元。',
    );
    expect(said(id, budget('上年结转资金', 0), budget('其他资金', ''))).toBe(
      '工会工作者人员经费项目财政预算资金为1000.00万元。',
    );
  });

  it('marks what is not filled in', () => {
    expect(said(id, budget('当年财政拨款', ''), budget('其他资金', ''))).toBe(
      '工会工作者人员经费项目财政预算资金为〔未填〕万元。',
    );
  });
});
