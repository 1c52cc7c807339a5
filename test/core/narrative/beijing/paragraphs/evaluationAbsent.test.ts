import { beijingNarrative, buildNarrative, plainText } from '../../../../../src/core/narrative';
import { projects } from '../../../../../src/core/inputs/projects';
import { sampleAccount } from '../../../sampleAccount';

describe('evaluationAbsent', () => {
  it('is all that part 4 says where no project was evaluated', () => {
    const text = plainText(buildNarrative(sampleAccount([{ table: projects, rows: [] }]), beijingNarrative));
    expect(text.slice(text.indexOf('第四部分'))).toBe(
      '第四部分 2020年度部门绩效评价情况\n　　本年度未开展项目支出绩效评价。\n',
    );
  });
});
