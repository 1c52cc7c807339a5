import { cardOf, formRowOf, itemsOf, numbersIn, projectsOf, type Account } from '../../account';
import { cell, single, total, type Expr } from '../../expression';
import {
  economicAmount,
  evaluatedAmount,
  expenditureOf,
  otherAmount,
  priorYearAmount,
  totalRevenue,
} from '../../figures';
import { operatingClasses, personnelClasses } from '../../figures/economicAmount';
import { priorYearItemsOf } from '../../figures/priorYearAmount';
import { economic } from '../../inputs/economic';
import { expenditure, expenditureKinds } from '../../inputs/expenditure';
import { otherAmounts } from '../../inputs/otherAmounts';
import { priorYear } from '../../inputs/priorYear';
import { procurement, procurementKinds } from '../../inputs/procurement';
import { projectFunding, projects } from '../../inputs/projects';
import { revenue } from '../../inputs/revenue';
import type { InputTable } from '../../inputs/table';
import { threePublic } from '../../inputs/threePublic';
import { controlFigure } from './controlFigures';

/** Two amounts that differ, in an ordinary account, by much less than a factor of ten thousand. */
export type Related = readonly [Expr, Expr];

/** The pairs of each table; one that compares two tables stands by the first. In the workbook's money unit. */
export const relatedAmounts: readonly (readonly [InputTable, (account: Account) => readonly Related[]])[] = [
  [revenue, revenueBesideExpenditure],
  [expenditure, finalBesideBudget],
  [priorYear, thisYearBesidePriorYear],
  [economic, itemsBesideBasic],
  [threePublic, publicExpensesBesideBudgets],
  [otherAmounts, agencyBesideOperating],
  [procurement, procurementBesideKinds],
  [projects, fundingStageByStage],
];

const allExpenditure = { scope: 'all', code: '', kind: 'all' } as const;

function revenueBesideExpenditure(account: Account): readonly Related[] {
  return [[totalRevenue.expr(account), expenditureOf.expr(account, allExpenditure)]];
}

function finalBesideBudget(account: Account): readonly Related[] {
  return itemsOf(account, expenditure).map((row) => [
    total(Object.values(expenditureKinds).flatMap((kind) => numbersIn([row], kind))),
    single(numbersIn([row], expenditure.by.budget)),
  ]);
}

function thisYearBesidePriorYear(account: Account): readonly Related[] {
  return priorYearItemsOf(account).map((item) => [
    controlFigure(item, undefined)(account, ''),
    priorYearAmount.expr(account, item),
  ]);
}

function itemsBesideBasic(account: Account): readonly Related[] {
  const fund = 'publicBudget';
  return [
    [
      economicAmount.expr(account, { fund, codes: [...personnelClasses, ...operatingClasses] }),
      expenditureOf.expr(account, { scope: fund, code: '', kind: 'basic' }),
    ],
  ];
}

function publicExpensesBesideBudgets(account: Account): readonly Related[] {
  const { budget, final, prior } = threePublic.by;
  return threePublic.rows
    .map((row) => [formRowOf(account, threePublic, row)])
    .flatMap((row) => [
      [total(numbersIn(row, final)), total(numbersIn(row, budget))],
      [total(numbersIn(row, final)), total(numbersIn(row, prior))],
    ]);
}

function agencyBesideOperating(account: Account): readonly Related[] {
  const operating = economicAmount.expr(account, { fund: 'publicBudget', codes: operatingClasses });
  return [[otherAmount.expr(account, 'agencyOperating'), operating]];
}

function procurementBesideKinds(account: Account): readonly Related[] {
  const card = [cardOf(account, procurement)];
  const kinds = Object.values(procurementKinds).flatMap((kind) => numbersIn(card, kind));
  return numbersIn(card, procurement.by.total).map((stated) => [cell(stated), total(kinds)]);
}

function fundingStageByStage(account: Account): readonly Related[] {
  const sources = Object.values(projectFunding);
  const ofProjects = projectsOf(account).flatMap(({ row }) =>
    sources.flatMap(({ initial, fullYear, executed }): readonly Related[] => [
      [single(numbersIn([row], initial)), single(numbersIn([row], fullYear))],
      [single(numbersIn([row], fullYear)), single(numbersIn([row], executed))],
    ]),
  );
  const spent = expenditureOf.expr(account, { scope: 'fiscal', code: '', kind: 'project' });
  return [...ofProjects, [evaluatedAmount.expr(account), spent]];
}
