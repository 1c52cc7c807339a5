import { projects } from '../../../../src/core/inputs/projects';
import type { RuleCases } from '../ruleCases';

export const missing = { table: projects, row: '职工相亲会项目', column: '当年财政拨款-全年执行数', to: '' };

export const cases: RuleCases = {
  passes: [
    { when: 'the projects of the sample make up its project expenditure, other money apart', changes: [] },
    { when: 'nothing was evaluated', changes: [{ table: projects, rows: [] }] },
  ],
  fails: [
    {
      when: 'a project is missing',
      changes: [missing],
      cells: ['绩效项目!I2'],
      culprits: [],
      says: '绩效评价项目的财政资金执行数合计为 11,566,921.00 元，财政拨款项目支出为 11,569,921.00 元，相差 −3,000.00 元。两者可以不同；请核对是否有项目没有列入评价，或执行数填错，涉及 绩效项目!I2、绩效项目!I3、绩效项目!I4 等 12 处。',
    },
  ],
};
