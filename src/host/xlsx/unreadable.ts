/** The bytes are not an .xlsx workbook; the message says what was found. */
export class WorkbookUnreadable extends Error {
  public constructor(found: string) {
    super(`${found} An .xlsx workbook was expected. Open the file in Excel and save it as .xlsx.`);
    this.name = 'WorkbookUnreadable';
  }
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Recognises what is certainly no .xlsx file by its first bytes. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookUnreadable('The file is empty.');
  if (startsWith(bytes, COMPOUND_FILE))
    throw new WorkbookUnreadable('The file is encrypted with a password or in the old .xls format.');
  if (startsWith(bytes, ZIP)) return;
  const isText = bytes.slice(0, 512).every((byte) => byte >= 9);
  throw new WorkbookUnreadable(
    isText ? 'The file holds plain text.' : 'The file is of an unknown binary format.',
  );
}
