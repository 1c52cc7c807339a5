import { projects } from '../../../../../src/core/inputs/projects';
import { evaluatedProject } from '../../../sampleScorecards';
import { said } from '../../said';

describe('selfEvaluationForms', () => {
  it('counts the forms and says where they are', () => {
    expect(said('selfEvaluationForms')).toBe('共12个项目，详见《项目支出绩效自评表》。');
  });

  it('says that there are none', () => {
    const rows = [[evaluatedProject, '项目绩效评价']];
    expect(said('selfEvaluationForms', { table: projects, rows })).toBe(
      '本年度没有填报项目支出绩效自评表的项目。',
    );
  });
});
