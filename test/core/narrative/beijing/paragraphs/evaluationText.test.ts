import { evaluationTexts } from '../../../../../src/core/inputs/evaluationTexts';
import { projects } from '../../../../../src/core/inputs/projects';
import { evaluatedProject } from '../../../sampleScorecards';
import { said } from '../../said';

const typed = (...rows: readonly (readonly string[])[]) => ({ table: evaluationTexts, rows });

describe('evaluationText', () => {
  it('prints each text as a paragraph of one line, braces and all', () => {
    const change = typed(
      ['', '项目背景', '', '第一行{text}\n第二行；'],
      [evaluatedProject, '项目背景', '', '第二段。'],
      ['别的项目', '项目背景', '', '第三段'],
    );
    expect(said(`evaluationText:${evaluatedProject},background,1`, change)).toBe('第一行{text}第二行。');
    expect(said(`evaluationText:${evaluatedProject},background,2`, change)).toBe('第二段。');
    expect(said(`evaluationText:${evaluatedProject},background,3`, change)).toBeUndefined();
  });

  it('takes the goal from the list of projects where no other is typed', () => {
    const id = `evaluationText:${evaluatedProject},goal,1`;
    expect(said(id)).toBe('建设专业、高效的专职工会社会工作者队伍。');
    expect(said(id, typed())).toBe('按时足额发放专职工会工作者工资。');
    const none = { table: projects, row: evaluatedProject, column: '预期目标', to: '。' };
    expect(said(id, typed(), none)).toBeUndefined();
  });
});
