import type { Account, Policy } from '../account';
import type { Expr, Figure, Measure } from '../expression';
import { constant, ratio } from '../expression';
import type { Text } from '../text';
import { labelOf } from './labelOf';

/** What a family of figures is declared with; the key tells its members apart (a fund, a code, a source). */
export interface FigureDeclaration<Key> {
  readonly id: string;
  readonly title: Text;
  readonly basis: string;
  /** `money`: the expression is in the workbook's unit; `printedMoney`: it is in the profile's printed unit already. */
  readonly measure: Measure | 'money' | 'printedMoney';
  /** What a member is of: its name is this and the title. */
  readonly subject?: (account: Account, key: Key) => Text;
  /** The member's whole name, where it is put otherwise. */
  readonly label?: (account: Account, key: Key) => Text;
  /** Per cent in per cent, counts as they are, money as `measure` says. */
  readonly expr: (account: Account, key: Key) => Expr;
}

/** A family of figures, and how to get its members. Members of one account are made once. */
export interface FigureFamily<Key> extends FigureDeclaration<Key> {
  readonly figure: (account: Account, key: Key) => Figure;
}

/** Declares a family of figures. */
export function defineFigure<Key>(declaration: FigureDeclaration<Key>): FigureFamily<Key> {
  const made = new WeakMap<Account, Map<string, Figure>>();
  return {
    ...declaration,
    figure: (account, key) => {
      const members = made.get(account) ?? new Map<string, Figure>();
      made.set(account, members);
      const id = memberId(declaration.id, key);
      const before = members.get(id);
      if (before !== undefined) return before;
      const member = makeMember(declaration, account, { key, id });
      members.set(id, member);
      return member;
    },
  };
}

function makeMember<Key>(
  { title, measure, subject, label, expr }: FigureDeclaration<Key>,
  account: Account,
  { key, id }: { readonly key: Key; readonly id: string },
): Figure {
  const { policy } = account;
  const own = expr(account, key);
  const isMoney = measure === 'money' || measure === 'printedMoney';
  return {
    id,
    label: label?.(account, key) ?? (subject ? labelOf(subject(account, key), title) : title),
    measure: isMoney ? policy.printedMoney : measure,
    digits: isMoney ? policy.amountDigits : digitsOf(measure, policy),
    expr: measure === 'money' ? inPrintedMoney(account, own) : own,
  };
}

function digitsOf(measure: Measure, { percentDigits, scores }: Policy): number {
  if (measure === '%') return percentDigits;
  return measure === '分' ? scores.digits : 0;
}

/** An amount in the workbook's unit, in the unit of print. */
export function inPrintedMoney(account: Account, amount: Expr): Expr {
  if (account.money === account.policy.printedMoney) return amount;
  return account.money === '元' ? ratio(amount, constant(10000)) : ratio(amount, constant('0.0001'));
}

function memberId(family: string, key: unknown): string {
  const words = keyWords(key);
  return words === '' ? family : `${family}:${words}`;
}

/** A key in words; what is told apart by name stays apart, whatever is left out. */
function keyWords(key: unknown): string {
  if (typeof key === 'string' || typeof key === 'number') return String(key);
  if (typeof key !== 'object' || key === null) return '';
  return Object.entries(key)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${keyWords(value)}`)
    .join(',');
}
