import type { ReadProblem } from '../../account';
import { slipWords } from '../../rules/engine/slipWords';
import type { Correction, Explanation, Finding, Severity } from '../../rules/finding';
import type { Decision, Identity } from '../../rules/findingState';
import type { Text } from '../../text';
import { textCell, wordsCell } from '../grid';
import type { SheetCell } from '../reportSheet';
import type { StyleName } from '../styles';
import { rowWith } from './columns';
import { stateWords } from './stateWords';

/** What was found, its number on the sheet, by what it is known again, and what was decided about it. */
export interface Item<Found> {
  readonly found: Found;
  readonly number: number;
  readonly identity: Identity;
  readonly decision: Decision;
}

/** A rule as the sheet names it. */
export interface NamedRule {
  readonly id: string;
  readonly title: Text;
  readonly basis: string;
}

const severities = {
  error: { word: '错误 Error', style: 'errorMark' },
  warning: { word: '警告 Warning', style: 'warningMark' },
  hint: { word: '提示 Hint', style: 'hintMark' },
} as const satisfies Record<Severity, { readonly word: string; readonly style: StyleName }>;

export function findingRow(item: Item<Finding>, rule: NamedRule | undefined): readonly SheetCell[] {
  const { severity, message, expected = '', difference = '', explanations } = item.found;
  const { word, style } = severities[severity];
  const [place, ...others] = placesOf(item.found);
  return rowWith({
    ...decided(item),
    severity: textCell(word, style),
    rule: textCell(ruleInWords(rule, item.found.rule), 'message'),
    place: linkTo(place),
    found: textCell(message.zh, 'message'),
    foundInEnglish: textCell(message.en, 'message'),
    expected: wordsCell(expected, 'amountText'),
    difference: wordsCell(difference, 'amountText'),
    culprits: wordsCell(explanationsInWords(explanations), 'message'),
    others: wordsCell(othersInWords(others), 'message'),
  });
}

export function problemRow(item: Item<ReadProblem>): readonly SheetCell[] {
  const { cell, expected, message, blocking } = item.found;
  return rowWith({
    ...decided(item),
    severity: textCell('未读 Unread', blocking ? 'errorMark' : 'warningMark'),
    place: linkTo(cell),
    found: textCell(message.zh, 'message'),
    foundInEnglish: textCell(message.en, 'message'),
    expected: wordsCell([...new Set([expected.zh, expected.en])].join('\n'), 'message'),
  });
}

function decided({ number, identity, decision }: Item<unknown>) {
  return {
    number: { kind: 'number', number, style: 'labelCenter' },
    state: textCell(stateWords[decision.state], 'labelCenter'),
    note: wordsCell(decision.note, 'message'),
    key: textCell(`${identity.key} ${identity.words}`, 'caption'),
  } as const;
}

/** All cells of a finding, the one to look at first before the others. */
function placesOf({ culprits, cells, explanations }: Finding): readonly string[] {
  const [likeliest] = explanations;
  const likely = likeliest?.corrections.map(({ cell }) => cell) ?? culprits;
  return [...new Set([...likely, ...culprits, ...cells])];
}

function ruleInWords(rule: NamedRule | undefined, id: string): string {
  return rule === undefined ? id : [rule.title.zh, rule.title.en, rule.basis].join('\n');
}

/** A cell can be gone to; a table that is not there can only be named. */
function linkTo(place = ''): SheetCell {
  return place.includes('!')
    ? { kind: 'link', text: place, target: place, style: 'link' }
    : wordsCell(place, 'message');
}

const mostExplanations = 3;

function explanationsInWords(explanations: readonly Explanation[]): string {
  const shown = explanations.slice(0, mostExplanations).map(({ corrections }) => corrections.map(inWords));
  return shown
    .map((corrections, index) =>
      shown.length > 1 ? `${String(index + 1)}. ${corrections.join('\n')}` : corrections.join('\n'),
    )
    .join('\n');
}

function inWords({ cell, held, value, slip }: Correction): string {
  const change = `${cell}：${held} → ${value}`;
  return slip === undefined ? change : `${change}${slipWords[slip].zh}${slipWords[slip].en}`;
}

const mostOthers = 12;

/** The other cells, a line a sheet: `支出明细!D11、D15`. */
function othersInWords(others: readonly string[]): string {
  const shown = others.slice(0, mostOthers);
  const sheets = [...new Set(shown.map(sheetOf))];
  const lines = sheets.map((sheet) => {
    const cells = shown.filter((other) => sheetOf(other) === sheet);
    return sheet + cells.map((cell) => cell.slice(sheet.length)).join('、');
  });
  const more = others.length - shown.length;
  return [...lines, ...(more > 0 ? [`… +${String(more)}`] : [])].join('\n');
}

/** `支出明细!` of `支出明细!D5`; nothing where only a table is named. */
function sheetOf(place: string): string {
  return place.slice(0, place.lastIndexOf('!') + 1);
}
