import type { ReadPassage } from '../document';
import { faultOf, type Fault } from '../outcomes';
import { defineAuditRule } from './auditRule';

const rateBefore =
  /(?:占[^,;。:占\d]{0,30}的?(?:比重|比例)?(?:为|的)?|(?:增长|下降|上升|增幅|降幅)(?:了|为|达)?|完成(?:年初|全年|调整)?预算(?:数)?的)$/u;

/** A share, a rate of change or of completion is printed with its per cent sign; where the text breaks off nothing is known. */
export const ratesHavePercentSign = defineAuditRule({
  id: 'ratesHavePercentSign',
  severity: 'error',
  title: { zh: '百分比带百分号', en: 'A rate has its per cent sign' },
  basis: '占比、增减率、完成率以百分数表示',
  message: {
    zh: '“{quote}”后面缺少百分号，应为 {expected}。请补上。',
    en: '"{quote}" lacks its per cent sign: {expected} was expected. Add it.',
  },
  check: ({ passages, original }) => {
    const end = original.trimEnd().length;
    return passages.flatMap(faultsIn).filter((fault) => fault.end < end);
  },
});

function faultsIn({ text, figures }: ReadPassage): readonly Fault[] {
  return figures.flatMap(({ numeral, from, to }): readonly Fault[] => {
    if (numeral.unit !== undefined || !/^(?:[,;。)]|$)/u.test(text.slice(to, to + 1))) return [];
    if (!rateBefore.test(text.slice(Math.max(0, from - 44), from))) return [];
    return [faultOf(numeral, [], { expected: `${numeral.text}%` })];
  });
}
