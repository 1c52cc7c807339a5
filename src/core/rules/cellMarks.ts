import { fill, type Text } from '../text';
import type { Validation } from '../validation';
import type { Finding } from './finding';
import { decisionsFor, identityOfFinding, identityOfProblem, type Remark } from './findingState';

/** What the text of every mark begins with: by this our comments are known. */
export const markPrefix = '【决算通】';

/** A cell with an error, and what to say there. */
export interface CellMark {
  readonly cell: string;
  readonly text: string;
}

/** No more cells than this are marked: who has more errors looks at the list. */
export const mostMarks = 200;
const mostTold = 3;

const withExpected: Text = { zh: '{message}（应为 {expected}）', en: '{message} (Expected: {expected}.)' };

const more: Text = { zh: '另有 {count} 个问题，见“校验结果”。', en: '{count} more: see the findings sheet.' };

const ending: Text = {
  zh: '更正后再次校验，此批注即消失；有话要说请回复。',
  en: 'Correct it and validate again, and this comment goes; reply if you have something to say.',
};

/**
 * The cells with errors that are not accepted, the worst first: of each error the cells that would explain it, else the
 * one where it shows. Hints and warnings mark no cell.
 */
export function cellMarks(validation: Validation, remarks: readonly Remark[]): readonly CellMark[] {
  const told = new Map<string, Text[]>();
  for (const { cells, message } of errorsIn(validation, remarks)) {
    for (const cell of cells.filter((one) => one.includes('!'))) {
      const before = told.get(cell);
      if (before === undefined) told.set(cell, [message]);
      else before.push(message);
    }
  }
  return [...told].slice(0, mostMarks).map(([cell, messages]) => ({ cell, text: textOf(messages) }));
}

interface Told {
  readonly cells: readonly string[];
  readonly message: Text;
}

function errorsIn(validation: Validation, remarks: readonly Remark[]): readonly Told[] {
  const { readProblems, findings } = validation;
  const ofProblems = decisionsFor(readProblems.map(identityOfProblem), remarks);
  const ofFindings = decisionsFor(findings.map(identityOfFinding), remarks);
  return [
    ...readProblems
      .filter((_, index) => ofProblems[index]?.state === 'open')
      .map(({ cell, message }) => ({ cells: [cell], message })),
    ...findings
      .filter(({ severity }, index) => severity === 'error' && ofFindings[index]?.state === 'open')
      .map((finding) => ({ cells: cellsToMark(finding), message: messageOf(finding) })),
  ];
}

function cellsToMark({ explanations, culprits, cells }: Finding): readonly string[] {
  const [likeliest] = explanations;
  if (likeliest !== undefined) return likeliest.corrections.map(({ cell }) => cell);
  return culprits.length > 0 ? culprits : cells.slice(0, 1);
}

function messageOf({ message, expected }: Finding): Text {
  return expected === undefined ? message : fill(withExpected, { message, expected });
}

function textOf(messages: readonly Text[]): string {
  const untold = messages.length - mostTold;
  const told = [
    ...messages.slice(0, mostTold),
    ...(untold > 0 ? [fill(more, { count: String(untold) })] : []),
    ending,
  ];
  return [markPrefix + told.map(({ zh }) => zh).join('\n'), told.map(({ en }) => en).join('\n')].join('\n');
}
