import type { Account } from '../../../account';
import { shownValue, type Figure } from '../../../expression';
import { projectFundingAmount } from '../../../figures';
import type { FundingSource } from '../../../inputs/projects';
import { clause, figure, ifAny } from '../../clause';
import type { Evaluated } from '../../evaluationText';
import { defineParagraphs } from '../../paragraph';
import { projectName } from '../evaluationSlots';

const amountOf =
  (source: FundingSource) =>
  (account: Account, { project }: Evaluated): Figure =>
    projectFundingAmount.figure(account, { project, source, stage: 'fullYear' });

/** The amount where its cell was filled in: forms leave a source empty that there is not. */
const filled =
  (source: FundingSource) =>
  (account: Account, own: Evaluated): readonly Figure[] => {
    const value = shownValue(amountOf(source)(account, own));
    return value.kind === 'none' && value.reason === 'blank' ? [] : [amountOf(source)(account, own)];
  };

const carriedOver = clause('，上年结转资金{amount}万元', { amount: figure(amountOf('carriedOver')) });
const otherMoney = clause('，另有自筹等其他资金{amount}万元', { amount: figure(amountOf('otherMoney')) });

export const evaluationInput = defineParagraphs({
  id: 'evaluationInput',
  basis: '北京市部门决算公开格式（2020）第四部分 二（一）2（2）项目资金总投入情况；上年结转资金的用语未核实',
  repeat: (_, own: Evaluated) => [own],
  member: ({ project }) => project,
  wording: '{projectName}项目财政预算资金为{appropriation}万元{carriedOver}{otherMoney}。',
  slots: {
    projectName,
    appropriation: figure(amountOf('appropriation')),
    carriedOver: ifAny(filled('carriedOver'), carriedOver),
    otherMoney: ifAny(filled('otherMoney'), otherMoney),
  },
});
