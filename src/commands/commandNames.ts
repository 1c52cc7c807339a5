/** The ribbon's functions, by the names in the manifest. */
export const commandNames = [
  'validate',
  'clearMarks',
  'generate',
  'freeze',
  'exportWord',
  'insertTemplate',
  'beginNextYear',
] as const;

export type CommandName = (typeof commandNames)[number];
