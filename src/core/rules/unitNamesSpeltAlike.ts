import { cardOf, itemsOf, wordsIn, type Account } from '../account';
import { address, type TextCell } from '../expression';
import { institutionKinds, institutions } from '../inputs/institutions';
import { projects } from '../inputs/projects';
import { unit } from '../inputs/unit';
import { looseName } from './engine/looseName';
import { defineRule } from './engine/rule';

/** A unit is spelt alike wherever it is named: on its card, among the institutions, in the projects. */
export const unitNamesSpeltAlike = defineRule({
  id: 'unitNamesSpeltAlike',
  catalogue: 'form',
  severity: 'warning',
  title: { zh: '同一单位的名称写法一致', en: 'A unit is spelt alike everywhere' },
  why: {
    zh: '公开文本多处印出单位名称，写成两样会被看作两个单位。',
    en: 'The name of a unit is printed in many places; two spellings read as two units.',
  },
  basis: '公开文本中单位名称前后应当一致；单位名称写成两样是常见错误',
  messages: {
    refuted: {
      zh: '{here} 写的是“{name}”，而 {first} 写的是“{other}”，像是同一单位的两种写法。是同一单位的请改为一致；确是两个单位的可不处理。',
      en: '{here} says “{name}”, but {first} says “{other}”; they look like one unit spelt in two ways. Use one spelling; where they are two units, leave it.',
    },
  },
  checks: (account) =>
    spellingsOf(unitNames(account)).map(({ cell, like }) => ({
      kind: 'fact',
      holds: like === undefined,
      cells: like === undefined ? [cell] : [cell, like],
      slots: {
        here: address(cell.ref),
        name: cell.text,
        first: like === undefined ? '' : address(like.ref),
        other: like?.text ?? '',
      },
    })),
});

/** Every cell that names a unit: the card first, which has the name as it is published. */
function unitNames(account: Account): readonly TextCell[] {
  const card = cardOf(account, unit);
  const listed = itemsOf(account, institutions).filter(
    (row) => wordsIn(row, institutions.by.kind) !== institutionKinds.internal.word,
  );
  const projectRows = itemsOf(account, projects);
  return [
    card.words.get(unit.by.name),
    card.words.get(unit.by.shortName),
    ...listed.map(({ words }) => words.get(institutions.by.name)),
    ...projectRows.map(({ words }) => words.get(projects.by.department)),
    ...projectRows.map(({ words }) => words.get(projects.by.implementer)),
  ].flatMap((cell) => (cell === undefined || cell.text === '' ? [] : [cell]));
}

interface Spelling {
  readonly cell: TextCell;
  /** The first cell that spells it otherwise. */
  readonly like: TextCell | undefined;
}

/** Each spelling once, with an earlier one of the same unit. */
function spellingsOf(cells: readonly TextCell[]): readonly Spelling[] {
  const units = new Map<string, TextCell[]>();
  const seen = new Set<string>();
  return cells.flatMap((cell) => {
    if (seen.has(cell.text)) return [];
    seen.add(cell.text);
    const key = looseName(cell.text).replace(placeMarks, '');
    const before = units.get(key) ?? [];
    units.set(key, [...before, cell]);
    return [{ cell, like: before.find((other) => isLike(cell.text, other.text)) }];
  });
}

/** 北京市 and 北京: what one name of a unit may have more than another; 通州市 and 通州区 are two. */
const placeMarks = /[省市区县州盟旗乡镇的]/g;

function isLike(a: string, b: string): boolean {
  const [shorter, longer] = [looseName(a), looseName(b)].sort((one, other) => one.length - other.length);
  return shorter !== undefined && longer !== undefined && isWithin(shorter, longer);
}

/** Whether a name is another one with some characters left out. */
function isWithin(shorter: string, longer: string): boolean {
  let at = 0;
  for (const character of longer) if (character === shorter[at]) at += 1;
  return at === shorter.length;
}
