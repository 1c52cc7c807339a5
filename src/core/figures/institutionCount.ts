import { itemsOf, wordsIn } from '../account';
import { count } from '../expression';
import { institutionKinds, institutions } from '../inputs/institutions';
import { verbatim } from '../text';
import { defineFigure } from './define';

/** How many rows of the institutions list are of a kind. */
export const institutionCount = defineFigure<keyof typeof institutionKinds>({
  id: 'institutionCount',
  title: { zh: '机构数', en: 'Number of institutions' },
  basis: '一（一）机构设置；其他重要事项 一',
  measure: '个',
  label: (_, kind) => verbatim(institutionKinds[kind].word),
  expr: (account, kind) =>
    count(
      itemsOf(account, institutions)
        .filter((row) => wordsIn(row, institutions.by.kind) === institutionKinds[kind].word)
        .map((row) => row.words.get(institutions.by.name))
        .filter((cell) => cell !== undefined),
    ),
});
