import { inputTables } from '../inputs';
import type { InputTable } from '../inputs/table';
import type { Text } from '../text';
import { codeSheetName } from './codeLists';
import type { TemplateSheet } from './templateSheet';
import { rowHeight } from './textWidth';

const guideSheetName = '填报说明';

const introduction: Text = {
  zh: '本工作簿用来填报部门决算的基础数据。每个金额只填一次：各张报表、占比、增减、增减率和决算说明的文字、绩效自评表和绩效评价报告中的数都由这些数计算得出。',
  en: 'This workbook takes the figures that the final accounts are made from. Each amount is typed once; every table, share, change, rate and sentence is computed from it, and so are the scorecards and figures of the evaluation report.',
};

const steps: readonly Text[] = [
  {
    zh: '从下面的第一张填报表填起，逐表填写。浅色标题的单元格要填，灰色的可不填。',
    en: 'Start with the first table below and go on table by table. Fill in what has a blue header; grey is optional.',
  },
  {
    zh: '按明细科目逐行填写，填到最末一级；表格不够长时在下面接着填，表格会自动加长。没有的项目填 0。',
    en: 'One row for each code at its lowest level; a table that is too short grows as you type below it. Type 0 where there was nothing.',
  },
  {
    zh: '合计、小计和类、款级的总数可以不填；填了只用来核对，不参与计算。',
    en: 'Totals (合计, 小计, rows of a class or section) are optional: where stated they are only checked, never computed with.',
  },
  {
    zh: '选中表头即可看到填写提示。可以调整行列次序、增加自己的列，但不要改表头文字，不要合并表头单元格。',
    en: 'Select a header to see what belongs below it. Rows and columns may change places and columns of yours may be added; leave the header texts as they are and do not merge them.',
  },
  {
    zh: '公开文本有第四部分（绩效评价）的，再填绩效各表：每个项目一行，每个指标一行，每位专家一列；没有的整表留空。',
    en: 'Where part 4 (performance evaluation) is published, go on with its tables: one row a project, one row an indicator, one column an expert. Leave them empty otherwise.',
  },
  {
    zh: '填完后在“决算通”选项卡上点“校验”，按提示更正，直到没有错误。',
    en: 'Then press Validate on the 决算通 tab and correct what is found until no error is left.',
  },
  {
    zh: '最后点“生成报表”，写出全部报表和决算说明。以后改了数，再点一次即可；你自己的工作表不会被改动。',
    en: 'Finally press Generate: all tables and the text are written. After a change press it again; sheets of your own are never touched.',
  },
];

const headings = {
  steps: '填报步骤  Steps',
  tables: '填报表  Input tables',
} as const;

const optionalTable: Text = { zh: '（可不填）', en: ' (optional)' };
const codesPurpose: Text = { zh: '科目编码，供查阅和选用。', en: 'Codes to look up and choose from.' };

const widths = [5, 20, 52, 52] as const;
const zhOverTwo = widths[1] + widths[2];

interface GuideRow {
  readonly cells: readonly [string, string, string, string];
  readonly kind: 'title' | 'text' | 'heading' | 'step' | 'head' | 'table' | 'blank';
}

const blank: GuideRow = { kind: 'blank', cells: ['', '', '', ''] };

function guideRows(): readonly GuideRow[] {
  return [
    { kind: 'title', cells: [`${guideSheetName}  How to fill in this workbook`, '', '', ''] },
    { kind: 'text', cells: [introduction.zh, '', '', ''] },
    { kind: 'text', cells: [introduction.en, '', '', ''] },
    blank,
    { kind: 'heading', cells: [headings.steps, '', '', ''] },
    ...steps.map(({ zh, en }, index): GuideRow => ({ kind: 'step', cells: [String(index + 1), zh, '', en] })),
    blank,
    { kind: 'heading', cells: [headings.tables, '', '', ''] },
    { kind: 'head', cells: ['序', '填报表', '填什么', 'What it is for'] },
    ...inputTables.map(tableRow),
    { kind: 'table', cells: ['', codeSheetName, codesPurpose.zh, codesPurpose.en] },
  ];
}

function tableRow({ name, purpose, required }: InputTable, index: number): GuideRow {
  const suffix = required ? { zh: '', en: '' } : optionalTable;
  return { kind: 'table', cells: [String(index + 1), name, purpose.zh + suffix.zh, purpose.en + suffix.en] };
}

/** The first sheet: what the workbook is, the order of work, and a link to each table. */
export function guideSheet(): TemplateSheet {
  const guide = guideRows();
  const first = guide.findIndex(({ kind }) => kind === 'head');
  return {
    name: guideSheetName,
    orientation: 'portrait',
    columnWidths: widths,
    rows: guide.map(({ cells }) => cells),
    rowHeights: new Map(guide.map((row, index) => [index, heightOf(row)])),
    looks: [
      { area: { row: 0, column: 0, rows: guide.length, columns: 4 }, look: 'page' },
      { area: { row: first, column: 0, rows: guide.length - first, columns: 4 }, look: 'grid' },
      ...guide.flatMap(looksOf),
    ],
    merges: guide.flatMap(mergesOf),
    links: guide.flatMap(({ kind, cells: [, name] }, row) =>
      kind === 'table' ? [{ row, column: 1, sheet: name }] : [],
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

function heightOf({ kind, cells: [first, second, third, fourth] }: GuideRow): number {
  switch (kind) {
    case 'title':
      return 32;
    case 'text':
      return rowHeight([{ text: first, width: zhOverTwo + widths[3] }]);
    case 'step':
      return (
        rowHeight([
          { text: second, width: zhOverTwo },
          { text: fourth, width: widths[3] },
        ]) + 4
      );
    case 'table':
      return (
        rowHeight([
          { text: third, width: widths[2] },
          { text: fourth, width: widths[3] },
        ]) + 2
      );
    case 'heading':
    case 'head':
      return 24;
    case 'blank':
      return 12;
  }
}

function looksOf({ kind }: GuideRow, row: number): TemplateSheet['looks'] {
  const line = { row, column: 0, rows: 1, columns: 4 };
  switch (kind) {
    case 'title':
    case 'heading':
    case 'head':
      return [{ area: line, look: kind }];
    case 'text':
      return [{ area: line, look: 'text' }];
    case 'step':
    case 'table':
      return [
        { area: line, look: 'words' },
        { area: { ...line, columns: 1 }, look: 'number' },
        { area: { ...line, column: 3, columns: 1 }, look: 'note' },
      ];
    case 'blank':
      return [];
  }
}

function mergesOf({ kind }: GuideRow, row: number): TemplateSheet['merges'] {
  if (kind === 'text') return [{ row, column: 0, rows: 1, columns: 4 }];
  return kind === 'step' ? [{ row, column: 1, rows: 1, columns: 2 }] : [];
}
