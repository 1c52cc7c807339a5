/** A block of cells; rows and columns count from 0, both corners included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a formula adds up. SUBTOTAL passes over cells that are subtotals themselves. */
export interface Addition {
  readonly blocks: readonly Block[];
  readonly skipsSubtotals: boolean;
}

const sheetName = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cellName = String.raw`\$?([A-Z]{1,3})\$?([1-9]\d{0,6})`;
const reference = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$'!:\]])${sheetName}${cellName}(?::${cellName})?(?![\p{L}\p{N}_.(!:[#])`,
  'giu',
);

/**
 * What a formula of a sheet adds up, where it does nothing else: SUM, SUBTOTAL(9 or 109, …), +, the whole of it perhaps
 * rounded. Undefined for every other formula, and for one that refers to another sheet.
 */
export function additionIn(formula: string, sheet: string): Addition | undefined {
  const blocks: Block[] = [];
  const sheets = new Set([sheet]);
  const skeleton = formula.replace(reference, (_, name: string | undefined, ...corners: unknown[]) => {
    if (name !== undefined) sheets.add(unquoted(name));
    blocks.push(blockOf(corners));
    return '§';
  });
  const sums = skeleton
    .replace(/^=|\s/g, '')
    .replace(/SUBTOTAL\((?:10)?9,/gi, '(')
    .replace(/^ROUND\((.*),-?\d+\)$/i, '$1')
    .replace(/SUM\(/gi, '(');
  if (sheets.size > 1 || blocks.length === 0 || !/^[§+(),]+$/.test(sums)) return undefined;
  return { blocks, skipsSubtotals: isSubtotal(formula) };
}

/** Whether SUBTOTAL elsewhere passes over the cell with this formula. */
export function isSubtotal(formula: string): boolean {
  return /\bSUBTOTAL\(/i.test(formula);
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function blockOf([fromColumn, fromRow, toColumn, toRow]: readonly unknown[]): Block {
  const columns = [fromColumn, toColumn ?? fromColumn].map((letters) => columnNamed(String(letters)));
  const rows = [fromRow, toRow ?? fromRow].map((row) => Number(row) - 1);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function columnNamed(letters: string): number {
  const letterA = 64;
  return (
    Array.from(letters.toUpperCase()).reduce((all, letter) => all * 26 + letter.charCodeAt(0) - letterA, 0) -
    1
  );
}
