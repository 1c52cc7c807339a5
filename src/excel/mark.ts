/** The key under which a report sheet carries its mark, among the sheet's custom properties. */
export const markKey = 'FinalAccounts.sheet';

/** The key under which a copy of ours carries what tells it, and while it is made its original too. */
export const copyKey = 'FinalAccounts.copy';

/** What a report sheet remembers: whose it is, and what was written to it last. */
export interface Mark {
  /** The id of the sheet's definition. */
  readonly sheet: string;
  /** Fingerprint of its layout: styles, merges, widths, print set-up. */
  readonly layout: string;
  /** Fingerprint of its rows' heights and of the page breaks that follow from them. */
  readonly heights: string;
  /** Fingerprint of its content, to notice changes by hand. */
  readonly content: string;
  /** Bytes of its content, to plan reading it back. */
  readonly bytes: number;
  /** Its formulas were put out by what they showed, for publication. */
  readonly frozen?: true;
}

export function writtenMark(mark: Mark): string {
  return JSON.stringify(mark);
}

/** The mark of a sheet that is being written: it will be laid out anew, and its content is not held against the user. */
export function unfinished(mark: Mark): Mark {
  return { ...mark, layout: '', content: '' };
}

/** The mark of a sheet of which some cells are being written: its content is not held against the user, and it keeps its layout. */
export function inUpdate(mark: Mark, resized = false): Mark {
  return { ...mark, content: '', heights: resized ? '' : mark.heights };
}

/** The mark in a custom property's value; undefined for anything that we did not write. */
export function readMark(value: string): Mark | undefined {
  const found = parsed(value);
  if (typeof found !== 'object' || found === null) return undefined;
  if (!('sheet' in found && 'layout' in found && 'content' in found && 'bytes' in found)) return undefined;
  const { sheet, layout, content, bytes } = found;
  if (typeof sheet !== 'string' || typeof layout !== 'string') return undefined;
  if (typeof content !== 'string' || typeof bytes !== 'number') return undefined;
  const heights = 'heights' in found && typeof found.heights === 'string' ? found.heights : '';
  const frozen = 'frozen' in found && found.frozen === true ? ({ frozen: true } as const) : {};
  return { sheet, layout, heights, content, bytes, ...frozen };
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
