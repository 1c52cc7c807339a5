import { fill, type Text } from '../../core/text';
import type { SheetState } from '../../excel';
import type { NoticeProps } from '../parts/Notice';

const none: Text = {
  zh: '报表还没有生成：共 {of} 张。',
  en: 'The report has not been generated: {of#sheet|sheets}.',
};

const current: Text = {
  zh: '报表是最新的：{of} 张都与填报表一致。',
  en: 'The report is current: its {of#sheet follows|sheets follow} the input tables.',
};

const behind: Text = {
  zh: '填报表有改动，报表已过时：{of} 张中 {stale} 张需要重新生成{edited}。公式随填报表变化，文字、行数和标题要重新生成才会更新。',
  en: 'The input tables have changed and the report is out of date: {stale} of {of#sheet is|sheets are} to be generated anew{edited}. Formulas follow by themselves; words, rows and titles do not.',
};

const frozenSheets: Text = {
  zh: '已定稿 {frozen} 张：其中的数值不随填报表变化。定稿后改过填报表的，请重新生成，再定稿。',
  en: '{frozen#sheet is|sheets are} frozen: the values do not follow the input tables. Where these have changed since, generate again, then freeze.',
};

const frozenBehind: Text = {
  zh: '{when}已定稿，此后填报表有改动：{behind} 张已定稿的表与填报表不一致。如应按填报表公布，请重新生成，再定稿。',
  en: 'Frozen{when}; the input tables have changed since, and {behind#frozen sheet differs|frozen sheets differ} from them. If they are to follow, generate again, then freeze.',
};

const alsoEdited: Text = {
  zh: '，其中 {edited} 张被手工改过，重新生成前会另存一份',
  en: ', {edited} of them edited by hand (what they hold is kept as a copy first)',
};

const nothing: Text = { zh: '', en: '' };

/** The sheets of the report itself: what validation found is written by validating, and is never published. */
export function withoutFindings(sheets: readonly SheetState[]): readonly SheetState[] {
  return sheets.filter(({ part }) => part !== 'findings');
}

/** How the report in the workbook stands beside the input tables, in one sentence; nothing where there is none to compare. `when`: of freezing. */
export function reportState(all: readonly SheetState[], when: Text = nothing): NoticeProps | undefined {
  const sheets = withoutFindings(all);
  const of = (...states: readonly SheetState['state'][]): number =>
    sheets.filter(({ state }) => states.includes(state)).length;
  if (sheets.length === 0) return undefined;
  const slots = { of: String(sheets.length) };
  if (of('absent') === sheets.length) return { intent: 'info', text: fill(none, slots) };
  const behindSince = of('frozenBehind');
  if (behindSince > 0) {
    return { intent: 'warning', text: fill(frozenBehind, { behind: String(behindSince), when }) };
  }
  const stale = of('absent', 'stale', 'editedByHand');
  const frozen = of('frozen');
  if (stale === 0 && frozen > 0) {
    return { intent: 'info', text: fill(frozenSheets, { frozen: String(frozen) }) };
  }
  if (stale === 0) return { intent: 'success', text: fill(current, slots) };
  const byHand = of('editedByHand');
  const edited = byHand === 0 ? nothing : fill(alsoEdited, { edited: String(byHand) });
  return { intent: 'warning', text: fill(behind, { ...slots, stale: String(stale), edited }) };
}
