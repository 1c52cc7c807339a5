import { texts } from '../../../../../src/core/inputs/texts';
import { said } from '../../said';

const amounts =
  '2020年使用一般公共预算财政拨款安排基本支出1378.10万元，使用政府性基金财政拨款安排基本支出0.00万元，使用国有资本经营预算财政拨款安排基本支出0.00万元';

describe('basicExpenditure', () => {
  it('numbers the notes in one sentence', () => {
    const rows = [
      ['基本支出说明', '', '工资；'],
      ['基本支出说明', '', '办公费。'],
    ];
    expect(said('basicExpenditure', { table: texts, rows })).toBe(
      `${amounts}，其中：（1）工资；（2）办公费。`,
    );
  });

  it('ends after the amounts where there are no notes', () => {
    expect(said('basicExpenditure', { table: texts, rows: [] })).toBe(`${amounts}。`);
  });
});
