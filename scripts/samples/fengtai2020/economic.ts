import { economic } from '../../../src/core/inputs/economic';
import { illustrative, listRows } from '../filledTable';

function item(code: string, name: string, amount: number) {
  return { code, name, publicBudget: illustrative(amount) };
}

/** 301 and 303 add to the 13,544,300 yuan of 人员经费, 302 and 310 to the 236,700 of 公用经费; the split is ours. */
export const economicRows = listRows(
  economic,
  [
    { name: '合计', publicBudget: 13_781_000 },
    item('301', '工资福利支出', 12_323_900),
    item('30101', '基本工资', 2_156_400),
    item('30102', '津贴补贴', 3_282_800),
    item('30103', '奖金', 2_304_700),
    item('30106', '伙食补助费', 86_400),
    item('30107', '绩效工资', 1_068_900),
    item('30108', '机关事业单位基本养老保险缴费', 1_010_200),
    item('30109', '职业年金缴费', 505_100),
    item('30112', '其他社会保障缴费', 96_300),
    item('30113', '住房公积金', 1_432_600),
    item('30199', '其他工资福利支出', 380_500),
    item('302', '商品和服务支出', 231_100),
    item('30201', '办公费', 28_600),
    item('30202', '印刷费', 6_400),
    item('30207', '邮电费', 9_800),
    item('30211', '差旅费', 3_200),
    item('30213', '维修（护）费', 5_500),
    item('30216', '培训费', 4_300),
    item('30228', '工会经费', 42_900),
    item('30229', '福利费', 7_800),
    item('30239', '其他交通费用', 103_700),
    item('30299', '其他商品和服务支出', 18_900),
    item('303', '对个人和家庭的补助', 1_220_400),
    item('30301', '离休费', 412_800),
    item('30302', '退休费', 707_400),
    item('30305', '生活补助', 38_200),
    item('30309', '奖励金', 1_200),
    item('30399', '其他对个人和家庭的补助', 60_800),
    item('310', '资本性支出', 5_600),
    item('31002', '办公设备购置', 5_600),
  ],
  {
    zh: '公开文本只印基本支出 1378.10 万元和公用经费 23.67 万元，没有印出按经济分类的明细；明细为示例，合起来等于印出的数。',
    en: 'Only basic expenditure (1378.10) and its operating part (23.67) are printed; the items are made up so that they add to both.',
  },
);
