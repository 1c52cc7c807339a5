const ERROR_CODES = [
  '#REF!',
  '#DIV/0!',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface CellError {
  readonly error: ErrorCode;
}

/** What a cell that is not empty holds. */
export type Scalar = string | number | boolean | CellError;

export const errorNamed = (text: string): CellError | undefined => {
  const error = ERROR_CODES.find((code) => code === text.toUpperCase());
  return error && { error };
};

export const cellError = (error: ErrorCode): CellError => ({ error });
export const isError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

/** A value as Office.js shows it: errors are their text. */
export const shown = (value: Scalar): string | number | boolean => (isError(value) ? value.error : value);

export type ValueType = 'Empty' | 'Double' | 'Boolean' | 'String' | 'Error';

export function valueType(value: Scalar | undefined): ValueType {
  if (value === undefined) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
