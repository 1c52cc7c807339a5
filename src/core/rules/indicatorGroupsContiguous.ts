import { itemsOf, wordsIn, type Row } from '../account';
import type { TextCell } from '../expression';
import { expertScores } from '../inputs/expertScores';
import { indicators } from '../inputs/indicators';
import type { WordColumn } from '../inputs/table';
import { defineRule } from './engine/rule';
import { listInWords } from './engine/wording';

const lists = [
  { list: indicators, levels: [indicators.by.project, indicators.by.level1, indicators.by.level2] },
  { list: expertScores, levels: [expertScores.by.project, expertScores.by.level1, expertScores.by.level2] },
] as const;

/** The rows of a project, of its level 1 indicators and of their level 2 indicators stand together: a form prints each once. */
export const indicatorGroupsContiguous = defineRule({
  id: 'indicatorGroupsContiguous',
  catalogue: 'P1',
  severity: 'warning',
  title: {
    zh: '同一项目、同一级指标的各行排在一起',
    en: 'The rows of a project and of an indicator stand together',
  },
  why: {
    zh: '自评表和评分表把同一项目、同一个一级和二级指标的各行合并印成一格。同一组的行被隔开，就会印成两处。',
    en: 'Forms and score tables print a project, a level 1 and a level 2 indicator once, beside all their rows. Rows of one group that stand apart are printed as two.',
  },
  basis: '项目支出绩效自评表、评分表：一级、二级指标各印一次，其下各行相连；P1',
  messages: {
    refuted: {
      zh: '“{table}”中 {place} 又出现前面已经结束的{groups}，次序混乱，表中会印成两处。请把同一组的各行排在一起。',
      en: 'In "{table}" {place} begins again what ended above ({groups}); the form would print it twice. Put the rows of one group together.',
    },
  },
  checks: (account) =>
    lists
      .filter(({ list }) => itemsOf(account, list).length > 0)
      .map(({ list, levels }) => {
        const reopened = reopenedIn(itemsOf(account, list), levels);
        return {
          kind: 'fact',
          holds: reopened.length === 0,
          cells: reopened,
          slots: {
            table: { zh: list.name, en: list.name },
            groups: listInWords(reopened.map(({ text }) => `“${text}”`)),
          },
        };
      }),
});

/** Where a group begins that has ended before; of groups within each other the widest. */
function reopenedIn(rows: readonly Row[], levels: readonly WordColumn[]): readonly TextCell[] {
  const begun = new Set<string>();
  const reopened: TextCell[] = [];
  let before: readonly string[] = [];
  for (const row of rows) {
    const keys = levels.map((_, depth) => keyOf(row, levels.slice(0, depth + 1)));
    const changed = keys.filter((key, depth) => key !== before[depth]);
    const again = keys.findIndex((key) => changed.includes(key) && begun.has(key));
    const cell = levels[again] === undefined ? undefined : row.words.get(levels[again]);
    if (cell !== undefined) reopened.push(cell);
    for (const key of changed) begun.add(key);
    before = keys;
  }
  return reopened;
}

function keyOf(row: Row, levels: readonly WordColumn[]): string {
  return levels.map((level) => wordsIn(row, level)).join(' › ');
}
