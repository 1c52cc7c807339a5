import { withoutComparison } from './claim';
import { mentioned, newFact, type Cursor } from './cursor';
import { mayBeSame, subjectName } from './names';

const compares = /比|较|与|同|持平|相同|无增减|无变化/u;
const reasons = /主要|原因|由于|因为|导致|用于|一是|二是|三是|其中/u;
const money = /(?:费|经费|支出|收入|拨款|总计|合计|资金|采购|购置|运行|结转|结余)$/u;

/**
 * Clauses without a number may name what the number behind them is of: 公务接待费与预算持平,比上年增加0.5万元. `before` are the
 * clauses, `words` those right before the number.
 */
export function nameBefore(cursor: Cursor, before: string, words: string, from: number): void {
  if (withoutComparison(words).length > 0 && !/^(?:增|减|上升|下降|降|提高)/u.test(words)) return;
  const item = before.slice(before.search(/[^;。:]*$/u));
  const clause =
    item
      .split(',')
      .filter((one) => compares.test(one) && !reasons.test(one))
      .at(-1) ?? '';
  const subject = withoutComparison(clause);
  const name = subjectName(subject);
  if (subject === '' || !money.test(name)) return;
  if (cursor.current !== undefined && mayBeSame(cursor.current.name, name)) return;
  const known = cursor.groups.length > 0 ? undefined : mentioned(cursor, name);
  cursor.current = known ?? newFact(cursor, subject, from);
}
