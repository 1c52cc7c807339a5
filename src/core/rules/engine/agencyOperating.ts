import { itemsOf, wordsIn, type Account } from '../../account';
import type { Relation } from '../../expression';
import { economicAmount, otherAmount } from '../../figures';
import { operatingClasses } from '../../figures/economicAmount';
import { institutionKinds, institutions } from '../../inputs/institutions';
import { amountsCheck, anyFilled } from './amounts';
import type { RelationCheck } from './rule';

/** Whether a 事业单位 belongs to the department: its operating expenditure is not 机关运行经费. */
export function hasInstitutions(account: Account): boolean {
  return itemsOf(account, institutions).some(
    (row) => wordsIn(row, institutions.by.kind) === institutionKinds.institution.word,
  );
}

/** 机关运行经费 beside 公用经费 of the general public budget; not due where nothing was typed by economic item. */
export function agencyOperatingChecks(
  account: Account,
  comparison: Relation['comparison'],
): readonly RelationCheck<never>[] {
  const left = otherAmount.expr(account, 'agencyOperating');
  const right = economicAmount.expr(account, { fund: 'publicBudget', codes: operatingClasses });
  return anyFilled(right) ? [amountsCheck(account, { comparison, left, right }, {})] : [];
}
