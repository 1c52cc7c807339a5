import type { Fault } from '../outcomes';
import { defineAuditRule } from './auditRule';

/** What a template leaves to be filled in or struck out; a unit without its number among them: 占%, 减少万元. */
const residue =
  /(?<![A-Za-z\d])(?:[X×xＸ○〇*]{2,}|_{2,})(?=局|市|区|县|委|中心|单位|部门|公司|学校|研究所|\(|万|元|%|年|个|辆|台|人|批|次|\.)|20[X×x]{2}年|(?:增加|减少|增长|下降|提高|降低|大于|小于|高于|低于)\((?:增加|减少|增长|下降|提高|降低|大于|小于|高于|低于|等于|\/)+\)|(?:增加|增长|大于)\/(?:减少|下降|小于)|大小于|如持平作持平表述|主要原因[:是为]+(?:[X×x]{2,}|…+|。。)|(?<=(?:占|增长|下降|增加|减少|支出|决算为|预算为)(?:了|为)?)(?:%|万元)(?=[,;。])|(?:包括|设有|如下):?…+/gu;

/** No placeholder and no choice of the template is left. */
export const templateFilledIn = defineAuditRule({
  id: 'templateFilledIn',
  severity: 'error',
  title: { zh: '模板已填写完整', en: 'Nothing of the template is left' },
  basis: '公开文本不留模板的占位和选项：XX局、增加（减少）、大小于',
  message: {
    zh: '“{quote}”是模板的占位或选项。请填写或删去多余的选项。',
    en: '"{quote}" is left over from the template. Fill it in, or strike out what does not apply.',
  },
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      [...passage.text.matchAll(residue)].map((match): Fault => ({
        verdict: 'refuted',
        numerals: [],
        start: passage.at(match.index),
        end: passage.at(match.index + match[0].length - 1) + 1,
      })),
    ),
});
