import {
  decisionsFor,
  earlierNote,
  identityOfFinding,
  identityOfProblem,
  type Decision,
  type Remark,
} from '../../../src/core/rules/findingState';
import type { Finding } from '../../../src/core/rules/finding';
import { verbatim } from '../../../src/core/text';

const finding: Finding = {
  rule: 'grandTotalsAgree',
  severity: 'error',
  verdict: 'refuted',
  cells: ['收入!C2', '支出!D3'],
  culprits: [],
  explanations: [],
  message: verbatim('收入!C2 为 12 元，应为 21 元。'),
};

const accepted: Decision = { state: 'accepted', note: '已与财政核对' };
const open: Decision = { state: 'open', note: '' };
const reopened: Decision = { state: 'open', note: `${earlierNote}已与财政核对` };

function remark(about: Finding, decision = accepted): Remark {
  return { ...identityOfFinding(about), ...decision };
}

function decided(found: readonly Finding[], remarks: readonly Remark[]) {
  return decisionsFor(found.map(identityOfFinding), remarks).map(({ state, note }) => ({ state, note }));
}

describe('what was decided about a finding', () => {
  it('is kept with the same rule, place and words', () => {
    expect(decided([finding], [remark(finding)])).toEqual([accepted]);
  });

  it('falls back to open where its amounts changed, and its note says that it is an earlier one', () => {
    const changed = { ...finding, message: verbatim('收入!C2 为 12 元，应为 22 元。') };
    expect(decided([changed], [remark(finding)])).toEqual([reopened]);
  });

  it('says so once, however often the amounts change, and only of a note', () => {
    const changed = { ...finding, message: verbatim('不符') };
    expect(decided([changed], [remark(finding, reopened)])).toEqual([reopened]);
    expect(decided([changed], [remark(finding, { state: 'accepted', note: '' })])).toEqual([open]);
  });

  it('keeps its note where the finding moved, but is open: it may be another one', () => {
    const moved = {
      ...finding,
      cells: ['收入!C3'],
      message: verbatim('收入!C3 为 12 元，应为 21 元。'),
    };
    expect(decided([moved], [remark(finding)])).toEqual([reopened]);
  });

  it('is not that of another rule or verdict at the same place', () => {
    const others = [
      { ...finding, rule: 'fundsBalance' },
      { ...finding, verdict: 'notChecked' as const },
    ];
    expect(decided(others, [remark(finding)])).toEqual([open, open]);
  });

  it('drops out with what is gone, and belongs to one finding only', () => {
    expect(decided([], [remark(finding)])).toEqual([]);
    expect(decided([finding, finding], [remark(finding)])).toEqual([accepted, open]);
  });

  it('goes to the finding that is wholly the same before one at the same place', () => {
    const beside = { ...finding, message: verbatim('另一处不符') };
    expect(decided([beside, finding], [remark(finding)])).toEqual([open, accepted]);
  });

  it('is kept for a cell that could not be read, until it holds something else', () => {
    const problem = {
      cell: '收入!C2',
      found: 'x',
      expected: verbatim('12.30'),
      message: verbatim('“x”'),
      blocking: true,
    };
    const remarks = [{ ...identityOfProblem(problem), ...accepted }];
    const now = [problem, { ...problem, message: verbatim('“y”') }];
    expect(now.map((one) => decisionsFor([identityOfProblem(one)], remarks)[0]?.state)).toEqual([
      'accepted',
      'open',
    ]);
  });
});
