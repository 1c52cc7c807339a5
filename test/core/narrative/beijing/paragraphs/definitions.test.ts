import { texts } from '../../../../../src/core/inputs/texts';
import { said } from '../../said';

describe('definitions', () => {
  it('is one paragraph a term, numbered, with or without a title', () => {
    const rows = [
      ['名词解释', '政府采购', '甲。'],
      ['名词解释', '', '乙：丙'],
    ];
    const changes = { table: texts, rows };
    expect(said('definitions:1', changes)).toBe('1.政府采购：甲。');
    expect(said('definitions:2', changes)).toBe('2.乙：丙。');
    expect(said('definitions:3', changes)).toBeUndefined();
  });
});
