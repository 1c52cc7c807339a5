/** The parts of the report in the workbook, in their order. The colours of their tabs (`#RRGGBB`) differ in grey as well. */
export const parts = {
  contents: { title: '目录', tabColor: '#404040' },
  tables: { title: '决算表', tabColor: '#1F4E79' },
  charts: { title: '决算图表', tabColor: '#7030A0' },
  narrative: { title: '决算说明', tabColor: '#BF9000' },
  evaluation: { title: '绩效评价', tabColor: '#70AD47' },
  findings: { title: '校验（工作底稿，不公开）', tabColor: '#C00000' },
} as const;

export type PartName = keyof typeof parts;

const order = Object.keys(parts);

/** Sheets in the order of their parts; those of one part stay in the order they have. */
export function inOrder<Sheet extends { readonly part: PartName }>(
  sheets: readonly Sheet[],
): readonly Sheet[] {
  return [...sheets].sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
}
