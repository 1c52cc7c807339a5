import { itemsOf, wordsIn } from '../account';
import { count } from '../expression';
import { institutionKinds, institutions } from '../inputs/institutions';
import { fill, type Text } from '../text';
import { defineFigure } from './define';

const label: Text = { zh: '{kind}数', en: 'Institutions listed ({kind})' };

/** How many rows of the institutions list are of a kind. */
export const institutionCount = defineFigure<keyof typeof institutionKinds>({
  id: 'institutionCount',
  title: { zh: '机构数', en: 'Number of institutions' },
  basis: '一（一）机构设置；其他重要事项 一',
  measure: '个',
  label: (_, kind) =>
    fill(label, { kind: { zh: institutionKinds[kind].word, en: institutionKinds[kind].english } }),
  expr: (account, kind) =>
    count(
      itemsOf(account, institutions)
        .filter((row) => wordsIn(row, institutions.by.kind) === institutionKinds[kind].word)
        .map((row) => row.words.get(institutions.by.name))
        .filter((cell) => cell !== undefined),
    ),
});
