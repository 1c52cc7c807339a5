/** A value of exceljs that may be missing although its types promise it. */
export const optional = <T>(value: T): T | null | undefined => value;
