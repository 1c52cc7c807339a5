import { cellMarks, markPrefix, mostMarks } from '../../../src/core/rules/cellMarks';
import type { Finding } from '../../../src/core/rules/finding';
import { identityOfFinding } from '../../../src/core/rules/findingState';
import { verbatim } from '../../../src/core/text';
import type { Validation } from '../../../src/core/validation';
import { cleanValidation } from '../../commands/playedWorkbook';

const finding: Finding = {
  rule: 'grandTotalsAgree',
  severity: 'error',
  verdict: 'refuted',
  cells: ['收入!C2', '支出!D3'],
  culprits: [],
  explanations: [],
  message: { zh: '总计不相等。', en: 'The totals differ.' },
};

function withFindings(findings: readonly Finding[]): Validation {
  return { ...cleanValidation, findings };
}

function marked(findings: readonly Finding[]) {
  return cellMarks(withFindings(findings), []).map(({ cell }) => cell);
}

describe('cellMarks', () => {
  it('marks where an error shows, and no cell for warnings and hints', () => {
    const others = (['warning', 'hint'] as const).map((severity) => ({ ...finding, severity }));
    expect(marked([finding, ...others])).toEqual(['收入!C2']);
  });

  it('marks the culprits first, and those of the likeliest explanation before all', () => {
    const culprits = ['支出!D3', '支出!D4'];
    expect(marked([{ ...finding, culprits }])).toEqual(culprits);
    const correction = { cell: '支出!D9', held: '1', value: '2', slip: undefined };
    expect(marked([{ ...finding, culprits, explanations: [{ corrections: [correction] }] }])).toEqual([
      '支出!D9',
    ]);
  });

  it('tells the error in both languages after our prefix, with what was expected', () => {
    const [mark] = cellMarks(withFindings([{ ...finding, expected: '21 元' }]), []);
    expect(mark?.text.split('\n')).toEqual([
      `${markPrefix}总计不相等。（应为 21 元）`,
      expect.stringContaining('请回复'),
      'The totals differ. (Expected: 21 元.)',
      expect.stringContaining('reply'),
    ]);
  });

  it('tells several errors of one cell together, three of them in full', () => {
    const four = [1, 2, 3, 4].map((number) => ({ ...finding, message: verbatim(`第 ${String(number)} 处`) }));
    const marks = cellMarks(withFindings(four), []);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.text).toContain('第 3 处');
    expect(marks[0]?.text).not.toContain('第 4 处');
    expect(marks[0]?.text).toContain('另有 1 个问题');
  });

  it('leaves accepted errors without a mark', () => {
    const remark = { ...identityOfFinding(finding), state: 'accepted', note: '' } as const;
    expect(cellMarks(withFindings([finding]), [remark])).toEqual([]);
  });

  it('marks cells that could not be read, but no table that is not there', () => {
    const problem = { found: 'x', expected: verbatim('12'), message: verbatim('请更正'), blocking: true };
    const readProblems = ['收入!C2', '支出明细'].map((cell) => ({ ...problem, cell }));
    expect(cellMarks({ ...cleanValidation, readProblems }, []).map(({ cell }) => cell)).toEqual(['收入!C2']);
  });

  it('stops at some number of cells', () => {
    const many = Array.from({ length: mostMarks + 5 }, (_, row) => ({
      ...finding,
      cells: [`收入!C${String(row + 1)}`],
    }));
    expect(marked(many)).toHaveLength(mostMarks);
  });
});
