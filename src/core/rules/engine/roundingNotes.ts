import { absolute, constant, grouped, percentage, round, valueOf, type Decimal } from '../../expression';
import { fill, type Text } from '../../text';
import type { Finding } from '../finding';
import { placeOf, type JudgedRelation } from './judgement';
import { addressesOf } from './namedCells';
import { amountInWords, joined, placesInWords, tableOf } from './wording';

const mostDetails = 20;

const note: Text = {
  zh: '{title}：“{table}”有 {count} 处差额在四舍五入所能产生的范围之内，属尾差。{details}。不必更正；需要逐分核对的，请以元填报。',
  en: '{title}: in "{table}" {count} differences are within what rounding can produce. {details}. Nothing to correct; type amounts in yuan to check them exactly.',
};

const detail: Text = {
  zh: '{place} 为 {left}，按明细计算为 {right}，相差 {difference}，占可能尾差 {allowed} 的 {used}%',
  en: '{place} holds {left}, the details give {right}, a difference of {difference}: {used}% of the possible {allowed}',
};

/** What rounding explains: one note for each rule and input table, with how much of the possible difference was used. */
export function roundingNotes(rounded: readonly JudgedRelation[]): readonly Finding[] {
  const groups = new Map<string, JudgedRelation[]>();
  for (const one of rounded) {
    const key = `${one.rule.id} ${tableNameOf(one)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap(noteOf);
}

function tableNameOf({ check }: JudgedRelation): string {
  const [first] = placeOf(check);
  return first === undefined ? '' : tableOf(first);
}

function noteOf(group: readonly JudgedRelation[]): readonly Finding[] {
  const [first] = group;
  if (first === undefined) return [];
  const slots = {
    title: first.rule.title,
    table: tableNameOf(first),
    count: String(group.length),
    details: joined(group.slice(0, mostDetails).map(detailOf)),
  };
  const cells = addressesOf(group.flatMap(({ check }) => placeOf(check)));
  return [
    {
      rule: first.rule.id,
      severity: 'hint',
      verdict: 'rounding',
      cells,
      culprits: [],
      message: fill(note, slots),
    },
  ];
}

function detailOf({ check, judgement }: JudgedRelation): Text {
  const { measure } = check;
  return fill(detail, {
    place: placesInWords(placeOf(check)),
    left: amountInWords(judgement.left, measure),
    right: amountInWords(judgement.right, measure),
    difference: amountInWords(judgement.difference, measure),
    allowed: amountInWords(judgement.allowed, measure),
    used: usedPercent(judgement.difference, judgement.allowed),
  });
}

function usedPercent(difference: Decimal, allowed: Decimal): string {
  const used = valueOf(round(percentage(absolute(constant(difference)), constant(allowed)), 0));
  return used.kind === 'value' ? grouped(used.value) : '';
}
