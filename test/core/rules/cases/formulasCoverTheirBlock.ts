import type { Account } from '../../../../src/core/account';
import { expenditure } from '../../../../src/core/inputs/expenditure';
import { priorYear } from '../../../../src/core/inputs/priorYear';
import { revenue } from '../../../../src/core/inputs/revenue';
import type { InputTable } from '../../../../src/core/inputs/table';
import type { RuleCases } from '../ruleCases';

function formulas(
  cells: Readonly<Record<string, string>>,
  table: InputTable = expenditure,
): Account['looks'] {
  return new Map([[table, { formulas: new Map(Object.entries(cells)) }]]);
}

export const cases: RuleCases = {
  passes: [
    {
      when: 'totals add subtotals and the details that stand beside them, each once',
      changes: [],
      looks: formulas({
        D2: '=D3+D5+SUM(D8:D10)',
        D3: '=SUM(D4,D6:D7)',
        K2: '=ROUND(SUM(D2:H2),2)',
        K3: "='支出明细'!D3+SUM(支出明细!$E$3:$H$3)",
      }),
    },
    {
      when: 'SUBTOTAL passes over the subtotals within its range',
      changes: [],
      looks: formulas({ D2: '=SUBTOTAL(9,D3:D10)', D3: '=SUBTOTAL(109,D4,D6:D7)' }),
    },
    {
      when: 'only zeros are left out',
      changes: [],
      looks: formulas({ D3: '=D4+D6' }),
    },
    {
      when: 'formulas do something else than adding cells of their table',
      changes: [],
      looks: formulas({
        D2: '=SUM(D3:D10)-D5',
        D3: "=SUM('底稿'!D4:D9)",
        D4: '=100+200',
        D5: '=D4',
        E2: '=SUM(支出明细[项目支出])',
        E3: '=X90+X91',
        E4: '=D4+H4',
        F2: '=IF(D2>0,D4+D5,0)',
        K2: '=I2+I3',
      }),
    },
    {
      when: 'the rows of a form derive from each other',
      changes: [],
      looks: formulas({ B2: '=SUM(B3:B4)' }, priorYear),
    },
    {
      when: 'the total column adds the columns beside it',
      changes: [],
      looks: formulas({ K2: '=SUM(C2:J2)' }, revenue),
    },
    { when: 'no formula is known', changes: [], looks: new Map([[expenditure, {}]]) },
  ],
  fails: [
    {
      when: 'the range of a total ends above the last row',
      changes: [],
      looks: formulas({ D2: '=D3+D5+SUM(D8:D9)' }),
      cells: ['支出明细!D2', '支出明细!D10'],
      says: '“支出明细”支出明细!D2（合计 › 基本支出）的公式 =D3+D5+SUM(D8:D9) 漏掉了应计入的 D10（住房改革支出 › 基本支出）。请改正公式，使每行明细都计入、且只计入一次；该行本身就是合计的，请把名称改为“合计”或“小计”。',
    },
    {
      when: 'the range of a total begins below its first row, and what it adds are zeros',
      changes: [],
      looks: formulas({ D3: '=SUM(D6:D7)' }),
      cells: ['支出明细!D3', '支出明细!D4'],
      says: '“支出明细”支出明细!D3（一般公共服务支出 › 基本支出）的公式 =SUM(D6:D7) 漏掉了应计入的 D4（群众团体事务 › 基本支出）。请改正公式，使每行明细都计入、且只计入一次；该行本身就是合计的，请把名称改为“合计”或“小计”。',
    },
    {
      when: 'the total of the totals meets rows that state none',
      changes: [],
      looks: formulas({ K2: '=SUM(K3:K10)' }),
      cells: ['支出明细!K2', '支出明细!D5'],
      says: '“支出明细”支出明细!K2（合计 › 本年支出合计）的公式 =SUM(K3:K10) 漏掉了应计入的 D5（群众团体事务 › 基本支出）、D8（行政事业单位养老支出 › 基本支出）、D10（住房改革支出 › 基本支出）、E5（群众团体事务 › 项目支出）、E9（行政事业单位医疗 › 项目支出）。请改正公式，使每行明细都计入、且只计入一次；该行本身就是合计的，请把名称改为“合计”或“小计”。',
    },
    {
      when: 'a total adds details together with their subtotal',
      changes: [],
      looks: formulas({ D2: '=SUM(D3:D10)' }),
      cells: ['支出明细!D2', '支出明细!D4'],
      says: '“支出明细”支出明细!D2（合计 › 基本支出）的公式 =SUM(D3:D10) 把 D4（群众团体事务 › 基本支出） 加了不止一次（既加明细又加小计，或重复引用）。请改正公式，使每行明细都计入、且只计入一次；该行本身就是合计的，请把名称改为“合计”或“小计”。',
    },
    {
      when: 'a total adds itself',
      changes: [],
      looks: formulas({ D2: '=SUM(D2:D10)' }),
      cells: ['支出明细!D2'],
      says: '“支出明细”支出明细!D2（合计 › 基本支出）的公式 =SUM(D2:D10) 把自己也加了进去。请改正公式，使每行明细都计入、且只计入一次；该行本身就是合计的，请把名称改为“合计”或“小计”。',
    },
    {
      when: 'a detail adds other details',
      changes: [],
      looks: formulas({ D9: '=D8+D10' }),
      cells: ['支出明细!D9', '支出明细!D8', '支出明细!D10'],
      says: '“支出明细”支出明细!D9（行政事业单位医疗 › 基本支出）的公式 =D8+D10 是 D8（行政事业单位养老支出 › 基本支出）、D10（住房改革支出 › 基本支出） 的合计，而这一行又作为明细计入一次。请改正公式，使每行明细都计入、且只计入一次；该行本身就是合计的，请把名称改为“合计”或“小计”。',
    },
    {
      when: 'a long formula leaves out many cells',
      changes: [],
      looks: formulas({ K2: `=${'+'.repeat(90)}D4` }),
      cells: ['支出明细!K2', '支出明细!D5'],
      says: `“支出明细”支出明细!K2（合计 › 本年支出合计）的公式 =${'+'.repeat(79)}… 漏掉了应计入的 D5（群众团体事务 › 基本支出）、D8（行政事业单位养老支出 › 基本支出）、D10（住房改革支出 › 基本支出）、E4（群众团体事务 › 项目支出）、E5（群众团体事务 › 项目支出） 等 8 格。请改正公式，使每行明细都计入、且只计入一次；该行本身就是合计的，请把名称改为“合计”或“小计”。`,
    },
  ],
};
