import { shownDigits, shownValue, type TextCell } from '../../../src/core/expression';
import {
  evaluatedProjectCount,
  expertColumnTotal,
  gradeOf,
  grandTotal,
  indicatorCompletion,
  indicatorScore,
  initialBudget,
  priorYearAmount,
  projectCountInAll,
  projectExecutionRate,
  projectRateScore,
  projectRateWeight,
  projectScore,
  projectWeight,
} from '../../../src/core/figures';
import { quantityIn } from '../../../src/core/figures/quantityIn';
import { evaluation } from '../../../src/core/inputs/evaluation';
import { indicators } from '../../../src/core/inputs/indicators';
import { projects } from '../../../src/core/inputs/projects';
import { at } from '../expression/sampleCell';
import { sampleAccount } from '../sampleAccount';
import { evaluatedProject as project } from '../sampleScorecards';

const cards = '京卡服务项目宣传活动费';
const account = sampleAccount();

describe('an execution rate', () => {
  const rates = (column: string, to: unknown) => {
    const changed = sampleAccount([{ table: projects, row: cards, column, to }]);
    const families = [projectExecutionRate, projectRateScore, projectScore];
    return families.map((family) => shownValue(family.figure(changed, cards)));
  };

  test('has no value from a budget of zero, nor has what follows from it', () => {
    for (const value of rates('当年财政拨款-全年预算数', 0))
      expect(value).toMatchObject({ reason: 'zeroBase' });
  });

  test('may pass 100 %, its score stops at the weight', () => {
    const digits = rates('当年财政拨款-全年执行数', 66000).map(
      (of) => of.kind === 'value' && of.value.toFixed(),
    );
    expect(digits).toEqual(['110', '10', '98.5']);
  });

  test('weighs what is typed, else what the profile says', () => {
    const weight = (to: unknown) => {
      const changed = sampleAccount([{ table: projects, row: cards, column: '执行率分值', to }]);
      return [projectRateWeight, projectRateScore].map((family) =>
        shownDigits(family.figure(changed, cards)),
      );
    };
    expect(weight(20)).toEqual(['20.00', '19.99']);
    expect(weight('')).toEqual(['10.00', '9.99']);
  });
});

describe('a grade', () => {
  const gradeWith = (score: number) => {
    const rows = [['职工相亲会项目', '产出指标', '数量指标', '活动', '', '', 90, score, '']];
    return gradeOf(sampleAccount([{ table: indicators, rows }]), '职工相亲会项目')?.word;
  };

  test.each([
    [90, '优'],
    [80, '优'],
    [79.995, '优'],
    [79.99, '良'],
    [70, '良'],
    [69.99, '中'],
    [50, '中'],
    [49.99, '差'],
    [-10, '差'],
  ])('with indicators of %d and a full execution rate is %s', (score, grade) => {
    expect(gradeWith(score)).toBe(grade);
  });

  test('is counted', () => {
    const changed = sampleAccount([{ table: indicators, row: '每次参与人数', column: '得分', to: 12 }]);
    expect(shownDigits(evaluatedProjectCount.figure(changed, '良'))).toBe('1');
    expect(shownDigits(evaluatedProjectCount.figure(changed, '优'))).toBe('12');
  });
});

describe('a quantity', () => {
  const words = (text: string): TextCell => ({ ref: at('E5'), path: '', text });

  test.each([
    ['12次', '12', '次'],
    ['１２ 次', '12', '次'],
    ['639.88万元', '639.88', '万元'],
    ['100%', '100', '%'],
    ['38', '38', ''],
  ])('%s is a number with its unit', (text, amount, unit) => {
    const found = quantityIn(words(text));
    const content = found?.amount.kind === 'cell' ? found.amount.cell.content : undefined;
    expect(content?.kind === 'number' && content.value.toFixed()).toBe(amount);
    expect(content).toMatchObject({ form: unit === '' ? 'text' : 'looseText' });
    expect(found?.unit).toBe(unit);
  });

  test.each(['', '完成大赛1场', '10月底前，20日', '——', '满意度98%'])('“%s” is none', (text) => {
    expect(quantityIn(words(text))).toBeUndefined();
  });

  test('a cell that is missing is none', () => {
    expect(quantityIn(undefined)).toBeUndefined();
  });
});

describe('the completion of an indicator', () => {
  const completion = (target: unknown, actual: unknown) => {
    const rows = [['职工相亲会项目', '产出指标', '数量指标', '活动', target, actual, 20, 20, '']];
    const changed = sampleAccount([{ table: indicators, rows }]);
    const key = { project: '职工相亲会项目', place: 0 };
    return [indicatorCompletion, indicatorScore].map((family) => shownDigits(family.figure(changed, key)));
  };

  test.each([
    ['12次', '5次', '41.67', '8.33'],
    ['2次', '3次', '150.00', '20.00'],
    [40, 40, '100.00', '20.00'],
  ])('of %s with %s is %s %%, and scores %s', (target, actual, percent, score) => {
    expect(completion(target, actual)).toEqual([percent, score]);
  });

  test.each([
    ['5次', '5场'],
    ['200名左右', '195名'],
    ['达到预期', '达到预期'],
    ['5次', ''],
    ['', ''],
    ['0次', '3次'],
  ])('of “%s” with “%s” has no value', (target, actual) => {
    expect(completion(target, actual)).toEqual([undefined, undefined]);
  });
});

test('what is not there counts nothing', () => {
  expect(shownDigits(expertColumnTotal.figure(account, { project, expert: 5 }))).toBe('0.00');
  expect(shownValue(projectScore.figure(account, '别的项目'))).toMatchObject({ reason: 'zeroBase' });
  expect(shownDigits(projectWeight.figure(account, '别的项目'))).toBe('10.00');
  expect(gradeOf(account, '别的项目')).toBeUndefined();
});

test('the number of projects in all is the one typed, else that of the list', () => {
  const inAll = (to: unknown) => {
    const changed = sampleAccount([{ table: evaluation, row: '部门项目总数', to }]);
    return shownDigits(projectCountInAll.figure(changed));
  };
  expect([inAll(15), inAll('')]).toEqual(['15', '13']);
});

test('an initial budget of everything is called so, without a code', () => {
  expect(initialBudget.figure(account, { scope: 'publicBudget', code: '' }).label.zh).not.toContain('“');
});

test('a prior-year form that was not read is a fault of ours', () => {
  const unread = { ...account, forms: new Map() };
  expect(() => priorYearAmount.expr(unread, 'grandTotal')).toThrow('without grandTotal');
});

test('a profile that prints 元 has amounts in 元, whatever the workbook keeps', () => {
  const inYuan = { ...account, policy: { ...account.policy, printedMoney: '元' } as const };
  expect(shownDigits(grandTotal.figure(inYuan))).toBe('25458521.00');
  const inTenThousands = { ...inYuan, money: '万元' } as const;
  expect(shownDigits(grandTotal.figure(inTenThousands))).toBe('254585210000.00');
});
