import { texts } from '../../../../../src/core/inputs/texts';
import { said } from '../../said';

describe('duties', () => {
  it('numbers the duties, each with one full stop, whatever was typed', () => {
    const rows = [
      ['机构职责', '', ' 做{year}好一件事。\n再做好一件事；'],
      ['名词解释', '甲', '乙'],
      ['机构职责', '', '管 ABC\r\nDEF\t工作'],
    ];
    expect(said('duties', { table: texts, rows })).toBe(
      '2.部门机构职责：（1）做{year}好一件事。再做好一件事。（2）管 ABC DEF 工作。',
    );
  });

  it('shows that none were typed', () => {
    expect(said('duties', { table: texts, rows: [] })).toBe('2.部门机构职责：〔未填〕');
  });
});
