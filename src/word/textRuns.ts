import { TextRun } from 'docx';

/** Marks that Latin fonts have too, half as wide: here they are Chinese. */
const ambiguous = /[“”‘’…—·]/u;

/** Text as it is; a line break in it begins a new line of the paragraph. */
export function textRuns(text: string): readonly TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        ...(ambiguous.test(line) && { font: { hint: 'eastAsia' } }),
        ...(index > 0 && { break: 1 }),
        text: line,
      }),
  );
}
