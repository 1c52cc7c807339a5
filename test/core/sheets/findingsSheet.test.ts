import { verbatim } from '../../../src/core/text';
import type { Validation } from '../../../src/core/validation';
import { findingsSheet } from '../../../src/core/sheets';
import { layoutFaults, printedRows, printedTable } from './readSheet';

const clean: Validation = {
  unit: '某局',
  year: 2020,
  profile: 'beijing-2020',
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
  ledger: [],
  findings: [],
  readProblems: [],
};

const finding = {
  rule: 'grandTotalsAgree',
  severity: 'error',
  verdict: 'refuted',
  cells: ['收入!C2', '支出!D3'],
  culprits: ['支出!D3'],
  explanations: [],
  message: { zh: '收、支总计不相等。', en: 'The grand totals differ.' },
} as const;

const problem = { found: 'abc', expected: verbatim('12.30'), message: verbatim('请更正'), blocking: true };

describe('findingsSheet', () => {
  it('opens with unit, year and the ledger of what was checked', () => {
    const head = printedRows(findingsSheet(clean)).flat().join('');
    expect(head).toContain('部门：某局　年度：2020　格式：beijing-2020');
    expect(head).toContain('应核对 120 项：一致 100，尾差 3，不符 2，未核对 15。');
    expect(head).toContain('120 relations due: 100 tied, 3 rounding, 2 refuted, 15 not checked.');
  });

  it('says that nothing was found only together with how much was checked', () => {
    const rows = printedTable(findingsSheet(clean));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[0]).toBe(
      '未发现问题：应核对的 120 项关系中，已核对 105 项，未核对 15 项。　No problem found: of 120 relations due, 105 were checked and 15 were not.',
    );
  });

  it('gives each finding a row: severity, rule, the cell to go to, both texts, the other cells', () => {
    const sheet = findingsSheet({ ...clean, findings: [finding] });
    expect(printedTable(sheet)).toEqual([
      [
        '错误 Error',
        'grandTotalsAgree',
        '支出!D3',
        '收、支总计不相等。',
        'The grand totals differ.',
        '收入!C2',
      ],
    ]);
    expect(sheet.rows.at(-1)?.cells[2]).toEqual({
      kind: 'link',
      text: '支出!D3',
      target: '支出!D3',
      style: 'link',
    });
  });

  it('tells severities apart by colour', () => {
    const findings = (['error', 'warning', 'hint'] as const).map((severity) => ({ ...finding, severity }));
    const marks = findingsSheet({ ...clean, findings }).rows.slice(-3);
    expect(marks.map(({ cells }) => cells[0]?.style)).toEqual(['errorMark', 'warningMark', 'hintMark']);
  });

  it('names eight other cells and counts the rest', () => {
    const cells = Array.from({ length: 12 }, (_, row) => `支出!D${String(row + 2)}`);
    const sheet = findingsSheet({ ...clean, findings: [{ ...finding, cells, culprits: [] }] });
    expect(printedTable(sheet)[0]?.[5]?.split('\n')).toEqual([...cells.slice(1, 9), '… +3']);
  });

  it('leaves cell and other cells empty where a finding has none', () => {
    const sheet = findingsSheet({ ...clean, findings: [{ ...finding, cells: [], culprits: [] }] });
    expect(printedTable(sheet)[0]?.filter((text) => text === '')).toHaveLength(2);
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
    const rows = sheet.rows.slice(-3).map(({ cells }) => cells);
    expect(rows.map(([mark]) => mark?.style)).toEqual(['errorMark', 'warningMark', 'errorMark']);
    expect(rows.map((cells) => cells[2]?.kind)).toEqual(['link', 'text', 'link']);
    expect(printedRows(sheet)[1]?.[0]).toContain('年度：—');
  });

  it('keeps within the page and the height of Excel’s rows whatever the messages hold', () => {
    const message = { zh: '原因未填。'.repeat(60), en: 'The reason is missing. '.repeat(60) };
    expect(layoutFaults(findingsSheet({ ...clean, findings: [{ ...finding, message }] }))).toEqual([]);
    expect(layoutFaults(findingsSheet(clean))).toEqual([]);
  });
});
