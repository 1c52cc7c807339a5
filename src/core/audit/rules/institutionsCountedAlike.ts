import { faultOf, type Outcome } from '../outcomes';
import type { Placed } from '../text/passage';
import { defineAuditRule } from './auditRule';

/** The text counts the body's institutions alike wherever it does. */
export const institutionsCountedAlike = defineAuditRule({
  id: 'institutionsCountedAlike',
  severity: 'warning',
  title: { zh: '所属单位个数前后一致', en: 'The subordinate institutions are counted alike' },
  basis: '机构设置与三公经费等处的单位个数一致',
  message: {
    zh: '“{quote}”与前文所说的 {expected} 不一致。请核对所属单位个数，或说明口径。',
    en: '"{quote}" disagrees with {expected} said before. Check how many institutions there are, or say which are meant.',
  },
  check: ({ passages }) => {
    const first = new Map<string, Placed>();
    return passages.flatMap(({ text, figures }) =>
      figures.flatMap((placed): readonly Outcome[] => {
        const kind = /^(?:下属|所属)?(事业单位|行政单位)/u.exec(text.slice(placed.to, placed.to + 8))?.[1];
        const isOwn = /(?:下属|所属|包括|下设|其中)[^。]{0,40}$/u.test(
          text.slice(Math.max(0, placed.from - 44), placed.from),
        );
        if (kind === undefined || placed.numeral.unit?.word !== '个' || !isOwn) return [];
        const before = first.get(kind);
        if (before === undefined) first.set(kind, placed);
        if (before === undefined) return [];
        const numerals = [before.numeral, placed.numeral];
        if (before.numeral.value.eq(placed.numeral.value)) return [{ verdict: 'tied', numerals }];
        return [faultOf(placed.numeral, numerals, { expected: `${before.numeral.text}个` })];
      }),
    );
  },
});
