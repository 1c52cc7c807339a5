import type { TaggedText } from '../core/audit';
import type { Text } from '../core/text';

/** A written report: pasted, or from a file; with the bytes of its document where it is one. */
export interface Written extends TaggedText {
  readonly name: string | undefined;
  readonly docx: Uint8Array | undefined;
}

/** A text that cannot be audited, and why, as a sentence. */
export class NotAuditable extends Error {
  public constructor(public readonly why: Text) {
    super(why.en);
    this.name = 'NotAuditable';
  }
}

/** Some thousand pages, in characters: more is no report, and would hold the pane up. */
const longest = 1_000_000;

const tooLong: Text = {
  zh: '文稿超过 100 万字，不像一份报告。请只取其中的决算说明，或用命令行核对。',
  en: 'The text has more than a million characters, which no report has. Take the narrative out of it, or audit it on the command line.',
};

export function pastedText(text: string): Written {
  return checked({ text, tags: [], name: undefined, docx: undefined });
}

/** Reads a .docx or a text file. Rejects with `NotAuditable`. */
export async function openedFile(file: File): Promise<Written> {
  const { DocumentUnreadable, unreadableInWords, writtenText } = await import('../word/reading');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { isDocument, ...written } = await writtenText(bytes, file.name).catch((error: unknown) => {
    throw error instanceof DocumentUnreadable ? new NotAuditable(unreadableInWords(file.name, error)) : error;
  });
  return checked({ ...written, name: file.name, docx: isDocument ? bytes : undefined });
}

function checked(written: Written): Written {
  if (written.text.length > longest) throw new NotAuditable(tooLong);
  return written;
}
