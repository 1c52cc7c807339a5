import { itemsOf, wordsIn, type Account } from '../../../account';
import { institutionCount, subordinateCount, subordinatesOf } from '../../../figures';
import { institutionKinds, institutions } from '../../../inputs/institutions';
import { clause, each, figure, ifAny, ifGiven, nothing, words } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { level, unitName } from '../slots';

const kinds = ['administrative', 'publicServiceLike', 'institution'] as const;
type Kind = (typeof kinds)[number];

function officeNames(account: Account): readonly string[] {
  return itemsOf(account, institutions)
    .filter((row) => wordsIn(row, institutions.by.kind) === institutionKinds.internal.word)
    .map((row) => wordsIn(row, institutions.by.name));
}

function subordinateNames(account: Account, kind: Kind): readonly string[] {
  return subordinatesOf(account, kind).map(({ text }) => text);
}

function everyName(account: Account): string {
  return [...officeNames(account), ...kinds.flatMap((kind) => subordinateNames(account, kind))].join('');
}

const name = clause('{name}', { name: words((_, own: string) => own) });

const offices = clause('{unitName}设置{count}个内设机构，分别为{names}。', {
  unitName,
  count: figure((account) => institutionCount.figure(account, 'internal')),
  names: each(officeNames, '、', name),
});

const subordinates = clause('{unitName}下属{count}个{kind}，分别为{names}。', {
  unitName,
  count: figure((account, kind: Kind) => subordinateCount.figure(account, kind)),
  kind: words((_, kind: Kind) => institutionKinds[kind].word),
  names: each(subordinateNames, '、', name),
});

export const institutionsSetUp = defineParagraph({
  id: 'institutionsSetUp',
  basis: '北京市部门决算公开格式（2020）第二部分 一（一）1；没有机构时的用语未核实',
  wording: '1.{level}机构设置。{offices}{subordinates}{none}',
  slots: {
    level,
    offices: ifAny((account) => [institutionCount.figure(account, 'internal')], offices),
    subordinates: each(
      (account) => kinds.filter((kind) => subordinateNames(account, kind).length > 0),
      '',
      subordinates,
    ),
    none: ifGiven(everyName, nothing, clause('{unitName}没有内设机构和下属单位。', { unitName })),
  },
});
