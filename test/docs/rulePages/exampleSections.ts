import type { Account } from '../../../src/core/account';
import { address, judge, type Expr } from '../../../src/core/expression';
import type { Finding, Rule } from '../../../src/core/rules';
import type { FactCheck, RelationCheck } from '../../../src/core/rules/engine/rule';
import { tellingCells } from '../../../src/core/rules/engine/tellingCells';
import { amountInWords } from '../../../src/core/rules/engine/wording';
import { fill, type Text } from '../../../src/core/text';
import { cellsInWords, wordsOfCells, type CellInWords } from './cellsInWords';
import { changesInWords } from './changesInWords';
import type { Example } from './example';
import { both, paragraphs, table } from './markdown';
import {
  held,
  involved,
  left,
  noneSuspected,
  nothingDue,
  outcome,
  right,
  severityNames,
  suspected,
  verdictNames,
} from './words';

const mostCells = 8;

/** What an example changes in the sample, the cells it is about (of a fact that names none those at `places`), and how it ends. */
export function exampleInWords(example: Example, sample: Account, places: readonly string[]): string {
  const { check, account } = example;
  return paragraphs([
    changesInWords(example, sample),
    check?.kind === 'relation' ? sidesTable(check, account) : factTable(placesOf(check, places), account),
    check?.kind === 'relation' ? outcomeOf(check) : '',
    check?.kind !== 'relation' && example.finding === undefined
      ? both(check === undefined ? nothingDue : held)
      : '',
  ]);
}

function placesOf(check: FactCheck | undefined, places: readonly string[]): readonly string[] {
  if (check === undefined) return [];
  return check.cells.length > 0 ? check.cells.map(({ ref }) => address(ref)) : places;
}

function factTable(places: readonly string[], account: Account): string {
  const cells = cellsInWords(account);
  const rows = [...new Set(places)].slice(0, mostCells).flatMap((place) => rowOf(cells.get(place)));
  return rows.length === 0 ? '' : table(['单元格 Cell', '名称 Name', '内容 Content'], rows);
}

function sidesTable({ relation }: RelationCheck, account: Account): string {
  const rows = [...sideRows(left, relation.left, account), ...sideRows(right, relation.right, account)];
  return rows.length === 0 ? '' : table(['边 Side', '单元格 Cell', '名称 Name', '内容 Content'], rows);
}

function sideRows({ zh, en }: Text, side: Expr, account: Account): readonly (readonly string[])[] {
  const known = wordsOfCells(account);
  const telling = tellingCells(side);
  const rows = telling
    .slice(0, mostCells)
    .flatMap((cell) => rowOf(known.get(cell)).map((row) => [`${zh} ${en}`, ...row]));
  const more = telling.length - mostCells;
  return more > 0 ? [...rows, [`${zh} ${en}`, '…', `另有 ${String(more)} 个单元格 more cells`, '']] : rows;
}

function rowOf(cell: CellInWords | undefined): readonly (readonly string[])[] {
  return cell === undefined ? [] : [[cell.place, cell.name, cell.holds]];
}

function outcomeOf({ relation, measure }: RelationCheck): string {
  const judgement = judge(relation);
  if (judgement.verdict === 'notChecked') return '';
  const slots = {
    left: amountInWords(judgement.left, measure),
    right: amountInWords(judgement.right, measure),
    difference: amountInWords(judgement.difference, measure),
    verdict: verdictNames[judgement.verdict],
  };
  return both(fill(outcome, slots));
}

/** A finding exactly as the accountant reads it, with its cells and whom it suspects. */
export function findingInWords(
  { severity, verdict, message, cells, culprits }: Finding,
  { messages }: Rule,
): string {
  const { zh, en } = severityNames[severity];
  const quoted = [`> **${zh}** ${message.zh}`, '>', `> **${en}** ${message.en}`].join('\n');
  const named = list(involved, cells);
  if (culprits.length > 0) return `${quoted}\n\n${named}<br>\n${list(suspected, culprits)}`;
  const isRelation = messages.refuted.zh.includes('{left}');
  return isRelation && verdict === 'refuted'
    ? `${quoted}\n\n${named}\n\n${both(noneSuspected)}`
    : `${quoted}\n\n${named}`;
}

function list({ zh, en }: Text, places: readonly string[]): string {
  return `${zh} ${en}: ${places.map((place) => `\`${place}\``).join(', ')}`;
}
