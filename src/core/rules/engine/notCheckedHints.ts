import { address, grouped, noValueInWords, valueOf, type CellReference } from '../../expression';
import { fill, type Text } from '../../text';
import type { Correction, Explanation, Finding } from '../finding';
import type { NotJudged } from './judgement';
import { joined } from './wording';

const mostReasons = 5;
const mostCells = 20;

const hint: Text = {
  zh: '{title}：有 {count} 项未能核对，{reasons}。补填或更正后请重新校验；确无数据的可不处理。',
  en: '{title}: {count} not checked, {reasons}. Fill in or correct the cells and validate again; where there is nothing to fill in, leave it.',
};

const andOthers: Text = { zh: '{reasons}等', en: '{reasons} and others' };

/** What could not be checked: one hint for each rule, with the reasons and their places. */
export function notCheckedHints(notJudged: readonly NotJudged[]): readonly Finding[] {
  return [...new Set(notJudged.map(({ rule }) => rule))].map((rule) => {
    const own = notJudged.filter((one) => one.rule === rule);
    const places = own.map(({ because }) => because.at).filter((at) => at !== undefined);
    return {
      rule: rule.id,
      severity: 'hint',
      verdict: 'notChecked',
      cells: placesOf(places),
      culprits: [],
      explanations: missingIn(own),
      message: fill(hint, { title: rule.title, count: String(own.length), reasons: reasonsOf(own) }),
    };
  });
}

/** What is left blank and is told by its details: what it should read. */
function missingIn(notJudged: readonly NotJudged[]): readonly Explanation[] {
  const corrections = notJudged.flatMap(({ check }): readonly Correction[] => {
    if (check.kind === 'fact') return [];
    const { left, right } = check.relation;
    if (left.kind !== 'cell' || left.cell.content.kind !== 'blank') return [];
    const value = valueOf(right);
    if (value.kind === 'none') return [];
    return [{ cell: address(left.cell.ref), held: '', value: grouped(value.value), slip: 'leftBlank' }];
  });
  return corrections.length === 0 ? [] : [{ corrections: corrections.slice(0, mostCells) }];
}

function placesOf(places: readonly CellReference[]): readonly string[] {
  return [...new Set(places.map(address))].slice(0, mostCells);
}

function reasonsOf(notJudged: readonly NotJudged[]): Text {
  const reasons = new Map(
    notJudged.map(({ because }) => noValueInWords(because)).map((reason) => [reason.zh, reason] as const),
  );
  const first = joined([...reasons.values()].slice(0, mostReasons), { zh: '、', en: ', ' });
  return reasons.size > mostReasons ? fill(andOthers, { reasons: first }) : first;
}
