import { parts } from '../../core/sheets';
import type { ReportSheet, SheetRow } from '../../core/sheets/reportSheet';
import { inUpdate, unfinished, type Mark } from '../mark';
import { addMarked, changeMark, setMark } from '../register';
import { utf8Bytes } from '../utf8Bytes';
import type { Change } from './compare';
import type { Content } from './content';
import { keepCopy, releaseCopy } from './keptCopy';
import { chartParts, deleteCharts } from './charts';
import { clearBreaks, layoutParts, resizingParts } from './layout';
import type { Part } from './parts';
import { isWritten, type SheetPlan } from './plan';
import type { Step } from './requests';
import { clearWork, filterAgain, showAll } from './working';

const bytesOfMark = 2_500;
const bytesOfSheet = 300;
const largestBlock = 1_000_000;

/** What has to be written for one sheet, in order; nothing where it is as it should be. */
export function stepsFor(plan: SheetPlan): readonly Step[] {
  const { action, content } = plan;
  switch (action.kind) {
    case 'create':
      return [
        opening(plan, unfinished(plan.mark), (context) => {
          addMarked(context, plan.name, unfinished(plan.mark), (worksheet) => {
            worksheet.tabColor = parts[plan.sheet.part].tabColor;
            if (action.place !== undefined) worksheet.position = action.place;
          });
        }),
        ...layingOut(plan),
        ...filling(plan, content),
      ];
    case 'layOutAnew':
      return [
        ...keeping(plan),
        opening(plan, unfinished(plan.mark)),
        onSheet(plan, clear),
        ...layingOut(plan),
        ...filling(plan, content),
      ];
    case 'update':
      // Where an earlier run was cut off all may be written but the mark.
      if (!isWritten(plan)) return action.before.content === '' ? [marking(plan)] : [];
      return [
        opening(plan, action.changedByHand === true ? plan.mark : inUpdate(action.before, action.resized)),
        onSheet(plan, showAll),
        ...action.changes.flatMap((change) => writing(plan, change)),
        ...linking(plan, action.changes),
        ...(action.resized ? doing(plan, resizingParts(plan.sheet)) : []),
        onSheet(plan, filterAgain),
        marking(plan),
      ];
  }
}

function keeping(plan: SheetPlan): readonly Step[] {
  const { copy } = plan;
  if (copy === undefined) return [];
  const keep = (worksheet: Excel.Worksheet): void => {
    keepCopy(worksheet, copy, plan.mark);
  };
  return [{ ...onSheet(plan, keep), bytes: bytesOfMark }];
}

function clear(worksheet: Excel.Worksheet, sheet: ReportSheet): void {
  worksheet.freezePanes.unfreeze();
  clearBreaks(worksheet, sheet);
  clearWork(worksheet, sheet);
  deleteCharts(worksheet, sheet);
  worksheet.getRange().clear();
}

/** An unfinished mark goes on first, so that a sheet is known as ours, and as half done, whatever happens next. */
function opening(
  plan: SheetPlan,
  mark: Mark,
  open: (context: Excel.RequestContext) => void = () => undefined,
): Step {
  const apply = (context: Excel.RequestContext): void => {
    open(context);
    setMark(context, plan.name, mark);
  };
  return { plan, bytes: bytesOfMark, apply };
}

function layingOut(plan: SheetPlan): readonly Step[] {
  return doing(plan, layoutParts(plan.sheet));
}

function doing(plan: SheetPlan, work: readonly Part[]): readonly Step[] {
  return work.map(({ bytes, apply }) => ({
    plan,
    bytes: bytes + bytesOfSheet,
    apply: (context) => {
      apply(context.workbook.worksheets.getItem(plan.name));
    },
  }));
}

function filling(plan: SheetPlan, content: readonly (readonly Content[])[]): readonly Step[] {
  return [
    ...writing(plan, { row: 0, column: 0, cells: content }),
    ...linking(plan),
    ...doing(plan, chartParts(plan.sheet)),
    marking(plan),
  ];
}

/** A block of cells, cut by rows where it is too large for one request. */
function writing(plan: SheetPlan, { row, column, cells }: Change): readonly Step[] {
  return blocksOf(cells).map(({ from, block, bytes }) => ({
    plan,
    bytes,
    apply: (context) => {
      const width = block[0]?.length ?? 0;
      if (width === 0) return;
      const range = context.workbook.worksheets
        .getItem(plan.name)
        .getRangeByIndexes(row + from, column, block.length, width);
      range.formulas = block.map((line) => [...line]);
    },
  }));
}

interface Block {
  readonly from: number;
  readonly block: readonly (readonly Content[])[];
  readonly bytes: number;
}

function blocksOf(cells: readonly (readonly Content[])[]): readonly Block[] {
  const blocks: { from: number; block: (readonly Content[])[]; bytes: number }[] = [];
  cells.forEach((line, index) => {
    const bytes = utf8Bytes(JSON.stringify(line)) + 1;
    const last = blocks.at(-1);
    if (last !== undefined && last.bytes + bytes <= largestBlock) {
      last.block.push(line);
      last.bytes += bytes;
    } else blocks.push({ from: index, block: [line], bytes });
  });
  return blocks;
}

/** Something to do with a sheet that is being rewritten. */
function onSheet(plan: SheetPlan, work: (worksheet: Excel.Worksheet, sheet: ReportSheet) => void): Step {
  const apply = (context: Excel.RequestContext): void => {
    work(context.workbook.worksheets.getItem(plan.name), plan.sheet);
  };
  return { plan, bytes: bytesOfSheet, apply };
}

/** Links to the cells that findings name: all of them, or those in cells that change. */
function linking(plan: SheetPlan, changes?: readonly Change[]): readonly Step[] {
  const links = plan.sheet.rows
    .flatMap((row, index) => linksIn(row, index))
    .filter((link) => changes === undefined || changes.some((change) => covers(change, link)));
  if (links.length === 0) return [];
  const apply = (context: Excel.RequestContext): void => {
    const worksheet = context.workbook.worksheets.getItem(plan.name);
    for (const { row, column, text, target } of links) {
      const range = worksheet.getRangeByIndexes(row, column, 1, 1);
      range.hyperlink = { documentReference: target, textToDisplay: text };
    }
  };
  return [{ plan, bytes: utf8Bytes(JSON.stringify(links)) * 2, apply }];
}

function covers(change: Change, { row, column }: { readonly row: number; readonly column: number }): boolean {
  const cells = change.cells[row - change.row] ?? [];
  return column >= change.column && column < change.column + cells.length;
}

function linksIn(
  row: SheetRow,
  index: number,
): readonly {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly target: string;
}[] {
  return row.cells.flatMap((cell, column) =>
    cell.kind === 'link' ? [{ row: index, column, text: cell.text, target: cell.target }] : [],
  );
}

function marking(plan: SheetPlan): Step {
  const apply = (context: Excel.RequestContext): void => {
    if (plan.copy !== undefined) releaseCopy(context.workbook.worksheets.getItem(plan.name));
    const put = isWritten(plan) ? changeMark : setMark;
    put(context, plan.name, plan.mark);
  };
  return { plan, bytes: bytesOfMark, apply };
}
