import { portionsOf } from '../portions';

/** Some calls on one sheet; `bytes` is what they add to a request. */
export interface Part {
  readonly bytes: number;
  readonly apply: (worksheet: Excel.Worksheet) => void;
}

/** What the client writes for a call, measured; the numbers in it grow with the request, so a little more. */
export const bytesOf = {
  range: 200,
  format: 150,
  /** A part of a format: font, fill, borders. */
  formatPart: 125,
  border: 300,
  property: 110,
  method: 110,
  pageBreak: 190,
  pageSetup: 4000,
  workingTable: 2000,
  chart: 12_000,
} as const;

const largestPart = 400_000;

/** Small parts put together, in their order, so that a request is planned with few of them. */
export function packed(parts: readonly Part[]): readonly Part[] {
  return portionsOf(parts, largestPart, ({ bytes }) => bytes).map((pack) => ({
    bytes: pack.reduce((sum, part) => sum + part.bytes, 0),
    apply: (worksheet) => {
      for (const part of pack) part.apply(worksheet);
    },
  }));
}
