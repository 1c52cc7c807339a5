import { audit as auditWritten, type Audit } from '../../../src/core/audit';

const audit = (text: string): Audit => auditWritten({ text, tags: [] });

/** The class of the numeral that is printed so (the first of them). */
function classOf(text: string, print: string): string | undefined {
  return audit(text).numerals.find((numeral) => numeral.text === print)?.class;
}

const passages = [
  '2021年度收、支总计6,659.96万元，比上年增加788.44万元，增长13.43%。',
  '行政编制27人，实有人数24人；事业编制57人。联系电话：83802509。',
  '根据《通知》（财预〔2020〕185号），自2021年5月19日起，第3次会议于10:30召开，详见附件2。',
  '1.公务接待费支出2.14万元。2.会议费0元。（3）培训费1.5万元。',
  '单位价值50万元以上的通用设备0台（套），单价100万元（含）以上设备6台（套）。',
  '208 社会保障和就业支出 471.44 460.67 10.77\n20805 行政事业单位养老支出 460.67 460.67 0.00\n',
  '合 计 | 246 | 167.37 |\n因公出国（境）费 | 0 | 0 |',
];

describe('every numeral', () => {
  test.each(passages)('is found once, as an independent count has it: %s', (text) => {
    const counted = text.match(/[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?/gu)!;
    const { numerals, summary } = audit(text);
    expect(numerals.map((numeral) => numeral.text)).toEqual(counted);
    expect(numerals.map(({ start, end }) => text.slice(start, end))).toEqual(counted);
    expect(summary.numerals).toBe(counted.length);
  });

  test.each(passages)('is in exactly one class, and the classes add up: %s', (text) => {
    const { summary } = audit(text);
    const { numerals, ...classes } = summary;
    expect(Object.values(classes).reduce((a, b) => a + b, 0)).toBe(numerals);
  });

  test.each([
    ['2021', passages[0]!],
    ['83802509', passages[1]!],
    ['2020', passages[2]!],
    ['185', passages[2]!],
    ['19', passages[2]!],
    ['3', passages[2]!],
    ['30', passages[2]!],
    ['2', passages[2]!],
    ['1', passages[3]!],
    ['3', passages[3]!],
    ['50', passages[4]!],
    ['100', passages[4]!],
    ['20805', passages[5]!],
    ['20132', '| 类 | 名称 |\n| 20132 | 组织事务 | 1.26 |'],
  ])('%s is no figure in %s', (print, text) => {
    expect(classOf(text, print)).toBe('notAFigure');
  });

  test.each([
    ['27', passages[1]!],
    ['2.14', passages[3]!],
    ['6', passages[4]!],
    ['471.44', passages[5]!],
  ])('%s is a figure in %s', (print, text) => {
    expect(classOf(text, print)).not.toBe('notAFigure');
  });

  test('is read in full width, with spaces in it, and over a broken line', () => {
    const text =
      '本年支出合计４，７３３．１４万元，其中：基本支出 3365. 38 万元，占\n71.10%；项目支出1,367. 76\n万元，占28.90%。';
    const { numerals, findings } = audit(text);
    expect(findings).toEqual([]);
    expect(numerals.map((numeral) => [numeral.text, numeral.class])).toEqual([
      ['４，７３３．１４', 'tied'],
      ['3365. 38', 'tied'],
      ['71.10', 'tied'],
      ['1,367. 76', 'tied'],
      ['28.90', 'tied'],
    ]);
  });

  test('of Chinese words counts where it counts', () => {
    expect(
      audit('设置七个内设机构，开展绩效评价的项目二十八个，第三部分一级指标。').numerals.map(
        ({ text }) => text,
      ),
    ).toEqual(['七', '二十八']);
  });

  test('is explained by rounding where only that explains it', () => {
    const { numerals } = audit('本年支出合计10.00万元，其中：基本支出3.33万元，项目支出6.66万元。');
    expect(numerals.map((numeral) => numeral.class)).toEqual(['rounding', 'rounding', 'rounding']);
  });
});
