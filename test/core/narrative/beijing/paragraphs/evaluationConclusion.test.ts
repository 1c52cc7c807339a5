import { evaluationTexts } from '../../../../../src/core/inputs/evaluationTexts';
import { expertScores } from '../../../../../src/core/inputs/expertScores';
import { evaluatedProject } from '../../../sampleScorecards';
import { said } from '../../said';

const id = `evaluationConclusion:${evaluatedProject}`;
const conclusions = (...words: readonly string[]) => ({
  table: evaluationTexts,
  rows: words.map((text) => ['', '综合结论', '', text]),
});

describe('evaluationConclusion', () => {
  it('gives score and grade after what was found', () => {
    const rows = [['', '决策', '立项', '依据', 100, ...Array<number>(5).fill(79.995)]];
    expect(said(id, { table: expertScores, rows }, conclusions('程序规范。', '资料{待补}'))).toBe(
      '程序规范。资料{待补}。“工会工作者人员经费”项目绩效评价综合得分80.00分，项目综合绩效评定结论为“良”。评分情况详见《绩效评价专家评分表》。',
    );
  });

  it('gives no grade, nor refers to a table, without scores', () => {
    expect(said(id, { table: expertScores, rows: [] }, conclusions())).toBe(
      '“工会工作者人员经费”项目绩效评价综合得分〔未填〕分。',
    );
  });
});
