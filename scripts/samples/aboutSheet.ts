import { addressInSheet } from '../../src/core/expression';
import { rowHeight } from '../../src/core/template/textWidth';
import type { Area, TemplateSheet } from '../../src/core/template';
import type { Sample } from './filledTable';
import { illustrativeAreas } from './illustrativeAreas';

const aboutSheetName = '样例说明';

const widths = [22, 20, 44, 44] as const;
const wide = widths.reduce((sum, width) => sum + width, 0);

interface AboutRow {
  readonly kind: 'title' | 'text' | 'blank' | 'head' | 'table';
  readonly cells: readonly [string, string, string, string];
}

/** What the sample is: the published case, what is illustrative, and in which cells. */
export function aboutSheet(sample: Sample, templates: readonly TemplateSheet[]): TemplateSheet {
  const rows = aboutRows(sample, templates);
  const head = rows.findIndex(({ kind }) => kind === 'head');
  const line = (row: number): Area => ({ row, column: 0, rows: 1, columns: 4 });
  return {
    name: aboutSheetName,
    orientation: 'portrait',
    columnWidths: widths,
    rows: rows.map(({ cells }) => cells),
    rowHeights: new Map(rows.map((row, index) => [index, heightOf(row)])),
    looks: [
      { area: { ...line(0), rows: rows.length }, look: 'page' },
      { area: line(0), look: 'title' },
      ...rows.flatMap(({ kind }, row) =>
        kind === 'text' ? ([{ area: line(row), look: 'text' }] as const) : [],
      ),
      { area: { ...line(head), rows: rows.length - head }, look: 'grid' },
      { area: { ...line(head + 1), rows: rows.length - head - 1 }, look: 'words' },
      { area: line(head), look: 'head' },
    ],
    merges: rows.flatMap(({ kind }, row) => (kind === 'text' ? [line(row)] : [])),
    links: rows.flatMap(({ kind, cells: [sheet] }, row) =>
      kind === 'table' ? [{ row, column: 0, sheet }] : [],
    ),
    entries: [],
    prompts: [],
    table: undefined,
    frozenRows: 1,
    frozenColumns: 0,
    pagesAcross: 1,
    printedHead: undefined,
  };
}

function aboutRows(
  { title, about, tables }: Sample,
  templates: readonly TemplateSheet[],
): readonly AboutRow[] {
  const text = (words: string): AboutRow => ({ kind: 'text', cells: [words, '', '', ''] });
  return [
    { kind: 'title', cells: [title.zh, '', '', ''] },
    text(title.en),
    { kind: 'blank', cells: ['', '', '', ''] },
    ...about.flatMap(({ zh, en }) => [text(zh), text(en)]),
    { kind: 'blank', cells: ['', '', '', ''] },
    { kind: 'head', cells: ['填报表', '示例单元格', '说明', 'Why illustrative'] },
    ...tables.flatMap((filled): readonly AboutRow[] => {
      const { name } = filled.table;
      const table = templates.find((sheet) => sheet.table?.name === name)?.table;
      if (filled.why === undefined || table === undefined) return [];
      const cells = illustrativeAreas(filled).map((area) => addressBelowHeader(area, table.area));
      return [{ kind: 'table', cells: [name, cells.join('、'), filled.why.zh, filled.why.en] }];
    }),
  ];
}

/** `B6:B9`, on the table's sheet. */
function addressBelowHeader(area: Area, table: Area): string {
  const cell = (row: number, column: number): string =>
    addressInSheet({ sheet: '', row: table.row + 1 + row, column: table.column + column });
  const first = cell(area.row, area.column);
  const last = cell(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

function heightOf({ kind, cells }: AboutRow): number {
  switch (kind) {
    case 'title':
      return 32;
    case 'blank':
      return 12;
    case 'head':
      return 24;
    case 'text':
      return rowHeight([{ text: cells[0], width: wide }]);
    case 'table':
      return rowHeight(cells.map((text, column) => ({ text, width: widths[column] ?? wide })));
  }
}
