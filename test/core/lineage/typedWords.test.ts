import { address } from '../../../src/core/expression';
import { expenditure } from '../../../src/core/inputs/expenditure';
import { typedWordsIn } from '../../../src/core/lineage';
import type { Part } from '../../../src/core/narrative/part';
import { composeReport, validate } from '../../../src/core';
import { sampleAccount, sampleWorkbook, type SampleChange } from '../sampleAccount';

const reasonOf = (row: string, to: string): SampleChange => ({
  table: expenditure,
  row,
  column: '变动原因',
  to,
});

function originsOf(text: string, changes: readonly SampleChange[] = []) {
  const parts: readonly Part[] = [{ kind: 'words', text }];
  return typedWordsIn(sampleAccount(changes), parts).map(({ ref }) => address(ref));
}

test('a reason leads to its cell', () => {
  expect(originsOf('年内新增退休人员')).toEqual(['支出明细!J8']);
});

test('what the text leaves out of the words is no obstacle', () => {
  const typed = '主要原因：一、少了\n二、多了。';
  expect(originsOf('一、少了二、多了', [reasonOf('20132', typed)])).toEqual(['支出明细!J6']);
});

test('words that stand in several cells lead to all of them', () => {
  expect(originsOf('年内新增退休人员', [reasonOf('20132', '年内新增退休人员。')])).toEqual([
    '支出明细!J6',
    '支出明细!J8',
  ]);
});

test('joined reasons lead to the cells of each, with separators of their own or without', () => {
  const joined = '受疫情影响，党建活动场次少于计划；部分遗属补贴改在其他科目列支';
  expect(originsOf(joined)).toEqual(['支出明细!J6', '支出明细!J7']);
  const own = [reasonOf('20132', '甲；乙'), reasonOf('20136', '丙')];
  expect(originsOf('甲；乙；丙', own)).toEqual(['支出明细!J6', '支出明细!J7']);
});

test('names, years and numbers lead nowhere: they are no prose', () => {
  expect(originsOf('群众团体事务')).toEqual([]);
  expect(originsOf('2020')).toEqual([]);
  expect(originsOf('年内新增退休人员；未填')).toEqual([]);
});

test('a paragraph names each cell once, and only for words that stand', () => {
  const { narrative } = composeReport(validate(sampleWorkbook()));
  const paragraph = narrative.find(
    (block) => block.kind === 'paragraph' && block.id === 'publicBudgetBySection:20132',
  );
  const parts = paragraph?.kind === 'paragraph' ? paragraph.parts : [];
  const cells = typedWordsIn(sampleAccount(), [...parts, ...parts]);
  expect(cells.map(({ text }) => text)).toEqual(['受疫情影响，党建活动场次少于计划']);
});
