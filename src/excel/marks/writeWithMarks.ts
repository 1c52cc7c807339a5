import type { CellMark } from '../../core/rules/cellMarks';
import { fill, type Text } from '../../core/text';
import { Cancelled } from '../cancelled';
import { alsoLeft, causeOf, NotTakenBack, type LeftSheet } from '../notTakenBack';
import type { Pace } from '../progress';
import type { WorkbookReading } from '../reading/readInputs';
import type { Plan } from '../writing/plan';
import { withoutProtection } from '../writing/protection';
import { outcomeOf, writePlan, type WrittenSheet } from '../writing/writePlan';
import type { Step } from '../writing/requests';
import { markApart } from './markApart';
import { markSteps } from './markSteps';
import { planMarks } from './planMarks';

interface Writing {
  readonly plan: Plan;
  readonly marks: readonly CellMark[];
  readonly noted: readonly Step[];
}

/** What was written, and what there is to say about it. */
interface Written {
  readonly sheets: readonly WrittenSheet[];
  readonly notes: readonly Text[];
}

const unmarkedCells: Text = {
  zh: '有 {count} 个有错误的单元格没有加批注：其上已有批注，或工作表受保护。',
  en: 'Cells with errors that got no comment: {count}. They have one already, or their sheet is protected.',
};

/**
 * Carries a plan out and marks cells in the same requests. Where that fails, a cell may have refused its mark: then the
 * sheets are written first, which may fail as well, and the marks set apart. What is `noted` comes last.
 */
export async function writeWithMarks(
  context: Excel.RequestContext,
  { plan, marks, noted }: Writing,
  { comments, protectedSheets }: WorkbookReading,
  pace: Pace,
): Promise<Written> {
  const marking = planMarks(marks, comments, protectedSheets);
  const steps = markSteps(marking);
  return withoutProtection(context, plan, protectedSheets, async (open) => {
    const { notes } = open;
    try {
      const sheets = await writePlan(context, open, pace, [...steps, ...noted]);
      return { sheets, notes: [...notes, ...unmarkedNotes(marking.unmarked)] };
    } catch (failure) {
      const whole = wholeAfter(failure);
      if (steps.length === 0 || whole === undefined) throw failure;
      const rest = open.sheets.filter(({ name }) => !whole.some((sheet) => sheet.name === name));
      await writePlan(context, { ...open, sheets: rest }, pace, noted).catch((again: unknown) => {
        throw whole.length === 0 ? again : alsoLeft(again, whole);
      });
      const unmarked = await markApart(context, marks);
      return { sheets: open.sheets.map(outcomeOf), notes: [...notes, ...unmarkedNotes(unmarked)] };
    }
  });
}

/** The sheets that are whole though the run failed; undefined where there is no use in going on. */
function wholeAfter(failure: unknown): readonly LeftSheet[] | undefined {
  if (causeOf(failure) instanceof Cancelled) return undefined;
  const left = failure instanceof NotTakenBack ? failure.left : [];
  return left?.every(({ isWhole }) => isWhole) === true ? left : undefined;
}

function unmarkedNotes(count: number): readonly Text[] {
  return count === 0 ? [] : [fill(unmarkedCells, { count: String(count) })];
}
