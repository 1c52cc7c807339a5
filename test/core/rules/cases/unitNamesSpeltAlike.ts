import { institutions } from '../../../../src/core/inputs/institutions';
import { projects } from '../../../../src/core/inputs/projects';
import { unit } from '../../../../src/core/inputs/unit';
import type { RuleCases } from '../ruleCases';

const department = (name: string) => ({
  table: projects,
  row: '职工相亲会项目',
  column: '主管部门',
  to: name,
});

export const cases: RuleCases = {
  passes: [
    { when: 'units are spelt alike', changes: [] },
    { when: 'a project belongs to another unit', changes: [department('北京市总工会')] },
    {
      when: 'two units differ in the kind of their place',
      changes: [
        { table: unit, row: '单位名称', to: '吉林省财政局' },
        { table: institutions, rows: [['行政单位', '吉林市财政局']] },
      ],
    },
    { when: 'a project names no unit', changes: [department('')] },
  ],
  fails: [
    {
      when: 'a project leaves out a character of the place',
      changes: [department('北京丰台区总工会')],
      cells: ['绩效项目!C13', '单位信息!B1'],
      says: '绩效项目!C13 写的是“北京丰台区总工会”，而 单位信息!B1 写的是“北京市丰台区总工会”，像是同一单位的两种写法。是同一单位的请改为一致；确是两个单位的可不处理。',
    },
    {
      when: 'an institution is written with a space',
      changes: [
        {
          table: institutions,
          row: ['行政单位', '北京市丰台区总工会'],
          column: '名称',
          to: '北京市 丰台区总工会',
        },
      ],
      cells: ['机构设置!B2', '单位信息!B1'],
      says: '机构设置!B2 写的是“北京市 丰台区总工会”，而 单位信息!B1 写的是“北京市丰台区总工会”，像是同一单位的两种写法。是同一单位的请改为一致；确是两个单位的可不处理。',
    },
  ],
};
