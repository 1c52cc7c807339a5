import { unit } from '../../../../../src/core/inputs/unit';
import { paragraphs, said } from '../../said';

describe('staffing', () => {
  it('prints a blank as not filled in, still bound to its figure', () => {
    const blank = { table: unit, row: '行政实有人数', to: '' };
    expect(said('staffing', blank)).toBe('行政编制27人，实有人数〔未填〕人；事业编制57人，实有人数43人。');
    const pieces = paragraphs([blank]).find(({ id }) => id === 'staffing')?.pieces ?? [];
    expect(pieces.find(({ text }) => text === '〔未填〕')?.figure?.id).toBe('headcount:adminStaff');
  });
});
