import { revenueByCode } from '../../figures';
import { defineSheet } from '../define';
import { codedList, type CodedColumn } from '../layouts/codedList';
import { revenueLevels } from '../layouts/functionalLevels';

const column = (head: string, source: Parameters<typeof revenueByCode.figure>[1]['source']): CodedColumn => ({
  head: [head],
  figure: (account, code) => revenueByCode.figure(account, { code, source }),
});

const columns: readonly CodedColumn[] = [
  column('本年收入合计', 'all'),
  column('财政拨款收入', 'fiscal'),
  column('上级补助收入', 'superior'),
  column('事业收入', 'institution'),
  column('经营收入', 'business'),
  column('附属单位上缴收入', 'affiliates'),
  column('其他收入', 'otherRevenue'),
];

/** Revenue by functional code and source. */
export const revenueAccount = defineSheet({
  id: 'revenueAccount',
  name: { zh: '收入决算表', en: 'Revenue account' },
  basis: '收入决算表：上海市2024年度部门决算公开模板；表号未经核实；K3、K5',
  foot: '本表反映部门本年度取得的各项收入情况。',
  nothing: '收入',
  orientation: 'landscape',
  body: (account) => codedList(account, { codes: revenueLevels(account), columns, nameWidth: 28 }),
});
