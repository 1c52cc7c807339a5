import { absolute, constant, percentage, round } from '../../expression';
import { fill, type Text } from '../../text';
import type { Finding } from '../finding';
import { placeOf, type JudgedRelation } from './judgement';
import { addressesOf } from './namedCells';
import type { Rule } from './rule';
import { amountInWords, joined, placesInWords, tableOf, valueInWords } from './wording';

const mostDetails = 20;

const note: Text = {
  zh: '{title}：“{table}”有 {count} 处差额在四舍五入所能产生的范围之内，属尾差。{details}。不必更正；需要逐分核对的，请以元填报。',
  en: '{title}: in "{table}" {count#difference is|differences are} within what rounding can produce. {details}. Nothing to correct; type amounts in yuan to check them exactly.',
};

const detail: Text = {
  zh: '{place} 为 {left}，按明细计算为 {right}，相差 {difference}，占可能尾差 {allowed} 的 {used}',
  en: '{place} holds {left}, the details give {right}, a difference of {difference}: {used} of the possible {allowed}',
};

interface Group {
  readonly rule: Rule;
  readonly table: string;
  readonly members: readonly JudgedRelation[];
}

/** What rounding explains: one note for each rule and input table, with how much of the possible difference was used. */
export function roundingNotes(rounded: readonly JudgedRelation[]): readonly Finding[] {
  const groups = new Map<string, Group & { readonly members: JudgedRelation[] }>();
  for (const one of rounded) {
    const table = placeOf(one.check).slice(0, 1).map(tableOf).join('');
    const key = `${one.rule.id} ${table}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rule: one.rule, table, members: [one] });
    else group.members.push(one);
  }
  return [...groups.values()].map(noteOf);
}

function noteOf({ rule, table, members }: Group): Finding {
  const details = joined(members.slice(0, mostDetails).map(detailOf));
  return {
    rule: rule.id,
    severity: 'hint',
    verdict: 'rounding',
    cells: addressesOf(members.flatMap(({ check }) => placeOf(check))),
    culprits: [],
    explanations: [],
    message: fill(note, { title: rule.title, table, count: String(members.length), details }),
  };
}

function detailOf({ check, judgement }: JudgedRelation): Text {
  const { measure } = check;
  const used = percentage(absolute(constant(judgement.difference)), constant(judgement.allowed));
  return fill(detail, {
    place: placesInWords(placeOf(check)),
    left: amountInWords(judgement.left, measure),
    right: amountInWords(judgement.right, measure),
    difference: amountInWords(judgement.difference, measure),
    allowed: amountInWords(judgement.allowed, measure),
    used: valueInWords(round(used, 0), '%'),
  });
}
