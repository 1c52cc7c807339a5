import { institutions } from '../../../../../src/core/inputs/institutions';
import { unit } from '../../../../../src/core/inputs/unit';
import { said } from '../../said';

const listed = (...rows: readonly (readonly string[])[]) => ({ table: institutions, rows });

describe('institutionsSetUp', () => {
  it('counts and names offices and subordinate units', () => {
    const text = said(
      'institutionsSetUp',
      listed(
        ['内设机构', '办公室'],
        ['内设机构', '=财务部'],
        ['参公事业单位', '甲中心'],
        ['行政单位', '乙局'],
        ['事业单位', '丙馆'],
        ['事业单位', '丁站'],
      ),
    );
    expect(text).toBe(
      '1.部门机构设置。丰台区总工会设置2个内设机构，分别为办公室、=财务部。丰台区总工会下属1个行政单位，分别为乙局。' +
        '丰台区总工会下属1个参公事业单位，分别为甲中心。丰台区总工会下属2个事业单位，分别为丙馆、丁站。',
    );
  });

  it('does not count the unit among its own subordinates', () => {
    const text = said(
      'institutionsSetUp',
      { table: unit, row: '编报主体', to: '单位' },
      listed(['内设机构', '办公室'], ['事业单位', '北京市丰台区总工会']),
    );
    expect(text).toBe('1.单位机构设置。丰台区总工会设置1个内设机构，分别为办公室。');
  });

  it('says so where nothing is listed, under the full name where there is no short one', () => {
    const text = said('institutionsSetUp', { table: unit, row: '简称', to: '' }, listed());
    expect(text).toBe('1.部门机构设置。北京市丰台区总工会没有内设机构和下属单位。');
  });
});
