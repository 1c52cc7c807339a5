import { asProse, asReason, withoutStop } from '../../../src/core/narrative/prose';

describe('asProse', () => {
  it('makes one line of typed words and touches nothing else', () => {
    expect(asProse(' 第一行。\r\n\n 第二行{year}\t（完） ')).toBe('第一行。第二行{year} （完）');
    expect(asProse('Word\none 甲\n乙')).toBe('Word one 甲乙');
  });
});

describe('withoutStop', () => {
  it.each([
    ['甲。', '甲'],
    ['甲；', '甲'],
    ['甲。 \n', '甲'],
    ['“甲。”', '“甲。”'],
    ['。', ''],
  ])('ends %j as %j', (typed, text) => {
    expect(withoutStop(typed)).toBe(text);
  });
});

describe('asReason', () => {
  it.each([
    ['主要原因：人员减少。', '人员减少'],
    ['主要原因是人员减少', '人员减少'],
    ['主要原因人员减少', '人员减少'],
    ['主要变动原因是：人员减少', '人员减少'],
    ['增加原因: 人员增加', '人员增加'],
    ['原因：人员减少', '人员减少'],
    ['原因不明', '原因不明'],
    ['人员减少，主要原因：退休', '人员减少，主要原因：退休'],
    ['', ''],
  ])('reads %j as %j', (typed, reason) => {
    expect(asReason(typed)).toBe(reason);
  });
});
