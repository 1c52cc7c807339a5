import type { Text } from '../text';

/** What a template leaves where something was to be filled in; the words are matched in their narrow forms (NFKC). */
export interface Placeholder {
  readonly name: Text;
  readonly pattern: RegExp;
}

/**
 * The residue of templates as it is seen in published texts ("XX局", "增加（减少）", "大小于"), and what is usual besides
 * (unverified). A mark beside Latin letters or digits is none: XXL, XX-200, 138****1234; nor is XX型 or XX染色体.
 */
export const placeholders: readonly Placeholder[] = [
  {
    name: { zh: '未填的占位符', en: 'a placeholder' },
    pattern: /(?<![A-Za-z0-9×])(?:[Xx]{2,}|×{2,})(?![A-Za-z0-9×-]|型|染色体|综合征)/,
  },
  {
    name: { zh: '未填的数', en: 'a number left out' },
    pattern: /(?<![A-Za-z0-9×])[Xx×](?=\s*(?:亿元|万元|元|年|月|日|%|个百分点))/,
  },
  { name: { zh: '星号占位', en: 'asterisks' }, pattern: /(?<![\dA-Za-z*])\*{2,}(?![\dA-Za-z*])/ },
  { name: { zh: '空白下划线', en: 'a blank line to write on' }, pattern: /_{2,}/ },
  { name: { zh: '空括号', en: 'empty brackets' }, pattern: /【\s*】|\(\s*\)|〔\s*〕|\[\s*\]/ },
  {
    name: { zh: '未选定的增减', en: 'a rise or fall not chosen' },
    pattern:
      /(?:增加|增长|上升|提高)\((?:减少|下降|降低)\)|(?:减少|下降|降低)\((?:增加|增长|上升|提高)\)|(?:大于|高于|多于)\((?:小于|低于|少于)\)|(?:小于|低于|少于)\((?:大于|高于|多于)\)/,
  },
  {
    name: { zh: '未选定的大小', en: 'greater or less not chosen' },
    pattern: /大小于|大于小于|高低于|大\(小\)于/,
  },
  {
    name: { zh: '填写说明', en: 'an instruction to fill in' },
    pattern:
      /此处(?:填写|填列|填入|补充|插入)|(?:^|[(【[])请(?:填写|填列|填入|补充|输入|选择)|(?:^|[(【[])待(?:补充?|填写?|定|完善)(?:$|[)】\].。])/,
  },
  { name: { zh: '待办标记', en: 'a note to do' }, pattern: /(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])/i },
  { name: { zh: '问号占位或乱码', en: 'question marks' }, pattern: /\?{2,}/ },
  {
    name: { zh: '代称', en: 'an unnamed body' },
    pattern: /某某(?=局|委|办|单位|部门|公司|项目|年|区|县|市|省)/,
  },
];
