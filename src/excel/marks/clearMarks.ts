import { loadSheets } from '../reading/sheets';
import type { RunExcel } from '../run';
import { commentProperties, findComments } from './foundComments';
import { applyMarks } from './markSteps';

/** What became of our marks; `kept` ones stand on protected sheets, `resolved` ones are threads in which people have written. */
export interface ClearedMarks {
  readonly removed: number;
  readonly resolved: number;
  readonly kept: number;
}

/** Deletes our marks and nothing else, in two round trips. A thread that people have replied to is theirs: it is only resolved. */
export function clearMarks(run: RunExcel): Promise<ClearedMarks> {
  return run(async (context) => {
    const loaded = loadSheets(context, commentProperties);
    await context.sync();
    const ours = findComments(loaded).filter(({ isOurs }) => isOurs);
    const open = ours.filter(({ isProtected }) => !isProtected);
    const removed = open.filter(({ hasReplies }) => !hasReplies).map(({ id }) => id);
    const resolved = open.filter(({ hasReplies }) => hasReplies).map(({ id }) => id);
    if (open.length > 0) {
      applyMarks(context, { removed, resolved, added: [], reworded: [], unmarked: 0 });
      await context.sync();
    }
    return { removed: removed.length, resolved: resolved.length, kept: ours.length - open.length };
  });
}
