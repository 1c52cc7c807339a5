import { evaluation } from '../../../../../src/core/inputs/evaluation';
import { expertScores } from '../../../../../src/core/inputs/expertScores';
import { indicators } from '../../../../../src/core/inputs/indicators';
import { projects } from '../../../../../src/core/inputs/projects';
import { unit } from '../../../../../src/core/inputs/unit';
import type { SampleChange } from '../../../sampleAccount';
import { evaluatedProject } from '../../../sampleScorecards';
import { said } from '../../said';

const score = (indicator: string, to: unknown) => ({ table: indicators, row: indicator, column: '得分', to });
const result = (...changes: readonly SampleChange[]): string | undefined =>
  /评价结果.*$/.exec(said('evaluationOverview', ...changes) ?? '')?.[0];

describe('evaluationOverview', () => {
  it('counts the projects, of how many, for how much, and gives the grade of all', () => {
    expect(said('evaluationOverview')).toBe(
      '丰台区总工会对2020年度部门项目支出实施绩效评价，评价项目13个，占部门项目总数的100%，涉及金额1156.99万元。评价结果均为优。',
    );
  });

  it('prints a share that is no whole number at two digits, for a unit as for a department', () => {
    const text = said(
      'evaluationOverview',
      { table: unit, row: '编报主体', to: '单位' },
      { table: evaluation, row: '部门项目总数', to: 15 },
    );
    expect(text).toContain('对2020年度单位项目支出实施绩效评价，评价项目13个，占单位项目总数的86.67%，');
  });

  it('counts the projects of each grade where grades differ, from the best', () => {
    expect(result(score('缴纳统筹金', 15), score('帮扶覆盖率', 5), score('补助全区服务站', 4))).toBe(
      '评价结果为优10个、良2个、中1个。',
    );
  });

  it('says where projects have no result yet', () => {
    expect(result({ table: expertScores, rows: [] })).toBe('评价结果为优12个，其余项目尚无评价结果。');
    const [only] = [{ table: projects, rows: [[evaluatedProject, '项目绩效评价']] }];
    expect(result(only, { table: expertScores, rows: [] })).toBe('评价结果为〔未填〕。');
  });

  it('does not say all of one project', () => {
    const only = [evaluatedProject, '项目绩效评价', '', '', '', '', 1, 1, 10000];
    expect(
      said('evaluationOverview', { table: projects, rows: [only] }, { table: evaluation, rows: [] }),
    ).toBe(
      '丰台区总工会对2020年度部门项目支出实施绩效评价，评价项目1个，占部门项目总数的100%，涉及金额1.00万元。评价结果为优。',
    );
  });
});
