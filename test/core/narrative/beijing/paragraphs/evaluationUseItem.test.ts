import { evaluationFunding } from '../../../../../src/core/inputs/evaluationFunding';
import { evaluatedProject } from '../../../sampleScorecards';
import { paragraphs } from '../../said';

const use = (group: string, item: string, amount: number) => [
  evaluatedProject,
  '资金使用',
  group,
  item,
  amount,
];

/** The lines of the list of uses. */
function linesOf(...rows: readonly (readonly unknown[])[]): readonly string[] {
  return paragraphs([{ table: evaluationFunding, rows }])
    .filter(({ id }) => id.startsWith('evaluationUseItem:'))
    .map(({ pieces }) => pieces.map(({ text }) => text).join(''));
}

describe('evaluationUseItem', () => {
  it('lists groups in their order, each with its details, wherever their rows stand', () => {
    expect(
      linesOf(
        use('', '设备', 10000),
        use('人员', '工资', 20000),
        use('', '场租', 30000),
        use('人员', '社保', 40000),
        use('', '印刷', 50000),
      ),
    ).toEqual([
      '设备：1.00万元；',
      '人员：6.00万元，其中：',
      '工资：2.00万元；',
      '社保：4.00万元。',
      '场租：3.00万元；',
      '印刷：5.00万元。',
    ]);
  });

  it('names every detail of a group once, the group itself among them', () => {
    expect(linesOf(use('', '人员', 10000), use('人员', '人员', 20000), use('人员', '社保', 30000))).toEqual([
      '人员：6.00万元，其中：',
      '人员：3.00万元；',
      '社保：3.00万元。',
    ]);
    expect(linesOf(use('人员', '人员', 20000))).toEqual(['人员：2.00万元。']);
  });
});
