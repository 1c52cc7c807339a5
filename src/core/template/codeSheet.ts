import { codeLists, codeListStep, codeSheetName, firstCodeRow, type CodeList } from './codeLists';
import { codeWidth } from './grid';
import type { TemplateSheet } from './templateSheet';

const nameWidth = 42;
const gapWidth = 6;

const purpose = [
  '供填写科目编码时查阅；名称以当年的政府收支分类科目为准，可填表中没有的编码。',
  'For looking up codes. The names of the year’s own classification prevail; other codes may be typed.',
] as const;

/** The dictionaries side by side: a sheet to look up codes and to choose them from. */
export function codeSheet(): TemplateSheet {
  const columns = codeLists.length * codeListStep - 1;
  const longest = Math.max(...codeLists.map(({ entries }) => entries.length));
  const line = (text: string): string[] => [text, ...Array.from({ length: columns - 1 }, () => '')];
  const rows = [
    line(`${codeSheetName}  Codes`),
    ...purpose.map(line),
    codeLists.flatMap(({ title }) => [`${title.zh}  ${title.en}`, '', '']).slice(0, columns),
    codeLists.flatMap(() => ['科目编码', '科目名称', '']).slice(0, columns),
    ...Array.from({ length: longest }, (_, index) => codeLists.flatMap(entryAt(index)).slice(0, columns)),
  ];
  const whole = { row: 0, column: 0, rows: rows.length, columns };
  return {
    name: codeSheetName,
    orientation: 'portrait',
    columnWidths: codeLists.flatMap(() => [codeWidth, nameWidth, gapWidth]).slice(0, columns),
    rows,
    rowHeights: new Map([
      [0, 28],
      [3, 24],
    ]),
    looks: [
      { area: whole, look: 'page' },
      { area: { ...whole, rows: 1 }, look: 'title' },
      { area: { ...whole, row: 1, rows: 2 }, look: 'hint' },
      { area: { ...whole, row: 3, rows: 1 }, look: 'heading' },
      ...codeLists.flatMap(looksOf),
    ],
    merges: [1, 2].map((row) => ({ ...whole, row, rows: 1 })),
    links: [],
    entries: [],
    prompts: [],
    table: undefined,
    frozenRows: firstCodeRow,
    frozenColumns: 0,
    pagesAcross: 1,
    pagesDown: 1,
    printedHead: firstCodeRow - 1,
  };
}

function entryAt(index: number): (list: CodeList) => readonly string[] {
  return ({ entries }) => [entries[index]?.code ?? '', entries[index]?.name ?? '', ''];
}

function looksOf({ entries }: CodeList, index: number): TemplateSheet['looks'] {
  const column = index * codeListStep;
  const head = { row: firstCodeRow - 1, column, rows: 1, columns: 2 };
  return [
    { area: { ...head, rows: entries.length + 1 }, look: 'grid' },
    { area: { ...head, row: firstCodeRow, rows: entries.length }, look: 'code' },
    { area: head, look: 'head' },
  ];
}
