/** The ribbon's functions, by the names in the manifest. */
export const commandNames = [
  'validate',
  'generate',
  'freeze',
  'exportWord',
  'insertTemplate',
  'clearMarks',
] as const;

export type CommandName = (typeof commandNames)[number];
