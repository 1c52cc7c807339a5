import type { Scope } from '../../account';
import { expenditureOf } from '../../figures';
import type { CodedColumn } from './codedList';
import type { HeadPath } from './headRows';

const kinds = [
  ['合计', 'all'],
  ['基本支出', 'basic'],
  ['项目支出', 'project'],
] as const;

/** 合计, 基本支出, 项目支出 of a scope, below shared headings if there are any. */
export function expenditureColumns(scope: Scope, above: HeadPath): readonly CodedColumn[] {
  return kinds.map(([head, kind]) => ({
    head: [...above, head],
    figure: (account, code) => expenditureOf.figure(account, { scope, code, kind }),
  }));
}
