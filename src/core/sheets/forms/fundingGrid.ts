import type { Account, Project } from '../../account';
import {
  projectExecutionRate,
  projectFundingAmount,
  projectRateScore,
  projectRateWeight,
} from '../../figures';
import type { FundingSource, FundingStage } from '../../inputs/projects';
import { across, emptyCell, figureCell, labelled, stacked, textCell, type Grid } from '../grid';
import type { SheetCell } from '../reportSheet';

const heads = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];

const stages: readonly FundingStage[] = ['initial', 'fullYear', 'executed'];

const sources: readonly (readonly [FundingSource, SheetCell])[] = [
  ['appropriation', textCell('其中：当年财政拨款', 'label')],
  ['carriedOver', textCell('上年结转资金', 'label', 3)],
  ['otherMoney', textCell('其他资金', 'label', 3)],
];

/** 项目资金: the total with its execution rate and score, below it the sources; a source without amounts stays blank. */
export function fundingGrid(account: Account, { name }: Project): Grid {
  const head = across(
    [emptyCell('labelCenter'), 2],
    ...heads.map((text) => [textCell(text, 'labelCenter'), 1] as const),
  );
  return labelled(
    textCell(`项目资金\n（${account.policy.printedMoney}）`, 'labelCenter'),
    stacked([
      head,
      fundingLine(account, { project: name, source: 'total' }, [
        textCell('年度资金总额', 'label'),
        figureCell(projectRateWeight.figure(account, name), 'score'),
        figureCell(projectExecutionRate.figure(account, name), 'rate'),
        figureCell(projectRateScore.figure(account, name), 'score'),
      ]),
      ...sources.map(([source, label]) =>
        fundingLine(account, { project: name, source }, [
          label,
          textCell('—', 'score'),
          emptyCell('rate'),
          textCell('—', 'score'),
        ]),
      ),
    ]),
  );
}

/** A label, the amounts of the stages, and what stands under 分值, 执行率 and 得分. */
function fundingLine(
  account: Account,
  key: { readonly project: string; readonly source: FundingSource | 'total' },
  [label, ...scores]: readonly [SheetCell, SheetCell, SheetCell, SheetCell],
): Grid {
  return across(
    [label, 2],
    ...stages.map(
      (stage) =>
        [figureCell(projectFundingAmount.figure(account, { ...key, stage }), 'amountCenter'), 1] as const,
    ),
    ...scores.map((cell) => [cell, 1] as const),
  );
}
