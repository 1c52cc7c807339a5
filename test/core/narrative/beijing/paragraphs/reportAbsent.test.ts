import { projects } from '../../../../../src/core/inputs/projects';
import { evaluatedProject } from '../../../sampleScorecards';
import { part4 } from '../../part4';

describe('reportAbsent', () => {
  it('stands in the place of the reports where experts evaluated no project', () => {
    const lines = part4({ table: projects, row: evaluatedProject, column: '评价方式', to: '自评' });
    expect(lines.slice(2)).toEqual([
      '二、项目绩效评价报告',
      '本年度没有项目编制绩效评价报告。',
      '三、项目支出绩效自评表',
      '共13个项目，详见《项目支出绩效自评表》。',
    ]);
  });

  it('gives each of several reports the name of its project', () => {
    const lines = part4({ table: projects, row: '职工相亲会项目', column: '评价方式', to: '项目绩效评价' });
    const headings = lines.filter((line) => /^“.*”项目$|^（[一二三四五六]）/.test(line));
    const topics = ['（一）', '（二）', '（三）', '（四）', '（五）', '（六）'];
    expect(headings.map((line) => line.replace(/^(（.）).*/, '$1'))).toEqual([
      '“职工相亲会项目”项目',
      ...topics,
      '“工会工作者人员经费”项目',
      ...topics,
    ]);
  });
});
