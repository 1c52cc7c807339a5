import { address } from '../../../src/core/expression';
import { expenditure } from '../../../src/core/inputs/expenditure';
import { sameCellIn } from '../../../src/core/lineage';
import { proseCells } from '../../../src/core/lineage/proseColumns';
import { sampleAccount } from '../sampleAccount';

const account = sampleAccount();
const reason = proseCells(account).find(({ ref }) => address(ref) === '支出明细!J8')!;

test('a cell for words is known again where it was, whatever it holds by now', () => {
  const rewritten = sampleAccount([{ table: expenditure, row: '20805', column: '变动原因', to: '别的原因' }]);
  expect(sameCellIn(rewritten, reason)).toMatchObject({ ref: reason.ref, path: reason.path });
});

test('one that moved is known by its name, as long as no other is called so', () => {
  const before = { ...reason, ref: { ...reason.ref, row: reason.ref.row + 3 } };
  expect(sameCellIn(account, before)?.ref).toEqual(reason.ref);
});

test('one that is gone, or that could be several, is none', () => {
  expect(sameCellIn(account, { ...reason, path: '支出明细 › 没有 › 变动原因' })).toBeUndefined();
  const [first] = proseCells(account).filter(
    ({ path }, _, all) => all.filter((other) => other.path === path).length > 1,
  );
  const elsewhere = first && { ...first, ref: { ...first.ref, row: 10_000 } };
  expect(elsewhere && sameCellIn(account, elsewhere)).toBeUndefined();
});
