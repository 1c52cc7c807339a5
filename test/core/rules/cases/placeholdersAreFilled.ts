import { indicators } from '../../../../src/core/inputs/indicators';
import { projects } from '../../../../src/core/inputs/projects';
import { texts } from '../../../../src/core/inputs/texts';
import { threePublic } from '../../../../src/core/inputs/threePublic';
import { unit } from '../../../../src/core/inputs/unit';
import type { RuleCases } from '../ruleCases';

const written = (...words: readonly string[]) => ({
  table: texts,
  rows: words.map((word) => ['名词解释', '词', word]),
});
const masked = (column: string, to: string) => ({ table: projects, row: '职工相亲会项目', column, to });

export const cases: RuleCases = {
  passes: [
    { when: 'the words are all their own', changes: [] },
    {
      when: 'letters, marks and brackets mean what they say',
      changes: [
        written(
          '购置X光机一台，XXL号工作服、XX-200型泵、TXX100终端和XXX型号设备，开展XX染色体筛查。',
          '面积5×10米，比上年增加（不含结转），收支差额（增减）情况见附表。',
          '组织职工填写问卷，部分档案资料待补充，请各单位填报。',
          '资金下达〔2020〕12号，何以如此？',
        ),
      ],
    },
    {
      when: 'personal data is masked',
      changes: [masked('联系电话', '138****1234'), masked('项目负责人', '张XX')],
    },
  ],
  fails: [
    {
      when: 'the texts hold what their template left',
      changes: [
        written(
          'XX局的收入',
          '××单位减少',
          '减少X万元',
          '****',
          '名称为【】',
          '收入增加（减少）',
          '决算数大小于预算数',
          '（此处填写原因）',
        ),
      ],
      cells: ['文字材料!C2', '文字材料!C3'],
      says: '“文字材料”的 文字材料!C2、文字材料!C3、文字材料!C4 等 8 处 留有模板字样：“XX”（未填的占位符）、“××”（未填的占位符）、“X”（未填的数）、“****”（星号占位）、“【】”（空括号）、“增加(减少)”（未选定的增减）、“大小于”（未选定的大小）、“此处填写”（填写说明）。请改为实际内容或删去。',
    },
    {
      when: 'other words of a template',
      changes: [
        written(
          '待补充',
          '请填写原因',
          'TODO',
          '？？？',
          '共____人',
          '决算数大于（小于）预算数',
          '某某局',
          '下降(增长)',
        ),
      ],
      cells: ['文字材料!C2'],
      says: '“文字材料”的 文字材料!C2、文字材料!C3、文字材料!C4 等 8 处 留有模板字样：“待补充”（填写说明）、“请填写”（填写说明）、“TODO”（待办标记）、“???”（问号占位或乱码）、“____”（空白下划线）、“大于(小于)”（未选定的增减）、“某某”（代称）、“下降(增长)”（未选定的增减）。请改为实际内容或删去。',
    },
    {
      when: 'the name of the unit is a placeholder',
      changes: [{ table: unit, row: '单位名称', to: 'XX局' }],
      cells: ['单位信息!B1'],
      says: '“单位信息”的 单位信息!B1 留有模板字样：“XX”（未填的占位符）。请改为实际内容或删去。',
    },
    {
      when: 'a reason in a form is not written yet',
      changes: [{ table: threePublic, row: '公务接待费', column: '变动原因', to: '（待补充）' }],
      cells: ['三公经费!E5'],
      says: '“三公经费”的 三公经费!E5 留有模板字样：“(待补充)”（填写说明）。请改为实际内容或删去。',
    },
    {
      when: 'a level stands for the rows below, and is told once',
      changes: [
        {
          table: indicators,
          rows: [
            ['职工相亲会项目', '产出XX', '数量', '甲', '1', '1', 50, 50, ''],
            ['', '', '', '乙', '1', '1', 50, 50, ''],
          ],
        },
      ],
      cells: ['绩效指标!B2'],
      says: '“绩效指标”的 绩效指标!B2 留有模板字样：“XX”（未填的占位符）。请改为实际内容或删去。',
    },
  ],
};
