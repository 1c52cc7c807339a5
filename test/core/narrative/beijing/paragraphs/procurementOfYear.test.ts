import { procurement } from '../../../../../src/core/inputs/procurement';
import { said } from '../../said';

const amount = (row: string, to: unknown) => ({ table: procurement, row, to });

describe('procurementOfYear', () => {
  it('prints a share that is no whole number at two digits', () => {
    const text = said(
      'procurementOfYear',
      amount('政府采购货物支出', 5000000),
      amount('授予小微企业合同金额', 7500000),
    );
    expect(text).toBe(
      '2020年政府采购支出总额1500.00万元，其中：政府采购货物支出500.00万元，政府采购工程支出0.00万元，政府采购服务支出1000.00万元。' +
        '授予中小企业合同金额1000.00万元，占政府采购支出总额的66.67%，其中：授予小微企业合同金额750.00万元，占政府采购支出总额的50%。',
    );
  });

  it('gives no shares of nothing', () => {
    expect(said('procurementOfYear', amount('政府采购服务支出', 0))).toBe(
      '2020年政府采购支出总额0.00万元，其中：政府采购货物支出0.00万元，政府采购工程支出0.00万元，政府采购服务支出0.00万元。',
    );
  });
});
