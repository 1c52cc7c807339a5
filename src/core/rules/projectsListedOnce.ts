import { itemsOf, type Account } from '../account';
import type { TextCell } from '../expression';
import { projects } from '../inputs/projects';
import { looseName } from './engine/looseName';
import { defineRule } from './engine/rule';
import { listInWords } from './engine/wording';

/** A project is listed once: names that differ in spaces, width or punctuation only are one project. */
export const projectsListedOnce = defineRule({
  id: 'projectsListedOnce',
  catalogue: 'P1',
  severity: 'warning',
  title: { zh: '每个项目只列一次', en: 'A project is listed once' },
  why: {
    zh: '项目个数和金额按行计算，同一项目列两次就重复；名称只差空格或标点时，肉眼看不出来。',
    en: 'Projects are counted and added row by row; one listed twice under names that look alike counts twice.',
  },
  basis: '项目支出绩效自评表：每个项目一张；同一项目列两次会使个数和金额重复',
  messages: {
    refuted: {
      zh: '“绩效项目”{place} 的项目名称只差空格、全半角或标点：{names}。是同一项目的请合并；不是的，请把名称写得可以区分。',
      en: 'The names of the projects in {place} differ in spaces, width or punctuation only: {names}. Merge them where they are one project; otherwise give them names that can be told apart.',
    },
  },
  checks: (account) =>
    [...groupsOf(namesIn(account))].map((cells) => ({
      kind: 'fact',
      holds: cells.length === 1,
      cells,
      slots: { names: listInWords(cells.map(({ text }) => `“${text}”`)) },
    })),
});

function namesIn(account: Account): readonly TextCell[] {
  return itemsOf(account, projects)
    .map(({ words }) => words.get(projects.by.name))
    .filter((cell) => cell !== undefined);
}

function groupsOf(cells: readonly TextCell[]): Iterable<readonly TextCell[]> {
  const groups = new Map<string, TextCell[]>();
  for (const cell of cells) {
    const key = looseName(cell.text);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return groups.values();
}
