import { fileName } from '../core/fileName';
import type { Publication } from '../core/publication';

/** The name that a report is saved under: unit and title. */
export function fileNameOf({ unit, title }: Publication): string {
  return fileName(`${unit}${title}`, '.docx');
}
