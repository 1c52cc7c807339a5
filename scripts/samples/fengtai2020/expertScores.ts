import { expertScores } from '../../../src/core/inputs/expertScores';
import { cellsOf } from '../cellsOf';
import { openListRows, type Entry, type FilledTable } from '../filledTable';
import { evaluatedProject } from './projectNames';

const experts = ['专家一', '专家二', '专家三', '专家四', '专家五'];

/** As printed: level 1, 2 and 3, weight, the five experts, 合计, 平均分; `first` is the first expert's score in question. */
const printed = (first: string): string => `
决策 | 项目立项 | 立项依据充分性 | 1.5 | 1.5 | 1.5 | 1.3 | 1.5 | 1.5 | 7.3 | 1.46
决策 | 项目立项 | 立项程序规范性 | 1.5 | 1 | 1 | 1.3 | 1 | 0.5 | 4.8 | 0.96
决策 | 绩效目标 | 绩效目标合理性 | 2 | 2 | 1.5 | 1.8 | 1.5 | 2 | 8.8 | 1.76
决策 | 绩效目标 | 绩效指标明确性 | 2 | 1.3 | 1.5 | 1.5 | 1.5 | 1 | 6.8 | 1.36
决策 | 资金投入 | 预算编制科学性 | 1.5 | 1.3 | 1.5 | 1.2 | 1.5 | 1.5 | 7 | 1.4
决策 | 资金投入 | 资金分配合理性 | 1.5 | 1.5 | 1.5 | 1.2 | 1.5 | 1.5 | 7.2 | 1.44
过程 | 资金管理 | 资金到位率 | 5 | 5 | 5 | 5 | 5 | 5 | 25 | 5
过程 | 资金管理 | 预算执行率 | 3 | 3 | 3 | 3 | 3 | 3 | 15 | 3
过程 | 资金管理 | 资金使用合规性 | 4 | 4 | 4 | 3 | 4 | 4 | 19 | 3.8
过程 | 组织实施 | 管理制度健全性 | 4 | 3.3 | 2 | 3.5 | 3 | 2 | 13.8 | 2.76
过程 | 组织实施 | 制度执行有效性 | 4 | 3.5 | 2.5 | 3.5 | 4 | 0 | 13.5 | 2.7
产出 | 产出数量 | 实际完成率 | 10 | 10 | 10 | 9 | 10 | 10 | 49 | 9.8
产出 | 产出质量 | 质量达标率 | 10 | 8.5 | 10 | 9 | 8 | 8 | 43.5 | 8.7
产出 | 产出时效 | 完成及时性 | 10 | 10 | 10 | 9 | 10 | 10 | 49 | 9.8
产出 | 产出成本 | 成本节约率 | 10 | 9 | 10 | 9 | 10 | 10 | 48 | 9.6
效益 | 项目效益 | 社会效益 | 10 | 8.5 | 8 | 9 | 8 | 10 | 43.5 | 8.7
效益 | 项目效益 | 可持续影响效益 | 10 | ${first} | 8 | 9 | 7 | 10 | 43 | 8.6
效益 | 项目效益 | 满意度 | 10 | 8.5 | 10 | 10 | 10 | 10 | 48.5 | 9.7
总分 | | | 100 | 90.9 | 91 | 90.3 | 90.5 | 90 | 452.7 | 90.54
`;

function expertScoreRows(first: string): FilledTable {
  const rows = cellsOf(printed(first)).map((cells) => {
    const [level1 = '', level2 = '', level3 = '', weight = ''] = cells;
    const [statedTotal = '', statedMean = ''] = cells.slice(4 + experts.length);
    const project: Entry = level1 === '总分' ? '' : evaluatedProject;
    return {
      fields: { project, level1, level2, level3, weight, statedTotal, statedMean },
      open: cells.slice(4, 4 + experts.length),
    };
  });
  return openListRows(expertScores, experts, rows);
}

/** The cell that misses both its row's and its column's total as printed reads 9, which satisfies both. */
export const correctedExpertScores = expertScoreRows('9');

export const printedExpertScores = expertScoreRows('8.5');
