import type { Account } from '../../../src/core/account';
import type { Figure } from '../../../src/core/expression';
import { expenditureOf } from '../../../src/core/figures';
import { change, clause, eachAny, partsOf, words } from '../../../src/core/narrative/clause';
import { fromPriorYear } from '../../../src/core/narrative/beijing/phrases';
import { piecesOf } from '../../../src/core/narrative/part';
import { againstPriorYear, changeAmount } from '../../../src/core/narrative/beijing/slots';
import { sampleAccount } from '../sampleAccount';

const account = sampleAccount();
const name = words(() => '{name}');

describe('a clause', () => {
  it('takes braces in typed words for words', () => {
    expect(partsOf(clause('{name}。', { name }), account, undefined)).toEqual([
      { kind: 'words', text: '{name}' },
      { kind: 'literal', text: '。' },
    ]);
  });

  it('keeps every wording of a change until it is printed', () => {
    const compared = change(againstPriorYear('grandTotal'), fromPriorYear, {
      amount: changeAmount('grandTotal'),
      rate: changeAmount('grandTotal'),
    });
    const [part] = partsOf(clause('{compared}', { compared }), account, undefined);
    const opens = part?.kind === 'change' ? Object.values(part.cases).map(([first]) => first) : [];
    expect(opens.map((first) => (first?.kind === 'literal' ? first.text : ''))).toEqual([
      '，比上年增加',
      '，比上年减少',
      '，比上年增加',
      '，比上年减少',
      '，与上年持平',
      '',
      '，比上年增减',
    ]);
  });

  it('keeps all things of a list until it is printed, and then leaves out those of zero', () => {
    const kinds = ['basic', 'toSuperior', 'project'] as const;
    type Kind = (typeof kinds)[number];
    const amount = (of: Account, kind: Kind): Figure =>
      expenditureOf.figure(of, { scope: 'all', code: '', kind });
    const item = clause('{kind}', { kind: words((_, kind: Kind) => kind) });
    const listed = clause('{kinds}', { kinds: eachAny(() => kinds, amount, '、', item) });
    const parts = partsOf(listed, account, undefined);
    expect(parts[0]).toMatchObject({ kind: 'list', items: [{}, {}, {}] });
    expect(piecesOf(parts)).toEqual([{ text: 'basic、project' }]);
  });

  it('does not compile, nor fill, without a slot that its wording names', () => {
    // @ts-expect-error: the slot is missing
    const incomplete = clause('{name}{amount}', { name });
    expect(() => partsOf(incomplete, account, undefined)).toThrow('No slot amount');
  });

  it('does not compile with a slot that its wording does not name', () => {
    // @ts-expect-error: the slot is misspelt
    expect(clause('甲', { name }).wording).toBe('甲');
    const slots = { amount: name, rate: name, name };
    // @ts-expect-error: no phrase uses the slot
    expect(change(againstPriorYear('grandTotal'), fromPriorYear, slots).kind).toBe('change');
  });
});
