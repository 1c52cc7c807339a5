import { isTakenByExcel } from '../../expression';
import type { Part } from '../part';
import { liveParts } from './liveParts';
import { isLive, written } from './liveText';

/**
 * The Excel formula that says a paragraph, without its leading `=`. Undefined where the paragraph holds no cell's number,
 * where it says more than numbers can tell, or where the formula would be longer than Excel takes.
 */
export function sentenceFormula(parts: readonly Part[]): string | undefined {
  const text = liveParts(parts);
  if (text === undefined || !isLive(text)) return undefined;
  const formula = written(text);
  return isTakenByExcel(formula) ? formula : undefined;
}
