import { verbatim } from '../../../src/core/text';
import type { Finding } from '../../../src/core/rules/finding';
import { identityOfFinding, type Decision, type Remark } from '../../../src/core/rules/findingState';
import type { Validation } from '../../../src/core/validation';
import { findingsSheet } from '../../../src/core/sheets';
import { findingsColumns, type FindingsColumn } from '../../../src/core/sheets/findings/columns';
import type { ReportSheet } from '../../../src/core/sheets/reportSheet';
import { layoutFaults, printedCell, printedRows, printedTable } from './readSheet';

const clean: Validation = {
  unit: '某局',
  year: 2020,
  profile: 'beijing-2020',
  profileTitle: { zh: '北京市 2020 年度部门决算公开', en: 'Beijing, final accounts of 2020' },
  summary: {
    due: 120,
    tied: 100,
    rounding: 3,
    refuted: 2,
    notChecked: 15,
    errors: 1,
    warnings: 1,
    hints: 0,
  },
  ledger: [
    {
      rule: 'grandTotalsAgree',
      catalogue: ['K2', 'K4'],
      title: { zh: '收、支总计相等', en: 'Grand totals agree' },
      why: { zh: '两边是同一笔钱。', en: 'Both sides are the same money.' },
      basis: '收入支出决算总表 总计；K2',
      due: 120,
      tied: 100,
      rounding: 3,
      refuted: 2,
      notChecked: 15,
      reasons: [{ reason: { zh: '没有填', en: 'left blank' }, count: 15, cells: ['支出!D3', '支出!D4'] }],
    },
  ],
  findings: [],
  readProblems: [],
};

const finding: Finding = {
  rule: 'grandTotalsAgree',
  severity: 'error',
  verdict: 'refuted',
  cells: ['收入!C2', '支出!D3'],
  culprits: ['支出!D3'],
  explanations: [
    { corrections: [{ cell: '支出!D3', held: '12', value: '21', slip: 'digitsSwapped' }] },
    { corrections: [{ cell: '收入!C2', held: '30', value: '21', slip: undefined }] },
  ],
  expected: '21 元',
  difference: '-9 元',
  message: { zh: '收、支总计不相等。', en: 'The grand totals differ.' },
};

const plain: Finding = { ...finding, explanations: [], culprits: [], cells: ['收入!C2'] };

const problem = { found: 'abc', expected: verbatim('12.30'), message: verbatim('请更正'), blocking: true };

/** The rows of findings as records; those of the ledger stand below. */
function foundRows(sheet: ReportSheet): readonly Readonly<Record<FindingsColumn, string>>[] {
  const { firstRow, rows } = sheet.working!;
  return sheet.rows.slice(firstRow, firstRow + rows).map(({ cells }) => {
    const entries = findingsColumns.map(({ id }, column) => [id, printedCell(cells[column]!)]);
    return Object.fromEntries(entries) as Readonly<Record<FindingsColumn, string>>;
  });
}

function remark(about: Finding, decision: Decision): Remark {
  return { ...identityOfFinding(about), ...decision };
}

const accepted: Decision = { state: 'accepted', note: '已与财政核对' };

describe('findingsSheet', () => {
  it('opens with unit, year and the sums of the ledger', () => {
    const head = printedRows(findingsSheet(clean)).flat().join('');
    expect(head).toContain('部门：某局　年度：2020　格式：北京市 2020 年度部门决算公开');
    expect(head).toContain('应核对 120 项：一致 100，尾差 3，不符 2，未核对 15。');
    expect(head).toContain('120 relations due: 100 tied, 3 rounding, 2 refuted, 15 not checked.');
  });

  it('says that nothing was found only together with how much was checked', () => {
    const sheet = findingsSheet(clean);
    expect(printedTable(sheet)[0]?.[0]).toBe(
      '未发现问题：应核对的 120 项关系中，已核对 105 项，未核对 15 项。　No problem found: of 120 relations due, 105 were checked and 15 were not.',
    );
    expect(sheet.working).toMatchObject({ rows: 0 });
  });

  it('gives each finding a row that says all there is to know', () => {
    const sheet = findingsSheet({ ...clean, findings: [finding] });
    const { key, words } = identityOfFinding(finding);
    expect(foundRows(sheet)).toEqual([
      {
        number: '1',
        severity: '错误 Error',
        rule: '收、支总计相等\nGrand totals agree\n收入支出决算总表 总计；K2',
        place: '支出!D3',
        found: '收、支总计不相等。',
        foundInEnglish: 'The grand totals differ.',
        expected: '21 元',
        difference: '-9 元',
        culprits: '1. 支出!D3：12 → 21（像是相邻两位颠倒） (two digits look swapped)\n2. 收入!C2：30 → 21',
        others: '收入!C2',
        state: '未处理',
        note: '',
        key: `${key} ${words}`,
      },
    ]);
  });

  it('links to the cell that most likely is at fault', () => {
    const sheet = findingsSheet({ ...clean, findings: [finding] });
    const [row] = sheet.rows.slice(sheet.working!.firstRow);
    expect(row!.cells[3]).toEqual({ kind: 'link', text: '支出!D3', target: '支出!D3', style: 'link' });
  });

  it('names a rule by its id where the ledger does not have it, and numbers no single explanation', () => {
    const [row] = foundRows(
      findingsSheet({
        ...clean,
        ledger: [],
        findings: [{ ...finding, explanations: finding.explanations.slice(0, 1) }],
      }),
    );
    expect(row?.rule).toBe('grandTotalsAgree');
    expect(row?.culprits).toMatch(/^支出!D3：12 → 21/);
  });

  it('tells severities apart by colour', () => {
    const findings = (['error', 'warning', 'hint'] as const).map((severity) => ({ ...finding, severity }));
    const sheet = findingsSheet({ ...clean, findings });
    const marks = sheet.rows.slice(sheet.working!.firstRow).map(({ cells }) => cells[1]?.style);
    expect(marks.slice(0, 3)).toEqual(['errorMark', 'warningMark', 'hintMark']);
  });

  it('names twelve other cells, a line a sheet, and counts the rest', () => {
    const spent = Array.from({ length: 4 }, (_, row) => `支出!D${String(row + 2)}`);
    const received = Array.from({ length: 12 }, (_, row) => `收入!C${String(row + 2)}`);
    const [row] = foundRows(
      findingsSheet({ ...clean, findings: [{ ...plain, cells: [...spent, ...received] }] }),
    );
    expect(row?.others.split('\n')).toEqual([
      '支出!D3、D4、D5',
      '收入!C2、C3、C4、C5、C6、C7、C8、C9、C10',
      '… +3',
    ]);
  });

  it('leaves place and other cells empty where a finding has none', () => {
    const [row] = foundRows(findingsSheet({ ...clean, findings: [{ ...plain, cells: [] }] }));
    expect([row?.place, row?.others]).toEqual(['', '']);
  });

  it('lists what could not be read first, with a link if it is a cell', () => {
    const sheet = findingsSheet({
      ...clean,
      year: undefined,
      findings: [finding],
      readProblems: [
        { ...problem, cell: '支出!D5' },
        { ...problem, cell: '支出明细', blocking: false },
      ],
    });
    const rows = sheet.rows.slice(sheet.working!.firstRow).slice(0, 3);
    expect(rows.map(({ cells }) => cells[1]?.style)).toEqual(['errorMark', 'warningMark', 'errorMark']);
    expect(rows.map(({ cells }) => cells[3]?.kind)).toEqual(['link', 'text', 'link']);
    expect(foundRows(sheet).map(({ number, expected }) => [number, expected])).toEqual([
      ['1', '12.30'],
      ['2', '12.30'],
      ['3', '21 元'],
    ]);
    expect(printedRows(sheet)[1]?.[0]).toContain('年度：—');
  });

  it('keeps state and note of a finding, and counts accepted ones apart', () => {
    const warning: Finding = { ...finding, rule: 'other', severity: 'warning' };
    const remarks = [remark(finding, accepted)];
    const sheet = findingsSheet({ ...clean, findings: [finding, warning] }, remarks);
    expect(foundRows(sheet).map(({ state, note }) => [state, note])).toEqual([
      ['已接受', '已与财政核对'],
      ['未处理', ''],
    ]);
    const head = printedRows(sheet).flat().join('');
    expect(head).toContain('待处理：未能读取 0，错误 0，警告 1，提示 0；已接受 1。');
    expect(head).toContain('Open: 0 unread, 0 errors, 1 warning, 0 hints; accepted: 1.');
  });

  it('is a table to work on: columns to fill in, a list of states, a column that is not shown', () => {
    const sheet = findingsSheet({ ...clean, findings: [finding, plain] });
    expect(sheet.working).toEqual({
      firstRow: sheet.head!.last + 1,
      rows: 2,
      filledIn: [10, 11],
      choice: { column: 10, words: ['未处理', '已接受'] },
      hidden: 12,
    });
    expect(sheet.columnWidths[12]).toBe(0);
  });

  it('ends with the ledger: every rule that was due, what became of it, and why it was not checked', () => {
    const rows = printedRows(findingsSheet(clean)).map((row) => row.filter((text) => text !== ''));
    expect(rows.at(-1)).toEqual([
      '收、支总计平衡\nK2、K4',
      '收、支总计相等\nGrand totals agree',
      '应核对 120 项：一致 100，尾差 3，不符 2，未核对 15。\n没有填\n120 due: 100 tied, 3 rounding, 2 refuted, 15 not checked.\nleft blank',
      '依据 Basis：收入支出决算总表 总计；K2\n支出!D3、支出!D4 …',
    ]);
  });

  it('says of a rule that found nothing to check only why, and names all places where they are few', () => {
    const reasons = [
      { reason: verbatim('无此表'), count: 2, cells: [] },
      { reason: verbatim('空白'), count: 1, cells: ['收入!C2'] },
    ];
    const sheet = findingsSheet({ ...clean, ledger: [{ ...clean.ledger[0]!, due: 0, reasons }] });
    expect(printedRows(sheet).flat()).toEqual(
      expect.arrayContaining([
        '无此表\n空白\n无此表\n空白',
        '依据 Basis：收入支出决算总表 总计；K2\n收入!C2',
      ]),
    );
  });

  it('keeps within the page and the height of Excel’s rows whatever the messages hold', () => {
    const message = { zh: '原因未填。'.repeat(60), en: 'The reason is missing. '.repeat(60) };
    expect(layoutFaults(findingsSheet({ ...clean, findings: [{ ...finding, message }] }))).toEqual([]);
    expect(layoutFaults(findingsSheet(clean))).toEqual([]);
  });
});
