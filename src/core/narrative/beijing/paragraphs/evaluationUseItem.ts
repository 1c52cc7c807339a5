import type { Account } from '../../../account';
import { evaluationFundingAmount } from '../../../figures';
import type { EvaluationFundingKey } from '../../../figures/evaluationFundingAmount';
import { figure, words } from '../../clause';
import { fundingGroups, type FundingGroup } from '../../evaluationFunding';
import type { Evaluated } from '../../evaluationText';
import { defineParagraphs, numbered } from '../../paragraph';

/** A line of the list of uses: a group, or one of its details, and what the line ends in. */
interface Line {
  readonly project: string;
  readonly number: string;
  readonly name: string;
  readonly key: EvaluationFundingKey;
  readonly end: string;
}

function linesOf(account: Account, own: Evaluated): readonly Line[] {
  const lines = fundingGroups(account, own, 'use').flatMap(linesOfGroup);
  return numbered(
    lines.map((line, index) => ({ ...own, ...line, end: index === lines.length - 1 ? '。' : line.end })),
  );
}

/** The last detail ends in a full stop, so that the next group does not read as one of them. */
function linesOfGroup(of: FundingGroup): readonly Pick<Line, 'name' | 'key' | 'end'>[] {
  const { project, kind, group, details } = of;
  return [
    { name: group, key: { project, kind, group }, end: details.length > 0 ? '，其中：' : '；' },
    ...details.map((detail, index) => ({
      name: detail.item,
      key: detail,
      end: index === details.length - 1 ? '。' : '；',
    })),
  ];
}

export const evaluationUseItem = defineParagraphs({
  id: 'evaluationUseItem',
  basis: '北京市部门决算公开格式（2020）第四部分 二（一）2（3）项目资金使用情况；“其中”为区分类与明细所加',
  repeat: linesOf,
  member: ({ project, number }) => `${project},${number}`,
  wording: '{name}：{amount}万元{end}',
  slots: {
    name: words((_, { name }: Line) => name),
    amount: figure((account, { key }: Line) => evaluationFundingAmount.figure(account, key)),
    end: words((_, { end }: Line) => end),
  },
});
