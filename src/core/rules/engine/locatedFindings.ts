import { address } from '../../expression';
import { fill, type Text } from '../../text';
import type { Finding } from '../finding';
import type { Culprits, Located } from './culprits';
import { placeOf, type Judged, type JudgedRelation } from './judgement';
import { addressesOf } from './namedCells';
import type { Rule } from './rule';
import { amountInWords, joined, nameInTable, numbersInWords, placesInWords } from './wording';

const mostDetails = 5;

const oneCell: Text = {
  zh: '{cell}（{name}）填的是 {held}，应为 {value}：改正后，“{title}”的 {count} 处不符全部相符。{details}。请核对该单元格。',
  en: '{cell} ({name}) holds {held} and should read {value}: then the {count} differences under "{title}" are gone. {details}. Check this cell.',
};

const detail: Text = {
  zh: '{place} 为 {left}，按明细计算为 {right}',
  en: '{place} states {left}, the details give {right}',
};

const alsoHere: Text = {
  zh: '{message}{cell} 填的是 {held}，如改为 {value}，各处即全部相符。',
  en: '{message} {cell} holds {held}; if it read {value}, everything would agree.',
};

/** Refuted relations of one rule that one cell, corrected, satisfies together. */
export interface LocatedGroup {
  readonly rule: Rule;
  readonly located: Located;
  readonly members: readonly JudgedRelation[];
}

/** For each refuted relation the group that it is told with, where one cell explains several relations of its rule. */
export function locatedGroups(
  refuted: readonly Judged[],
  culprits: Culprits,
): ReadonlyMap<Judged, LocatedGroup> {
  const groups = new Map<Judged, LocatedGroup>();
  for (const one of refuted) {
    const fault = culprits.get(one);
    if (fault?.located === undefined || groups.has(one)) continue;
    const members = fault.refuted.filter(({ rule }) => rule === one.rule);
    const group = { rule: one.rule, located: fault.located, members };
    if (members.length > 1) for (const member of members) groups.set(member, group);
  }
  return groups;
}

/** One finding for all of a group: what the cell holds and should read, and what that puts right. */
export function locatedFinding({ rule, located, members }: LocatedGroup): Finding {
  const stated = members.flatMap(({ check }) => placeOf(check));
  const details = joined(members.slice(0, mostDetails).map(detailOf));
  const slots = {
    title: rule.title,
    count: String(members.length),
    details,
    name: nameInTable(located.cell),
  };
  return {
    rule: rule.id,
    severity: rule.severity,
    verdict: 'refuted',
    cells: addressesOf([located.cell, ...stated]),
    culprits: addressesOf([located.cell]),
    explanations: [],
    message: fill(oneCell, { ...slots, ...correctionSlots(located) }),
  };
}

/** A message with one sentence more: what the cell behind it holds, and should read. */
export function withLocated(message: Text, located: Located): Text {
  return fill(alsoHere, { message, ...correctionSlots(located) });
}

function correctionSlots({ cell, corrected }: Located): Readonly<Record<string, string | Text>> {
  return { cell: address(cell.ref), held: numbersInWords([cell]), value: numbersInWords([corrected]) };
}

function detailOf({ check, judgement }: JudgedRelation): Text {
  return fill(detail, {
    place: placesInWords(placeOf(check)),
    left: amountInWords(judgement.left, check.measure),
    right: amountInWords(judgement.right, check.measure),
  });
}
