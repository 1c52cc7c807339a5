/** Names of paper sizes in Office.js and their numbers in files. */
export const PAPER_SIZES: readonly (readonly [name: string, code: number])[] = [
  ['Letter', 1],
  ['Tabloid', 3],
  ['Legal', 5],
  ['Executive', 7],
  ['A3', 8],
  ['A4', 9],
  ['A5', 11],
  ['B4', 12],
  ['B5', 13],
];
