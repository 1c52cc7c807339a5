/** The tabs of the pane, in order. */
export const tabNames = [
  'overview',
  'findings',
  'report',
  'narrative',
  'figures',
  'audit',
  'settings',
] as const;

export type TabName = (typeof tabNames)[number];
