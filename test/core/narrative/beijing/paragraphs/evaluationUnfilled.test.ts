import { evaluationTexts } from '../../../../../src/core/inputs/evaluationTexts';
import { expertScores } from '../../../../../src/core/inputs/expertScores';
import { projects } from '../../../../../src/core/inputs/projects';
import { part4 } from '../../part4';

describe('evaluationUnfilled', () => {
  it('stands under each prescribed topic that has nothing else, and all other empty headings are left out', () => {
    const nothing = [
      { table: evaluationTexts, rows: [] },
      { table: expertScores, rows: [] },
      { table: projects, row: '项目绩效评价', column: '预期目标', to: '' },
    ];
    const lines = part4(...nothing);
    expect(lines.slice(lines.indexOf('（一）基本情况'), lines.indexOf('三、项目支出绩效自评表'))).toEqual([
      '（一）基本情况',
      '1、项目概况',
      '（1）项目主要内容及实施情况',
      '本次满意度调查共发放问卷238份。问卷调查结果表明，非常满意达到97%，满意达到3%。',
      '2、项目资金情况',
      '（1）项目资金预算情况',
      '工会工作者人员经费项目预算资金1822.77万元，其中区财政拨款1000.00万元，自筹资金822.77万元。',
      '（2）项目资金总投入情况',
      '工会工作者人员经费项目财政预算资金为1000.00万元，另有自筹等其他资金822.77万元。',
      '（3）项目资金使用情况',
      ...lines.filter(
        (line) => line.startsWith('项目总资金截至') || /万元(；|，其中：)$|公积金：|服务费：/.test(line),
      ),
      '（二）绩效评价工作开展情况',
      '〔未填〕',
      '（三）综合评价情况及评价结论',
      '“工会工作者人员经费”项目绩效评价综合得分〔未填〕分。',
      '（四）绩效评价指标分析',
      '〔未填〕',
      '（五）主要经验及做法、存在的问题及原因分析',
      '〔未填〕',
      '（六）有关建议',
      '〔未填〕',
    ]);
  });
});
