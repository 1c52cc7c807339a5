import type { Step } from '../writing/requests';
import { utf8Bytes } from '../utf8Bytes';
import type { MarkPlan } from './planMarks';

const bytesOfMark = 700;

/** The plan as a step that is written together with others. */
export function markSteps(plan: MarkPlan): readonly Step[] {
  const texts = [...plan.added, ...plan.reworded].map(({ text }) => utf8Bytes(text) + bytesOfMark);
  const others = (plan.removed.length + plan.resolved.length) * bytesOfMark;
  const bytes = texts.reduce((sum, size) => sum + size, others);
  const apply = (context: Excel.RequestContext): void => {
    applyMarks(context, plan);
  };
  return bytes === 0 ? [] : [{ plan: undefined, bytes, apply }];
}

/** Only comments are touched: no value, no format. */
export function applyMarks(
  { workbook: { comments } }: Excel.RequestContext,
  { added, reworded, removed, resolved }: MarkPlan,
): void {
  for (const id of removed) comments.getItemOrNullObject(id).delete();
  for (const id of resolved) comments.getItemOrNullObject(id).resolved = true;
  for (const { id, text } of reworded) {
    const comment = comments.getItemOrNullObject(id);
    comment.content = text;
    comment.resolved = false;
  }
  for (const { cell, text } of added) comments.add(cell, text);
}
