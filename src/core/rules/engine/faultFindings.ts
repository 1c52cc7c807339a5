import { grouped, address } from '../../expression';
import { fill, type Text } from '../../text';
import type { Correction, Explanation, Finding, Severity, Slip } from '../finding';
import { placeOf, type JudgedRelation } from './judgement';
import type { Fault } from './location/locate';
import { numberIn } from './location/board';
import type { Hypothesis } from './location/hypothesis';
import { isStatedAlone } from './location/plausibility';
import { addressesOf } from './namedCells';
import { slipWords } from './slipWords';
import { amountInWords, joined, nameInTable, placesInWords } from './wording';

const mostDetails = 5;
const mostOthers = 3;

const found: Text = {
  zh: '{corrections}：改正后，“{titles}”的 {count} 处不符全部相符。{details}。{others}请核对后由您更正。',
  en: '{corrections}: then the {count} differences under "{titles}" are gone. {details}. {others}Check, and correct it yourself.',
};

const detail: Text = {
  zh: '{place} 为 {left}，按明细计算为 {right}',
  en: '{place} states {left}, the details give {right}',
};

const holds: Text = {
  zh: '{cell}（{name}）填的是 {held}，应为 {value}{slip}',
  en: '{cell} ({name}) holds {held} and should read {value}{slip}',
};

const isBlank: Text = {
  zh: '{cell}（{name}）没有填，应为 {value}',
  en: '{cell} ({name}) is blank and should read {value}',
};

const orElse: Text = { zh: '也可能是{corrections}。', en: 'Or else {corrections}. ' };

const wholeUnit: Text = {
  zh: '这些金额像是都以另一个单位填报；如果别处也如此，请先核对“单位信息”的金额单位。',
  en: 'All of these look typed in the other money unit; where others are too, check the money unit in "单位信息" (unit) first. ',
};

const likely: Text = { zh: '{message}{corrections}。', en: '{message} {corrections}.' };

const semicolon: Text = { zh: '；', en: '; ' };

/** One finding for all that one fault has caused, in the severity of the worst: what would put it right, and what that mends. */
export function faultFinding(fault: Fault): Finding {
  const [likeliest = [], ...others] = fault.explanations;
  const [worst] = [...fault.refuted].sort((a, b) => order[a.rule.severity] - order[b.rule.severity]);
  const stated = fault.refuted.flatMap(({ check }) => placeOf(check));
  const titles = [...new Set(fault.refuted.map(({ rule }) => rule.title))];
  const [first] = likeliest;
  return {
    rule: worst?.rule.id ?? '',
    severity: worst?.rule.severity ?? 'error',
    verdict: 'refuted',
    cells: addressesOf([...likeliest.map(({ cell }) => cell), ...stated]),
    culprits: culpritsOf(fault),
    explanations: explanationsOf(fault),
    ...(first === undefined ? {} : { expected: correctionOf(first).value }),
    message: fill(found, {
      corrections: inWords(likeliest),
      titles: joined(titles, { zh: '、', en: '", "' }),
      count: String(fault.refuted.length),
      details: joined(fault.refuted.slice(0, mostDetails).map(detailOf)),
      others: remarkOn(likeliest, others),
    }),
  };
}

/** Whether cells are explained together by the other money unit. */
function isInOtherUnit(cells: readonly Hypothesis[]): boolean {
  return cells.length > 1 && cells.every(({ slip }) => slip === 'unitMixedUp');
}

/** Whether a column or a sheet in the other money unit is behind a fault: that is told before all else. */
export function isOfOtherUnit({ explanations: [likeliest = []] }: Fault): boolean {
  return isInOtherUnit(likeliest);
}

function remarkOn(likeliest: readonly Hypothesis[], others: Fault['explanations']): Text {
  if (isInOtherUnit(likeliest)) return wholeUnit;
  return others.length === 0 ? { zh: '', en: '' } : fill(orElse, { corrections: eitherOf(others) });
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** What a lone relation says, with the cell behind it where a telling slip singles that out. */
export function withCulprit(message: Text, { explanations, refuted }: Fault): Text {
  const [[likeliest] = [], [second] = []] = explanations;
  const isLimit = refuted.some(({ check }) => check.relation.comparison !== 'equals');
  if (likeliest === undefined || isLimit || !tellingSlips.includes(likeliest.slip)) return message;
  const lead = likeliest.likelihood - (second?.likelihood ?? -Infinity);
  return lead < clearLead ? message : fill(likely, { message, corrections: inWords([likeliest]) });
}

const clearLead = 2;

/** The slips that say something by themselves: digits too many or too few are common between any two numbers. */
const tellingSlips: readonly (Slip | undefined)[] = [
  'signChanged',
  'unitMixedUp',
  'digitsSwapped',
  'decimalPointMoved',
  'rowShifted',
];

const mostCulprits = 3;

/**
 * The cells of the likeliest explanations: a stated total that its details speak against, where no detail is likelier; else
 * those of up to three about as likely.
 */
export function culpritsOf({ explanations }: Fault): readonly string[] {
  const most = Math.max(...explanations.map(likelihoodOf));
  const likely = explanations.filter((set) => most - likelihoodOf(set) < clearLead);
  const stated = likely.filter((set) => set.every(isStatedAlone));
  const few = likely.length > mostCulprits ? [] : likely;
  return addressesOf((stated.length > 0 ? stated : few).flatMap((set) => set.map(({ cell }) => cell)));
}

function likelihoodOf(set: readonly Hypothesis[]): number {
  return set.reduce((sum, { likelihood }) => sum + likelihood, 0);
}

export function explanationsOf({ explanations }: Fault): readonly Explanation[] {
  return explanations.map((set) => ({ corrections: set.map(correctionOf) }));
}

function correctionOf({ cell, corrected, slip }: Hypothesis): Correction {
  return {
    cell: address(cell.ref),
    held: cell.content.kind === 'number' ? grouped(cell.content.value) : '',
    value: grouped(numberIn(corrected)),
    slip,
  };
}

function eitherOf(sets: readonly (readonly Hypothesis[])[]): Text {
  return joined(sets.slice(0, mostOthers).map(inWords), { zh: '，或', en: ', or ' });
}

const mostCorrections = 5;

const andMore: Text = { zh: '{first} 等 {count} 个单元格', en: '{first} and others, {count} cells in all' };

function inWords(set: readonly Hypothesis[]): Text {
  const first = joined(set.slice(0, mostCorrections).map(correctionInWords), semicolon);
  return set.length <= mostCorrections ? first : fill(andMore, { first, count: String(set.length) });
}

function correctionInWords(one: Hypothesis): Text {
  const { slip, ...slots } = correctionOf(one);
  const name = nameInTable(one.cell);
  return slots.held === ''
    ? fill(isBlank, { ...slots, name })
    : fill(holds, { ...slots, name, slip: slip === undefined ? { zh: '', en: '' } : slipWords[slip] });
}

function detailOf({ check, judgement }: JudgedRelation): Text {
  return fill(detail, {
    place: placesInWords(placeOf(check)),
    left: amountInWords(judgement.left, check.measure),
    right: amountInWords(judgement.right, check.measure),
  });
}
